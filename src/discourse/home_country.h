// Countries for entities that the text names without one: "the country's military", "police", "the opposition".
#pragma once

#include "discourse/clause.h"
#include "document/document.h"

namespace casus::discourse {

/// Requires entities. Gives an entity without country that of its possessor ("the country's military"), else, for
/// institutions and crowds at home, the country that at least 60 % of the country-bearing mentions of the first
/// paragraphs name; for names that the catalog does not list ("the mayor Paolo Rossi", "the Supreme Court") 80 %.
/// Leaves foreign and generic ones alone ("governments", "foreign ministers", "hostile forces").
void fill_countries(const ClauseView& view, document::Document& document);

}  // namespace casus::discourse
