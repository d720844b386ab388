// Two log-linear models and the maps that calibrate them.
#include "events/scorer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace casus::events {
namespace {

constexpr std::size_t kMaxGrounds = 3;
/// The words beside and on the path and all others, by the features that name them (train/events/relations.py).
constexpr std::array<std::string_view, 3> kWordFeatures = {"zone=", "path=", "word="};

std::vector<std::string> strongest(const learn::LinearModel& model, std::span<const learn::Feature> features,
                                   std::size_t label) {
  std::vector<std::pair<float, std::string>> parts;
  for (const learn::Feature& feature : features) {
    const std::span<const float> weights = model.weights(feature.name);
    if (weights.empty()) continue;
    float mean = 0;
    for (const float weight : weights) mean += weight / static_cast<float>(weights.size());
    const float part = feature.value * (weights[label] - mean);
    if (part > 0) parts.emplace_back(part, feature.name);
  }
  std::ranges::stable_sort(parts, std::ranges::greater(), &std::pair<float, std::string>::first);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(parts.size(), kMaxGrounds); ++i) names.push_back(parts[i].second);
  return names;
}

}  // namespace

double score_by_hand(const ReadingFeatures& f) {
  double sum = 0.4;
  sum += 0.25 * f.fixed_words + 0.35 * f.bound_slots + 0.1 * f.conditions + 0.1 * f.code_depth;
  sum += 0.3 * f.is_operator + 0.5 * f.has_support;
  sum -= 0.8 * f.is_noun + 0.4 * f.is_adjective + 1.2 * f.is_modifier;
  sum += 0.2 * f.actor_found + 0.9 * f.actor_resolved;
  sum += 0.3 * f.recipient_found + 0.5 * f.recipient_resolved - 0.4 * f.recipient_expected;
  sum -= 2.5 * f.actor_stranger + 0.3 * f.actor_implied + 0.9 * f.recipient_implied + 0.2 * f.is_place;
  sum -= 0.3 * f.passive_without_agent + 0.1 * f.same_party + 1.2 * f.off_topic;
  sum -= 0.2 * f.future + 0.5 * f.conditional + 1.8 * f.hypothetical;
  return 1.0 / (1.0 + std::exp(-sum));
}

Scorer::Scorer(learn::LinearModel readings, learn::LinearModel relations, learn::WordVectors words,
               learn::Calibration reading_map, learn::Calibration relation_map)
    : readings_(std::move(readings)),
      relations_(std::move(relations)),
      words_(std::move(words)),
      reading_map_(std::move(reading_map)),
      relation_map_(std::move(relation_map)) {}

Result<Scorer> Scorer::load(const learn::ModelFile& model) {
  auto readings = learn::LinearModel::load(model, "readings");
  if (!readings) return readings.error();
  auto relations = learn::LinearModel::load(model, "relations");
  if (!relations) return relations.error();
  auto words = learn::WordVectors::load(model, "relations");
  if (!words) return words.error();
  auto reading_map = learn::Calibration::load(model, "readings.calibration");
  if (!reading_map) return reading_map.error();
  auto relation_map = learn::Calibration::load(model, "relations.calibration");
  if (!relation_map) return relation_map.error();
  if (readings->labels().size() != 1) return model.error("readings: expected one label");
  if (relations->labels().empty()) return model.error("relations: expected labels");
  return Scorer(*std::move(readings), *std::move(relations), *std::move(words), *std::move(reading_map),
                *std::move(relation_map));
}

double Scorer::confidence(std::span<const learn::Feature> features) const {
  const double sum = readings_.score(features).front();
  return reading_map_.apply(1.0 / (1.0 + std::exp(-sum)));
}

Scorer::Choice Scorer::choose_relation(std::span<const learn::Feature> features) const {
  std::vector<learn::Feature> described(features.begin(), features.end());
  for (const std::string_view kind : kWordFeatures) words_.add_mean(kind, described);
  const std::vector<double> shares = learn::softmax(relations_.score(described));
  const auto best = static_cast<std::size_t>(std::ranges::max_element(shares) - shares.begin());
  return {relations_.labels()[best], relation_map_.apply(shares[best]), strongest(relations_, features, best)};
}

}  // namespace casus::events
