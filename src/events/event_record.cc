// Field by field, in the order of EVENT_RECORD. Absent values stay empty; nothing is made up.
#include "events/event_record.h"

#include "events/parties.h"

#include "base/hash.h"
#include "document/mention.h"

namespace casus::events {

using base::index_of;
using base::is_some;
using document::Document;
using document::Mention;

namespace {

Span to_span(base::ByteRange range) { return {range.begin, range.end}; }

const document::Entity* entity_of(const Document& document, base::MentionId mention) {
  const auto& ids = document.entity_of_mention;
  if (index_of(mention) >= ids.size() || !is_some(ids[index_of(mention)])) return nullptr;
  return &document.entities[index_of(ids[index_of(mention)])];
}

/// Country, sectors, name and title of a mention, completed from its entity.
struct Profile {
  document::CountryCode country;
  document::SectorList sectors;
  document::TextRef name;
  document::TextRef title;
  base::ActorRowId row = base::kNone<base::ActorRowId>;
};

Profile profile_of(const Document& document, base::MentionId id) {
  const Mention& mention = document.mention(id);
  Profile profile{mention.country, mention.sectors, mention.name, mention.title, mention.actor_row};
  const document::Entity* entity = entity_of(document, id);
  if (entity == nullptr) return profile;
  if (!profile.country.is_set()) profile.country = entity->country;
  if (profile.sectors.empty()) profile.sectors = entity->sectors;
  if (!entity->name.empty()) profile.name = entity->name;
  if (profile.title.empty()) profile.title = entity->title;
  if (!is_some(profile.row)) profile.row = entity->actor_row;
  return profile;
}

std::vector<std::string> sector_names(const document::SectorList& sectors) {
  std::vector<std::string> names;
  for (const document::Sector sector : sectors.items()) names.emplace_back(document::to_string(sector));
  return names;
}

/// Catalog id, or one that names the entity within the document.
std::string entity_id(const Document& document, base::MentionId id, const Profile& profile,
                      const catalog::Catalog& catalog) {
  if (is_some(profile.row)) return std::string(catalog.actor_row(profile.row).id);
  const auto& ids = document.entity_of_mention;
  if (index_of(id) < ids.size() && is_some(ids[index_of(id)])) {
    return "local:e" + std::to_string(index_of(ids[index_of(id)]));
  }
  return "local:m" + std::to_string(index_of(id));
}

Participant make_participant(const Document& document, base::MentionId id, base::SentenceId sentence,
                             const catalog::Catalog& catalog) {
  const Mention& mention = document.mention(id);
  const Profile profile = profile_of(document, id);
  Participant participant;
  participant.text = std::string(document.slice(mention.span));
  if (mention.sentence == sentence) participant.span = to_span(mention.span);
  participant.name = profile.name.empty() ? participant.text : std::string(document.pooled(profile.name));
  participant.country = std::string(profile.country.text());
  participant.sectors = sector_names(profile.sectors);
  // A country as an actor is its government: PRK is coded PRKGOV only when the text says so, so the code stays short.
  participant.code = participant.country;
  for (const std::string& sector : participant.sectors) participant.code += sector;
  participant.title = std::string(document.pooled(profile.title));
  participant.entity_id = entity_id(document, id, profile, catalog);
  if (is_some(profile.row)) participant.wikidata = std::string(catalog.actor_row(profile.row).wikidata);
  return participant;
}

void add_participants(const Document& document, base::MentionId id, base::SentenceId sentence,
                      const catalog::Catalog& catalog, std::vector<Participant>& side) {
  const Participant first = make_participant(document, id, sentence, catalog);
  side.push_back(first);
  for (const document::Affiliation& owner : further_owners(document, id)) {
    Participant other = first;
    other.country = std::string(owner.country.text());
    other.sectors = sector_names(owner.sectors);
    other.code = other.country;
    for (const std::string& sector : other.sectors) other.code += sector;
    other.entity_id += ":" + other.code;
    side.push_back(std::move(other));
  }
}

std::vector<Attribution> make_attributions(const Document& document, base::AttributionId innermost) {
  std::vector<Attribution> chain;
  for (base::AttributionId id = innermost; is_some(id) && chain.size() < 8;) {
    const document::AttributionSpan& span = document.attributions[index_of(id)];
    Attribution link;
    link.quote = span.quote;
    if (is_some(span.cue)) link.cue = std::string(document.form(span.cue));
    link.text = std::string(document.slice(span.source_span));
    if (!span.source_span.empty()) link.span = to_span(span.source_span);
    if (is_some(span.source)) {
      const Profile profile = profile_of(document, span.source);
      link.name = profile.name.empty() ? link.text : std::string(document.pooled(profile.name));
      link.country = std::string(profile.country.text());
      link.sectors = sector_names(profile.sectors);
    }
    chain.push_back(std::move(link));
    id = span.outer;
  }
  return chain;
}

EventDate make_date(const Document& document, base::TimeId id) {
  EventDate date;
  if (!is_some(id)) {
    date.start = date.end = base::to_iso(document.info.published);
    return date;
  }
  const document::TimeExpression& time = document.times[index_of(id)];
  date.start = base::to_iso(time.start);
  date.end = base::to_iso(time.end);
  date.granularity = time.granularity;
  date.basis = time.basis;
  date.text = std::string(document.slice(time.span));
  date.span = to_span(time.span);
  return date;
}

EventPlace make_place(const Document& document, base::PlaceId id, PlaceBasis basis) {
  const document::Place& found = document.places[index_of(id)];
  EventPlace place;
  place.name = std::string(document.pooled(found.name));
  place.text = std::string(document.slice(found.span));
  if (!found.span.empty()) place.span = to_span(found.span);
  place.country = std::string(found.country.text());
  place.admin1 = std::string(document.pooled(found.admin1));
  if (found.has_coordinates) {
    place.latitude = found.latitude;
    place.longitude = found.longitude;
  }
  if (found.geonames_id != 0) place.geonames_id = found.geonames_id;
  place.basis = basis;
  return place;
}

/// The same on every run, machine and engine: document, ontology, type, predicate span, actor and recipient.
std::string make_id(const Event& event) {
  std::string key =
      event.document_id + '\t' + event.versions.ontology + '\t' + std::string(to_string(event.event_type));
  key += '\t' + std::to_string(event.predicate.span.begin) + '-' + std::to_string(event.predicate.span.end);
  for (const auto* side : {&event.actor, &event.recipient}) {
    key += '\t';
    for (const Participant& participant : *side) key += participant.entity_id + '|' + participant.text + ';';
  }
  return base::hash128_hex(key);
}

}  // namespace

Event make_event(const Document& document, const document::CodedEvent& coded, const RecordTables& tables) {
  Event event;
  event.document_id = document.info.id;
  event.event_type = coded.type;
  event.event_mode = coded.mode;
  event.contexts = coded.contexts;
  event.cameo_code = coded.cameo_code;
  event.quad_class = quad_class(coded.type);
  event.intensity = tables.ontology.intensity(coded.type, coded.cameo_code);
  event.goldstein = tables.ontology.goldstein(coded.cameo_code);
  for (const base::MentionId id : coded.actors) {
    add_participants(document, id, coded.sentence, tables.catalog, event.actor);
  }
  for (const base::MentionId id : coded.recipients) {
    add_participants(document, id, coded.sentence, tables.catalog, event.recipient);
  }
  event.reciprocal = coded.reciprocal;
  // The owners of one phrase ("Indian and Chinese soldiers clashed") stand on both sides like other parties.
  if (event.reciprocal && event.recipient.empty() && event.actor.size() > 1) {
    event.recipient.assign(event.actor.begin() + 1, event.actor.end());
  }
  event.predicate.text = std::string(document.slice(coded.predicate_span));
  event.predicate.lemma = std::string(document.lemma(coded.predicate));
  event.predicate.span = to_span(coded.predicate_span);
  event.status = coded.status;
  event.historical = coded.historical;
  event.attribution = make_attributions(document, coded.attribution);
  if (is_some(coded.time) || document.info.published.is_set()) event.date = make_date(document, coded.time);
  if (is_some(coded.place)) event.place = make_place(document, coded.place, coded.place_basis);
  const document::Sentence& sentence = document.sentences[index_of(coded.sentence)];
  event.evidence = {std::string(document.slice(sentence.span)), to_span(sentence.span),
                    static_cast<std::uint32_t>(index_of(coded.sentence))};
  event.confidence = coded.confidence;
  event.rule = coded.rule;
  event.document = {document.info.url, document.info.publisher, document.info.title, document.info.published_at,
                    document.info.language};
  event.versions = tables.versions;
  event.event_id = make_id(event);
  return event;
}

}  // namespace casus::events
