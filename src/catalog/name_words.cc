// One pass over code points; each word is folded by itself, so that its capitals can be read from the original.
#include "catalog/name_words.h"

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::catalog {
namespace {

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
    NameWord word;
    word.text = base::fold(raw_);
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
    words_.push_back(std::move(word));
    raw_.clear();
    hyphen_before_ = false;
  }

  void separate(char32_t value) {
    flush();
    if (value == U'&') words_.push_back({"and", false, false, false});
    hyphen_before_ = is_hyphen(value) && !words_.empty();
  }

 private:
  std::string_view text_;
  std::vector<NameWord>& words_;
  std::string raw_;
  bool in_number_ = false;
  bool hyphen_before_ = false;
};

// The same for ASCII alone, nine names in ten: no tables, no folding. The tests compare both.
bool append_ascii_words(std::string_view text, std::vector<NameWord>& words) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  bool in_word = false;
  bool in_number = false;
  bool hyphen_before = false;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    const bool is_number = base::is_ascii_digit(c);
    if (!is_number && !base::is_ascii_alpha(c)) {
      ++i;
      if (c == '.') continue;
      in_word = false;
      if (c == '&') words.push_back({"and", false, false, false});
      hyphen_before = c == '-' && !words.empty();
      continue;
    }
    if (!in_word || is_number != in_number) {
      words.push_back({std::string(), base::is_ascii_upper(c), !is_number, hyphen_before});
      hyphen_before = false;
    }
    in_word = true;
    in_number = is_number;
    NameWord& word = words.back();
    const std::size_t begin = i;
    for (; i < text.size() && (is_number ? base::is_ascii_digit(text[i]) : base::is_ascii_alpha(text[i])); ++i) {
      word.is_all_upper = word.is_all_upper && !base::is_ascii_lower(text[i]);
    }
    const std::string lower = base::to_ascii_lower(text.substr(begin, i - begin));
    if (word.text.empty()) {
      word.text = lower;
    } else {
      word.text += lower;  // "U.S."
    }
  }
  return true;
}

}  // namespace

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
