// How alike two texts are, from small sketches: MinHash over word 5-grams (Broder 1997), cut into bands for look-up.
//
// "(Reuters) - Troops crossed the border." and the same sentence without the agency share all but a few of their runs
// of five words; two reports written apart share hardly any. A signature estimates the share of runs that two texts
// have in common of all they have; a sample of the runs themselves, the lowest hashes, also tells whether one text lies
// within the other, which a signature cannot.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace casus::stories {

inline constexpr std::size_t kShingleWords = 5;
inline constexpr std::size_t kBands = 14;
inline constexpr std::size_t kRows = 8;
inline constexpr std::size_t kSampleSize = 256;

using Signature = std::array<std::uint32_t, kBands * kRows>;

/// Hashes of all runs of five words, sorted, each once. Words are letters and digits without regard to ASCII case; a
/// text of fewer than five words is one run. Empty for a text without words.
std::vector<std::uint32_t> shingles_of(std::string_view text);

/// The lowest value of each of 112 permutations. Requires at least one shingle to mean anything.
Signature make_signature(const std::vector<std::uint32_t>& shingles);
/// Estimated share of common shingles (Jaccard); its standard error is below .05.
double estimate_resemblance(const Signature& a, const Signature& b);
/// One number per band; texts that share one are candidates.
std::array<std::uint64_t, kBands> bands_of(const Signature& signature);

/// The lowest 256 shingles: all of them for texts of a page or less.
struct Sample {
  std::vector<std::uint32_t> lowest;  // sorted
  std::size_t total = 0;              // shingles of the whole text
};
Sample make_sample(const std::vector<std::uint32_t>& shingles);

struct Similarity {
  double resemblance = 0;  // common shingles of all
  double containment = 0;  // common shingles of those of the shorter text
};
/// Exact where both samples are whole, else estimated from the part that both cover.
Similarity compare(const Sample& a, const Sample& b);

}  // namespace casus::stories
