// How alike two texts are, from small sketches: MinHash over word 5-grams in the form that keeps the lowest hashes of
// one function (the "min_s" sketch of Broder 1997).
//
// "(Reuters) - Troops crossed the border." and the same sentence without the agency share all but a few of their runs
// of five words; two reports written apart share hardly any. The lowest hashes are a random sample of the runs, the
// same sample in every text, so that two sketches tell the share of common runs, and also whether one text lies within
// the other. The very lowest of them serve as keys: texts with enough of them in common are candidates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus::stories {

inline constexpr std::size_t kShingleWords = 5;
inline constexpr std::size_t kSketchSize = 256;

/// The lowest 256 shingles: all of them for texts of a page or less.
struct Sketch {
  std::vector<std::uint32_t> lowest;  // sorted
  std::uint32_t total = 0;            // shingles of the whole text
  bool operator==(const Sketch&) const = default;
};

/// Hashes of all runs of five words, sorted, each once. Words are letters and digits without regard to ASCII case; a
/// text of fewer than five words is one run. Empty for a text without words.
std::vector<std::uint32_t> shingles_of(std::string_view text);
Sketch make_sketch(std::string_view text);

/// What to look texts up by: part of sketch.lowest.
std::span<const std::uint32_t> keys_of(const Sketch& sketch);
/// How many keys two texts with so many keys must have in common to be compared at all.
std::size_t wanted_keys(std::size_t keys_of_a, std::size_t keys_of_b);

struct Similarity {
  double resemblance = 0;  // common shingles of all
  double containment = 0;  // common shingles of those of the shorter text
};
/// Exact where both sketches are whole, else estimated from the part that both cover.
Similarity compare(const Sketch& a, const Sketch& b);

/// Bytes for a database, little-endian, and back. Bytes that are no sketch give an empty one.
std::string encode(const Sketch& sketch);
Sketch decode_sketch(std::string_view bytes);

}  // namespace casus::stories
