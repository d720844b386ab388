// Whether what a word names happened: actual, future, conditional, hypothetical or negated, with the word that says so.
#pragma once

#include "discourse/clause.h"
#include "document/document.h"

namespace casus::discourse {

/// Writes `status` and `status_cue` of every circumstance (which must be sized). Works from the roots down: each word
/// takes its own operators (not, may, if ...) and what its governor does to it ("refused to", "threat of").
void add_status(const ClauseView& view, document::Document& document);

}  // namespace casus::discourse
