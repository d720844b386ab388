// Objects that the parser hangs elsewhere: two bare ones behind "give", a heavy one behind "denounce as".
#pragma once

#include "events/view.h"

namespace casus::events {

struct TwoObjects {
  base::TokenId first = base::kNone<base::TokenId>;   // the one to whom it is given
  base::TokenId second = base::kNone<base::TokenId>;  // what is given
};

/// "will send Kyiv $400 million", "will grant Moldova 40 million euros": both, or neither.
TwoObjects two_objects(const View& view, base::TokenId verb);

/// "described as a fraud Togo's count of the votes": the object behind the name that the verb gives it, or kNone.
base::TokenId find_heavy_object(const View& view, base::TokenId verb);

}  // namespace casus::events
