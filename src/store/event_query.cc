// The filter becomes one WHERE clause; values are always bound, never spliced into the SQL.
#include "store/event_query.h"

#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::store {
namespace {

constexpr std::string_view kColumns =
    "e.event_id, e.document_id, e.event_type, e.event_mode, e.contexts, e.cameo_code, e.quad_class, e.intensity, "
    "e.goldstein, e.reciprocal, e.predicate_text, e.predicate_lemma, e.predicate_begin, e.predicate_end, e.status, "
    "e.historical, e.date_start, e.date_end, e.date_granularity, e.date_text, e.date_begin, e.date_span_end, "
    "e.date_basis, e.place_name, e.place_text, e.place_begin, e.place_end, e.place_country, e.place_admin1, "
    "e.place_latitude, e.place_longitude, e.place_geonames_id, e.place_basis, e.evidence_text, e.evidence_begin, "
    "e.evidence_end, e.evidence_sentence, e.confidence, e.rule, d.url, d.publisher, d.title, d.published_at, "
    "d.language, "
    "v.engine, v.catalog, v.lexicon, v.model, v.ontology";

/// WHERE clause under construction.
struct Conditions {
  std::string sql = "1";
  std::vector<std::string> values;

  void add(const std::string& condition, std::initializer_list<std::string> bound) {
    sql += " AND (" + condition + ")";
    values.insert(values.end(), bound);
  }
};

std::string to_upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (base::is_ascii_lower(c)) c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

/// One party filter: part of a name, or a country, or the beginning of a code, or an id.
void add_party(Conditions& where, const std::string& role, const std::vector<std::string>& wanted) {
  for (const std::string& party : wanted) {
    where.add("EXISTS (SELECT 1 FROM participants p WHERE p.event_id = e.event_id AND p.role = '" + role +
                  "' AND (instr(casus_fold(p.name), ?) OR instr(casus_fold(p.text), ?) OR p.country = ? "
                  "OR p.code = ? OR p.entity_id = ? OR p.wikidata = ?))",
              {base::fold(party), base::fold(party), to_upper(party), to_upper(party), party, party});
  }
}

void add_countries(Conditions& where, const std::vector<std::string>& countries) {
  for (const std::string& country : countries) {
    where.add("e.place_country = ? OR e.event_id IN (SELECT p.event_id FROM participants p WHERE p.country = ?)",
              {to_upper(country), to_upper(country)});
  }
}

template <typename Enum>
void add_words(Conditions& where, const std::string& column, const std::vector<Enum>& words) {
  if (words.empty()) return;
  std::string list;
  for (const Enum word : words) list += (list.empty() ? "'" : ", '") + std::string(to_string(word)) + "'";
  where.add(column + " IN (" + list + ")", {});
}

Conditions conditions_of(const EventFilter& filter) {
  Conditions where;
  add_words(where, "e.event_type", filter.type);
  add_words(where, "e.status", filter.status);
  if (!filter.from.empty()) where.add("coalesce(e.date_end, e.date_start) >= ?", {filter.from});
  if (!filter.to.empty()) where.add("e.date_start <= ?", {filter.to});
  add_party(where, "actor", filter.actor);
  add_party(where, "recipient", filter.recipient);
  add_countries(where, filter.country);
  for (const std::string& source : filter.source) {
    where.add(
        "EXISTS (SELECT 1 FROM attributions a WHERE a.event_id = e.event_id AND (instr(casus_fold(a.name), ?) "
        "OR instr(casus_fold(a.text), ?) OR a.country = ?))",
        {base::fold(source), base::fold(source), to_upper(source)});
  }
  if (!filter.text.empty()) where.add("instr(casus_fold(e.evidence_text), ?)", {base::fold(filter.text)});
  return where;
}

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

Event read_event(const Statement& statement) {
  Cursor row(statement);
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

Result<void> read_participants(Statement& statement, Event& event) {
  statement.reset();
  statement.bind_text(event.event_id);
  while (true) {
    Result<bool> more = statement.step();
    if (!more) return more.error();
    if (!*more) return {};
    Cursor row(statement);
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
}

Result<void> read_attributions(Statement& statement, Event& event) {
  statement.reset();
  statement.bind_text(event.event_id);
  while (true) {
    Result<bool> more = statement.step();
    if (!more) return more.error();
    if (!*more) return {};
    Cursor row(statement);
    Attribution& link = event.attribution.emplace_back();
    link.text = row.text();
    link.span = row.find_span();
    link.name = row.text();
    link.country = row.text();
    link.sectors = row.texts();
    link.cue = row.text();
    link.quote = row.word(quote_kind_from);
  }
}

}  // namespace

Result<void> query_events(const Sqlite& connection, const EventFilter& filter,
                          const std::function<bool(const Event&)>& receive) {
  const Conditions where = conditions_of(filter);
  std::string sql = "SELECT " + std::string(kColumns) +
                    " FROM events e JOIN documents d USING (document_id) JOIN versions v USING (versions_id) WHERE " +
                    where.sql + " ORDER BY e.date_start, e.document_id, e.position";
  if (filter.limit > 0) sql += " LIMIT " + std::to_string(filter.limit);
  Result<Statement> events = connection.prepare(sql);
  if (!events) return events.error();
  Result<Statement> participants = connection.prepare(
      "SELECT role, text, span_begin, span_end, name, country, sectors, code, title, entity_id, wikidata "
      "FROM participants WHERE event_id = ? ORDER BY role, position");
  if (!participants) return participants.error();
  Result<Statement> attributions = connection.prepare(
      "SELECT text, span_begin, span_end, name, country, sectors, cue, quote "
      "FROM attributions WHERE event_id = ? ORDER BY position");
  if (!attributions) return attributions.error();
  for (const std::string& value : where.values) events->bind_text(value);
  while (true) {
    Result<bool> more = events->step();
    if (!more) return more.error();
    if (!*more) return {};
    Event event = read_event(*events);
    if (Result<void> read = read_participants(*participants, event); !read) return read;
    if (Result<void> read = read_attributions(*attributions, event); !read) return read;
    if (!receive(event)) return {};
  }
}

}  // namespace casus::store
