// Places of the document, and the place of each act.
#pragma once

#include "catalog/catalog.h"
#include "discourse/clause.h"
#include "document/document.h"

namespace casus::discourse {

/// Replaces `places`: one for each place mention, resolved to coordinates where the catalog (may be null) has them.
/// Candidates agree with each other: a country named in the article draws ambiguous towns to it.
void add_places(const ClauseView& view, const catalog::Catalog* catalog, document::Document& document);

/// Writes `place` and `place_basis` of every circumstance. A country that takes part is no place of the act
/// ("talks with Iran"); only what a locative preposition introduces counts.
void assign_places(const ClauseView& view, document::Document& document);

}  // namespace casus::discourse
