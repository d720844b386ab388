// UTF-8: validation, code points, and the folding under which names and words are compared.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casus::base {

/// Position of the first byte that is not valid UTF-8 (overlong forms, surrogates and values past U+10FFFF are not), or
/// nothing when all is well.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

struct CodePoint {
  char32_t value = 0;
  std::uint32_t length = 0;  // bytes; 0 at the end of the text
};

/// The code point at `offset`. Requires valid UTF-8 and an offset on a boundary.
CodePoint code_point_at(std::string_view text, std::size_t offset);
void append_utf8(std::string& out, char32_t value);
/// Number of code points. Requires valid UTF-8.
std::size_t count_code_points(std::string_view text);

bool is_letter(char32_t value);
bool is_upper(char32_t value);
bool is_lower(char32_t value);
bool is_digit(char32_t value);        // decimal digits of any script
bool is_space(char32_t value);        // also no-break space, thin space, line separator
bool is_punctuation(char32_t value);  // Unicode P* and S*

/// Folds for matching: lower case, accents off (é -> e), curly quotes and dashes to ASCII, no-break space to blank.
/// "Kim Jong‑un" and "KIM JONG-UN" fold to the same bytes. Pure ASCII takes a fast path.
std::string fold(std::string_view text);
/// Lower case only.
std::string to_lower(std::string_view text);

}  // namespace casus::base
