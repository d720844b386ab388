#include "casus/json.h"
#include "server/parameters.h"
#include "server/problem.h"
#include "server/routes.h"

namespace casus::server {
namespace {

/// "GOV MIL" as a list.
void write_sectors(JsonWriter& out, const std::string& sectors) {
  out.key("sectors").begin_array();
  for (std::size_t at = 0; at < sectors.size(); at += 4) out.text(std::string_view(sectors).substr(at, 3));
  out.end_array();
}

std::string code_of(const ActorEntry& actor) {
  std::string code = actor.country;
  for (const char c : actor.sectors) {
    if (c != ' ') code += c;
  }
  return code;
}

void write_actor(JsonWriter& out, const ActorEntry& actor) {
  out.begin_object().key("entity_id").text(actor.id).key("name").text(actor.name).key("country").text(actor.country);
  write_sectors(out, actor.sectors);
  out.key("code").text(code_of(actor)).key("title").text(actor.title);
  out.key("valid_from").text(actor.valid_from).key("valid_to").text(actor.valid_to);
  out.key("wikidata").text(actor.wikidata).key("source").text(actor.source).end_object();
}

Response find_actors(const Coder& coder, const Request& request) {
  Parameters parameters(request.query);
  const std::string words = parameters.text("q");
  const std::string day = parameters.date("on");
  const std::int64_t limit = parameters.integer("limit", 1, 200, 20);
  if (words.empty()) parameters.fail("q", "missing; expected the beginning of a word of the name");
  if (std::optional<Response> refusal = parameters.refusal()) return *std::move(refusal);
  const Result<std::vector<ActorEntry>> found = coder.find_actors(words, day, static_cast<std::size_t>(limit));
  if (!found) return make_problem(found.error());
  JsonWriter out;
  out.begin_object().key("actors").begin_array();
  for (const ActorEntry& actor : *found) write_actor(out, actor);
  return {.body = out.end_array().end_object().take()};
}

Response list_countries(const Coder& coder, const Request& request) {
  if (std::optional<Response> refusal = Parameters(request.query).refusal()) return *std::move(refusal);
  JsonWriter out;
  out.begin_object().key("countries").begin_array();
  for (const CountryEntry& country : coder.countries()) {
    out.begin_object().key("code").text(country.code).key("name").text(country.name);
    out.key("cow").text(country.cow).key("gw").text(country.gw).key("fips").text(country.fips).end_object();
  }
  return {.body = out.end_array().end_object().take()};
}

Response show_ontology(const Coder& coder, const Request& request) {
  if (std::optional<Response> refusal = Parameters(request.query).refusal()) return *std::move(refusal);
  const OntologyEntries ontology = coder.ontology();
  JsonWriter out;
  out.begin_object().key("types").begin_array();
  for (const OntologyEntries::Type& type : ontology.types) {
    out.begin_object().key("event_type").text(to_string(type.event_type)).key("quad_class").integer(type.quad_class);
    out.key("intensity").number(type.intensity).key("modes").texts(type.modes).end_object();
  }
  out.end_array().key("contexts").texts(ontology.contexts).key("statuses").begin_array();
  for (const Status status :
       {Status::kActual, Status::kFuture, Status::kConditional, Status::kHypothetical, Status::kNegated}) {
    out.text(to_string(status));
  }
  return {.body = out.end_array().end_object().take()};
}

}  // namespace

void add_catalog_routes(Router& router, const Backend& backend) {
  const Coder* coder = backend.coder;
  router.add({.method = "GET",
              .pattern = "/api/v1/catalog/actors",
              .work = Work::kQuery,
              .handler = [coder](const Request& request) { return find_actors(*coder, request); }});
  router.add({.method = "GET", .pattern = "/api/v1/catalog/countries", .handler = [coder](const Request& request) {
                return list_countries(*coder, request);
              }});
  router.add({.method = "GET", .pattern = "/api/v1/catalog/ontology", .handler = [coder](const Request& request) {
                return show_ontology(*coder, request);
              }});
}

}  // namespace casus::server
