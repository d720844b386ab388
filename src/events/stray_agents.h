// The by-phrase of a passive that the parser hung on a noun below the verb.
#pragma once

#include "events/clause.h"
#include "events/view.h"

namespace casus::events {

/// Who did it, by a phrase below the attack it was done in ("killed in a raid by rebels") or below the one it was done
/// to
/// ("imposed on an expert on rights by the United States"); kNone where nobody is named.
Found find_stray_agent(const View& view, base::TokenId verb);

}  // namespace casus::events
