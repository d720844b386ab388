// Lists of keys go into the SQL as numbers: there may be hundreds, and each list is used once.
#include "store/event_reader.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace casus::store {
namespace {

constexpr std::string_view kColumns =
    "e.event_key, e.event_id, d.document_id, e.event_type, e.event_mode, e.contexts, e.cameo_code, e.quad_class, "
    "e.intensity, "
    "e.goldstein, e.reciprocal, e.predicate_text, e.predicate_lemma, e.predicate_begin, e.predicate_end, e.status, "
    "e.historical, e.date_start, e.date_end, e.date_granularity, e.date_text, e.date_begin, e.date_span_end, "
    "e.date_basis, e.place_name, e.place_text, e.place_begin, e.place_end, e.place_country, e.place_admin1, "
    "e.place_latitude, e.place_longitude, e.place_geonames_id, e.place_basis, e.evidence_text, e.evidence_begin, "
    "e.evidence_end, e.evidence_sentence, e.confidence, e.rule, d.url, d.publisher, d.title, d.published_at, "
    "d.language, "
    "v.engine, v.catalog, v.lexicon, v.model, v.ontology";

std::vector<std::string> to_texts(const std::string& list) {
  std::vector<std::string> out;
  const nlohmann::json parsed = nlohmann::json::parse(list, nullptr, false);
  if (!parsed.is_array()) return out;
  for (const nlohmann::json& item : parsed) {
    if (item.is_string()) out.push_back(item.get_ref<const std::string&>());
  }
  return out;
}

/// Takes columns from left to right, in the order of the SELECT list.
class Cursor {
 public:
  explicit Cursor(const Statement& row) : row_(row) {}
  std::string text() { return row_.text(next_++); }
  std::int64_t integer() { return row_.integer(next_++); }
  double real() { return row_.real(next_++); }
  std::optional<double> find_real() { return row_.find_real(next_++); }
  std::optional<std::int64_t> find_integer() { return row_.find_integer(next_++); }
  std::vector<std::string> texts() { return to_texts(text()); }
  std::uint32_t offset() { return static_cast<std::uint32_t>(integer()); }
  Span span() {
    const std::uint32_t begin = offset();
    return {begin, offset()};
  }
  std::optional<Span> find_span() {
    const std::optional<std::int64_t> begin = find_integer();
    const std::optional<std::int64_t> end = find_integer();
    if (!begin || !end) return std::nullopt;
    return Span{static_cast<std::uint32_t>(*begin), static_cast<std::uint32_t>(*end)};
  }
  /// A word of a closed list; the first of the list when a foreign hand has written another one.
  template <typename Enum>
  Enum word(std::optional<Enum> (*from)(std::string_view)) {
    return from(text()).value_or(Enum{});
  }

