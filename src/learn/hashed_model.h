// A linear model with one score over hashed features: for choices made many times in every sentence, where a string per
// feature (learn/linear_model.h) would cost too much.
//
// A feature is a name with up to a few values ("cue.lemma.parts say ccomp"); it counts as its 64-bit hash. Weights are
// a table (feature, weight) that people can read; features without a row weigh nothing.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "casus/result.h"

namespace casus::learn {

/// The features of one thing to be judged; reused from one to the next.
class FeatureList {
 public:
  using Names = std::unordered_map<std::uint64_t, std::string>;

  /// With `names`, every feature is also written there (training). They must outlive the list.
  explicit FeatureList(Names* names = nullptr) : names_(names) {}

  void clear() { keys_.clear(); }
  void add(std::string_view name, std::initializer_list<std::string_view> values = {});
  std::span<const std::uint64_t> keys() const { return keys_; }

 private:
  std::vector<std::uint64_t> keys_;
  std::string text_;  // scratch
  Names* names_;
};

/// Immutable after load().
class HashedModel {
 public:
  /// Reads a table with the columns feature and weight. Fails on a missing file, a weight that is no number, or a
  /// feature that is given twice.
  static Result<HashedModel> load(const std::string& path);

  float score(std::span<const std::uint64_t> features) const;

 private:
  struct Slot {
    std::uint64_t key = 0;  // 0 = free
    float weight = 0;
  };

  /// The slot of the key, or the free one where it would stand.
  std::size_t place_of(std::uint64_t key) const;

  std::vector<Slot> slots_;  // open addressing, a power of two, at most half full
};

}  // namespace casus::learn
