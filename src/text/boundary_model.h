// A logistic regression over named features: does a sentence end in this gap?
//
// File format (text, models/sentences.txt): a line "casus-sentences 1", a line "bias W", then one line
// "feature<TAB>weight" per feature, sorted; `#` starts a comment line. Trained by train/train_sentences.cc.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "casus/result.h"

namespace casus::text {

class BoundaryModel {
 public:
  /// Fails on a missing file, another version, or a line that is not "feature<TAB>weight"; names file and line.
  static Result<BoundaryModel> load(const std::string& path);
  static Result<BoundaryModel> parse(std::string_view name, std::string_view bytes);

  /// Log odds of a boundary.
  float score(const std::vector<std::string>& features) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const;
  };
  std::unordered_map<std::string, float, Hash, std::equal_to<>> weights_;
  float bias_ = 0;
};

}  // namespace casus::text
