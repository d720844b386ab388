// casus/json.h for events. The writer and the reader list the fields in the same order, so that a new field is seen to
// be missing in one of them; event_json_test.cc checks that they agree.
#include <string>

#include "casus/json.h"
#include "store/json_reader.h"

namespace casus {
namespace {

using store::JsonReader;

void write_span(JsonWriter& out, const Span& span) {
  out.key("span").begin_array().integer(span.begin).integer(span.end).end_array();
}

void write_span(JsonWriter& out, const std::optional<Span>& span) {
  if (span) {
    write_span(out, *span);
  } else {
    out.key("span").null();
  }
}

void write_participants(JsonWriter& out, std::string_view key, const std::vector<Participant>& participants) {
  out.key(key).begin_array();
  for (const Participant& party : participants) {
    out.begin_object().key("text").text(party.text);
    write_span(out, party.span);
    out.key("name").text(party.name).key("country").text(party.country).key("sectors").texts(party.sectors);
    out.key("code").text(party.code).key("title").text(party.title).key("entity_id").text(party.entity_id);
    out.key("wikidata").text(party.wikidata).end_object();
  }
  out.end_array();
}

void write_attribution(JsonWriter& out, const std::vector<Attribution>& chain) {
  out.key("attribution").begin_array();
  for (const Attribution& link : chain) {
    out.begin_object().key("text").text(link.text);
    write_span(out, link.span);
    out.key("name").text(link.name).key("country").text(link.country).key("sectors").texts(link.sectors);
    out.key("cue").text(link.cue).key("quote").text(to_string(link.quote)).end_object();
  }
  out.end_array();
}

void write_date(JsonWriter& out, const std::optional<EventDate>& date) {
  out.key("date");
  if (!date) {
    out.null();
    return;
  }
  out.begin_object().key("start").text(date->start).key("end").text(date->end);
  out.key("granularity").text(to_string(date->granularity)).key("text").text(date->text);
  write_span(out, date->span);
  out.key("basis").text(to_string(date->basis)).end_object();
}

void write_optional(JsonWriter& out, std::string_view key, const std::optional<double>& value) {
  out.key(key);
  if (value) {
    out.number(*value);
  } else {
    out.null();
  }
}

void write_place(JsonWriter& out, const std::optional<EventPlace>& place) {
  out.key("place");
  if (!place) {
    out.null();
    return;
  }
  out.begin_object().key("name").text(place->name).key("text").text(place->text);
  write_span(out, place->span);
  out.key("country").text(place->country).key("admin1").text(place->admin1);
  write_optional(out, "latitude", place->latitude);
  write_optional(out, "longitude", place->longitude);
  out.key("geonames_id");
  if (place->geonames_id) {
    out.integer(*place->geonames_id);
  } else {
    out.null();
  }
  out.key("basis").text(to_string(place->basis)).end_object();
}

void write_document(JsonWriter& out, const DocumentInfo& document) {
  out.key("document").begin_object().key("url").text(document.url).key("publisher").text(document.publisher);
  out.key("title").text(document.title).key("published_at").text(document.published_at);
  out.key("language").text(document.language).end_object();
}

void write_versions(JsonWriter& out, const Versions& versions) {
  out.key("versions").begin_object().key("engine").text(versions.engine).key("catalog").text(versions.catalog);
  out.key("lexicon").text(versions.lexicon).key("model").text(versions.model);
  out.key("ontology").text(versions.ontology).end_object();
}

std::vector<Participant> read_participants(JsonReader& in, std::string_view key) {
  std::vector<Participant> out;
  for (JsonReader& party : in.objects(key)) {
    out.push_back({.text = party.text("text"),
                   .span = party.find_span("span"),
                   .name = party.text("name"),
                   .country = party.text("country"),
                   .sectors = party.texts("sectors"),
                   .code = party.text("code"),
                   .title = party.text("title"),
                   .entity_id = party.text("entity_id"),
                   .wikidata = party.text("wikidata")});
  }
  return out;
}

std::vector<Attribution> read_attribution(JsonReader& in) {
  std::vector<Attribution> out;
  for (JsonReader& link : in.objects("attribution")) {
    out.push_back({.text = link.text("text"),
                   .span = link.find_span("span"),
                   .name = link.text("name"),
                   .country = link.text("country"),
                   .sectors = link.texts("sectors"),
                   .cue = link.text("cue"),
                   .quote = link.word("quote", quote_kind_from)});
  }
  return out;
}

std::optional<EventDate> read_date(JsonReader& in) {
  std::optional<JsonReader> date = in.find_object("date");
  if (!date) return std::nullopt;
  return EventDate{.start = date->text("start"),
                   .end = date->text("end"),
                   .granularity = date->word("granularity", granularity_from),
                   .text = date->text("text"),
                   .span = date->find_span("span"),
                   .basis = date->word("basis", date_basis_from)};
}

std::optional<EventPlace> read_place(JsonReader& in) {
  std::optional<JsonReader> place = in.find_object("place");
  if (!place) return std::nullopt;
  return EventPlace{.name = place->text("name"),
                    .text = place->text("text"),
                    .span = place->find_span("span"),
                    .country = place->text("country"),
                    .admin1 = place->text("admin1"),
                    .latitude = place->find_number("latitude"),
                    .longitude = place->find_number("longitude"),
                    .geonames_id = place->find_integer("geonames_id"),
                    .basis = place->word("basis", place_basis_from)};
}

Evidence read_evidence(JsonReader& in) {
  JsonReader evidence = in.object("evidence");
  return {.text = evidence.text("text"),
          .span = evidence.span("span"),
          .sentence = static_cast<std::uint32_t>(evidence.integer("sentence"))};
}

Predicate read_predicate(JsonReader& in) {
  JsonReader predicate = in.object("predicate");
  return {.text = predicate.text("text"), .lemma = predicate.text("lemma"), .span = predicate.span("span")};
}

DocumentInfo read_document(JsonReader& in) {
  JsonReader document = in.object("document");
  return {.url = document.text("url"),
          .publisher = document.text("publisher"),
          .title = document.text("title"),
          .published_at = document.text("published_at"),
          .language = document.text("language")};
}

Versions read_versions(JsonReader& in) {
  JsonReader versions = in.object("versions");
  return {.engine = versions.text("engine"),
          .catalog = versions.text("catalog"),
          .lexicon = versions.text("lexicon"),
          .model = versions.text("model"),
          .ontology = versions.text("ontology")};
}

Event read_event(JsonReader& in) {
  return {.event_id = in.text("event_id"),
          .document_id = in.text("document_id"),
          .event_type = in.word("event_type", event_type_from),
          .event_mode = in.text("event_mode"),
          .contexts = in.texts("contexts"),
          .cameo_code = in.text("cameo_code"),
          .quad_class = static_cast<int>(in.integer("quad_class")),
          .intensity = in.number("intensity"),
          .goldstein = in.number("goldstein"),
          .actor = read_participants(in, "actor"),
          .recipient = read_participants(in, "recipient"),
          .reciprocal = in.boolean("reciprocal"),
          .predicate = read_predicate(in),
          .status = in.word("status", status_from),
          .historical = in.boolean("historical"),
          .attribution = read_attribution(in),
          .date = read_date(in),
          .place = read_place(in),
          .evidence = read_evidence(in),
          .confidence = in.number("confidence"),
          .rule = in.text("rule"),
          .document = read_document(in),
          .versions = read_versions(in)};
}

}  // namespace

std::string to_json(const Event& event) {
  JsonWriter out;
  out.begin_object().key("event_id").text(event.event_id).key("document_id").text(event.document_id);
  out.key("event_type").text(to_string(event.event_type)).key("event_mode").text(event.event_mode);
  out.key("contexts").texts(event.contexts).key("cameo_code").text(event.cameo_code);
  out.key("quad_class").integer(event.quad_class);
  out.key("intensity").number(event.intensity).key("goldstein").number(event.goldstein);
  write_participants(out, "actor", event.actor);
  write_participants(out, "recipient", event.recipient);
  out.key("reciprocal").boolean(event.reciprocal);
  out.key("predicate").begin_object().key("text").text(event.predicate.text).key("lemma").text(event.predicate.lemma);
  write_span(out, event.predicate.span);
  out.end_object().key("status").text(to_string(event.status)).key("historical").boolean(event.historical);
  write_attribution(out, event.attribution);
  write_date(out, event.date);
  write_place(out, event.place);
  out.key("evidence").begin_object().key("text").text(event.evidence.text);
  write_span(out, event.evidence.span);
  out.key("sentence").integer(event.evidence.sentence).end_object();
  out.key("confidence").number(event.confidence).key("rule").text(event.rule);
  write_document(out, event.document);
  write_versions(out, event.versions);
  return out.end_object().take();
}

Result<Event> event_from_json(std::string_view json) {
  const nlohmann::json parsed = nlohmann::json::parse(json, nullptr, false);
  if (!parsed.is_object()) return Error{ErrorCode::kBadInput, "not a JSON object"};
  std::string error;
  JsonReader in(parsed, "", error);
  Event event = read_event(in);
  if (!error.empty()) return Error{ErrorCode::kBadInput, error};
  return event;
}

}  // namespace casus
