// How numbers and kinds are spelled as values of features.
#pragma once

#include <array>

#include "discourse/clause.h"
#include "discourse/cue_lexicon.h"
#include "document/mention.h"
#include "learn/hashed_model.h"

namespace casus::discourse {

inline learn::FeatureValue bucket(std::size_t n) {
  static constexpr std::array<learn::FeatureValue, 8> kNames = {"0", "1", "2", "3", "4-6", "7-12", "13-25", "26+"};
  if (n < 4) return kNames[n];
  if (n < 7) return kNames[4];
  if (n < 13) return kNames[5];
  return n < 26 ? kNames[6] : kNames[7];
}

inline learn::FeatureValue name_of(ReportKind kind) {
  static constexpr std::array<learn::FeatureValue, 6> kNames = {"none", "say", "think", "act", "quote", "hearsay"};
  return kNames[static_cast<std::size_t>(kind)];
}

inline learn::FeatureValue name_of(document::MentionType type) {
  static constexpr std::array<learn::FeatureValue, 6> kNames = {"person", "organisation", "country",
                                                                "people", "group",        "place"};
  return kNames[static_cast<std::size_t>(type)];
}

inline learn::FeatureValue name_of(ClauseTense tense) {
  static constexpr std::array<learn::FeatureValue, 7> kNames = {"none",    "past",   "perfect",   "pluperfect",
                                                                "present", "future", "infinitive"};
  return kNames[static_cast<std::size_t>(tense)];
}

inline learn::FeatureValue yes(bool value) {
  static constexpr std::array<learn::FeatureValue, 2> kNames = {"no", "yes"};
  return kNames[value ? 1 : 0];
}

}  // namespace casus::discourse
