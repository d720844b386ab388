#include "stories/minhash.h"

#include <algorithm>
#include <limits>

namespace casus::stories {
namespace {

std::uint64_t mix(std::uint64_t x) {  // splitmix64
  x += 0x9E3779B97F4A7C15U;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

/// Letters, digits and everything beyond ASCII belong to words; 0 for what parts them.
unsigned char word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 'A' && byte <= 'Z') return static_cast<unsigned char>(byte + ('a' - 'A'));
  const bool is_word = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
  return is_word ? byte : 0;
}

std::vector<std::uint64_t> word_hashes(std::string_view text) {
  std::vector<std::uint64_t> words;
  words.reserve(text.size() / 5);
  std::uint64_t hash = 0;
  for (const char c : text) {
    const unsigned char byte = word_byte(c);
    if (byte != 0) hash = (hash ^ byte) * 0x100000001B3U + 0x9E3779B9U;
    if (byte != 0 || hash == 0) continue;
    words.push_back(mix(hash));
    hash = 0;
  }
  if (hash != 0) words.push_back(mix(hash));
  return words;
}

struct Permutations {
  Signature flip;
  Signature factor;  // odd, so that each is a permutation of the 32-bit numbers
};

constexpr Permutations make_permutations() {
  Permutations made = {};
  std::uint64_t state = 1;
  for (std::size_t i = 0; i < made.flip.size(); ++i) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    made.flip[i] = static_cast<std::uint32_t>(state >> 32);
    state = state * 6364136223846793005U + 1442695040888963407U;
    made.factor[i] = static_cast<std::uint32_t>(state >> 32) | 1U;
  }
  return made;
}

constexpr Permutations kPermutations = make_permutations();

#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !defined(__clang__)
#define CASUS_VECTOR_CLONES __attribute__((target_clones("avx512f", "avx2", "default"), optimize("O3")))
#else
#define CASUS_VECTOR_CLONES
#endif

/// Whole numbers only, so that every instruction set gives the same.
CASUS_VECTOR_CLONES void lower_all(const std::uint32_t* shingles, std::size_t count, std::uint32_t* lowest) {
  for (std::size_t at = 0; at < count; ++at) {
    const std::uint32_t shingle = shingles[at];
    for (std::size_t i = 0; i < kBands * kRows; ++i) {
      const std::uint32_t value = (shingle ^ kPermutations.flip[i]) * kPermutations.factor[i];
      lowest[i] = value < lowest[i] ? value : lowest[i];
    }
  }
}

}  // namespace

std::vector<std::uint32_t> shingles_of(std::string_view text) {
  const std::vector<std::uint64_t> words = word_hashes(text);
  if (words.empty()) return {};
  const std::size_t length = std::min(kShingleWords, words.size());
  std::vector<std::uint32_t> shingles;
  shingles.reserve(words.size());
  for (std::size_t begin = 0; begin + length <= words.size(); ++begin) {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < length; ++i) hash = (hash ^ words[begin + i]) * 0xD6E8FEB86659FD93U + i;
    shingles.push_back(static_cast<std::uint32_t>(mix(hash) >> 32));
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

Signature make_signature(const std::vector<std::uint32_t>& shingles) {
  Signature signature;
  signature.fill(std::numeric_limits<std::uint32_t>::max());
  lower_all(shingles.data(), shingles.size(), signature.data());
  return signature;
}

double estimate_resemblance(const Signature& a, const Signature& b) {
  std::size_t equal = 0;
  for (std::size_t i = 0; i < a.size(); ++i) equal += a[i] == b[i] ? 1 : 0;
  return static_cast<double>(equal) / static_cast<double>(a.size());
}

std::array<std::uint64_t, kBands> bands_of(const Signature& signature) {
  std::array<std::uint64_t, kBands> bands = {};
  for (std::size_t band = 0; band < kBands; ++band) {
    std::uint64_t hash = band + 1;
    for (std::size_t row = 0; row < kRows; ++row) hash = mix(hash ^ signature[band * kRows + row]);
    bands[band] = hash;
  }
  return bands;
}

Sample make_sample(const std::vector<std::uint32_t>& shingles) {
  const std::size_t kept = std::min(kSampleSize, shingles.size());
  return {{shingles.begin(), shingles.begin() + static_cast<std::ptrdiff_t>(kept)}, shingles.size()};
}

Similarity compare(const Sample& a, const Sample& b) {
  // Up to the lower of the two last kept hashes both samples are whole.
  const auto last = [](const Sample& sample) {
    const bool whole = sample.lowest.size() == sample.total;
    return whole ? std::numeric_limits<std::uint32_t>::max() : sample.lowest.back();
  };
  const std::uint32_t end = std::min(last(a), last(b));
  std::size_t in_a = 0;
  std::size_t in_b = 0;
  std::size_t common = 0;
  auto left = a.lowest.begin();
  auto right = b.lowest.begin();
  while (true) {
    const bool has_left = left != a.lowest.end() && *left <= end;
    const bool has_right = right != b.lowest.end() && *right <= end;
    if (!has_left && !has_right) break;
    const bool takes_left = has_left && (!has_right || *left <= *right);
    const bool takes_right = has_right && (!has_left || *right <= *left);
    common += takes_left && takes_right ? 1 : 0;
    in_a += takes_left ? 1 : 0;
    in_b += takes_right ? 1 : 0;
    left += takes_left ? 1 : 0;
    right += takes_right ? 1 : 0;
  }
  const std::size_t smaller = std::min(in_a, in_b);
  if (smaller == 0) return {};
  return {static_cast<double>(common) / static_cast<double>(in_a + in_b - common),
          static_cast<double>(common) / static_cast<double>(smaller)};
}

}  // namespace casus::stories
