// Groups of articles with the same text: copies, cut, reordered, with an agency's name in front, with other typos.
//
// Candidates share keys of their sketches (minhash.h); each pair is then verified on the sketches. A group is a
// connected set of such pairs: the same whatever the order of adding.
#pragma once

#include <cstddef>
#include <vector>

#include "stories/minhash.h"

namespace casus::stories {

/// Whether two texts are copies of one. Says nothing of their keys, of which they must share wanted_keys() as well.
bool is_same_text(const Sketch& a, const Sketch& b);

class DuplicateFinder {
 public:
  /// Numbers are given out from 0 in the order of adding. Keeps 1 kB per text.
  std::size_t add(Sketch sketch);
  /// For each text the lowest number of its group. Cost: near linear, plus one comparison per candidate pair.
  std::vector<std::size_t> group() const;

 private:
  std::vector<Sketch> sketches_;
};

/// Sets that are joined two by two; the lowest member stands for its set, so the order of joining does not matter.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count);
  /// A set of one more member, whose number it returns.
  std::size_t add();
  std::size_t find(std::size_t member);
  void join(std::size_t a, std::size_t b);

 private:
  std::vector<std::size_t> parent_;
};

}  // namespace casus::stories
