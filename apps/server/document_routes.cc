#include "server/answers.h"
#include "server/filter_parameters.h"
#include "server/problem.h"

namespace casus::server {
namespace {

/// The document's row with one more field, as `name` and its JSON.
std::string with_field(const DocumentRecord& document, const std::string& name, const std::string& json) {
  std::string record = to_json(document);
  record.pop_back();
  return record + ",\"" + name + "\":" + json + "}";
}

Response list_documents(const Backend& backend, const Request& request) {
  Parameters parameters(request.query);
  const DocumentFilter filter = read_document_filter(parameters);
  const PageRequest page = read_page(parameters);
  if (std::optional<Response> refusal = parameters.refusal()) return *std::move(refusal);
  const Result<DocumentPage> found =
      ask_database(backend, [&](const Database& database) { return database.list_documents(filter, page); });
  if (!found) return make_problem(found.error());
  JsonWriter out;
  out.begin_object().key("documents").begin_array();
  for (std::size_t i = 0; i < found->documents.size(); ++i) {
    out.json(with_field(found->documents[i], "events", std::to_string(found->events[i])));
  }
  return {.body = out.end_array().key("next_cursor").text(found->next_cursor).end_object().take()};
}

Response show_document(const Backend& backend, const Request& request) {
  if (std::optional<Response> refusal = Parameters(request.query).refusal()) return *std::move(refusal);
  const Result<FoundDocument> found =
      ask_database(backend, [&](const Database& database) { return database.find_document(request.captures.front()); });
  if (!found) return make_problem(found.error());
  JsonWriter out;
  out.begin_object().key("document");
  out.json(with_field(found->document, "retracted", found->retracted ? "true" : "false"));
  out.key("events").begin_array();
  for (const Event& event : found->events) write_event(out, event, {}, found->retracted);
  return {.body = out.end_array().end_object().take()};
}

}  // namespace

void add_document_routes(Router& router, const Backend& backend) {
  router.add({.method = "GET",
              .pattern = "/api/v1/documents",
              .work = Work::kQuery,
              .handler = [backend](const Request& request) { return list_documents(backend, request); }});
  router.add({.method = "GET",
              .pattern = "/api/v1/documents/{document_id}",
              .work = Work::kQuery,
              .handler = [backend](const Request& request) { return show_document(backend, request); }});
}

}  // namespace casus::server
