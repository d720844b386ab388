// Those who suffer the deed that is condemned.
#pragma once

#include "events/arguments.h"

namespace casus::events {

/// "condemned the attack on Mali", "took aim at hate speech against migrants": they are not the ones condemned. Drops
/// their phrases.
void drop_victims(const View& view, Arguments& arguments);

}  // namespace casus::events
