// A linear model with one score over hashed features: for choices made many times in every sentence, where a string per
// feature (learn/linear_model.h) would cost too much.
//
// A feature is a name with up to a few values ("cue.lemma.parts say ccomp"); it counts as a 64-bit key that is made of
// the hashes of its words, so that a word that many features share is hashed once and no text is put together. Features
// that the model does not have weigh nothing. train/pack_weights.cc makes the file from a table that people can read.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "casus/result.h"
#include "learn/model_file.h"

namespace casus::learn {

/// A word of a feature with its hash; the text must outlive it. An empty value counts as "-", a blank inside ("point
/// out") as an underscore: so a feature is one cell of words parted by blanks.
struct FeatureValue {
  std::string_view text;
  std::uint64_t hash = 0;

  constexpr FeatureValue(std::string_view value) : text(value.empty() ? std::string_view("-") : value) {  // NOLINT
    std::uint64_t sum = 0xcbf29ce484222325U;                                                              // FNV-1a
    for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c == ' ' ? '_' : c)) * 0x100000001b3U;
    hash = sum;
  }
  constexpr FeatureValue(const char* value) : FeatureValue(std::string_view(value)) {}         // NOLINT
  constexpr FeatureValue(const std::string& value) : FeatureValue(std::string_view(value)) {}  // NOLINT
  bool operator==(const FeatureValue& other) const { return text == other.text; }
};

/// The name of a feature, hashed when the program is built.
struct FeatureName {
  FeatureValue value;
  consteval FeatureName(const char* name) : value(name) {}  // NOLINT
};

/// The key of a feature: that of what stands before, with one word more.
constexpr std::uint64_t extend_key(std::uint64_t key, std::uint64_t word) {
  key = (key ^ word) * 0x9e3779b97f4a7c15U;
  return key ^ (key >> 29);
}

/// The key of a feature by its text, words parted by blanks: "cue.lemma.parts say ccomp".
std::uint64_t key_of_feature(std::string_view feature);

/// The features of one thing to be judged; reused from one to the next.
class FeatureList {
 public:
  using Names = std::unordered_map<std::uint64_t, std::string>;

  /// With `names`, every feature is also written there (training). They must outlive the list.
  explicit FeatureList(Names* names = nullptr) : names_(names) {}

  void clear() { keys_.clear(); }
  template <std::size_t Count>
  void add(FeatureName name, const FeatureValue (&values)[Count]) {
    add(name, values, std::make_index_sequence<Count>());
  }
  std::span<const std::uint64_t> keys() const { return keys_; }

 private:
  // Each value by its place, so that of the list only the hashes are ever made.
  template <std::size_t Count, std::size_t... kPlaces>
  void add(FeatureName name, const FeatureValue (&values)[Count], std::index_sequence<kPlaces...>) {
    std::uint64_t key = extend_key(0, name.value.hash);
    ((key = extend_key(key, values[kPlaces].hash)), ...);
    keys_.push_back(key);
    if (names_ != nullptr) [[unlikely]]
      remember(key, name, {values[kPlaces]...});
  }
  void remember(std::uint64_t key, FeatureName name, std::initializer_list<FeatureValue> values);

  std::vector<std::uint64_t> keys_;
  Names* names_;
};

/// Immutable after load().
class HashedModel {
 public:
  /// Takes the sections `features` and `weights` of a model file (docs/formats/model.md). Fails when one is missing or
  /// a feature stands there twice.
  static Result<HashedModel> load(const ModelFile& file);

  float score(std::span<const std::uint64_t> features) const;

 private:
  /// One line of the cache: eight features, the free places behind them. Tags are the upper half of the key, made odd;
  /// 0 = free. All eight are compared at once, as no jump could be foretold.
  struct alignas(64) Bucket {
    std::array<std::uint32_t, 8> tags = {};
    std::array<float, 8> weights = {};

    bool is_full() const { return tags.back() != 0; }
  };

  /// Makes room for so many features.
  void reserve(std::size_t count);
  /// False for a feature that is there already.
  bool add(std::uint64_t key, float weight);
  float weight_of(std::uint64_t key) const;
  std::size_t bucket_of(std::uint64_t key) const { return static_cast<std::size_t>(key) & (buckets_.size() - 1); }

  bool may_know(std::uint64_t key) const {
    return (known_[(key >> 20U) % kKnownBits / 64] >> ((key >> 20U) % 64) & 1U) != 0;
  }

  std::vector<Bucket> buckets_;  // a power of two; what does not fit goes into the next one
  // A bit for each key: most features that are asked for have no weight, and this fits in the nearer caches.
  static constexpr std::size_t kKnownBits = std::size_t{1} << 20U;
  std::vector<std::uint64_t> known_ = std::vector<std::uint64_t>(kKnownBits / 64);
};

}  // namespace casus::learn
