// casus/stories.h: reads the database, lets stories/ find what belongs together, and writes the sets.
#include "casus/stories.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "store/event_reader.h"
#include "store/event_writer.h"
#include "store/sql.h"
#include "stories/acts.h"
#include "stories/duplicates.h"

namespace casus {
namespace {

struct Document {
  std::string id;
  std::string source;  // who published it
  std::string published_at;
  std::size_t text_group = 0;
};

struct Work {
  std::vector<Document> documents;  // by id
  std::unordered_map<std::string, std::size_t> numbers;
  std::vector<stories::EventFacts> events;
  std::vector<std::size_t> acts;
};

/// "https://news.example.org/a" -> "news.example.org".
std::string host_of(const std::string& url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string::npos) return {};
  return url.substr(begin + 3, url.find('/', begin + 3) - begin - 3);
}

Result<void> read_documents(const store::Connection& connection, Work& work) {
  Result<store::Statement> rows = connection.prepare(
      "SELECT document_id, publisher, url, published_at, text FROM documents LEFT JOIN texts USING (document_key) "
      "WHERE retracted IS NULL ORDER BY document_id");
  if (!rows) return rows.error();
  stories::DuplicateFinder finder;
  while (true) {
    Result<bool> more = rows->step();
    if (!more) return more.error();
    if (!*more) break;
    const std::string publisher = rows->text(1);
    work.numbers.emplace(rows->text(0), work.documents.size());
    work.documents.push_back({rows->text(0), publisher.empty() ? host_of(rows->text(2)) : publisher, rows->text(3)});
    finder.add(rows->text(4));
  }
  const std::vector<std::size_t> groups = finder.group();
  for (std::size_t i = 0; i < groups.size(); ++i) work.documents[i].text_group = groups[i];
  return {};
}

Result<void> read_events(const Database& database, Work& work) {
  return database.query({}, [&](const Event& event) {
    const auto document = work.numbers.find(event.document_id);
    if (document == work.numbers.end()) return true;
    stories::EventFacts facts = stories::facts_of(event);
    facts.document = document->second;
    facts.text_group = work.documents[document->second].text_group;
    work.events.push_back(std::move(facts));
    return true;
  });
}

ActSummary summarise(const Work& work, const std::vector<std::size_t>& members) {
  ActSummary act;
  act.mentions = members.size();
  std::set<std::size_t> documents;
  std::set<std::string> sources;
  for (const std::size_t member : members) {
    const Document& document = work.documents[work.events[member].document];
    documents.insert(work.events[member].document);
    if (!document.source.empty()) sources.insert(document.source);
    if (document.published_at.empty()) continue;
    if (act.first_seen.empty() || document.published_at < act.first_seen) act.first_seen = document.published_at;
    act.last_seen = std::max(act.last_seen, document.published_at);
  }
  act.documents = documents.size();
  act.sources.assign(sources.begin(), sources.end());
  return act;
}

Result<void> write_duplicates(const store::Connection& connection, const Work& work, StoryCounters& counters) {
  std::map<std::size_t, std::size_t> sizes;
  for (const Document& document : work.documents) ++sizes[document.text_group];
  Result<store::Statement> put = connection.prepare(store::insert_sql("duplicate_groups", "document_id, group_id"));
  if (!put) return put.error();
  for (const Document& document : work.documents) {
    if (sizes[document.text_group] < 2) continue;
    ++counters.duplicate_documents;
    const Result<void> done = put->bind_text(document.id).bind_text(work.documents[document.text_group].id).run();
    if (!done) return done;
  }
  for (const auto& [group, size] : sizes) counters.duplicate_groups += size > 1 ? 1 : 0;
  return {};
}

Result<void> write_acts(const store::Connection& connection, const Work& work, StoryCounters& counters) {
  std::map<std::string, std::vector<std::size_t>> acts;
  for (std::size_t i = 0; i < work.acts.size(); ++i) acts[work.events[work.acts[i]].event_id].push_back(i);
  Result<store::Statement> put_act = connection.prepare(
      store::insert_sql("acts", "act_id, mentions, documents, sources, first_seen, last_seen, disputed"));
  if (!put_act) return put_act.error();
  Result<store::Statement> put_report = connection.prepare(store::insert_sql("act_reports", "event_id, act_id"));
  if (!put_report) return put_report.error();
  for (const auto& [id, members] : acts) {
    if (members.size() < 2) continue;
    const ActSummary act = summarise(work, members);
    put_act->bind_text(id).bind(static_cast<std::int64_t>(act.mentions)).bind(static_cast<std::int64_t>(act.documents));
    put_act->bind_text(store::to_list(act.sources)).bind(act.first_seen).bind(act.last_seen).bind(std::int64_t{0});
    if (Result<void> done = put_act->run(); !done) return done;
    for (const std::size_t member : members) {
      const Result<void> done = put_report->bind_text(work.events[member].event_id).bind_text(id).run();
      if (!done) return done;
    }
    ++counters.acts;
    counters.joined_events += members.size();
  }
  return {};
}

}  // namespace

Result<StoryCounters> join_stories(Database& database) {
  const store::Connection& connection = database.connection();
  Work work;
  if (Result<void> done = read_documents(connection, work); !done) return done.error();
  if (Result<void> done = read_events(database, work); !done) return done.error();
  work.acts = stories::join_acts(work.events);
  StoryCounters counters;
  counters.documents = work.documents.size();
  counters.events = work.events.size();
  const Result<void> written = store::in_transaction(connection, true, [&]() -> Result<void> {
    Result<void> emptied =
        connection.execute("DELETE FROM act_reports; DELETE FROM acts; DELETE FROM duplicate_groups");
    if (!emptied) return emptied;
    if (Result<void> done = write_duplicates(connection, work, counters); !done) return done;
    return write_acts(connection, work, counters);
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
