// Splits text into syntactic words as UD English (EWT, GUM) does, in one pass over the bytes.
//
// The conventions, as the treebanks show them:
//   hyphenated words are split, bound prefixes are not    all - girl, U.S. - led, non-violence, 2015-08-21
//   clitics are words of their own, marked as joined      do|n't, Iran|'s, can|not, gon|na
//   numbers keep their inner marks, units are split off   1,200.5  7:30 PM  $ 5 bn  35 mm  23rd  1970s  11/28/2000
//   abbreviations keep their stop                         U.S., Gen., e.g., J. (the sentence splitter takes it off
//   again
//                                                         where the stop also ends the sentence: "etc" ".")
//   runs of stops or dashes are one token                 ...  ?!  --
//   addresses are one token                               http://example.org/a-b.html, a.b@example.org
#pragma once

#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "document/document.h"

namespace casus::text {

/// Appends the tokens of text[span] to `tokens`: span, space_after and joined_to_next are set, nothing else.
/// Requires valid UTF-8 and a span on code point boundaries. Never fails; linear in the length of the span, except that
/// an unbroken run of marks is looked at twice.
void add_tokens(std::string_view text, base::ByteRange span, std::vector<document::Token>& tokens);

}  // namespace casus::text
