// Whose word an act is: the speaker's own, that of a state or an army through those who speak for it, or another's.
#pragma once

#include "events/reading.h"
#include "events/view.h"

namespace casus::events {

/// The source of the report is one of the actors, or the verb of saying is the act ("Turkey vowed").
bool speaks_for_itself(const View& view, const Reading& reading, const document::AttributionSpan& attribution);

/// "Russia will ban the fruit, a Kremlin spokesman said": those who govern speak for their state, generals for its
/// arms.
bool speaks_for_state(const View& view, const Reading& reading, const document::AttributionSpan& attribution);

/// "Tehran said its forces would strike", "said his men would kill": what belongs to the speaker acts on his word.
bool acts_for_speaker(const View& view, const Reading& reading, const document::AttributionSpan& attribution);

/// "The rebels' spokesman said the fighters would attack": those who speak for an armed group speak for its arms.
bool speaks_for_fighters(const View& view, const Reading& reading, const document::AttributionSpan& attribution);

/// "The bloc may stop loans unless ..., a Greek minister said": a body speaks through the ministers of its members; "a
/// spokesman", "a minister" without more is the actor's own.
bool speaks_for_body(const View& view, const Reading& reading, const document::AttributionSpan& attribution);

}  // namespace casus::events
