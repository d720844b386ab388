// One pass over the characters; a seam lies between two of them without a blank.
#include "article/glued_text.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::size_t kShortestLine = 800;   // bytes; a paragraph is seldom longer
constexpr std::size_t kBytesPerSeam = 1000;  // fewer seams than one in so many bytes are misspellings

// Beginnings of names that go on with a capital.
constexpr std::array<std::string_view, 40> kNameBeginnings = {
    "You",   "Mc",   "Mac",   "i",     "e",    "Face", "Linked", "Tik",   "Whats",  "Pay",
    "Git",   "Word", "Java",  "Type",  "Open", "Deep", "Chat",   "Insta", "Snap",   "Black",
    "Sales", "Hub",  "Power", "Micro", "Air",  "Door", "Net",    "Fed",   "My",     "De",
    "La",    "Le",   "Di",    "Van",   "Fitz", "Lo",   "O",      "Play",  "Master", "Web"};

bool is_stop(char32_t value) { return value == U'.' || value == U'!' || value == U'?' || value == 0x2026; }

bool is_closing_quote(char32_t value) { return value == 0x201D || value == 0x2019 || value == U')'; }

/// The letters and digits right before `end`.
std::string_view word_before(std::string_view line, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && (base::is_ascii_alpha(line[begin - 1]) || base::is_ascii_digit(line[begin - 1]))) --begin;
  return line.substr(begin, end - begin);
}

// "U.S", "J.Smith": a single capital before the stop.
bool is_abbreviation(std::string_view line, std::size_t stop) {
  const std::string_view word = word_before(line, stop);
  return (word.size() == 1 && base::is_ascii_upper(word.front())) || word == "www" || word == "No" || word == "no";
}

bool is_seam(std::string_view line, std::size_t at, char32_t before, char32_t next) {
  const bool is_beginning = base::is_upper(next) || next == 0x201C;
  if (is_stop(before)) {
    const bool is_number = base::is_digit(next) && before != U'.';
    return (is_beginning || is_number) && !is_abbreviation(line, at - 1);
  }
  if (!is_beginning) return false;
  if (is_closing_quote(before) || before == U':') return true;
  if (!base::is_lower(before) && !base::is_digit(before)) return false;
  const std::string_view word = word_before(line, at);
  return std::find(kNameBeginnings.begin(), kNameBeginnings.end(), word) == kNameBeginnings.end();
}

}  // namespace

std::vector<std::size_t> find_seams(std::string_view line) {
  std::vector<std::size_t> seams;
  if (line.size() < kShortestLine) return seams;
  char32_t before = U' ';
  for (std::size_t at = 0; at < line.size();) {
    const base::CodePoint point = base::code_point_at(line, at);
    if (at > 0 && is_seam(line, at, before, point.value)) seams.push_back(at);
    before = point.value;
    at += point.length;
  }
  if (seams.size() * kBytesPerSeam < line.size() || seams.size() < 3) seams.clear();
  return seams;
}

}  // namespace casus::article
