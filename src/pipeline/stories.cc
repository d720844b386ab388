// casus/stories.h: joins the whole database, or has a keeper join what is written.
#include "casus/stories.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "pipeline/act_rows.h"
#include "pipeline/story_index.h"
#include "pipeline/story_keeper.h"
#include "store/event_reader.h"
#include "store/event_writer.h"
#include "store/sql.h"
#include "stories/acts.h"
#include "stories/duplicates.h"

namespace casus {
namespace {

using pipeline::StoryDocument;
using pipeline::StoryEvent;

constexpr std::size_t kDocumentsPerRead = 1000;

/// A join over the whole database, within a transaction.
class FullJoin {
 public:
  FullJoin(const store::Connection& connection, pipeline::StoryIndex& index, pipeline::ActRows& acts)
      : connection_(connection), index_(index), acts_(acts) {}

  Result<StoryCounters> run() {
    for (const auto& step : {&FullJoin::read_documents, &FullJoin::clear, &FullJoin::write_copies,
                             &FullJoin::read_events, &FullJoin::write_acts}) {
      if (Result<void> done = (this->*step)(); !done) return done.error();
    }
    return counters_;
  }

 private:
  Result<void> read_documents();
  Result<void> clear();
  Result<void> write_copies();
  Result<void> read_events();
  Result<void> write_acts();
  Result<void> put_acts(const std::vector<stories::EventFacts>& facts, const std::vector<stories::JoinedEvent>& joined);

