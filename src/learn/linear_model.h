// A log-linear model over named features: one sum of weights per class.
//
// Features are strings ("sense=condemn.1"), so that a model file can be read by people and `explain` can print what
// spoke for a choice. Sections of the model file: PREFIX.features (strings), PREFIX.weights (int8 rows, one row per
// feature, one column per class), PREFIX.bias (floats, one per class), PREFIX.labels (strings).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/string_map.h"
#include "learn/model_file.h"

namespace casus::learn {

/// Something that holds of the thing to be scored, and how strongly.
struct Feature {
  std::string name;
  float value = 1.0F;
};

/// Immutable after load(); owns its weights, the file may go.
class LinearModel {
 public:
  /// Fails when a section is missing or the sizes do not agree.
  static Result<LinearModel> load(const ModelFile& file, std::string_view prefix);

  const std::vector<std::string>& labels() const { return labels_; }
  /// One sum per label: bias plus value times weight. Unknown features count for nothing. Adds in the order given, so
  /// equal lists give equal bits.
  std::vector<float> score(std::span<const Feature> features) const;
  /// Weights per label; empty for a feature that the model does not know.
  std::span<const float> weights(std::string_view feature) const;

 private:
  std::vector<std::string> labels_;
  std::vector<float> bias_;
  std::vector<float> weights_;  // [feature][label]
  base::StringMap<std::uint32_t> rows_;
};

/// Probabilities from scores; the largest score is subtracted first.
std::vector<double> softmax(std::span<const float> scores);

/// A monotone map given by points, linear between them, flat beyond the ends: raw probability to calibrated one.
class Calibration {
 public:
  /// Reads the section NAME [points x 2], first column rising strictly, second not falling, all within 0 and 1.
  static Result<Calibration> load(const ModelFile& file, std::string_view name);

  double apply(double raw) const;

 private:
  std::vector<double> raw_;
  std::vector<double> calibrated_;
};

}  // namespace casus::learn
