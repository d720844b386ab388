// A logistic regression over named features: does a sentence end in this gap?
//
// File format (text, models/sentences.txt): a line "casus-sentences 1", a line "bias W", then one line
// "feature<TAB>weight" per feature, sorted; `#` starts a comment line. Trained by train/train_sentences.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/string_map.h"
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
  base::StringMap<float> weights_;
  float bias_ = 0;
};

}  // namespace casus::text
