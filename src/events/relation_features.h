// What the trained scorer sees of a pair of spans: the rules' readings with their links, and the words around the path.
//
// Names are "kind=value" or "kind:TYPE"; docs/formats/model.md lists the kinds. Types are those of the 2021 table, with
// CONCEDE and RETREAT as one (YIELD), as forced choice is scored.
#pragma once

#include <string_view>
#include <vector>

#include "events/relation_evidence.h"
#include "learn/linear_model.h"

namespace casus::events {

/// "YIELD" for CONCEDE and RETREAT, else the type's name.
std::string_view relation_label(EventType type);

std::vector<learn::Feature> relation_features(const EventCoder& coder, const View& view,
                                              const RelationEvidence& evidence);

}  // namespace casus::events
