// Each asks first what kind of act it is, then whose word it is (speakers.h).
#include "events/spoken_acts.h"

#include <algorithm>

#include "events/clause.h"
#include "events/complements.h"
#include "events/parties.h"
#include "events/speakers.h"

namespace casus::events {

using base::index_of;
using base::is_some;
using base::TokenId;

namespace {

/// Of an act that somebody tells of others: his word to them, and it was said.
void become_word(const View& view, const document::AttributionSpan& attribution, EventType type, std::string_view cameo,
                 Reading& reading) {
  reading.type = type;
  reading.cameo = cameo;
  reading.status = Status::kActual;
  reading.recipients = std::move(reading.actors);
  reading.actors = {{view.document().mention(attribution.source).head, attribution.source, true, false}};
}

}  // namespace

bool become_demand(const View& view, Reading& reading, base::AttributionId innermost) {
  const bool cooperative = quad_class(reading.type) <= 2 && reading.type != EventType::kRequest;
  const bool open = reading.status == Status::kHypothetical || reading.status == Status::kFuture;
  // "The fishermen must be freed, Malawi said": whoever is to do it.
  const bool by_somebody = !reading.actors.empty() || reading.features.passive_without_agent > 0;
  if (!cooperative || !open || !by_somebody || !is_some(innermost)) return false;
  const document::AttributionSpan& attribution = view.document().attributions[index_of(innermost)];
  if (!is_some(attribution.source) || speaks_for_itself(view, reading, attribution)) return false;
  if (!is_political(view, attribution.source) || !is_required(view, reading.predicate)) return false;
  reading.reciprocal = false;
  become_word(view, attribution, EventType::kRequest, "100", reading);
  return true;
}

bool become_accusation(const View& view, Reading& reading, base::AttributionId innermost) {
  const bool breach = reading.type == EventType::kReject && reading.cameo.starts_with("128");
  if (!breach || reading.status != Status::kActual || reading.actors.empty() || !is_some(innermost)) return false;
  const document::AttributionSpan& attribution = view.document().attributions[index_of(innermost)];
  if (!is_some(attribution.source) || !is_political(view, attribution.source)) return false;
  if (identify(view, attribution.source).sectors.has(document::Sector::kJud)) return false;  // a ruling
  if (speaks_for_itself(view, reading, attribution) || speaks_for_state(view, reading, attribution)) return false;
  become_word(view, attribution, EventType::kAccuse, "112", reading);
  return true;
}

bool become_denial(const View& view, Reading& reading, base::AttributionId innermost) {
  const bool deed = is_harm(reading.type) || reading.type == EventType::kAid || reading.type == EventType::kCooperate;
  if (!deed || reading.status != Status::kNegated || reading.actors.empty() || !is_some(innermost)) return false;
  if (is_willed(view, reading.predicate, true)) return false;
  const document::AttributionSpan& attribution = view.document().attributions[index_of(innermost)];
  const bool own = speaks_for_itself(view, reading, attribution) || acts_for_speaker(view, reading, attribution) ||
                   speaks_for_state(view, reading, attribution) || speaks_for_fighters(view, reading, attribution);
  if (!own) return false;
  reading.type = EventType::kReject;
  reading.cameo = "120";
  reading.status = Status::kActual;
  return true;
}

bool is_principle(const View& view, const Reading& reading, base::AttributionId innermost) {
  if (reading.type != EventType::kConsult || !is_some(innermost) || !view.is_verb(reading.predicate)) return false;
  const bool present = std::ranges::any_of(view.tree().children(reading.predicate), [&](TokenId child) {
    const std::string_view form = view.form(child);
    return view.relation(child) == document::Relation::kAux && (form == "do" || form == "does");
  });
  const document::AttributionSpan& attribution = view.document().attributions[index_of(innermost)];
  return present && (speaks_for_itself(view, reading, attribution) || speaks_for_state(view, reading, attribution));
}

}  // namespace casus::events
