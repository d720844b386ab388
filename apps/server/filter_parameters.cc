#include "server/filter_parameters.h"

#include <array>
#include <charconv>
#include <cmath>

namespace casus::server {
namespace {

constexpr std::int64_t kMostEvents = 500;
constexpr std::string_view kStatuses = "actual future conditional hypothetical negated";
constexpr std::string_view kDocumentStatuses =
    "ok empty not_news too_large bad_encoding bad_archive timeout rejected crash";

std::string known_types() {
  std::string all;
  for (std::size_t i = 0; i < kEventTypeCount; ++i) {
    all += (i == 0 ? "" : " ") + std::string(to_string(static_cast<EventType>(i)));
  }
  return all;
}

std::optional<int> quad_from(std::string_view text) {
  if (text.size() != 1 || text[0] < '1' || text[0] > '4') return std::nullopt;
  return text[0] - '0';
}

/// "A~B", both sides given.
std::vector<std::string> read_pairs(Parameters& parameters) {
  std::vector<std::string> pairs = parameters.texts("pair");
  for (const std::string& pair : pairs) {
    const std::size_t tilde = pair.find('~');
    const bool is_pair = tilde != std::string::npos && tilde > 0 && tilde + 1 < pair.size() && pair.rfind('~') == tilde;
    if (!is_pair) parameters.fail("pair", "'" + pair + "', expected two codes like USA~CHN");
  }
  return pairs;
}

std::string read_cameo(Parameters& parameters) {
  std::string code = parameters.text("cameo");
  const bool is_code = code.size() <= 4 && code.find_first_not_of("0123456789") == std::string::npos;
  if (!is_code) parameters.fail("cameo", "'" + code + "', expected the first digits of a CAMEO code, zeros kept");
  return code;
}

std::optional<BoundingBox> read_box(Parameters& parameters) {
  const std::string given = parameters.text("bbox");
  if (given.empty()) return std::nullopt;
  std::array<double, 4> edges{};
  const char* at = given.data();
  const char* const end = given.data() + given.size();
  bool is_good = true;
  for (std::size_t i = 0; i < edges.size() && is_good; ++i) {
    const std::from_chars_result result = std::from_chars(at, end, edges[i]);
    is_good = result.ec == std::errc() && (i + 1 == edges.size() ? result.ptr == end : result.ptr != end);
    is_good = is_good && (result.ptr == end || *result.ptr == ',');
    at = result.ptr == end ? end : result.ptr + 1;
  }
  const auto [west, south, east, north] = edges;
  is_good = is_good && std::abs(west) <= 180 && std::abs(east) <= 180 && south >= -90 && south <= north && north <= 90;
  if (!is_good) parameters.fail("bbox", "'" + given + "', expected west,south,east,north in degrees");
  return BoundingBox{west, south, east, north};
}

void check_period(Parameters& parameters, const std::string& from, const std::string& to) {
  if (!from.empty() && !to.empty() && to < from) parameters.fail("to", to + " is before from, " + from);
}

}  // namespace

EventFilter read_event_filter(Parameters& parameters) {
  EventFilter filter;
  filter.actor = parameters.texts("actor");
  filter.recipient = parameters.texts("recipient");
  filter.party = parameters.texts("party");
  filter.pair = read_pairs(parameters);
  filter.country = parameters.texts("country");
  filter.type = parameters.words("type", event_type_from, known_types());
  filter.quad = parameters.words("quad", quad_from, "1 2 3 4");
  filter.cameo = read_cameo(parameters);
  filter.status = parameters.words("status", status_from, kStatuses);
  filter.historical = parameters.flag("historical");
  filter.source = parameters.texts("source");
  filter.place = parameters.texts("place");
  filter.bbox = read_box(parameters);
  filter.from = parameters.date("from");
  filter.to = parameters.date("to");
  check_period(parameters, filter.from, filter.to);
  filter.text = parameters.text("q");
  filter.document = parameters.texts("document");
  filter.publisher = parameters.texts("publisher");
  filter.min_confidence = parameters.number("min_confidence", 0, 1);
  return filter;
}

DocumentFilter read_document_filter(Parameters& parameters) {
  DocumentFilter filter;
  filter.text = parameters.text("q");
  filter.publisher = parameters.text("publisher");
  filter.from = parameters.date("from");
  filter.to = parameters.date("to");
  check_period(parameters, filter.from, filter.to);
  const std::vector<DocumentStatus> statuses = parameters.words("status", document_status_from, kDocumentStatuses);
  if (statuses.size() > 1) parameters.fail("status", "given several times, expected once");
  if (!statuses.empty()) filter.status = statuses.front();
  return filter;
}

PageRequest read_page(Parameters& parameters) {
  PageRequest page;
  page.limit = static_cast<std::size_t>(parameters.integer("limit", 1, kMostEvents, 50));
  page.cursor = parameters.text("cursor");
  return page;
}

}  // namespace casus::server
