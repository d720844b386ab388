// The findings of `casus explain` as a page: the text with its acts and parties marked, and the reasons to unfold.
#pragma once

#include <string>
#include <string_view>

#include "casus/explain.h"

namespace casus::cli {

/// "0.83"; "-" for 0, which stands for what was never scored.
std::string score_text(double value);

/// Text for element content and quoted attributes: & < > " ' become references.
std::string escape_html(std::string_view text);

/// One self-contained page: no scripts, nothing loaded from elsewhere, every word of the document escaped.
std::string explain_html(const Explanation& explanation);

}  // namespace casus::cli
