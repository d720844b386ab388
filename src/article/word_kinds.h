// Words that tell what a block of a page is for: those of its text, and the stop words that running text is full of.
//
// The words are general English of publishing; each group is one feature of the block classifier.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace casus::article {

inline constexpr std::size_t kTextGroups = 28;

struct WordKind {
  bool is_stop_word = false;
  std::uint8_t group = kTextGroups;  // or kTextGroups: none
};

/// The listed words, found by 41 bits of their hashes (hash_word), which one in 10^12 of the other words shares with
/// one of them. Without a branch: whether a word is listed no processor can guess.
class WordKinds {
 public:
  WordKinds();

  WordKind find(std::uint64_t hash) const {
    const Bucket& bucket = buckets_[hash >> (64 - kBucketBits)];
    return bucket.kinds[find_tag(bucket, static_cast<std::uint32_t>(hash))];
  }

 private:
  static constexpr std::size_t kBucketBits = 9;
  static constexpr std::size_t kPlaces = 4;

  struct alignas(32) Bucket {
    std::array<std::uint32_t, kPlaces> tags = {};
    std::array<WordKind, kPlaces + 1> kinds = {};  // the last one of what has no place
  };

  // The place with that tag, or kPlaces.
  static std::size_t find_tag(const Bucket& bucket, std::uint32_t tag) {
#if defined(__SSE2__)
    const __m128i tags = _mm_load_si128(reinterpret_cast<const __m128i*>(bucket.tags.data()));
    const __m128i found = _mm_cmpeq_epi32(tags, _mm_set1_epi32(static_cast<int>(tag)));
    const auto bits = static_cast<unsigned>(_mm_movemask_ps(_mm_castsi128_ps(found)));
    return static_cast<std::size_t>(std::countr_zero(bits | 1U << kPlaces));
#else
    std::size_t place = 0;
    while (place < kPlaces && bucket.tags[place] != tag) ++place;
    return place;
#endif
  }
  WordKind& take_place(std::string_view word);

  std::array<Bucket, std::size_t{1} << kBucketBits> buckets_ = {};
};

const WordKinds& word_kinds();

}  // namespace casus::article
