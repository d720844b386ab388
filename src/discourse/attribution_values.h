// How numbers and kinds are spelled as values of features.
#pragma once

#include <array>
#include <utility>

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

/// The spellings of tags and relations, hashed once.
template <typename Tag, std::size_t kCount>
const learn::FeatureValue& value_among(Tag tag) {
  static const std::array<learn::FeatureValue, kCount> kValues = []<std::size_t... kAt>(std::index_sequence<kAt...>) {
    return std::array<learn::FeatureValue, kCount>{document::to_string(static_cast<Tag>(kAt))...};
  }(std::make_index_sequence<kCount>());
  return kValues[static_cast<std::size_t>(tag)];
}
inline const learn::FeatureValue& value_of(document::Upos tag) {
  return value_among<document::Upos, document::kUposCount>(tag);
}
inline const learn::FeatureValue& value_of(document::Relation relation) {
  return value_among<document::Relation, document::kRelationCount>(relation);
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
