// From a reading's features to a confidence: a logistic of weighted features.
//
// The weights are set by hand for now: each says how much a feature speaks for (or against) the reading being an event.
// A trained model can replace them without touching the coder.
#pragma once

#include "events/reading.h"

namespace casus::events {

/// 0..1; about 0.5 where a careful coder would hesitate.
double score(const ReadingFeatures& features);

}  // namespace casus::events
