#include "stories/minhash.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

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

/// Three passes over 11 bits each: four times as fast as comparing for the few hundred runs of an article.
void radix_sort(std::vector<std::uint32_t>& values) {
  constexpr std::size_t kBuckets = 1 << 11;
  std::vector<std::uint32_t> other(values.size());
  for (unsigned shift = 0; shift < 33; shift += 11) {
    std::array<std::uint32_t, kBuckets> ends = {};
    for (const std::uint32_t value : values) ++ends[(value >> shift) % kBuckets];
    std::uint32_t begin = 0;
    for (std::uint32_t& end : ends) begin += std::exchange(end, begin);
    for (const std::uint32_t value : values) other[ends[(value >> shift) % kBuckets]++] = value;
    values.swap(other);
  }
}

// One shingle in eight is a key, eight at least, so that a cut which kept thirty runs shares one with near certainty;
// of long texts 32 are enough, as only texts of like length are compared.
constexpr std::uint32_t kKeyEnd = 1U << 29;
constexpr std::size_t kFewestKeys = 8;
constexpr std::size_t kMostKeys = 32;
// Half of the shorter text is common to copies; a sixteenth of the keys is surely so. A line that a site prints under
// each of its articles is less.
constexpr std::size_t kKeysPerCommon = 16;

void put_number(std::string& bytes, std::uint32_t number) {
  for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>((number >> shift) & 0xFFU);
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (unsigned i = 0; i < 4; ++i) number |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
  return number;
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
  radix_sort(shingles);
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

Sketch make_sketch(std::string_view text) {
  Sketch sketch;
  sketch.lowest = shingles_of(text);
  sketch.total = static_cast<std::uint32_t>(sketch.lowest.size());
  if (sketch.lowest.size() > kSketchSize) sketch.lowest.resize(kSketchSize);
  return sketch;
}

std::span<const std::uint32_t> keys_of(const Sketch& sketch) {
  const std::vector<std::uint32_t>& lowest = sketch.lowest;
  std::size_t count = std::min(kFewestKeys, lowest.size());
  while (count < std::min(kMostKeys, lowest.size()) && lowest[count] < kKeyEnd) ++count;
  return {lowest.data(), count};
}

std::size_t wanted_keys(std::size_t keys_of_a, std::size_t keys_of_b) {
  return std::max<std::size_t>(1, std::min(keys_of_a, keys_of_b) / kKeysPerCommon);
}

Similarity compare(const Sketch& a, const Sketch& b) {
  // Up to the lower of the two last kept hashes both sketches are whole.
  const auto last = [](const Sketch& sketch) {
    const bool whole = sketch.lowest.size() == sketch.total;
    return whole ? std::numeric_limits<std::uint32_t>::max() : sketch.lowest.back();
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

std::string encode(const Sketch& sketch) {
  std::string bytes;
  bytes.reserve(4 + 4 * sketch.lowest.size());
  put_number(bytes, sketch.total);
  for (const std::uint32_t shingle : sketch.lowest) put_number(bytes, shingle);
  return bytes;
}

Sketch decode_sketch(std::string_view bytes) {
  if (bytes.size() % 4 != 0 || bytes.size() < 8) return {};
  Sketch sketch;
  sketch.total = number_at(bytes, 0);
  for (std::size_t at = 4; at < bytes.size(); at += 4) sketch.lowest.push_back(number_at(bytes, at));
  return sketch;
}

}  // namespace casus::stories
