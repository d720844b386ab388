// The trained part of coding: how surely a reading is an event, and which type joins two given spans.
//
// Loaded from models/events-en.casus (train/train_events.py). Without the model, confidence is a formula with weights
// set by hand, and forced choice is what the rules say; `casus relate --rules-only` shows the latter.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "events/reading.h"
#include "learn/linear_model.h"
#include "learn/word_vectors.h"

namespace casus::events {

/// 0..1 from the dense features alone, weights set by hand; about 0.5 where a careful coder would hesitate.
double score_by_hand(const ReadingFeatures& features);

/// Immutable after load(); shared by threads.
class Scorer {
 public:
  struct Choice {
    std::string label;
    double probability = 0;            // calibrated
    std::vector<std::string> grounds;  // the features that spoke most for it, strongest first
  };

  static Result<Scorer> load(const learn::ModelFile& model);

  /// Calibrated probability that a reading with these features is an event a careful coder would code.
  double confidence(std::span<const learn::Feature> features) const;
  /// The most probable label for a pair of spans, with up to three grounds. Adds what the words of the features mean.
  Choice choose_relation(std::span<const learn::Feature> features) const;

 private:
  Scorer(learn::LinearModel readings, learn::LinearModel relations, learn::WordVectors words,
         learn::Calibration reading_map, learn::Calibration relation_map);

  learn::LinearModel readings_;
  learn::LinearModel relations_;
  learn::WordVectors words_;
  learn::Calibration reading_map_;
  learn::Calibration relation_map_;
};

}  // namespace casus::events
