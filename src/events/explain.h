// Why a predicate was coded or not, in words a political scientist can follow.
#pragma once

#include "casus/explain.h"
#include "document/document.h"
#include "events/event_coder.h"

namespace casus::events {

/// The reading in words: type, code, who to whom, confidence, and the reason where it lost.
ExplainedReading explain(const document::Document& document, const TracedReading& traced);

}  // namespace casus::events
