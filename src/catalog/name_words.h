// How a name and a text are cut into comparable words.
//
// "Kim Jong-un", "KIM JONG UN" and the tokens Kim|Jong|-|un all become kim jong un; "U.S." becomes us; "Workers' Party"
// becomes workers party; "G20" and "G-20" become g 20. What capitals there were is kept beside each word, because "US"
// is a name and "us" is not.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace casus::catalog {

struct NameWord {
  std::uint64_t key = 0;     // of the folded word; never 0
  std::uint32_t length = 0;  // of the folded word in bytes
  bool starts_upper = false;
  bool is_all_upper = false;  // has letters and none in lower case
  bool after_hyphen = false;  // joined to the word before it ("Jong-un"): its capital is free
  bool operator==(const NameWord&) const = default;
};

/// What stands for a folded word in tables of names.
std::uint64_t name_word_key(std::string_view folded);

/// Appends the words of `text`. Hyphens, apostrophes, slashes and other punctuation separate; full stops vanish;
/// "&" is the word "and"; letters and digits part company.
void append_name_words(std::string_view text, std::vector<NameWord>& words);

/// The same by code points only; the twin of the fast path, for tests.
void append_name_words_slowly(std::string_view text, std::vector<NameWord>& words);

}  // namespace casus::catalog
