// What an operator makes of the act that it takes.
#pragma once

#include "catalog/lexicon.h"
#include "events/reading.h"

namespace casus::events {

/// The operator's mapping for an embedded act: longest CAMEO prefix, then its type, then `*`; nullptr where it has none.
const catalog::Mapping* find_mapping(const catalog::Sense& sense, const Reading& embedded);

}  // namespace casus::events
