#include "pipeline/story_keeper.h"

#include <algorithm>
#include <utility>

#include "stories/acts.h"

namespace casus::pipeline {

Result<std::unique_ptr<StoryKeeper>> StoryKeeper::open(const store::Connection& connection) {
  Result<StoryIndex> index = StoryIndex::open(connection);
  if (!index) return index.error();
  Result<ActRows> acts = ActRows::open(connection);
  if (!acts) return acts.error();
  std::unique_ptr<StoryKeeper> keeper(new StoryKeeper(*std::move(index), *std::move(acts)));
  Result<CopyGroups> copies = CopyGroups::open(connection, keeper->index_);
  if (!copies) return copies.error();
  keeper->copies_ = *std::move(copies);
  return keeper;
}

Result<void> StoryKeeper::follow(std::span<const TouchedDocument> touched) {
  Change change;
  // Of a document that stands twice in a batch the last one counts.
  for (std::size_t i = touched.size(); i-- > 0;) {
    if (Result<void> taken = take_document(touched[i], change); !taken) return taken;
  }
  if (change.documents.empty()) return {};
  const Result<std::map<std::int64_t, std::int64_t>> groups = copies_->update(change.documents);
  if (!groups) return groups.error();
  if (Result<void> added = add_events(change); !added) return added;
  if (Result<void> added = add_undated(*groups, change); !added) return added;
  if (Result<void> added = add_circles(change); !added) return added;
  return write_acts(*groups, change);
}

Result<void> StoryKeeper::take_document(const TouchedDocument& touched, Change& change) {
  Result<std::optional<StoryDocument>> written = index_.find_written(touched.document_id);
  if (!written) return written.error();
  if (!*written || !change.documents_seen.insert((*written)->key).second) return {};
  StoryDocument& now = **written;
  const Result<std::optional<StoryDocument>> known = index_.find_document(now.key);
  if (!known) return known.error();
  const std::optional<StoryDocument>& before = *known;
  if (before && before->version == now.version && before->joined == now.joined) return {};
  if (touched.text) {
    now.sketch = stories::make_sketch(*touched.text);
  } else if (before) {
    now.sketch = before->sketch;
  }
  if (before && before->joined) {
    if (Result<void> taken = take_out_events(*before, change); !taken) return taken;
  }
  if (Result<void> put = index_.put_document(now); !put) return put;
  change.documents.push_back(std::move(now));
  return {};
}

Result<void> StoryKeeper::take_out_events(const StoryDocument& before, Change& change) {
  const Result<std::vector<StoryEvent>> events = index_.events_of(before.key);
  if (!events) return events.error();
  for (const StoryEvent& event : *events) {
    const Result<std::string> act = acts_.act_of(event.facts.event_id);
    if (!act) return act.error();
    if (!act->empty()) change.acts.insert(*act);
    if (event.circle != 0) change.circles.insert(event.circle);
    if (Result<void> removed = index_.remove_event(event); !removed) return removed;
  }
  return index_.remove_keys(before);
}

/// The events of the documents, and those with which they may be one act.
Result<void> StoryKeeper::add_events(Change& change) {
  std::vector<std::int64_t> documents;
  for (const StoryDocument& document : change.documents) {
    if (document.joined) documents.push_back(document.key);
  }
  const Result<std::vector<StoryEvent>> events = index_.read_events(documents);
  if (!events) return events.error();
  for (const StoryEvent& event : *events) {
    if (Result<void> added = index_.add_event(event); !added) return added;
    change.events.emplace(event.key, event);
  }
  for (const StoryEvent& event : *events) {
    Result<std::vector<StoryEvent>> company = index_.find_company(event.facts);
    if (!company) return company.error();
    for (StoryEvent& other : *company) {
      if (stories::score_pair(event.facts, other.facts) > 0) change.events.emplace(other.key, std::move(other));
    }
  }
  return {};
}

/// Events without a date belong together within copies only: in groups that have changed all of them are asked.
Result<void> StoryKeeper::add_undated(const std::map<std::int64_t, std::int64_t>& groups, Change& change) {
  for (const auto& [document, group] : groups) {
    Result<std::vector<StoryEvent>> events = index_.events_of(document);
    if (!events) return events.error();
    for (StoryEvent& event : *events) {
      if (!event.facts.is_dated) change.events.emplace(event.key, std::move(event));
    }
  }
  return {};
}

Result<void> StoryKeeper::add_circles(Change& change) {
  for (const auto& [key, event] : change.events) {
    if (event.circle != 0) change.circles.insert(event.circle);
  }
  for (const std::int64_t circle : change.circles) {
    Result<std::vector<StoryEvent>> events = index_.events_of_circle(circle);
    if (!events) return events.error();
    for (StoryEvent& event : *events) change.events.emplace(event.key, std::move(event));
  }
  return {};
}

Result<void> StoryKeeper::write_acts(const std::map<std::int64_t, std::int64_t>& groups, Change& change) {
  std::vector<stories::EventFacts> facts;
  std::vector<std::int64_t> keys;
  for (auto& [key, event] : change.events) {
    const auto group = groups.find(event.facts.document);
    event.facts.text_group = group == groups.end() ? event.facts.document : group->second;
    keys.push_back(key);
    facts.push_back(std::move(event.facts));
  }
  const std::vector<stories::JoinedEvent> joined = stories::join_acts(facts);
  std::map<std::size_t, std::vector<std::size_t>> circles;
  std::map<std::size_t, std::vector<ActReport>> acts;
  for (std::size_t i = 0; i < joined.size(); ++i) {
    circles[joined[i].circle].push_back(i);
    const bool was_alone = change.events.at(keys[i]).circle == 0;
    acts[joined[i].act].push_back({facts[i].event_id, facts[i].document, !was_alone});
  }
  for (const auto& [first, members] : circles) {
    const std::int64_t circle = members.size() < 2 ? 0 : keys[members.front()];  // keys are sorted
    for (const std::size_t member : members) {
      if (change.events.at(keys[member]).circle == circle) continue;
      if (Result<void> set = index_.set_circle(keys[member], circle); !set) return set;
    }
  }
  return put_changed(acts, change);
}

/// Writes the acts that are not in the database as they are, and takes out those that are no more.
Result<void> StoryKeeper::put_changed(std::map<std::size_t, std::vector<ActReport>>& acts, Change& change) {
  std::vector<const std::vector<ActReport>*> to_write;
  std::set<std::string> kept;
  std::set<std::string> gone = change.acts;
  for (auto& [first, reports] : acts) {
    std::set<std::string> events;
    std::set<std::string> before;
    for (const ActReport& report : reports) {
      events.insert(report.event_id);
      if (!report.has_act) continue;
      const Result<std::string> act = acts_.act_of(report.event_id);
      if (!act) return act.error();
      if (!act->empty()) before.insert(*act);
    }
    gone.insert(before.begin(), before.end());
    if (reports.size() < 2) continue;
    std::sort(reports.begin(), reports.end(),
              [](const ActReport& a, const ActReport& b) { return a.event_id < b.event_id; });
    const std::string& id = reports.front().event_id;
    if (before.size() == 1 && before.contains(id) && !change.acts.contains(id)) {
      const Result<std::set<std::string>> written = acts_.events_of(id);
      if (!written) return written.error();
      if (*written == events) kept.insert(id);
    }
    if (!kept.contains(id)) to_write.push_back(&reports);
  }
  for (const std::string& act : gone) {
    if (kept.contains(act)) continue;
    if (Result<void> removed = acts_.remove(act); !removed) return removed;
  }
  for (const std::vector<ActReport>* reports : to_write) {
    if (Result<void> put = acts_.put(*reports); !put) return put;
  }
  return {};
}

}  // namespace casus::pipeline
