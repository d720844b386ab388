// Date expressions of the document, and which act each of them dates.
#pragma once

#include "discourse/clause.h"
#include "discourse/time_lexicon.h"
#include "document/document.h"

namespace casus::discourse {

/// Replaces `times`. Relative expressions need info.published (or the dateline's date); without it only full dates
/// count.
void add_times(const TimeLexicon& lexicon, const ClauseView& view, document::Document& document);

/// Writes `time` and `historical` of every circumstance. Requires times, attributions and sized circumstances.
void assign_times(const ClauseView& view, document::Document& document);

/// Whether what hangs on this word lies ahead of it: "scheduled for Monday", "called for talks on Thursday".
bool looks_ahead(const ClauseView& view, base::TokenId token);

}  // namespace casus::discourse
