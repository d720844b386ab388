// A logistic regression over named features: does a sentence end in this gap?
//
// File format (text, models/sentences.txt): a line "casus-sentences 1", a line "bias W", then one line
// "feature<TAB>weight" per feature, sorted; `#` starts a comment line. Trained by train/train_sentences.cc.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/result.h"

namespace casus::text {

class BoundaryModel {
 public:
  /// Fails on a missing file, another version, or a line that is not "feature<TAB>weight"; names file and line.
  static Result<BoundaryModel> load(const std::string& path);
  static Result<BoundaryModel> parse(std::string_view name, std::string_view bytes);

  /// Log odds of a boundary. `features` are TextKey::sum of their texts.
  float score(std::span<const std::uint64_t> features) const;

 private:
  struct Slot {
    std::uint64_t key = 0;  // 0 = free
    float weight = 0;
  };

  void add(std::uint64_t key, float weight);
  /// The slot of the key, or the free one where it would stand.
  std::size_t place_of(std::uint64_t key) const;

  std::vector<Slot> slots_ = std::vector<Slot>(1);  // open addressing, a power of two, at most half full
  float bias_ = 0;
};

}  // namespace casus::text
