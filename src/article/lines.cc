// Lines first; then wrapped ones are joined, block by block.
#include "article/lines.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

bool is_blank(char32_t value) { return base::is_space(value) || value == 0xFEFF || value == 0x200B; }

std::size_t previous_boundary(std::string_view text, std::size_t end) {
  do {
    --end;
  } while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
  return end;
}

bool is_closing(char32_t value) {
  return value == U'"' || value == U'\'' || value == U')' || value == U']' || value == 0x201D || value == 0x2019 ||
         value == 0x00BB;
}

bool starts_with_lower(std::string_view text) {
  return !text.empty() && base::is_lower(base::code_point_at(text, 0).value);
}

// Wrapped text has three lines or more of much the same width, none very long.
bool is_wrapped_block(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
  if (end - begin < 3) return false;
  std::uint32_t widest = 0;
  for (std::size_t i = begin; i < end; ++i) widest = std::max(widest, lines[i].span.length());
  if (widest > 110 || widest < 50) return false;
  std::size_t full = 0;
  for (std::size_t i = begin; i + 1 < end; ++i) full += lines[i].span.length() + 22 >= widest ? 1 : 0;
  return full * 5 >= (end - begin - 1) * 4;
}

void join_wrapped(std::string_view text, std::vector<Line>& lines) {
  std::vector<Line> joined;
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    while (end < lines.size() && !lines[end].blank_before) ++end;
    const bool is_wrapped = is_wrapped_block(lines, begin, end);
    for (std::size_t i = begin; i < end; ++i) {
      const bool goes_on = i > begin && (is_wrapped || (starts_with_lower(base::slice(text, lines[i].span)) &&
                                                        !joined.back().ends_with_stop && joined.back().words > 7 &&
                                                        !base::slice(text, lines[i].span).starts_with("by ")));
      if (!goes_on) {
        joined.push_back(lines[i]);
        continue;
      }
      joined.back() = make_line(text, {joined.back().span.begin, lines[i].span.end}, joined.back().blank_before);
    }
    begin = end;
  }
  lines = std::move(joined);
}

}  // namespace

base::ByteRange trim_span(std::string_view text, base::ByteRange span) {
  while (span.begin < span.end) {
    const base::CodePoint point = base::code_point_at(text, span.begin);
    if (!is_blank(point.value)) break;
    span.begin += point.length;
  }
  while (span.end > span.begin) {
    const std::size_t last = previous_boundary(text, span.end);
    if (!is_blank(base::code_point_at(text, last).value)) break;
    span.end = static_cast<std::uint32_t>(last);
  }
  return span;
}

std::uint32_t count_words(std::string_view text) {
  std::uint32_t count = 0;
  bool in_word = false;
  for (const char c : text) {
    const bool is_space = base::is_ascii_space(c);
    if (!is_space && !in_word) ++count;
    in_word = !is_space;
  }
  return count;
}

bool ends_with_stop(std::string_view text) {
  std::size_t end = text.size();
  while (end > 0) {
    const std::size_t last = previous_boundary(text, end);
    const char32_t value = base::code_point_at(text, last).value;
    if (value == U'.' || value == U'!' || value == U'?' || value == 0x2026) return true;
    if (!is_closing(value)) return false;
    end = last;
  }
  return false;
}

Line make_line(std::string_view text, base::ByteRange span, bool blank_before) {
  const std::string_view content = base::slice(text, span);
  return {span, count_words(content), blank_before, ends_with_stop(content)};
}

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  bool blank_before = true;
  std::size_t carriage_return = text.find('\r');  // few texts have any
  for (std::size_t begin = 0; begin <= text.size();) {
    if (carriage_return < begin) carriage_return = text.find('\r', begin);
    const std::size_t end = std::min({text.find('\n', begin), carriage_return, text.size()});
    const base::ByteRange span = trim_span(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    if (!span.empty()) {
      lines.push_back(make_line(text, span, blank_before));
      blank_before = false;
    } else if (end == text.size() || text[end] != '\n' || end == 0 || text[end - 1] != '\r') {
      blank_before = true;  // the second half of "\r\n" is no empty line
    }
    begin = end + 1;
  }
  join_wrapped(text, lines);
  return lines;
}

}  // namespace casus::article
