// What is counted of the text of a block, and the windows of words by which texts are compared.
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

/// Windows of words of a text, as hashes: case and marks do not count.
class WordWindows {
 public:
  static constexpr std::size_t kWords = 4;

  template <typename Visit>
  static void visit(std::string_view text, Visit visit) {
    std::array<std::uint64_t, kWords> last = {};
    std::size_t count = 0;
    std::uint64_t word = 0;  // hash of the word at hand
    for (std::size_t i = 0; i <= text.size(); ++i) {
      if (i < text.size() && is_word_byte(text[i]) && text[i] != '\'') {
        word = (word + static_cast<unsigned char>(base::ascii_lower(text[i])) + 1) * 0x9E3779B97F4A7C15U;
        continue;
      }
      if (word == 0) continue;
      last[count++ % kWords] = word ^ word >> 31;
      word = 0;
      if (count < kWords) continue;
      std::uint64_t joined = 0;
      for (std::size_t k = 0; k < kWords; ++k) joined = joined * 0x9E3779B97F4A7C15U + last[(count + k) % kWords];
      visit(joined);
    }
  }
};

}  // namespace casus::article
