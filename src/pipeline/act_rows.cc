#include "pipeline/act_rows.h"

#include <algorithm>
#include <utility>

#include "store/event_writer.h"

namespace casus::pipeline {
namespace {

/// "https://news.example.org/a" -> "news.example.org".
std::string host_of(const std::string& url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string::npos) return {};
  return url.substr(begin + 3, url.find('/', begin + 3) - begin - 3);
}

}  // namespace

Result<ActRows> ActRows::open(const store::Connection& connection) {
  Statements all;
  const Result<void> prepared = store::prepare_all(
      connection, {{&all.find_source, "SELECT publisher, url, published_at FROM documents WHERE document_key = ?"},
                   {&all.put_act,
                    store::insert_sql("acts", "act_id, mentions, documents, sources, first_seen, last_seen, disputed")},
                   {&all.put_report, store::insert_sql("act_reports", "event_id, act_id")},
                   {&all.remove_act, "DELETE FROM acts WHERE act_id = ?"},
                   {&all.remove_reports, "DELETE FROM act_reports WHERE act_id = ?"},
                   {&all.act_of, "SELECT act_id FROM act_reports WHERE event_id = ?"},
                   {&all.events_of, "SELECT event_id FROM act_reports WHERE act_id = ?"}});
  if (!prepared) return prepared.error();
  return ActRows(std::move(all));
}

Result<ActRows::Source> ActRows::find_source(std::int64_t document) {
  store::Statement& find = statements_.find_source.bind(document);
  const Result<bool> row = find.step();
  if (!row) return row.error();
  Source source;
  if (*row) {
    source.name = find.text(0).empty() ? host_of(find.text(1)) : find.text(0);
    source.published_at = find.text(2);
  }
  find.reset();
  return source;
}

Result<ActSummary> ActRows::summarise(const std::vector<ActReport>& reports) {
  std::set<std::int64_t> documents;
  for (const ActReport& report : reports) documents.insert(report.document);
  ActSummary act;
  act.act_id = reports.front().event_id;
  act.mentions = reports.size();
  act.documents = documents.size();
  std::set<std::string> sources;
  for (const std::int64_t document : documents) {
    const Result<Source> source = find_source(document);
    if (!source) return source.error();
    if (!source->name.empty()) sources.insert(source->name);
    if (source->published_at.empty()) continue;
    if (act.first_seen.empty() || source->published_at < act.first_seen) act.first_seen = source->published_at;
    act.last_seen = std::max(act.last_seen, source->published_at);
  }
  act.sources.assign(sources.begin(), sources.end());
  return act;
}

Result<void> ActRows::put(const std::vector<ActReport>& reports) {
  const Result<ActSummary> act = summarise(reports);
  if (!act) return act.error();
  store::Statement& put = statements_.put_act;
  put.bind_text(act->act_id).bind(static_cast<std::int64_t>(act->mentions));
  put.bind(static_cast<std::int64_t>(act->documents)).bind_text(store::to_list(act->sources));
  if (Result<void> done = put.bind(act->first_seen).bind(act->last_seen).bind(std::int64_t{0}).run(); !done)
    return done;
  for (const ActReport& report : reports) {
    const Result<void> done = statements_.put_report.bind_text(report.event_id).bind_text(act->act_id).run();
    if (!done) return done;
  }
  return {};
}

Result<void> ActRows::remove(const std::string& act_id) {
  if (Result<void> done = statements_.remove_reports.bind_text(act_id).run(); !done) return done;
  return statements_.remove_act.bind_text(act_id).run();
}

Result<std::string> ActRows::act_of(const std::string& event_id) {
  store::Statement& find = statements_.act_of.bind_text(event_id);
  const Result<bool> row = find.step();
  if (!row) return row.error();
  const std::string act = *row ? find.text(0) : std::string();
  find.reset();
  return act;
}

Result<std::set<std::string>> ActRows::events_of(const std::string& act_id) {
  store::Statement& find = statements_.events_of.bind_text(act_id);
  std::set<std::string> events;
  while (true) {
    const Result<bool> more = find.step();
    if (!more) return more.error();
    if (!*more) break;
    events.insert(find.text(0));
  }
  find.reset();
  return events;
}

}  // namespace casus::pipeline