 private:
  const Statement& row_;
  int next_ = 0;
};

std::optional<EventDate> read_date(Cursor& row) {
  EventDate date;
  date.start = row.text();
  date.end = row.text();
  const std::optional<Granularity> granularity = granularity_from(row.text());
  date.text = row.text();
  date.span = row.find_span();
  date.basis = row.word(date_basis_from);
  if (!granularity) return std::nullopt;  // every date has one
  date.granularity = *granularity;
  return date;
}

std::optional<EventPlace> read_place(Cursor& row) {
  EventPlace place;
  place.name = row.text();
  place.text = row.text();
  place.span = row.find_span();
  place.country = row.text();
  place.admin1 = row.text();
  place.latitude = row.find_real();
  place.longitude = row.find_real();
  place.geonames_id = row.find_integer();
  const std::optional<PlaceBasis> basis = place_basis_from(row.text());
  if (!basis) return std::nullopt;  // every place has one
  place.basis = *basis;
  return place;
}

Event read_event(Cursor& row) {
  Event event;
  event.event_id = row.text();
  event.document_id = row.text();
  event.event_type = row.word(event_type_from);
  event.event_mode = row.text();
  event.contexts = row.texts();
  event.cameo_code = row.text();
  event.quad_class = static_cast<int>(row.integer());
  event.intensity = row.real();
  event.goldstein = row.real();
  event.reciprocal = row.integer() != 0;
  event.predicate.text = row.text();
  event.predicate.lemma = row.text();
  event.predicate.span = row.span();
  event.status = row.word(status_from);
  event.historical = row.integer() != 0;
  event.date = read_date(row);
  event.place = read_place(row);
  event.evidence.text = row.text();
  event.evidence.span = row.span();
  event.evidence.sentence = row.offset();
  event.confidence = row.real();
  event.rule = row.text();
  for (std::string* field :
       {&event.document.url, &event.document.publisher, &event.document.title, &event.document.published_at,
        &event.document.language, &event.versions.engine, &event.versions.catalog, &event.versions.lexicon,
        &event.versions.model, &event.versions.ontology}) {
    *field = row.text();
  }
  return event;
}

/// Where the event of a key stands in the answer.
using Places = std::unordered_map<std::int64_t, std::size_t>;

/// "SELECT columns FROM from WHERE key IN (1, 2, 3) ORDER BY order", and `read` for each row with the event of its key.
Result<void> read_rows(const Connection& connection, const std::string& select, const std::string& order,
                       const Places& places, std::vector<Event>& events,
                       const std::function<void(Cursor&, Event&)>& read) {
  std::string list;
  for (const auto& [key, place] : places) list += (list.empty() ? "" : ", ") + std::to_string(key);
  Result<Statement> rows = connection.prepare(select + " IN (" + list + ")" + order);
  if (!rows) return rows.error();
  while (true) {
    Result<bool> more = rows->step();
    if (!more) return more.error();
    if (!*more) return {};
    Cursor row(*rows);
    const auto place = places.find(row.integer());
    if (place != places.end()) read(row, events[place->second]);
  }
}

void read_participant(Cursor& row, Event& event) {
  std::vector<Participant>& side = row.text() == "actor" ? event.actor : event.recipient;
  Participant& party = side.emplace_back();
  party.text = row.text();
  party.span = row.find_span();
  party.name = row.text();
  party.country = row.text();
  party.sectors = row.texts();
  party.code = row.text();
  party.title = row.text();
  party.entity_id = row.text();
  party.wikidata = row.text();
}

void read_attribution(Cursor& row, Event& event) {
  Attribution& link = event.attribution.emplace_back();
  link.text = row.text();
  link.span = row.find_span();
  link.name = row.text();
  link.country = row.text();
  link.sectors = row.texts();
  link.cue = row.text();
  link.quote = row.word(quote_kind_from);
}

}  // namespace

std::vector<std::string> read_list(const std::string& list) { return to_texts(list); }

Result<std::vector<Event>> read_events(const Connection& connection, const std::vector<std::int64_t>& keys) {
  std::vector<Event> events(keys.size());
  if (keys.empty()) return events;
  Places places;
  for (std::size_t i = 0; i < keys.size(); ++i) places.emplace(keys[i], i);
  Result<void> read = read_rows(
      connection,
      "SELECT " + std::string(kColumns) +
          " FROM events e JOIN documents d USING (document_key) JOIN versions v USING (versions_id) WHERE e.event_key",
      "", places, events, [](Cursor& row, Event& event) { event = read_event(row); });
  if (!read) return read.error();
  read = read_rows(connection,
                   "SELECT event_key, role, text, span_begin, span_end, name, country, sectors, code, title, "
                   "entity_id, wikidata FROM participants WHERE event_key",
                   " ORDER BY event_key, role, position", places, events, read_participant);
  if (!read) return read.error();
  read = read_rows(connection,
                   "SELECT event_key, text, span_begin, span_end, name, country, sectors, cue, quote "
                   "FROM attributions WHERE event_key",
                   " ORDER BY event_key, position", places, events, read_attribution);
  if (!read) return read.error();
  return events;
}

Result<std::vector<std::int64_t>> read_keys(Statement& statement) {
  std::vector<std::int64_t> keys;
  while (true) {
    Result<bool> more = statement.step();
    if (!more) return more.error();
    if (!*more) return keys;
    keys.push_back(statement.integer(0));
  }
}

Result<std::vector<std::int64_t>> next_event_keys(const Connection& connection, std::int64_t after, std::size_t limit) {
  Result<Statement> next = connection.prepare(
      "SELECT event_key FROM events WHERE event_key > ? ORDER BY event_key "
      "LIMIT ?");
  if (!next) return next.error();
  next->bind(after).bind(static_cast<std::int64_t>(limit));
  return read_keys(*next);
}

}  // namespace casus::store
