// A text as lines: the units that the article stage sorts into headline, body, labels and the rest.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/byte_range.h"

namespace casus::article {

struct Line {
  base::ByteRange span;  // trimmed; never empty
  std::uint32_t words = 0;
  bool blank_before = false;    // an empty line, or the start of the text, stands before it
  bool ends_with_stop = false;  // . ! ? … behind which only quotes and brackets stand
};

/// Lines with something in them, in order. Hard-wrapped lines (a mail, a wire text in 72 columns) are joined into one.
std::vector<Line> split_lines(std::string_view text);

/// The span without white space (also non-breaking, zero-width and byte order marks) at both ends.
base::ByteRange trim_span(std::string_view text, base::ByteRange span);

std::uint32_t count_words(std::string_view text);
bool ends_with_stop(std::string_view text);
/// A line over `span`, measured.
Line make_line(std::string_view text, base::ByteRange span, bool blank_before);

}  // namespace casus::article
