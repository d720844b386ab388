// Acts that only an office can do: what a court or a parliament does is told without doubt.
#pragma once

#include "events/reading.h"
#include "events/view.h"

namespace casus::events {

/// "A Moscow court sentenced a journalist", "parliament impeached a judge": a court or parliament of a country
/// sentences, convicts, jails or removes somebody, in a finite verb, and it happened. The learned confidence has seen
/// few of them.
bool is_official_act(const View& view, const Reading& reading);

}  // namespace casus::events
