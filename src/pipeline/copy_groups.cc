#include "pipeline/copy_groups.h"

#include <algorithm>
#include <set>
#include <utility>

#include "stories/duplicates.h"

namespace casus::pipeline {

/// One update: the documents that it has met, as places in `nodes_`, and the sets they form.
class CopyGroups::Update {
 public:
  explicit Update(CopyGroups& groups) : groups_(groups) {}

  Result<std::map<std::int64_t, std::int64_t>> run(const std::vector<StoryDocument>& changed) {
    for (const StoryDocument& document : changed) {
      if (Result<void> met = meet_changed(document); !met) return met.error();
    }
    for (const std::string& group : broken_) {
      if (Result<void> done = join_remaining(group); !done) return done.error();
    }
    for (const StoryDocument& document : changed) {
      if (!document.joined) continue;
      if (Result<void> done = join_near(document); !done) return done.error();
    }
    return write();
  }

 private:
  struct Node {
    std::int64_t document = 0;
    std::string id;
    std::string group;  // as it is written; empty for none
    bool changed = false;
    bool joined = true;
  };

  Result<std::size_t> meet(std::int64_t document, const std::string& id);
  Result<void> meet_changed(const StoryDocument& document);
  Result<void> join_remaining(const std::string& group);
  Result<void> join_near(const StoryDocument& document);
  Result<void> write_group(const Node& node, const std::string& group);
  Result<std::map<std::int64_t, std::int64_t>> write();

  CopyGroups& groups_;
  std::vector<Node> nodes_;
  std::map<std::int64_t, std::size_t> places_;               // of documents
  std::map<std::string, std::vector<std::size_t>> members_;  // of the groups met, as written
  std::set<std::string> broken_;
  stories::DisjointSets sets_{0};
};

/// The place of the document; when it is new, its group comes along, as one set.
Result<std::size_t> CopyGroups::Update::meet(std::int64_t document, const std::string& id) {
  if (const auto known = places_.find(document); known != places_.end()) return known->second;
  const auto add = [this](std::int64_t key, const std::string& name, const std::string& group) {
    const std::size_t place = sets_.add();
    nodes_.push_back({key, name, group});
    places_.emplace(key, place);
    return place;
  };
  Statements& statements = groups_.statements_;
  const Result<bool> row = statements.find_group.bind_text(id).step();
  if (!row) return row.error();
  const std::string group = *row ? statements.find_group.text(0) : std::string();
  statements.find_group.reset();
  if (group.empty()) return add(document, id, group);
  std::vector<std::size_t>& members = members_[group];
  store::Statement& find = statements.find_members.bind_text(group);
  while (true) {
    const Result<bool> more = find.step();
    if (!more) return more.error();
    if (!*more) break;
    members.push_back(add(find.integer(0), find.text(1), group));
  }
  find.reset();
  return places_.at(document);
}

Result<void> CopyGroups::Update::meet_changed(const StoryDocument& document) {
  const Result<std::size_t> place = meet(document.key, document.id);
  if (!place) return place.error();
  Node& node = nodes_[*place];
  node.changed = true;
  node.joined = document.joined;
  if (!node.group.empty()) broken_.insert(node.group);
  return {};
}

/// Of a broken group what is left, by its own texts alone.
Result<void> CopyGroups::Update::join_remaining(const std::string& group) {
  stories::DuplicateFinder finder;
  std::vector<std::size_t> places;
  for (const std::size_t place : members_[group]) {
    if (nodes_[place].changed) continue;
    Result<std::optional<StoryDocument>> document = groups_.index_->find_document(nodes_[place].document);
    if (!document) return document.error();
    places.push_back(place);
    finder.add(*document ? (*document)->sketch : stories::Sketch());
  }
  const std::vector<std::size_t> found = finder.group();
  for (std::size_t i = 0; i < places.size(); ++i) sets_.join(places[i], places[found[i]]);
  return {};
}

Result<void> CopyGroups::Update::join_near(const StoryDocument& document) {
  const Result<std::vector<std::int64_t>> near = groups_.index_->find_near_texts(document.sketch);
  if (!near) return near.error();
  const std::size_t own = places_.at(document.key);
  for (const std::int64_t key : *near) {
    const auto known = places_.find(key);
    if (known != places_.end() && sets_.find(known->second) == sets_.find(own)) continue;
    const Result<std::optional<StoryDocument>> other = groups_.index_->find_document(key);
    if (!other) return other.error();
    if (!*other || !stories::is_same_text(document.sketch, (*other)->sketch)) continue;
    const Result<std::size_t> place = meet(key, (*other)->id);
    if (!place) return place.error();
    sets_.join(own, *place);
    const std::string group = nodes_[*place].group;  // one set, unless it is being looked at anew
    if (group.empty() || broken_.contains(group)) continue;
    for (const std::size_t member : members_[group]) sets_.join(own, member);
  }
  return {};
}

Result<void> CopyGroups::Update::write_group(const Node& node, const std::string& group) {
  if (node.group == group) return {};
  Statements& statements = groups_.statements_;
  if (group.empty()) return statements.remove.bind_text(node.id).run();
  return statements.put.bind_text(node.id).bind_text(group).run();
}

Result<std::map<std::int64_t, std::int64_t>> CopyGroups::Update::write() {
  struct Set {
    std::string group;  // the smallest id
    std::size_t size = 0;
  };
  std::map<std::size_t, Set> sets;
  for (std::size_t place = 0; place < nodes_.size(); ++place) {
    if (!nodes_[place].joined) continue;
    Set& set = sets[sets_.find(place)];
    set.group = set.size++ == 0 ? nodes_[place].id : std::min(set.group, nodes_[place].id);
  }
  std::map<std::int64_t, std::int64_t> numbers;
  for (std::size_t place = 0; place < nodes_.size(); ++place) {
    const Node& node = nodes_[place];
    const std::size_t root = sets_.find(place);
    const bool alone = !node.joined || sets[root].size < 2;
    if (Result<void> done = write_group(node, alone ? std::string() : sets[root].group); !done) return done.error();
    if (node.joined) numbers.emplace(node.document, nodes_[root].document);
  }
  return numbers;
}

Result<CopyGroups> CopyGroups::open(const store::Connection& connection, StoryIndex& index) {
  Statements all;
  const Result<void> prepared = store::prepare_all(
      connection,
      {{&all.find_group, "SELECT group_id FROM duplicate_groups WHERE document_id = ?"},
       {&all.find_members,
        "SELECT document_key, document_id FROM duplicate_groups JOIN documents USING (document_id) WHERE group_id = ? "
        "ORDER BY document_key"},
       {&all.put,
        "INSERT INTO duplicate_groups (document_id, group_id) VALUES (?, ?) ON CONFLICT (document_id) DO UPDATE SET "
        "group_id = excluded.group_id"},
       {&all.remove, "DELETE FROM duplicate_groups WHERE document_id = ?"}});
  if (!prepared) return prepared.error();
  return CopyGroups(index, std::move(all));
}

Result<std::map<std::int64_t, std::int64_t>> CopyGroups::update(const std::vector<StoryDocument>& changed) {
  return Update(*this).run(changed);
}

}  // namespace casus::pipeline
