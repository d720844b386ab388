// What is counted of the text of a block.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "article/block_words.h"
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
  std::uint32_t group_bits = 0;  // of groups that are not 0
  std::array<std::uint16_t, kTextGroups> groups = {};
};

/// One pass over the text.
TextCounts count_text(std::string_view text);

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

}  // namespace casus::article
