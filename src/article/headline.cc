// See the header.
#include "article/headline.h"

#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::array kOpeners = {
    "The",    "A",      "An",        "In",        "On",        "At",        "It",      "He",       "She",
    "They",   "We",     "This",      "That",      "These",     "Those",     "For",     "After",    "Before",
    "As",     "With",   "When",      "While",     "There",     "But",       "And",     "His",      "Her",
    "Their",  "Its",    "By",        "From",      "According", "Following", "Several", "Some",     "Two",
    "Three",  "Four",   "Five",      "One",       "More",      "Most",      "At",      "Hundreds", "Thousands",
    "Dozens", "Police", "Officials", "President", "Prime",     "Former",    "Both"};

bool is_opener(std::string_view word) {
  for (const char* opener : kOpeners) {
    if (word == opener) return true;
  }
  return false;
}

std::string_view word_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && base::is_ascii_alpha(text[end])) ++end;
  return text.substr(begin, end - begin);
}

// At most so long a headline; a lower-case sentence that meets a capital later is a missing blank, not a headline.
constexpr std::size_t kLongestHeadline = 200;

// The next character of the folded stream: blanks, control and zero-width characters are passed over.
bool next_folded(std::string_view text, std::size_t& at, std::string& out) {
  while (at < text.size()) {
    const base::CodePoint point = base::code_point_at(text, at);
    at += point.length;
    if (base::is_space(point.value) || point.value == 0x200B || point.value == 0xFEFF) continue;
    out = base::fold(text.substr(at - point.length, point.length));
    return true;
  }
  return false;
}

}  // namespace

bool could_be_headline(std::string_view text, const Line& line) {
  if (line.words < 2 || line.words > 30 || line.span.length() > 250) return false;
  const std::string_view content = base::slice(text, line.span);
  if (!line.ends_with_stop) return !content.ends_with(':') && !content.ends_with(',') && !content.ends_with(';');
  const std::size_t last = content.find_last_not_of("\"')");
  return last != std::string_view::npos && (content[last] == '?' || content[last] == '!') && line.words <= 18;
}

std::size_t find_glued_headline(std::string_view paragraph) {
  const std::size_t limit = std::min(paragraph.size(), kLongestHeadline);
  for (std::size_t i = 8; i + 1 < limit; ++i) {
    const bool closes = base::is_ascii_lower(paragraph[i - 1]) || base::is_ascii_digit(paragraph[i - 1]) ||
                        paragraph[i - 1] == '\'' || paragraph[i - 1] == '?' || paragraph[i - 1] == '!';
    if (paragraph[i - 1] == '.' && i + 1 < limit && paragraph[i] == ' ') return 0;  // a sentence has ended
    if (!closes || !base::is_ascii_upper(paragraph[i])) continue;
    const std::string_view word = word_at(paragraph, i);
    const std::size_t after = i + word.size();
    const bool goes_on = after < paragraph.size() && (paragraph[after] == ' ' || paragraph[after] == ',');
    if (goes_on && is_opener(word) && count_words(paragraph.substr(0, i)) >= 3 && count_words(paragraph.substr(i)) >= 6)
      return i;
  }
  return 0;
}

std::size_t find_title_prefix(std::string_view paragraph, std::string_view title) {
  std::size_t a = 0;
  std::size_t b = 0;
  std::string left;
  std::string right;
  std::size_t end = 0;
  while (next_folded(title, b, right)) {
    if (!next_folded(paragraph, a, left) || left != right) return 0;
    end = a;
  }
  if (end == 0 || end == paragraph.size()) return end;
  // "... over SanctionsThe leader": a capital or a quotation right behind. With a blank, only a word that begins
  // sentences tells a repeated headline from a lead in its words ("Iran rejects talks" / "Iran rejects talks with
  // ...").
  if (count_words(title) < 3) return 0;
  const base::CodePoint next = base::code_point_at(paragraph, end);
  if (base::is_upper(next.value) || next.value == U'"' || next.value == 0x201C) return end;
  if (!base::is_space(next.value)) return 0;
  return is_opener(word_at(paragraph, end + next.length)) ? end : 0;
}

}  // namespace casus::article
