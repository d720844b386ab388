// Groups of articles with the same text: copies, cut, reordered, with an agency's name in front, with other typos.
//
// Candidates share a band of their signatures or one of their lowest shingles (a cut article has few bands in common
// with the whole one); each pair is then verified on samples of the shingles. A group is a connected set of such pairs:
// the same whatever the order of adding.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "stories/minhash.h"

namespace casus::stories {

/// Whether two texts are copies of one.
bool is_same_text(const Sample& a, const Sample& b);

class DuplicateFinder {
 public:
  /// Numbers are given out from 0 in the order of adding. Keeps 2 kB per text.
  std::size_t add(std::string_view text);
  /// For each text the lowest number of its group. Cost: near linear, plus one comparison per candidate pair.
  std::vector<std::size_t> group() const;

 private:
  struct Key {
    std::uint64_t hash = 0;
    std::size_t text = 0;
    auto operator<=>(const Key&) const = default;
  };
  std::vector<Sample> samples_;
  std::vector<Key> keys_;
};

/// Sets that are joined two by two; the lowest member stands for its set, so the order of joining does not matter.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count);
  std::size_t find(std::size_t member);
  void join(std::size_t a, std::size_t b);

 private:
  std::vector<std::size_t> parent_;
};

}  // namespace casus::stories
