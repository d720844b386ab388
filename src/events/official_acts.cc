// Verbs are the class engine_official of the lexicon.
#include "events/official_acts.h"

#include <algorithm>

#include "events/parties.h"

namespace casus::events {
namespace {

bool is_office(const View& view, const Party& party) {
  if (!base::is_some(party.mention)) return false;
  if (!identify(view, party.mention).country.is_state()) return false;
  return is_kind(view, party, "jud") || is_kind(view, party, "leg");
}

}  // namespace

bool is_official_act(const View& view, const Reading& reading) {
  if (reading.status != Status::kActual || !view.is_verb(reading.predicate) || reading.has_embedded) return false;
  if (reading.features.off_topic > 0 || reading.features.actor_implied > 0 || reading.features.recipient_implied > 0) {
    return false;
  }
  if (reading.features.recipient_found == 0) return false;
  return view.in_class(reading.predicate, "engine_official") &&
         std::ranges::any_of(reading.actors, [&](const Party& party) { return is_office(view, party); });
}

}  // namespace casus::events
