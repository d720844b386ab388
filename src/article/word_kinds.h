// Words that tell what a block of a page is for: those of its text, and the stop words that running text is full of.
//
// The words are general English of publishing; each group is one feature of the block classifier.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace casus::article {

inline constexpr std::size_t kTextGroups = 28;

struct WordKind {
  bool is_stop_word = false;
  std::int8_t group = -1;  // of kTextGroups, or -1
};

/// The listed words, found by their hashes (hash_word). Of words of more than eight bytes another one might have the
/// hash of a listed one, which one in 2^64 does.
class WordKinds {
 public:
  WordKinds();

  WordKind find(std::uint64_t hash) const {
    if ((marks_[mark_of(hash) / 64] >> mark_of(hash) % 64 & 1U) == 0) return {};  // most words of a text
    return entries_[place_of(hash)].kind;
  }

 private:
  struct Entry {
    std::uint64_t hash = 0;  // 0: a free place
    WordKind kind;
  };
  static constexpr std::size_t kPlaceBits = 10;  // a third of the places is taken
  static constexpr std::size_t kMarkBits = 13;

  static std::size_t mark_of(std::uint64_t hash) { return hash >> (64 - kMarkBits); }
  std::size_t place_of(std::uint64_t hash) const {
    std::size_t i = hash >> (64 - kPlaceBits);
    while (entries_[i].hash != 0 && entries_[i].hash != hash) i = (i + 1) % entries_.size();
    return i;
  }
  Entry& take_place(std::string_view word);

  std::array<std::uint64_t, (std::size_t{1} << kMarkBits) / 64> marks_ = {};
  std::array<Entry, std::size_t{1} << kPlaceBits> entries_ = {};
};

const WordKinds& word_kinds();

}  // namespace casus::article
