// Finds where a word ends: the rules for marks inside words (full stops, hyphens, slashes, commas, apostrophes).
//
// Everything here looks at one chunk, a run of bytes without white space.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/strings.h"

namespace casus::text {

enum class CharClass : std::uint8_t { kSpace, kLetter, kDigit, kApostrophe, kHyphen, kMark };

struct Char {
  CharClass type = CharClass::kMark;
  char32_t value = 0;
  std::uint32_t length = 1;
};

/// Class of the character at `offset`. Requires offset < text.size(). Combining marks, soft hyphens and joiners count
/// as letters.
Char wide_char_at(std::string_view text, std::size_t offset);

constexpr std::array<CharClass, 128> make_ascii_classes() {
  std::array<CharClass, 128> classes{};
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const char c = static_cast<char>(i);
    classes[i] = base::is_ascii_alpha(c)   ? CharClass::kLetter
                 : base::is_ascii_digit(c) ? CharClass::kDigit
                 : i <= 0x20 || i == 0x7F  ? CharClass::kSpace
                                           : CharClass::kMark;
  }
  classes['\''] = CharClass::kApostrophe;
  classes['`'] = CharClass::kApostrophe;
  classes['-'] = CharClass::kHyphen;
  return classes;
}
inline constexpr std::array<CharClass, 128> kAsciiClasses = make_ascii_classes();

inline Char char_at(std::string_view text, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  return byte < 128 ? Char{kAsciiClasses[byte], byte, 1} : wide_char_at(text, offset);
}
inline bool is_word_class(CharClass type) { return type == CharClass::kLetter || type == CharClass::kDigit; }

/// End of the word that starts at `begin` with a letter or a digit.
std::size_t find_word_end(std::string_view chunk, std::size_t begin);
/// End of the address (URL, domain, e-mail) that starts at `begin`, or `begin` when there is none.
std::size_t find_address_end(std::string_view chunk, std::size_t begin);

}  // namespace casus::text
