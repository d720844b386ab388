// Where the text stands in quotation marks: curly and straight, double and single, over paragraphs.
#pragma once

#include <vector>

#include "base/byte_range.h"
#include "document/document.h"

namespace casus::discourse {

/// A stretch between quotation marks. One that runs over paragraphs (each opening anew, only the last closing) is one
/// Quote.
struct Quote {
  base::ByteRange span;           // with the marks
  base::ByteRange inner;          // without them
  std::uint32_t first_token = 0;  // [first_token, end_token): the tokens inside
  std::uint32_t end_token = 0;
};

/// All quotes in text order; they do not overlap (quotes inside quotes are left out).
std::vector<Quote> find_quotes(const document::Document& document);

}  // namespace casus::discourse
