// Windows of four words, by which texts are compared: case and marks do not count.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "article/block_text.h"
#include "article/word_bytes.h"

namespace casus::article {

inline constexpr std::size_t kWindowWords = 4;

/// The hashes of all words of a text.
std::vector<std::uint64_t> hash_words(std::string_view text);

/// How many windows so many words have.
constexpr std::size_t count_windows(std::size_t words) { return words < kWindowWords ? 0 : words - kWindowWords + 1; }

/// The windows of a text. Most lookups end at a filter of their last words.
class WindowSet {
 public:
  void add(std::string_view text);
  /// How many windows of a text, given as the hashes of its words, are among them.
  std::size_t count(std::span<const std::uint64_t> words) const;
  std::size_t size() const { return size_; }

 private:
  bool is_marked(std::uint64_t word) const { return (marks_[word % kMarks / 64] >> word % 64 & 1U) != 0; }
  std::size_t place_of(std::uint64_t hash) const;
  void grow();

  static constexpr std::size_t kMarks = 4096;
  std::array<std::uint64_t, kMarks / 64> marks_ = {};
  std::vector<std::uint64_t> places_;  // hashes, 0 where free; open addressing: a power of two, at most half taken
  std::size_t size_ = 0;
};

}  // namespace casus::article
