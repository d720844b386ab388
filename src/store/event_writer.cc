#include "store/event_writer.h"

#include "casus/json.h"
#include "store/event_reader.h"

namespace casus::store {
namespace {

constexpr std::string_view kEventColumns =
    "event_key, event_id, document_key, position, event_type, event_mode, contexts, cameo_code, quad_class, "
    "intensity, goldstein, reciprocal, predicate_text, predicate_lemma, predicate_begin, predicate_end, status, "
    "historical, date_start, date_end, date_granularity, date_text, date_begin, date_span_end, date_basis, "
    "place_name, place_text, place_begin, place_end, place_country, place_admin1, place_latitude, place_longitude, "
    "place_geonames_id, place_basis, "
    "evidence_text, evidence_begin, evidence_end, evidence_sentence, confidence, rule, versions_id";
constexpr std::string_view kParticipantColumns =
    "event_key, role, position, text, span_begin, span_end, name, country, sectors, code, title, entity_id, wikidata";
constexpr std::string_view kAttributionColumns =
    "event_key, position, text, span_begin, span_end, name, country, sectors, cue, quote";

std::optional<std::int64_t> begin_of(const std::optional<Span>& span) {
  if (!span) return std::nullopt;
  return span->begin;
}

std::optional<std::int64_t> end_of(const std::optional<Span>& span) {
  if (!span) return std::nullopt;
  return span->end;
}

std::int64_t as_integer(bool value) { return value ? 1 : 0; }

}  // namespace

std::string insert_sql(std::string_view table, std::string_view columns) {
  std::string sql = "INSERT INTO " + std::string(table) + " (" + std::string(columns) + ") VALUES (?";
  for (const char c : columns) {
    if (c == ',') sql += ", ?";
  }
  return sql + ")";
}

std::string to_list(const std::vector<std::string>& values) {
  return values.empty() ? "[]" : JsonWriter().texts(values).take();
}

Result<EventWriter> EventWriter::prepare(const Connection& connection) {
  Result<WordWriter> words = WordWriter::prepare(connection, Words::kEvidence);
  if (!words) return words.error();
  Result<FactWriter> facts = FactWriter::prepare(connection);
  if (!facts) return facts.error();
  EventWriter writer(*std::move(words), *std::move(facts));
  Result<void> prepared =
      prepare_all(connection, {{&writer.add_event_, insert_sql("events", kEventColumns)},
                               {&writer.add_participant_, insert_sql("participants", kParticipantColumns)},
                               {&writer.add_attribution_, insert_sql("attributions", kAttributionColumns)},
                               {&writer.find_keys_, "SELECT event_key FROM events WHERE document_key = ? ORDER BY 1"},
                               {&writer.remove_, "DELETE FROM events WHERE document_key = ?"},
                               {&writer.remove_participants_, "DELETE FROM participants WHERE event_key = ?"},
                               {&writer.remove_attributions_, "DELETE FROM attributions WHERE event_key = ?"}});
  if (!prepared) return prepared.error();
  return writer;
}

Result<void> EventWriter::add(const Event& event, const Keys& keys, std::size_t position,
                              FactWriter::NextNumbers next) {
  if (Result<void> added = add_row(event, keys, position); !added) return added;
  if (Result<void> added = add_participants(keys.event, event); !added) return added;
  if (Result<void> added = add_attributions(keys.event, event); !added) return added;
  if (Result<void> added = words_.add(keys.event, event.evidence.text); !added) return added;
  return facts_.add(keys.event, event, next);
}

Result<void> EventWriter::remove_all(std::int64_t document_key) {
  Result<std::vector<std::int64_t>> keys = keys_of(document_key);
  if (!keys) return keys.error();
  for (const std::int64_t key : *keys) {
    if (Result<void> removed = words_.remove(key); !removed) return removed;
    if (Result<void> removed = remove_participants_.bind(key).run(); !removed) return removed;
    if (Result<void> removed = remove_attributions_.bind(key).run(); !removed) return removed;
  }
  if (Result<void> marked = facts_.set_retracted(*keys, true); !marked) return marked;
  return remove_.bind(document_key).run();
}

Result<void> EventWriter::set_retracted(std::int64_t document_key, bool retracted) {
  Result<std::vector<std::int64_t>> keys = keys_of(document_key);
  if (!keys) return keys.error();
  return facts_.set_retracted(*keys, retracted);
}

Result<std::vector<std::int64_t>> EventWriter::keys_of(std::int64_t document_key) {
  find_keys_.reset();
  Result<std::vector<std::int64_t>> keys = read_keys(find_keys_.bind(document_key));
  find_keys_.reset();
  return keys;
}

Result<void> EventWriter::add_row(const Event& event, const Keys& keys, std::size_t position) {
  Statement& add = add_event_;
  add.bind(keys.event).bind_text(event.event_id).bind(keys.document).bind(static_cast<std::int64_t>(position));
  add.bind(to_string(event.event_type)).bind(event.event_mode).bind_text(to_list(event.contexts));
  add.bind(event.cameo_code).bind(std::int64_t{event.quad_class}).bind(event.intensity).bind(event.goldstein);
  add.bind(as_integer(event.reciprocal)).bind(event.predicate.text).bind(event.predicate.lemma);
  add.bind(std::int64_t{event.predicate.span.begin}).bind(std::int64_t{event.predicate.span.end});
  add.bind(to_string(event.status)).bind(as_integer(event.historical));
  bind_date(event.date);
  bind_place(event.place);
  add.bind(event.evidence.text).bind(std::int64_t{event.evidence.span.begin});
  add.bind(std::int64_t{event.evidence.span.end}).bind(std::int64_t{event.evidence.sentence});
  return add.bind(event.confidence).bind(event.rule).bind(keys.versions).run();
}

Result<void> EventWriter::add_participants(std::int64_t key, const Event& event) {
  Statement& add = add_participant_;
  const auto add_side = [&](std::string_view role, const std::vector<Participant>& side) -> Result<void> {
    for (std::size_t i = 0; i < side.size(); ++i) {
      const Participant& party = side[i];
      add.bind(key).bind_text(role).bind(static_cast<std::int64_t>(i)).bind(party.text);
      add.bind(begin_of(party.span)).bind(end_of(party.span)).bind(party.name).bind(party.country);
      add.bind_text(to_list(party.sectors)).bind(party.code).bind(party.title).bind(party.entity_id);
      if (Result<void> added = add.bind(party.wikidata).run(); !added) return added;
    }
    return {};
  };
  if (Result<void> added = add_side("actor", event.actor); !added) return added;
  return add_side("recipient", event.recipient);
}

Result<void> EventWriter::add_attributions(std::int64_t key, const Event& event) {
  Statement& add = add_attribution_;
  for (std::size_t i = 0; i < event.attribution.size(); ++i) {
    const Attribution& link = event.attribution[i];
    add.bind(key).bind(static_cast<std::int64_t>(i)).bind(link.text).bind(begin_of(link.span));
    add.bind(end_of(link.span)).bind(link.name).bind(link.country).bind_text(to_list(link.sectors)).bind(link.cue);
    if (Result<void> added = add.bind(to_string(link.quote)).run(); !added) return added;
  }
  return {};
}

void EventWriter::bind_date(const std::optional<EventDate>& date) {
  Statement& add = add_event_;
  const EventDate value = date.value_or(EventDate{});
  add.bind(value.start).bind(value.end).bind(date ? to_string(value.granularity) : "").bind(value.text);
  add.bind(begin_of(value.span)).bind(end_of(value.span)).bind(date ? to_string(value.basis) : "");
}

void EventWriter::bind_place(const std::optional<EventPlace>& place) {
  Statement& add = add_event_;
  const EventPlace value = place.value_or(EventPlace{});
  add.bind(value.name).bind(value.text).bind(begin_of(value.span)).bind(end_of(value.span)).bind(value.country);
  add.bind(value.admin1).bind(value.latitude).bind(value.longitude).bind(value.geonames_id);
  add.bind(place ? to_string(value.basis) : "");
}

}  // namespace casus::store
