#include "store/event_writer.h"

#include <array>

#include "base/hash.h"
#include "casus/json.h"

namespace casus::store {
namespace {

constexpr std::string_view kEventColumns =
    "event_id, document_id, position, event_type, event_mode, contexts, cameo_code, quad_class, intensity, goldstein, "
    "reciprocal, predicate_text, predicate_lemma, predicate_begin, predicate_end, status, historical, "
    "date_start, date_end, date_granularity, date_text, date_begin, date_span_end, date_basis, "
    "place_name, place_text, place_begin, place_end, place_country, place_admin1, place_latitude, place_longitude, "
    "place_geonames_id, place_basis, "
    "evidence_text, evidence_begin, evidence_end, evidence_sentence, confidence, rule, versions_id";

/// "INSERT ... INTO table (columns) VALUES (?, ?, ...)" with as many marks as columns.
std::string insert_sql(std::string_view verb, std::string_view table, std::string_view columns) {
  std::string sql = std::string(verb) + " INTO " + std::string(table) + " (" + std::string(columns) + ") VALUES (?";
  for (const char c : columns) {
    if (c == ',') sql += ", ?";
  }
  return sql + ")";
}

std::string to_list(const std::vector<std::string>& values) { return JsonWriter().texts(values).take(); }

std::optional<std::int64_t> begin_of(const std::optional<Span>& span) {
  if (!span) return std::nullopt;
  return span->begin;
}

std::optional<std::int64_t> end_of(const std::optional<Span>& span) {
  if (!span) return std::nullopt;
  return span->end;
}

std::int64_t as_integer(bool value) { return value ? 1 : 0; }

/// Everything that the tables hold of a document. Equal hashes mean that there is nothing to write.
std::string hash_result(const CodedDocument& coded) {
  DocumentRecord head = coded.document;
  head.text.clear();
  std::string bytes = to_json(head);
  for (const Event& event : coded.events) bytes += to_json(event);
  return base::hash128_hex(bytes);
}

}  // namespace

Result<EventWriter> EventWriter::prepare(const Sqlite& connection) {
  const std::array<std::string, 8> sql = {
      "SELECT content_hash, result_hash FROM documents WHERE document_id = ?",
      "DELETE FROM events WHERE document_id = ?",
      "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document_id) DO UPDATE SET "
      "title = excluded.title, published_at = excluded.published_at, modified_at = excluded.modified_at, "
      "authors = excluded.authors, publisher = excluded.publisher, url = excluded.url, language = excluded.language, "
      "content_hash = excluded.content_hash, result_hash = excluded.result_hash, status = excluded.status, "
      "reason = excluded.reason",
      insert_sql("INSERT OR IGNORE", "events", kEventColumns),
      insert_sql(
          "INSERT OR IGNORE", "participants",
          "event_id, role, position, text, span_begin, span_end, name, country, sectors, code, title, entity_id, "
          "wikidata"),
      insert_sql("INSERT OR IGNORE", "attributions",
                 "event_id, position, text, span_begin, span_end, name, country, sectors, cue, quote"),
      insert_sql("INSERT OR IGNORE", "versions", "engine, catalog, lexicon, model, ontology"),
      "SELECT versions_id FROM versions WHERE engine = ? AND catalog = ? AND lexicon = ? AND model = ? AND ontology = "
      "?"};
  std::vector<Statement> made;
  for (const std::string& text : sql) {
    Result<Statement> statement = connection.prepare(text);
    if (!statement) return statement.error();
    made.push_back(*std::move(statement));
  }
  return EventWriter({std::move(made[0]), std::move(made[1]), std::move(made[2]), std::move(made[3]),
                      std::move(made[4]), std::move(made[5]), std::move(made[6]), std::move(made[7])});
}

Result<void> EventWriter::write(const CodedDocument& coded, DatabaseCounters& counters) {
  const DocumentRecord& document = coded.document;
  const std::string result_hash = hash_result(coded);
  Statement& find = statements_.find_document;
  find.reset();
  Result<bool> known = find.bind_text(document.document_id).step();
  if (!known) return known.error();
  const bool unchanged = *known && find.text(0) == document.content_hash && find.text(1) == result_hash;
  find.reset();
  if (unchanged) {
    ++counters.unchanged_documents;
    return {};
  }
  if (*known) {
    Result<void> deleted = statements_.delete_events.bind_text(document.document_id).run();
    if (!deleted) return deleted;
  }
  if (Result<void> put = put_document(document, result_hash); !put) return put;
  for (std::size_t i = 0; i < coded.events.size(); ++i) {
    if (Result<void> added = add_event(coded.events[i], i); !added) return added;
  }
  ++(*known ? counters.changed_documents : counters.new_documents);
  counters.events += coded.events.size();
  return {};
}

Result<void> EventWriter::put_document(const DocumentRecord& document, const std::string& result_hash) {
  Statement& put = statements_.put_document;
  put.bind_text(document.document_id).bind(document.title).bind(document.published_at).bind(document.modified_at);
  put.bind_text(to_list(document.authors)).bind(document.publisher).bind(document.url).bind(document.language);
  put.bind_text(document.content_hash).bind_text(result_hash).bind(to_string(document.status)).bind(document.reason);
  return put.run();
}

Result<void> EventWriter::add_event(const Event& event, std::size_t position) {
  Result<std::int64_t> versions = add_versions(event.versions);
  if (!versions) return versions.error();
  Statement& add = statements_.add_event;
  add.bind_text(event.event_id).bind_text(event.document_id).bind(static_cast<std::int64_t>(position));
  add.bind(to_string(event.event_type)).bind(event.event_mode).bind_text(to_list(event.contexts));
  add.bind(event.cameo_code).bind(std::int64_t{event.quad_class}).bind(event.intensity).bind(event.goldstein);
  add.bind(as_integer(event.reciprocal)).bind(event.predicate.text).bind(event.predicate.lemma);
  add.bind(std::int64_t{event.predicate.span.begin}).bind(std::int64_t{event.predicate.span.end});
  add.bind(to_string(event.status)).bind(as_integer(event.historical));
  bind_date(event.date);
  bind_place(event.place);
  add.bind(event.evidence.text).bind(std::int64_t{event.evidence.span.begin});
  add.bind(std::int64_t{event.evidence.span.end}).bind(std::int64_t{event.evidence.sentence});
  add.bind(event.confidence).bind(event.rule).bind(*versions);
  if (Result<void> added = add.run(); !added) return added;
  if (Result<void> added = add_participants(event); !added) return added;
  return add_attributions(event);
}

void EventWriter::bind_date(const std::optional<EventDate>& date) {
  Statement& add = statements_.add_event;
  const EventDate value = date.value_or(EventDate{});
  add.bind(value.start).bind(value.end).bind(date ? to_string(value.granularity) : "").bind(value.text);
  add.bind(begin_of(value.span)).bind(end_of(value.span)).bind(date ? to_string(value.basis) : "");
}

void EventWriter::bind_place(const std::optional<EventPlace>& place) {
  Statement& add = statements_.add_event;
  const EventPlace value = place.value_or(EventPlace{});
  add.bind(value.name).bind(value.text).bind(begin_of(value.span)).bind(end_of(value.span)).bind(value.country);
  add.bind(value.admin1).bind(value.latitude).bind(value.longitude).bind(value.geonames_id);
  add.bind(place ? to_string(value.basis) : "");
}

Result<void> EventWriter::add_participants(const Event& event) {
  Statement& add = statements_.add_participant;
  const auto add_side = [&](std::string_view role, const std::vector<Participant>& side) -> Result<void> {
    for (std::size_t i = 0; i < side.size(); ++i) {
      const Participant& party = side[i];
      add.bind_text(event.event_id).bind_text(role).bind(static_cast<std::int64_t>(i)).bind(party.text);
      add.bind(begin_of(party.span)).bind(end_of(party.span)).bind(party.name).bind(party.country);
      add.bind_text(to_list(party.sectors)).bind(party.code).bind(party.title).bind(party.entity_id);
      if (Result<void> added = add.bind(party.wikidata).run(); !added) return added;
    }
    return {};
  };
  if (Result<void> added = add_side("actor", event.actor); !added) return added;
  return add_side("recipient", event.recipient);
}

Result<void> EventWriter::add_attributions(const Event& event) {
  Statement& add = statements_.add_attribution;
  for (std::size_t i = 0; i < event.attribution.size(); ++i) {
    const Attribution& link = event.attribution[i];
    add.bind_text(event.event_id).bind(static_cast<std::int64_t>(i)).bind(link.text).bind(begin_of(link.span));
    add.bind(end_of(link.span)).bind(link.name).bind(link.country).bind_text(to_list(link.sectors)).bind(link.cue);
    if (Result<void> added = add.bind(to_string(link.quote)).run(); !added) return added;
  }
  return {};
}

Result<std::int64_t> EventWriter::add_versions(const Versions& versions) {
  const VersionKey key{versions.engine, versions.catalog, versions.lexicon, versions.model, versions.ontology};
  if (const auto found = versions_.find(key); found != versions_.end()) return found->second;
  const auto bind = [&](Statement& statement) -> Statement& {
    statement.bind_text(versions.engine).bind_text(versions.catalog).bind_text(versions.lexicon);
    return statement.bind_text(versions.model).bind_text(versions.ontology);
  };
  if (Result<void> added = bind(statements_.add_versions).run(); !added) return added.error();
  Statement& find = statements_.find_versions;
  Result<bool> row = bind(find).step();
  if (!row) return row.error();
  const std::int64_t id = find.integer(0);
  find.reset();
  versions_.emplace(key, id);
  return id;
}

}  // namespace casus::store
