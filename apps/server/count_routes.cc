#include <algorithm>
#include <iterator>

#include "server/answers.h"
#include "server/filter_parameters.h"
#include "server/problem.h"

namespace casus::server {
namespace {

constexpr std::string_view kBuckets[] = {"auto", "day", "week", "month", "year"};  // in the order of the enum
constexpr std::string_view kPartyKinds[] = {"country", "code"};

void write_optional(JsonWriter& out, std::string_view key, const std::optional<double>& value) {
  out.key(key);
  if (value) out.number(*value);
  if (!value) out.null();
}

Response count_over_time(const Backend& backend, const Request& request) {
  Parameters parameters(request.query);
  const EventFilter filter = read_event_filter(parameters);
  const std::string word = parameters.choice("bucket", kBuckets);
  if (std::optional<Response> refusal = parameters.refusal()) return *std::move(refusal);
  const auto bucket =
      static_cast<TimeCounts::Bucket>(std::find(std::begin(kBuckets), std::end(kBuckets), word) - kBuckets);
  const Result<TimeCounts> counts =
      ask_database(backend, [&](const Database& database) { return database.count_over_time(filter, bucket); });
  if (!counts) return make_problem(counts.error());
  JsonWriter out;
  out.begin_object().key("bucket").text(kBuckets[static_cast<std::size_t>(counts->bucket)]);
  out.key("exact").boolean(counts->exact).key("series").begin_array();
  for (const TimeCounts::Row& row : counts->series) {
    out.begin_object().key("start").text(row.start);
    write_quad(out, row.quad);
    out.key("goldstein_sum").number(row.goldstein_sum).end_object();
  }
  out.end_array();
  write_count(out, "undated", counts->undated);
  return {.body = out.end_object().take()};
}

Response count_pairs(const Backend& backend, const Request& request) {
  Parameters parameters(request.query);
  const EventFilter filter = read_event_filter(parameters);
  const auto limit = static_cast<std::size_t>(parameters.integer("limit", 1, 500, 100));
  const bool by_code = parameters.choice("by", kPartyKinds) == "code";
  if (std::optional<Response> refusal = parameters.refusal()) return *std::move(refusal);
  const Result<PairCounts> counts =
      ask_database(backend, [&](const Database& database) { return database.count_pairs(filter, limit, by_code); });
  if (!counts) return make_problem(counts.error());
  JsonWriter out;
  out.begin_object().key("exact").boolean(counts->exact).key("pairs").begin_array();
  for (const PairCounts::Row& row : counts->pairs) {
    out.begin_object().key("actor").text(row.actor).key("recipient").text(row.recipient);
    write_count(out, "events", row.events);
    write_quad(out, row.quad);
    out.key("goldstein_sum").number(row.goldstein_sum).end_object();
  }
  return {.body = out.end_array().end_object().take()};
}

Response count_places(const Backend& backend, const Request& request) {
  Parameters parameters(request.query);
  const EventFilter filter = read_event_filter(parameters);
  const auto limit = static_cast<std::size_t>(parameters.integer("limit", 1, 5000, 500));
  if (std::optional<Response> refusal = parameters.refusal()) return *std::move(refusal);
  const Result<PlaceCounts> counts =
      ask_database(backend, [&](const Database& database) { return database.count_places(filter, limit); });
  if (!counts) return make_problem(counts.error());
  JsonWriter out;
  out.begin_object().key("exact").boolean(counts->exact).key("places").begin_array();
  for (const PlaceCounts::Row& row : counts->places) {
    out.begin_object().key("name").text(row.name).key("country").text(row.country).key("admin1").text(row.admin1);
    write_optional(out, "latitude", row.latitude);
    write_optional(out, "longitude", row.longitude);
    write_count(out, "events", row.events);
    write_quad(out, row.quad);
    out.end_object();
  }
  out.end_array();
  write_count(out, "without_place", counts->without_place);
  return {.body = out.end_object().take()};
}

std::string write_types(const TypeCounts& counts) {
  JsonWriter out;
  out.begin_object().key("exact").boolean(counts.exact).key("types").begin_array();
  for (std::size_t i = 0; i < counts.types.size(); ++i) {
    out.begin_object().key("event_type").text(to_string(static_cast<EventType>(i)));
    write_count(out, "events", counts.types[i]);
    out.end_object();
  }
  out.end_array().key("statuses").begin_array();
  for (std::size_t i = 0; i < counts.statuses.size(); ++i) {
    out.begin_object().key("status").text(to_string(static_cast<Status>(i)));
    write_count(out, "events", counts.statuses[i]);
    out.end_object();
  }
  out.end_array().key("sources").begin_array();
  for (const TypeCounts::Source& source : counts.sources) {
    out.begin_object().key("name").text(source.name).key("country").text(source.country);
    write_count(out, "events", source.events);
    out.end_object();
  }
  out.end_array();
  write_quad(out, counts.quad);
  write_count(out, "total", counts.total);
  return out.end_object().take();
}

Response count_types(const Backend& backend, const Request& request) {
  Parameters parameters(request.query);
  const EventFilter filter = read_event_filter(parameters);
  if (std::optional<Response> refusal = parameters.refusal()) return *std::move(refusal);
  const Result<TypeCounts> counts =
      ask_database(backend, [&](const Database& database) { return database.count_types(filter); });
  if (!counts) return make_problem(counts.error());
  return {.body = write_types(*counts)};
}

}  // namespace

void add_count_routes(Router& router, const Backend& backend) {
  const auto add = [&](const std::string& name, Response (*count)(const Backend&, const Request&)) {
    router.add({.method = "GET",
                .pattern = "/api/v1/counts/" + name,
                .work = Work::kQuery,
                .handler = [backend, count](const Request& request) { return count(backend, request); }});
  };
  add("time", count_over_time);
  add("pairs", count_pairs);
  add("places", count_places);
  add("types", count_types);
}

}  // namespace casus::server
