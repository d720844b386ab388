// A state through those who govern it, an army through its generals, a body through its members.
#include "events/speakers.h"

#include <algorithm>

namespace casus::events {

using base::is_some;
using base::kNone;
using base::TokenId;

bool speaks_for_itself(const View& view, const Reading& reading, const document::AttributionSpan& attribution) {
  if (std::ranges::find(reading.words, attribution.cue) != reading.words.end()) return true;
  return std::ranges::any_of(reading.actors, [&](const Party& party) {
    return is_some(attribution.source) && same_party(view, party.mention, attribution.source);
  });
}

bool speaks_for_state(const View& view, const Reading& reading, const document::AttributionSpan& attribution) {
  if (!is_some(attribution.source)) return false;
  const Identity& source = identify(view, attribution.source);
  const bool arms = source.sectors.has(document::Sector::kMil) &&
                    (reading.type == EventType::kAssault || reading.type == EventType::kMobilize);
  const bool governs = arms || source.sectors.has(document::Sector::kGov) || source.sectors.has(document::Sector::kPre);
  if (!governs || !source.country.is_state()) return false;
  return std::ranges::any_of(reading.actors, [&](const Party& party) {
    return is_kind(view, party, "gov") && identify(view, party.mention).country == source.country;
  });
}

bool acts_for_speaker(const View& view, const Reading& reading, const document::AttributionSpan& attribution) {
  if (!is_some(attribution.source)) return false;
  return std::ranges::any_of(reading.actors, [&](const Party& party) {
    if (!is_some(party.token)) return false;
    const TokenId owner = view.tree().find_child(party.token, document::Relation::kNmodPoss);
    const base::MentionId owned = is_some(owner) ? view.mention_at(owner) : kNone<base::MentionId>;
    return is_some(owned) && view.is_pronoun(owner) && same_party(view, owned, attribution.source);
  });
}

bool speaks_for_fighters(const View& view, const Reading& reading, const document::AttributionSpan& attribution) {
  if (!is_some(attribution.source)) return false;
  const Identity& source = identify(view, attribution.source);
  if (!source.sectors.has(document::Sector::kReb)) return false;
  return std::ranges::any_of(reading.actors, [&](const Party& party) {
    const bool armed = is_kind(view, party, "reb") || is_kind(view, party, "mil");
    return armed && identify(view, party.mention).country == source.country;
  });
}

bool speaks_for_body(const View& view, const Reading& reading, const document::AttributionSpan& attribution) {
  if (!is_some(attribution.source)) return false;
  const document::Mention& mention = view.document().mention(attribution.source);
  const Identity& source = identify(view, attribution.source);
  if (view.lemma(mention.head).starts_with("spokes")) return !source.country.is_set();
  const bool governs = source.sectors.has(document::Sector::kGov) || source.sectors.has(document::Sector::kIgo);
  if (governs && !source.country.is_set()) return true;
  return governs && std::ranges::any_of(reading.actors, [&](const Party& party) {
           return is_some(party.mention) && identify(view, party.mention).sectors.has(document::Sector::kIgo);
         });
}

}  // namespace casus::events
