#include "casus/json.h"
#include "server/answers.h"
#include "server/parameters.h"
#include "server/problem.h"
#include "server/routes.h"
#include "server/static_files.h"

namespace casus::server {
namespace {

void write_versions(JsonWriter& out, const Versions& versions) {
  out.key("versions").begin_object().key("engine").text(versions.engine).key("catalog").text(versions.catalog);
  out.key("lexicon").text(versions.lexicon).key("model").text(versions.model);
  out.key("ontology").text(versions.ontology).end_object();
}

Response show_health(const Backend& backend, const Request& request) {
  if (std::optional<Response> refusal = Parameters(request.query).refusal()) return *std::move(refusal);
  JsonWriter out;
  out.begin_object().key("status").text("ok").key("version").text(version());
  write_versions(out, backend.coder->versions());
  const Result<DatabaseSize> size = ask_database(backend, [](const Database& database) { return database.size(); });
  if (!size) return make_problem(size.error());
  const bool is_postgresql = backend.databases->path().starts_with("postgres");
  out.key("database").begin_object().key("path_kind").text(is_postgresql ? "postgresql" : "sqlite");
  write_count(out, "documents", size->documents);
  write_count(out, "events", size->events);
  out.key("first_date").text(size->first_date).key("last_date").text(size->last_date).end_object();
  const std::chrono::duration<double> uptime = std::chrono::steady_clock::now() - backend.started_at;
  out.key("uptime_seconds").number(uptime.count());
  return {.body = out.end_object().take()};
}

Response show_metrics(const Metrics& metrics) {
  return {.content_type = "text/plain; version=0.0.4; charset=utf-8", .body = metrics.text()};
}

}  // namespace

void add_system_routes(Router& router, const Backend& backend) {
  router.add({.method = "GET",
              .pattern = "/api/v1/health",
              .work = Work::kQuery,
              .handler = [backend](const Request& request) { return show_health(backend, request); }});
  router.add({.method = "GET", .pattern = "/api/v1/openapi.json", .handler = [](const Request& request) {
                return answer_file(openapi_file(), request);
              }});
  router.add({.method = "GET", .pattern = "/metrics", .handler = [metrics = backend.metrics](const Request&) {
                return show_metrics(*metrics);
              }});
  router.set_fallback([](const Request& request) { return answer_page(page_files(), request); });
}

}  // namespace casus::server
