// Deaths that nobody meant: crashes, disasters, diseases.
#pragma once

#include "events/reading.h"
#include "events/view.h"

namespace casus::events {

/// "were killed in a bus crash", "were hurt when the ferry sank", "after an outbreak of cholera": a killing with nobody
/// who did it, in a sentence without a word of violence.
bool is_accident(const View& view, const Reading& reading);

}  // namespace casus::events
