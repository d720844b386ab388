// One pass over code points; each word is folded by itself, so that its capitals can be read from the original.
#include "catalog/name_words.h"

#include <array>
#include <string>

#include "base/hash.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::catalog {
namespace {

NameWord folded_word(std::string_view folded) {
  return {name_word_key(folded), static_cast<std::uint32_t>(folded.size()), false, false, false};
}

bool is_hyphen(char32_t value) { return value == U'-' || (value >= 0x2010 && value <= 0x2013); }

// Joins what stands between separators; `flush` ends a word.
class Collector {
 public:
  Collector(std::string_view text, std::vector<NameWord>& words) : text_(text), words_(words) {}

  void add(std::size_t offset, base::CodePoint point) {
    const bool is_number = base::is_digit(point.value);
    if (!raw_.empty() && is_number != in_number_) flush();
    in_number_ = is_number;
    raw_.append(text_.substr(offset, point.length));
  }

  void flush() {
    if (raw_.empty()) return;
    NameWord word = folded_word(base::fold(raw_));
    bool has_letter = false;
    bool has_lower = false;
    for (std::size_t i = 0; i < raw_.size();) {
      const base::CodePoint point = base::code_point_at(raw_, i);
      if (i == 0) word.starts_upper = base::is_upper(point.value);
      has_letter = has_letter || base::is_letter(point.value);
      has_lower = has_lower || base::is_lower(point.value);
      i += point.length;
    }
    word.is_all_upper = has_letter && !has_lower;
    word.after_hyphen = hyphen_before_;
    words_.push_back(word);
    raw_.clear();
    hyphen_before_ = false;
  }

  void separate(char32_t value) {
    flush();
    if (value == U'&') words_.push_back(folded_word("and"));
    hyphen_before_ = is_hyphen(value) && !words_.empty();
  }

 private:
  std::string_view text_;
  std::vector<NameWord>& words_;
  std::string raw_;
  bool in_number_ = false;
  bool hyphen_before_ = false;
};

// Letters in small, digits; 0 for what parts words.
constexpr std::array<char, 128> kWordLetters = [] {
  std::array<char, 128> letters = {};
  for (char c = '0'; c <= '9'; ++c) letters[static_cast<std::size_t>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c)
    letters[static_cast<std::size_t>(c)] = letters[static_cast<std::size_t>(c - 'a' + 'A')] = c;
  return letters;
}();

// The same for ASCII alone, nine names in ten: one table, no folding. The tests compare both.
bool append_ascii_words(std::string_view text, std::vector<NameWord>& words) {
  constexpr std::size_t kLongest = 256;
  if (text.size() > kLongest) return false;
  std::array<char, kLongest> letters;  // NOLINT(*-member-init): written before it is read
  std::size_t count = 0;
  NameWord word;
  bool in_number = false;
  bool hyphen_before = false;
  const auto flush = [&] {
    if (count == 0) return;
    word.length = static_cast<std::uint32_t>(count);
    word.key = name_word_key({letters.data(), count});
    words.push_back(word);
    count = 0;
  };
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= kWordLetters.size()) return false;
    const char letter = kWordLetters[static_cast<unsigned char>(c)];
    if (letter == 0) {
      if (c == '.') continue;  // "U.S."
      flush();
      if (c == '&') words.push_back(folded_word("and"));
      hyphen_before = c == '-' && !words.empty();
      continue;
    }
    const bool is_number = base::is_ascii_digit(c);
    if (is_number != in_number) flush();
    in_number = is_number;
    if (count == 0) {
      word = {0, 0, base::is_ascii_upper(c), !is_number, hyphen_before};
      hyphen_before = false;
    }
    word.is_all_upper = word.is_all_upper && !base::is_ascii_lower(c);
    letters[count++] = letter;
  }
  flush();
  return true;
}

}  // namespace

std::uint64_t name_word_key(std::string_view folded) { return base::hash64(folded) | 1U; }

void append_name_words_slowly(std::string_view text, std::vector<NameWord>& words) {
  Collector collector(text, words);
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint point = base::code_point_at(text, i);
    if (point.value == U'.') {
      // "U.S." is one word: the stops vanish.
    } else if (base::is_space(point.value) || base::is_punctuation(point.value)) {
      collector.separate(point.value);
    } else {
      collector.add(i, point);
    }
    i += point.length;
  }
  collector.flush();
}

void append_name_words(std::string_view text, std::vector<NameWord>& words) {
  const std::size_t before = words.size();
  if (append_ascii_words(text, words)) return;
  words.resize(before);
  append_name_words_slowly(text, words);
}

}  // namespace casus::catalog
