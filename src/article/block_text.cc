// Words are looked up in one table for all groups.
#include "article/block_text.h"

#include "article/word_windows.h"

namespace casus::article {
namespace {

void count_word(std::string_view text, std::size_t at, std::size_t size, TextCounts& counts) {
  const std::string_view word = text.substr(at, size);
  ++counts.words;
  counts.letters += static_cast<std::uint32_t>(word.size());
  if (base::is_ascii_digit(word.front())) ++counts.numbers;
  if (base::is_ascii_upper(word.front())) {
    ++counts.capitals;
    counts.all_capitals += word.size() > 2 && base::is_ascii_upper(word[1]) && base::is_ascii_upper(word[2]) ? 1 : 0;
  }
  const WordKind kind = word_kind(text, at, size);
  if (kind.is_stop_word) ++counts.stop_words;
  if (kind.group >= 0) {
    const auto group = static_cast<unsigned char>(kind.group);
    ++counts.groups[group];
    counts.group_bits |= 1U << group;
  }
}

// "don't" is two words here.
void append_hashes(std::string_view page, std::size_t begin, std::size_t end, std::vector<std::uint64_t>& words) {
  for (std::size_t at = begin; at < end;) {
    const std::size_t length = word_length<false>(page, at, end);
    if (length > 0) words.push_back(hash_word(page, at, length));
    at += length > 0 ? length : 1;
  }
}

// The length of the word at `at`, whose hash goes behind the others. Short words without apostrophes, nearly all, are
// loaded once for both.
std::size_t read_word(std::string_view page, std::size_t at, std::size_t end, std::vector<std::uint64_t>& words) {
  const std::uint64_t bytes = load_at(page, at);
  const std::uint64_t letters = find_letters(bytes);
  const auto count = static_cast<std::size_t>(std::countr_zero(letters ^ 0x8080808080808080U)) / 8;
  const bool is_short = count > 0 && count < 8 && at + count < end && page[at + count] != '\'';
  if (is_short) {
    words.push_back(hash_short_word(bytes & mask_of(count)));
    return count;
  }
  const std::size_t length = word_length<true>(page, at, end);
  append_hashes(page, at, at + length, words);
  return length;
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

TextCounts count_text(std::string_view page, base::ByteRange span, std::vector<std::uint64_t>& words) {
  const std::string_view text = page.substr(0, span.end);
  TextCounts counts;
  for (std::size_t i = span.begin; i < text.size();) {
    if (text[i] == ' ') {
      ++i;
      continue;
    }
    if (const std::size_t length = read_word(page, i, text.size(), words); length > 0) {
      count_word(page, i, length, counts);
      i += length;
      continue;
    }
    counts.commas += text[i] == ',' ? 1 : 0;
    const bool ends_sentence = text[i] == '.' || text[i] == '!' || text[i] == '?';
    counts.stops += ends_sentence && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n') ? 1 : 0;
    ++i;
  }
  const std::string_view block = text.substr(span.begin);
  counts.ends_with_stop = is_stop_at_end(block);
  counts.starts_with_capital = !block.empty() && base::is_ascii_upper(block.front());
  return counts;
}

}  // namespace casus::article
