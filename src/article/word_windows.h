// Windows of four words, by which texts are compared: case and marks do not count.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "article/block_text.h"
#include "article/word_bytes.h"

namespace casus::article {

/// The last words of a text that is read word by word.
class WordWindow {
 public:
  static constexpr std::size_t kWords = 4;

  void push(std::uint64_t word) { last_[count_++ % kWords] = word; }
  void clear() { count_ = 0; }
  bool is_full() const { return count_ >= kWords; }
  std::uint64_t last_word() const { return last_[(count_ - 1) % kWords]; }
  std::uint64_t hash() const {
    std::uint64_t joined = 0;
    for (std::size_t k = 0; k < kWords; ++k) joined = joined * 0x9E3779B97F4A7C15U + last_[(count_ + k) % kWords];
    return joined;
  }

  /// Calls `visit` with the window that each word of text[begin, end) completes.
  template <typename Visit>
  static void visit(std::string_view text, std::size_t begin, std::size_t end, Visit visit) {
    WordWindow window;
    for (std::size_t i = begin; i < end;) {
      const std::size_t length = word_length<false>(text, i, end);
      if (length == 0) {
        ++i;
        continue;
      }
      window.push(hash_word(text, i, length));
      if (window.is_full()) visit(window);
      i += length;
    }
  }

  static std::uint64_t hash_word(std::string_view text, std::size_t at, std::size_t length) {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < length; i += 8) {
      hash = (hash ^ lower_bytes(load_at(text, at + i) & mask_of(length - i))) * 0x9E3779B97F4A7C15U;
      hash ^= hash >> 31;
    }
    return hash;
  }

 private:
  std::array<std::uint64_t, kWords> last_ = {};
  std::size_t count_ = 0;
};

/// The windows of a text. Most lookups end at a filter of their last words.
class WindowSet {
 public:
  void add(std::string_view text);
  bool contains(const WordWindow& window) const {
    return is_marked(window.last_word()) && places_[place_of(window.hash())] != 0;
  }
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
