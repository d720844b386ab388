// Weights are unpacked at load: a model has some ten thousand rows, and every document asks for few.
#include "learn/linear_model.h"

#include <algorithm>
#include <cmath>

namespace casus::learn {

Result<LinearModel> LinearModel::load(const ModelFile& file, std::string_view prefix) {
  const std::string start(prefix);
  const auto labels = file.find_strings(start + ".labels");
  if (!labels) return labels.error();
  const auto features = file.find_strings(start + ".features");
  if (!features) return features.error();
  const auto weights = file.find_int8(start + ".weights");
  if (!weights) return weights.error();
  const auto bias = file.find_floats(start + ".bias");
  if (!bias) return bias.error();
  if (weights->rows != features->size() || weights->columns != labels->size() ||
      bias->values.size() != labels->size()) {
    return file.error(start + ": features, labels, weights and bias do not agree in size");
  }
  LinearModel model;
  model.labels_.assign(labels->begin(), labels->end());
  model.bias_.assign(bias->values.begin(), bias->values.end());
  model.weights_.reserve(weights->values.size());
  for (std::size_t row = 0; row < weights->rows; ++row) {
    for (const std::int8_t value : weights->row(row)) {
      model.weights_.push_back(static_cast<float>(value) * weights->scales[row]);
    }
    model.rows_.emplace((*features)[row], static_cast<std::uint32_t>(row));
  }
  return model;
}

std::vector<float> LinearModel::score(std::span<const Feature> features) const {
  std::vector<float> sums = bias_;
  for (const Feature& feature : features) {
    const std::span<const float> row = weights(feature.name);
    for (std::size_t i = 0; i < row.size(); ++i) sums[i] += feature.value * row[i];
  }
  return sums;
}

std::span<const float> LinearModel::weights(std::string_view feature) const {
  const auto found = rows_.find(feature);
  if (found == rows_.end()) return {};
  return std::span(weights_).subspan(found->second * labels_.size(), labels_.size());
}

std::vector<double> softmax(std::span<const float> scores) {
  if (scores.empty()) return {};
  const double top = *std::ranges::max_element(scores);
  std::vector<double> shares;
  double total = 0;
  for (const float score : scores) {
    shares.push_back(std::exp(static_cast<double>(score) - top));
    total += shares.back();
  }
  for (double& share : shares) share /= total;
  return shares;
}

Result<Calibration> Calibration::load(const ModelFile& file, std::string_view name) {
  const auto points = file.find_floats(name);
  if (!points) return points.error();
  if (points->columns != 2 || points->rows < 2) return file.error(std::string(name) + ": expected rows of two numbers");
  Calibration map;
  for (std::size_t i = 0; i < points->rows; ++i) {
    const double raw = points->row(i)[0];
    const double calibrated = points->row(i)[1];
    const bool rises = i == 0 || (raw > map.raw_.back() && calibrated >= map.calibrated_.back());
    if (!rises || raw < 0 || raw > 1 || calibrated < 0 || calibrated > 1) {
      return file.error(std::string(name) + ": point " + std::to_string(i) + " does not rise within 0 and 1");
    }
    map.raw_.push_back(raw);
    map.calibrated_.push_back(calibrated);
  }
  return map;
}

double Calibration::apply(double raw) const {
  if (raw <= raw_.front()) return calibrated_.front();
  if (raw >= raw_.back()) return calibrated_.back();
  const auto above = static_cast<std::size_t>(std::ranges::upper_bound(raw_, raw) - raw_.begin());
  const double share = (raw - raw_[above - 1]) / (raw_[above] - raw_[above - 1]);
  return calibrated_[above - 1] + share * (calibrated_[above] - calibrated_[above - 1]);
}

}  // namespace casus::learn
