// When harm to come is a threat: it depends on who says so, and on what it is made to depend.
#pragma once

#include "events/reading.h"
#include "events/view.h"

namespace casus::events {

/// Whose word an act is: the article's, the actor's, that of one who speaks for him, somebody else's.
enum class Voice : std::uint8_t { kArticle, kOwn, kSpokesman, kOther };

/// "said it would attack", "will halt its mediation unless the rebels stop", "may suspend aid if ..., an EU diplomat
/// said": harm that is announced, or made to depend on the other side, becomes a THREATEN that was made.
void become_threat(const View& view, Reading& reading, Voice voice);

}  // namespace casus::events
