// Keys are made of hashes of words; only training puts the text of a feature together.
#include "learn/hashed_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/strings.h"

namespace casus::learn {

namespace {

// Four tags, or the bits of four weights; every machine of the supported kinds has such registers.
using Words = std::uint32_t __attribute__((vector_size(16)));
constexpr std::size_t kWords = sizeof(Words) / sizeof(std::uint32_t);

// With the place in the table these are about 48 of the key's bits, enough to tell features apart.
std::uint32_t tag_of(std::uint64_t key) { return static_cast<std::uint32_t>(key >> 32U) | 1U; }

}  // namespace

std::uint64_t key_of_feature(std::string_view feature) {
  std::uint64_t key = 0;
  for (const std::string_view word : base::split(feature, ' ')) key = extend_key(key, FeatureValue(word).hash);
  return key;
}

void FeatureList::remember(std::uint64_t key, FeatureName name, std::initializer_list<FeatureValue> values) {
  std::string text(name.value.text);
  for (const FeatureValue& value : values) {
    text += ' ';
    const std::size_t begin = text.size();
    text += value.text;
    std::replace(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), ' ', '_');
  }
  names_->try_emplace(key, std::move(text));
}

Result<HashedModel> HashedModel::load(const ModelFile& file) {
  const Result<NumberTensor> keys = file.find_numbers("features");
  if (!keys) return keys.error();
  const Result<FloatTensor> weights = file.find_floats("weights");
  if (!weights) return weights.error();
  if (keys->columns != 2 || keys->rows != weights->values.size()) {
    return file.error("features and weights do not agree in number");
  }
  HashedModel model;
  model.reserve(keys->rows);
  for (std::size_t i = 0; i < keys->rows; ++i) {
    const std::uint64_t key = keys->values[2 * i] | static_cast<std::uint64_t>(keys->values[2 * i + 1]) << 32U;
    if (!model.add(key, weights->values[i])) return file.error("feature " + std::to_string(i) + " stands there twice");
  }
  return model;
}

// Five of a bucket's eight places are taken, or fewer.
void HashedModel::reserve(std::size_t count) { buckets_.resize(std::bit_ceil(count / 5 + 1)); }

bool HashedModel::add(std::uint64_t key, float weight) {
  std::size_t at = bucket_of(key);
  for (;; at = (at + 1) & (buckets_.size() - 1)) {
    Bucket& bucket = buckets_[at];
    for (std::size_t i = 0; i < bucket.tags.size(); ++i) {
      if (bucket.tags[i] == tag_of(key)) return false;
      if (bucket.tags[i] != 0) continue;
      bucket.tags[i] = tag_of(key);
      bucket.weights[i] = weight;
      known_[(key >> 20U) % kKnownBits / 64] |= std::uint64_t{1} << ((key >> 20U) % 64);
      return true;
    }
  }
}

float HashedModel::weight_of(std::uint64_t key) const {
  const std::uint32_t tag = tag_of(key);
  for (std::size_t at = bucket_of(key);; at = (at + 1) & (buckets_.size() - 1)) {
    const Bucket& bucket = buckets_[at];
    Words found = {};
    for (std::size_t i = 0; i < bucket.tags.size(); i += kWords) {
      Words tags, weights;
      std::memcpy(&tags, &bucket.tags[i], sizeof tags);
      std::memcpy(&weights, &bucket.weights[i], sizeof weights);
      found |= static_cast<Words>(tags == tag) & weights;
    }
    const std::uint32_t weight = found[0] | found[1] | found[2] | found[3];
    if (!bucket.is_full() || weight != 0) return std::bit_cast<float>(weight);
  }
}

float HashedModel::score(std::span<const std::uint64_t> features) const {
  // The table is larger than the nearer caches: all buckets are asked for before the first is waited for. Whether a
  // feature is known cannot be foretold, so the known ones are set apart without a jump.
  std::array<std::uint64_t, 128> known;  // NOLINT(*-member-init): written before it is read
  float sum = 0;
  while (!features.empty()) {
    const std::span<const std::uint64_t> part = features.first(std::min(features.size(), known.size()));
    features = features.subspan(part.size());
    std::size_t count = 0;
    for (const std::uint64_t key : part) {
      known[count] = key;
      count += may_know(key) ? 1 : 0;
    }
    for (std::size_t i = 0; i < count; ++i) __builtin_prefetch(&buckets_[bucket_of(known[i])]);
    for (std::size_t i = 0; i < count; ++i) sum += weight_of(known[i]);
  }
  return sum;
}

}  // namespace casus::learn
