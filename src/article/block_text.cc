// Words are looked up in one table for all groups.
#include "article/block_text.h"

namespace casus::article {
namespace {

void count_word(std::string_view word, TextCounts& counts) {
  ++counts.words;
  counts.letters += static_cast<std::uint32_t>(word.size());
  if (base::is_ascii_digit(word.front())) ++counts.numbers;
  if (base::is_ascii_upper(word.front())) {
    ++counts.capitals;
    counts.all_capitals += word.size() > 2 && base::is_ascii_upper(word[1]) && base::is_ascii_upper(word[2]) ? 1 : 0;
  }
  const WordKind kind = word_kind(word);
  if (kind.is_stop_word) ++counts.stop_words;
  if (kind.group >= 0) {
    ++counts.groups[static_cast<std::size_t>(kind.group)];
    counts.group_bits |= 1U << kind.group;
  }
}

// The last character that is no closing quote or bracket.
bool is_stop_at_end(std::string_view text) {
  while (!text.empty()) {
    if (text.ends_with("\xE2\x80\x9D") || text.ends_with("\xE2\x80\x99")) {
      text.remove_suffix(3);
    } else if (text.back() == '"' || text.back() == '\'' || text.back() == ')') {
      text.remove_suffix(1);
    } else {
      break;
    }
  }
  return !text.empty() &&
         (text.back() == '.' || text.back() == '!' || text.back() == '?' || text.ends_with("\xE2\x80\xA6"));
}

}  // namespace

TextCounts count_text(std::string_view text) {
  TextCounts counts;
  for (std::size_t i = 0; i < text.size();) {
    if (is_word_byte(text[i])) {
      std::size_t end = i + 1;
      while (end < text.size() && is_word_byte(text[end])) ++end;
      count_word(text.substr(i, end - i), counts);
      i = end;
      continue;
    }
    counts.commas += text[i] == ',' ? 1 : 0;
    const bool ends_sentence = text[i] == '.' || text[i] == '!' || text[i] == '?';
    counts.stops += ends_sentence && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n') ? 1 : 0;
    ++i;
  }
  counts.ends_with_stop = is_stop_at_end(text);
  counts.starts_with_capital = !text.empty() && base::is_ascii_upper(text.front());
  return counts;
}

}  // namespace casus::article
