// Places of the document, and the place of each act.
#pragma once

#include "catalog/catalog.h"
#include "discourse/clause.h"
#include "discourse/place_resolver.h"
#include "document/document.h"

namespace casus::discourse {

/// Replaces `places`: one for each place mention, then the dateline's (no mention), resolved to coordinates where the
/// catalog (may be null) has them.
void add_places(const catalog::Catalog* catalog, PlaceResolver::KnownNames& known, document::Document& document);

/// Writes `place` and `place_basis` of every circumstance, after add_places. A country that takes part is no place of
/// the act ("talks with Iran"); only what a locative phrase introduces counts. Adds places that no table has ("in the
/// town of X").
void assign_places(const ClauseView& view, const catalog::Catalog* catalog, PlaceResolver::KnownNames& known,
                   document::Document& document);

}  // namespace casus::discourse
