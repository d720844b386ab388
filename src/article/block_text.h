// What is counted of the text of a block.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

#include "article/word_bytes.h"
#include "article/word_kinds.h"
#include "base/byte_range.h"
#include "base/strings.h"

namespace casus::article {

/// What is counted of a block's text.
struct TextCounts {
  std::uint32_t words = 0;
  std::uint32_t stop_words = 0;
  std::uint32_t capitals = 0;
  std::uint32_t numbers = 0;
  std::uint32_t letters = 0;
  std::uint32_t commas = 0;
  std::uint32_t stops = 0;
  std::uint32_t all_capitals = 0;
  bool ends_with_stop = false;
  bool starts_with_capital = false;
  bool may_have_signs = false;                             // an address or a price; false only where there is none
  std::uint32_t group_bits = 0;                            // of groups that are not 0
  std::array<std::uint16_t, kTextGroups + 1> groups = {};  // the last one is 0

  bool operator==(const TextCounts&) const = default;
};

/// Of a block of the page; one pass over its text. Appends the hashes of its words as WordWindow parts them.
TextCounts count_text(std::string_view page, base::ByteRange span, std::vector<std::uint64_t>& words);

inline constexpr std::array<bool, 256> kWordBytes = [] {
  std::array<bool, 256> table = {};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const auto c = static_cast<char>(i);
    table[i] = base::is_ascii_alpha(c) || base::is_ascii_digit(c) || c == '\'' || i >= 0x80;
  }
  return table;
}();

/// Letters, digits, apostrophes and all beyond ASCII.
inline bool is_word_byte(char c) { return kWordBytes[static_cast<unsigned char>(c)]; }

/// How many word bytes follow in `text` from `at` on, up to `end`; with apostrophes or without. Eight at a time: where
/// a word ends no processor can guess.
template <bool WithApostrophes>
inline std::size_t word_length(std::string_view text, std::size_t at, std::size_t end) {
  for (std::size_t i = at;; i += 8) {
    const std::uint64_t bytes = load_at(text, i);
    const std::uint64_t found = find_letters(bytes) | (WithApostrophes ? find_all(bytes, '\'') : 0);
    const auto count = static_cast<std::size_t>(std::countr_zero(found ^ 0x8080808080808080U)) / 8;
    if (count < 8 || i + 8 >= end) return std::min(i + count, end) - at;
  }
}

}  // namespace casus::article
