// What an act becomes by the word of the one who tells it: a demand, an accusation, a denial, a refusal.
#pragma once

#include "base/ids.h"
#include "events/reading.h"
#include "events/view.h"

namespace casus::events {

/// "Iran must release them, France said": a demand by the speaker, and it was made. True if the reading became one.
bool become_demand(const View& view, Reading& reading, base::AttributionId innermost);

/// "Tanzania is breaking the treaty, Malawi said": who says of others that they break a rule accuses them. True if the
/// reading became that.
bool become_accusation(const View& view, Reading& reading, base::AttributionId innermost);

/// "Finland said it had not bombed the village", "said its troops had not crossed": of a deed of one's own, a denial. A
/// promise not to do it ("would not attack") is none. True if the reading became one.
bool become_denial(const View& view, Reading& reading, base::AttributionId innermost);

/// "We do not negotiate with terrorists": what one says one does not do, one will not do.
bool is_principle(const View& view, const Reading& reading, base::AttributionId innermost);

}  // namespace casus::events
