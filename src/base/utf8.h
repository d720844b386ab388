// UTF-8: validation, code points, and the folding under which names and words are compared.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/strings.h"

namespace casus::base {

/// Position of the first byte that is not valid UTF-8 (overlong forms, surrogates and values past U+10FFFF are not), or
/// nothing when all is well.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

struct CodePoint {
  char32_t value = 0;
  std::uint32_t length = 0;  // bytes; 0 at the end of the text
};

/// The code point at `offset`. Requires valid UTF-8 and an offset on a boundary.
CodePoint decode_code_point(std::string_view text, std::size_t offset);
inline CodePoint code_point_at(std::string_view text, std::size_t offset) {
  // Texts are read character by character many times, and most of them are ASCII.
  if (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) {
    return {static_cast<char32_t>(text[offset]), 1};
  }
  return decode_code_point(text, offset);
}
void append_utf8(std::string& out, char32_t value);
/// Number of code points. Requires valid UTF-8.
std::size_t count_code_points(std::string_view text);

/// Categories of code points beyond ASCII.
bool is_wide_letter(char32_t value);
bool is_wide_upper(char32_t value);
bool is_wide_lower(char32_t value);
bool is_wide_digit(char32_t value);
bool is_wide_space(char32_t value);

inline bool is_letter(char32_t value) {
  return value < 0x80 ? is_ascii_alpha(static_cast<char>(value)) : is_wide_letter(value);
}
inline bool is_upper(char32_t value) {
  return value < 0x80 ? is_ascii_upper(static_cast<char>(value)) : is_wide_upper(value);
}
inline bool is_lower(char32_t value) {
  return value < 0x80 ? is_ascii_lower(static_cast<char>(value)) : is_wide_lower(value);
}
/// Decimal digits of any script.
inline bool is_digit(char32_t value) {
  return value < 0x80 ? is_ascii_digit(static_cast<char>(value)) : is_wide_digit(value);
}
/// Also no-break space, thin space, line separator.
inline bool is_space(char32_t value) {
  return value < 0x80 ? is_ascii_space(static_cast<char>(value)) : is_wide_space(value);
}
bool is_punctuation(char32_t value);  // Unicode P* and S*

/// Folds for matching: lower case, accents off (é -> e), curly quotes and dashes to ASCII, no-break space to blank.
/// "Kim Jong‑un" and "KIM JONG-UN" fold to the same bytes. Pure ASCII takes a fast path.
std::string fold(std::string_view text);
/// Lower case only.
std::string to_lower(std::string_view text);

}  // namespace casus::base
