#include "server/answers.h"
#include "server/filter_parameters.h"
#include "server/problem.h"

namespace casus::server {
namespace {

constexpr std::string_view kOrders[] = {"-date", "date"};

Response search_events(const Backend& backend, const Request& request) {
  Parameters parameters(request.query);
  const EventFilter filter = read_event_filter(parameters);
  PageRequest page = read_page(parameters);
  page.newest_first = parameters.choice("order", kOrders) == kOrders[0];
  if (std::optional<Response> refusal = parameters.refusal()) return *std::move(refusal);
  const Result<EventPage> found =
      ask_database(backend, [&](const Database& database) { return database.search(filter, page); });
  if (!found) return make_problem(found.error());
  JsonWriter out;
  out.begin_object().key("events").begin_array();
  for (std::size_t i = 0; i < found->events.size(); ++i) write_event(out, found->events[i], found->acts[i]);
  out.end_array().key("next_cursor").text(found->next_cursor).key("total").begin_object();
  write_count(out, "count", found->total.count);
  out.key("exact").boolean(found->total.exact).end_object();
  return {.body = out.end_object().take()};
}

Response show_event(const Backend& backend, const Request& request) {
  if (std::optional<Response> refusal = Parameters(request.query).refusal()) return *std::move(refusal);
  const std::string& id = request.captures.front();
  const Result<FoundEvent> found =
      ask_database(backend, [&](const Database& database) { return database.find_event(id); });
  if (!found) return make_problem(found.error());
  JsonWriter out;
  out.begin_object().key("event");
  write_event(out, found->event, found->act, found->retracted);
  out.key("reports").begin_array();
  for (const Event& report : found->reports) write_event(out, report, found->act);
  out.end_array().key("explanation_url").text("/api/v1/events/" + found->event.event_id + "/explanation");
  return {.body = out.end_object().take()};
}

constexpr std::string_view kExportFormats[] = {"jsonl", "csv", "gdelt-events", "gdelt-mentions", "polecat"};

std::string media_type(ExportFormat format) {
  if (format == ExportFormat::kJsonl) return "application/x-ndjson";
  return format == ExportFormat::kCsv ? "text/csv; charset=utf-8" : "text/tab-separated-values; charset=utf-8";
}

/// Without the deadline of queries: a file of millions of events takes its time, in a queue of its own.
Response export_events(const Backend& backend, const Request& request) {
  Parameters parameters(request.query);
  const EventFilter filter = read_event_filter(parameters);
  const ExportFormat format = *export_format_from(parameters.choice("format", kExportFormats));
  if (std::optional<Response> refusal = parameters.refusal()) return *std::move(refusal);
  Response response{.content_type = media_type(format)};
  const std::string ending = format == ExportFormat::kJsonl ? "jsonl" : format == ExportFormat::kCsv ? "csv" : "tsv";
  response.headers.emplace_back("Content-Disposition",
                                "attachment; filename=\"casus-" + std::string(to_string(format)) + "." + ending + "\"");
  response.stream = [backend, filter, format](const SendPiece& send) {
    const DatabasePool::Lease database(*backend.databases);
    bool listens = true;
    const Result<void> done =
        database->export_events(filter, format, backend.coder->countries(), [&](std::string_view piece) {
          listens = send(piece);
          return listens;
        });
    return done && listens;
  };
  return response;
}

/// The stored document is coded anew, by the tables and models of now, and the event's sentence shown.
Response explain_event(const Backend& backend, const Request& request) {
  if (std::optional<Response> refusal = Parameters(request.query).refusal()) return *std::move(refusal);
  Event event;
  const Result<FoundDocument> found = ask_database(backend, [&](const Database& database) -> Result<FoundDocument> {
    Result<FoundEvent> asked = database.find_event(request.captures.front());
    if (!asked) return asked.error();
    event = std::move(asked->event);
    return database.find_document(event.document_id);
  });
  if (!found) return make_problem(found.error());
  if (!found->has_text) return make_problem(404, event.document_id + ": stored without its text, nothing to explain");
  const Explanation explanation = backend.coder->explain(found->document.text, found->document);
  JsonWriter out;
  out.begin_object().key("document_id").text(event.document_id).key("readings").begin_array();
  for (const ExplainedSentence& sentence : explanation.sentences) {
    const bool is_meant =
        sentence.span.begin < event.evidence.span.end && event.evidence.span.begin < sentence.span.end;
    if (!is_meant) continue;
    for (const ExplainedReading& reading : sentence.readings) write_reading(out, reading);
  }
  return {.body = out.end_array().end_object().take()};
}

}  // namespace

void add_event_routes(Router& router, const Backend& backend) {
  router.add({.method = "GET",
              .pattern = "/api/v1/export",
              .work = Work::kExport,
              .handler = [backend](const Request& request) { return export_events(backend, request); }});
  router.add({.method = "GET",
              .pattern = "/api/v1/events",
              .work = Work::kQuery,
              .handler = [backend](const Request& request) { return search_events(backend, request); }});
  router.add({.method = "GET",
              .pattern = "/api/v1/events/{event_id}/explanation",
              .work = Work::kCode,
              .handler = [backend](const Request& request) { return explain_event(backend, request); }});
  router.add({.method = "GET",
              .pattern = "/api/v1/events/{event_id}",
              .work = Work::kQuery,
              .handler = [backend](const Request& request) { return show_event(backend, request); }});
}

}  // namespace casus::server
