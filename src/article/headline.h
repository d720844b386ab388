// Headlines: which line is one, where one is glued to the sentence behind it, where it is repeated.
#pragma once

#include <cstddef>
#include <string_view>

#include "article/lines.h"

namespace casus::article {

/// Could this line be the headline of an article? Few words, no stop at its end (a question mark may stand there).
bool could_be_headline(std::string_view text, const Line& line);

/// Bytes of a headline that a lost line end glued to the lead, or 0:
/// "Government Wins Confidence VoteThe prime minister said ...". Camel-case names (YouTube, McDonald) are no glue: a
/// word that begins sentences must follow.
std::size_t find_glued_headline(std::string_view paragraph);

/// Bytes of the paragraph that repeat `title` (case, quotes, dashes and blanks folded), or 0: the whole paragraph, or
/// its start where a new sentence is glued to it. A lead that merely begins with the same words is no repetition.
std::size_t find_title_prefix(std::string_view paragraph, std::string_view title);

}  // namespace casus::article
