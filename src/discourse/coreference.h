// Which mentions mean the same: names and their short forms, acronyms in brackets, "the president", pronouns.
#pragma once

#include "catalog/catalog.h"
#include "discourse/clause.h"
#include "document/document.h"

namespace casus::discourse {

/// Replaces `entities` and `entity_of_mention`. Requires mentions and attributions (the speaker of a quote is its "I").
/// `catalog` may be null. Deterministic; O(mentions x mentions in reach).
void resolve_entities(const ClauseView& view, const catalog::Catalog* catalog, document::Document& document);

}  // namespace casus::discourse
