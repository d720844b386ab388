// Finds where a word ends: the rules for marks inside words (full stops, hyphens, slashes, commas, apostrophes).
//
// Everything here looks at one chunk, a run of bytes without white space.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace casus::text {

enum class CharClass : std::uint8_t { kSpace, kLetter, kDigit, kApostrophe, kHyphen, kMark };

struct Char {
  CharClass type = CharClass::kMark;
  char32_t value = 0;
  std::uint32_t length = 1;
};

/// Class of the character at `offset`. Requires offset < text.size(). Combining marks, soft hyphens and joiners count
/// as letters.
Char char_at(std::string_view text, std::size_t offset);
inline bool is_word_class(CharClass type) { return type == CharClass::kLetter || type == CharClass::kDigit; }

/// End of the word that starts at `begin` with a letter or a digit.
std::size_t find_word_end(std::string_view chunk, std::size_t begin);
/// End of the address (URL, domain, e-mail) that starts at `begin`, or `begin` when there is none.
std::size_t find_address_end(std::string_view chunk, std::size_t begin);

}  // namespace casus::text
