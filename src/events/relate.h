// Forced choice: what does the source do to the target in this sentence? Always answered, with a reason.
//
// The reading that links the two spans best wins; then any reading of the sentence; then the words alone; then a prior.
#pragma once

#include <string>

#include "casus/event.h"
#include "document/document.h"
#include "events/event_coder.h"

namespace casus::events {

struct RelationChoice {
  EventType type = EventType::kConsult;
  std::string cameo;
  Status status = Status::kActual;
  double confidence = 0;
  std::string why;  // "condemn.1: Iran > Israel, both spans in their roles"
};

/// Requires all layers. Spans are byte ranges of the text; they may be any words, and count as actors from here on: the
/// document's mentions are changed, so it is of no further use.
RelationChoice relate(const EventCoder& coder, document::Document& document, base::ByteRange source,
                      base::ByteRange target);

}  // namespace casus::events
