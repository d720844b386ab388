// How numbers and kinds are spelled as values of features.
#pragma once

#include <array>
#include <string_view>

#include "discourse/clause.h"
#include "discourse/cue_lexicon.h"
#include "document/mention.h"

namespace casus::discourse {

inline std::string_view bucket(std::size_t n) {
  constexpr std::array<std::string_view, 8> kNames = {"0", "1", "2", "3", "4-6", "7-12", "13-25", "26+"};
  if (n < 4) return kNames[n];
  if (n < 7) return kNames[4];
  if (n < 13) return kNames[5];
  return n < 26 ? kNames[6] : kNames[7];
}

inline std::string_view name_of(ReportKind kind) {
  constexpr std::array<std::string_view, 6> kNames = {"none", "say", "think", "act", "quote", "hearsay"};
  return kNames[static_cast<std::size_t>(kind)];
}

inline std::string_view name_of(document::MentionType type) {
  constexpr std::array<std::string_view, 6> kNames = {"person", "organisation", "country", "people", "group", "place"};
  return kNames[static_cast<std::size_t>(type)];
}

inline std::string_view name_of(ClauseTense tense) {
  constexpr std::array<std::string_view, 7> kNames = {"none",    "past",   "perfect",   "pluperfect",
                                                      "present", "future", "infinitive"};
  return kNames[static_cast<std::size_t>(tense)];
}

inline std::string_view yes(bool value) { return value ? "yes" : "no"; }

}  // namespace casus::discourse
