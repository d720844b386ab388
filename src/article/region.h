// Which lines of a page are the article: the stretch of lines with the largest sum of scores.
//
// Running text (long lines that end in a stop) scores its words, menus and links score below zero, so that the best
// stretch starts at the first paragraph of the article, bridges subheadings and boxes, and ends before the footer (the
// idea of Boilerpipe and "body text extraction", as a maximum subarray).
#pragma once

#include <cstddef>
#include <span>

#include "article/lines.h"

namespace casus::article {

/// What a line scores. `is_label`: the line is a known label, whatever its length.
int line_score(const Line& line, bool is_label);

struct Region {
  std::size_t begin = 0;
  std::size_t end = 0;  // one behind the last line; equal when nothing scores above zero
};

/// The maximum subarray; the first and the shortest of equals.
Region find_region(std::span<const int> scores);

}  // namespace casus::article