  const store::Connection& connection_;
  pipeline::StoryIndex& index_;
  pipeline::ActRows& acts_;
  std::vector<StoryDocument> documents_;         // by id
  std::map<std::int64_t, std::int64_t> groups_;  // of documents that are joined, by key
  std::vector<StoryEvent> events_;
  StoryCounters counters_;
};

Result<void> FullJoin::read_documents() {
  Result<store::Statement> rows = connection_.prepare(
      "SELECT document_key, d.document_id, content_hash, result_hash, CASE WHEN retracted IS NULL THEN 1 ELSE 0 END, "
      "CASE WHEN text IS NULL THEN 0 ELSE 1 END, text, sketch FROM documents d LEFT JOIN texts USING (document_key) "
      "LEFT JOIN story_documents USING (document_key) ORDER BY d.document_id");
  if (!rows) return rows.error();
  while (true) {
    const Result<bool> more = rows->step();
    if (!more) return more.error();
    if (!*more) return {};
    StoryDocument& document = documents_.emplace_back();
    document.key = rows->integer(0);
    document.id = rows->text(1);
    document.version = rows->text(2) + rows->text(3);
    document.joined = rows->integer(4) != 0;
    // Of a text that is not stored the sketch may have been kept.
    document.sketch =
        rows->integer(5) != 0 ? stories::make_sketch(rows->text(6)) : stories::decode_sketch(rows->blob(7));
  }
}

Result<void> FullJoin::clear() {
  if (Result<void> cleared = index_.clear(); !cleared) return cleared;
  if (Result<void> marked = index_.set_complete(); !marked) return marked;
  return connection_.execute("DELETE FROM act_reports; DELETE FROM acts; DELETE FROM duplicate_groups");
}

Result<void> FullJoin::write_copies() {
  stories::DuplicateFinder finder;
  std::vector<const StoryDocument*> joined;
  for (const StoryDocument& document : documents_) {
    if (Result<void> put = index_.put_document(document); !put) return put;
    if (!document.joined) continue;
    joined.push_back(&document);
    finder.add(document.sketch);
  }
  const std::vector<std::size_t> groups = finder.group();
  std::vector<std::size_t> sizes(groups.size());
  for (const std::size_t group : groups) ++sizes[group];
  Result<store::Statement> put = connection_.prepare(store::insert_sql("duplicate_groups", "document_id, group_id"));
  if (!put) return put.error();
  for (std::size_t i = 0; i < groups.size(); ++i) {
    groups_.emplace(joined[i]->key, joined[groups[i]]->key);
    if (sizes[groups[i]] < 2) continue;
    ++counters_.duplicate_documents;
    counters_.duplicate_groups += groups[i] == i ? 1 : 0;
    Result<void> done = put->bind_text(joined[i]->id).bind_text(joined[groups[i]]->id).run();
    if (!done) return done;
  }
  counters_.documents = joined.size();
  return {};
}

Result<void> FullJoin::read_events() {
  std::vector<std::int64_t> keys;
  for (const auto& [key, group] : groups_) keys.push_back(key);
  for (std::size_t begin = 0; begin < keys.size(); begin += kDocumentsPerRead) {
    const std::size_t count = std::min(kDocumentsPerRead, keys.size() - begin);
    Result<std::vector<StoryEvent>> events = index_.read_events({keys.data() + begin, count});
    if (!events) return events.error();
    for (StoryEvent& event : *events) {
      event.facts.text_group = groups_.at(event.facts.document);
      events_.push_back(std::move(event));
    }
  }
  counters_.events = events_.size();
  return {};
}

Result<void> FullJoin::write_acts() {
  std::vector<stories::EventFacts> facts;
  for (StoryEvent& event : events_) facts.push_back(std::move(event.facts));
  const std::vector<stories::JoinedEvent> joined = stories::join_acts(facts);
  std::vector<std::int64_t> circles(events_.size());  // the smallest key of each, by its first event
  std::vector<std::size_t> sizes(events_.size());
  for (std::size_t i = 0; i < joined.size(); ++i) {
    std::int64_t& circle = circles[joined[i].circle];
    circle = sizes[joined[i].circle]++ == 0 ? events_[i].key : std::min(circle, events_[i].key);
  }
  if (Result<void> put = put_acts(facts, joined); !put) return put;
  for (std::size_t i = 0; i < joined.size(); ++i) {
    StoryEvent& event = events_[i];
    event.facts = std::move(facts[i]);
    event.circle = sizes[joined[i].circle] < 2 ? 0 : circles[joined[i].circle];
    if (Result<void> added = index_.add_event(event); !added) return added;
  }
  return {};
}

Result<void> FullJoin::put_acts(const std::vector<stories::EventFacts>& facts,
                                const std::vector<stories::JoinedEvent>& joined) {
  std::map<std::string, std::vector<pipeline::ActReport>> acts;
  for (std::size_t i = 0; i < joined.size(); ++i) {
    acts[facts[joined[i].act].event_id].push_back({facts[i].event_id, facts[i].document});
  }
  for (auto& [id, reports] : acts) {
    if (reports.size() < 2) continue;
    std::sort(reports.begin(), reports.end(), [](const auto& a, const auto& b) { return a.event_id < b.event_id; });
    if (Result<void> put = acts_.put(reports); !put) return put;
    ++counters_.acts;
    counters_.joined_events += reports.size();
  }
  return {};
}

}  // namespace

Result<void> keep_stories(Database& database) {
  Result<std::unique_ptr<pipeline::StoryKeeper>> opened = pipeline::StoryKeeper::open(database.connection());
  if (!opened) return opened.error();
  const Result<bool> complete = (*opened)->is_complete();
  if (!complete) return complete.error();
  if (!*complete) {
    if (const Result<StoryCounters> joined = join_stories(database); !joined) return joined.error();
  }
  const std::shared_ptr<pipeline::StoryKeeper> keeper = *std::move(opened);
  database.set_follower([keeper](std::span<const TouchedDocument> touched) { return keeper->follow(touched); });
  return {};
}

Result<StoryCounters> join_stories(Database& database) {
  const store::Connection& connection = database.connection();
  Result<pipeline::StoryIndex> index = pipeline::StoryIndex::open(connection);
  if (!index) return index.error();
  Result<pipeline::ActRows> acts = pipeline::ActRows::open(connection);
  if (!acts) return acts.error();
  StoryCounters counters;
  const Result<void> written = store::in_transaction(connection, true, [&]() -> Result<void> {
    const Result<StoryCounters> joined = FullJoin(connection, *index, *acts).run();
    if (!joined) return joined.error();
    counters = *joined;
    return {};
  });
  if (!written) return written.error();
  return counters;
}

Result<void> list_acts(const Database& database, std::size_t min_documents,
                       const std::function<bool(const StoredAct&)>& receive) {
  const store::Connection& connection = database.connection();
  Result<store::Statement> rows = connection.prepare(
      "SELECT act_id, mentions, documents, sources, first_seen, last_seen, event_id FROM acts JOIN act_reports "
      "USING (act_id) WHERE documents >= ? ORDER BY mentions DESC, act_id, event_id");
  if (!rows) return rows.error();
  rows->bind(static_cast<std::int64_t>(min_documents));
  StoredAct act;
  while (true) {
    Result<bool> more = rows->step();
    if (!more) return more.error();
    if (!*more || rows->text(0) != act.summary.act_id) {
      if (!act.events.empty() && !receive(act)) return {};
      if (!*more) return {};
      act = {};
      act.summary = {rows->text(0),
                     static_cast<std::size_t>(rows->integer(1)),
                     static_cast<std::size_t>(rows->integer(2)),
                     store::read_list(rows->text(3)),
                     rows->text(4),
                     rows->text(5)};
    }
    act.events.push_back(rows->text(6));
  }
}

Result<std::vector<DuplicateGroup>> list_duplicates(const Database& database) {
  Result<store::Statement> rows = database.connection().prepare(
      "SELECT group_id, document_id FROM duplicate_groups ORDER BY group_id, document_id");
  if (!rows) return rows.error();
  std::vector<DuplicateGroup> groups;
  while (true) {
    Result<bool> more = rows->step();
    if (!more) return more.error();
    if (!*more) return groups;
    if (groups.empty() || groups.back().group_id != rows->text(0)) groups.push_back({rows->text(0), {}});
    groups.back().documents.push_back(rows->text(1));
  }
}

}  // namespace casus
