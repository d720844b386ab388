// Wording of the news that treebanks hardly have, changed on its way into the network and put back behind it.
//
// "At least 30 students", "as many as 200 rebels": words in front of a number that only bound it. With 33 "at least" in
// 450,000 words the network takes "at" for the preposition of the noun and loses the object. Their analysis is always
// the same, so the network never sees them.
// "a sit-in outside parliament": tokens "sit", "-", "in"; the network takes the last for a preposition.
// "Turkey, Greece trade accusations": the comma of a headline between two names that open it says "and".
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "document/morphology.h"

namespace casus::syntax {

/// Number of words from `at` on that bound a number which follows them; 0 when none do.
std::uint32_t quantifier_length(std::span<const std::string_view> forms, std::size_t at);

/// The analysis of one word of a quantifier.
struct QuantifierWord {
  document::Upos upos = document::Upos::kAdp;
  document::Xpos xpos = document::Xpos::kIn;
  bool superlative = false;
  std::int32_t head = 0;  // relative to the word: +1 the next one
  document::Relation relation = document::Relation::kCase;
};

/// `word` of a quantifier of `length` words (what quantifier_length() gave).
QuantifierWord quantifier_word(std::uint32_t length, std::uint32_t word);

/// True if the word at `at` ends such a noun: "sit-in", "die-in".
bool is_noun_in(std::span<const std::string_view> forms, std::size_t at);

/// True if the word at `at`, a comma, joins the two names that open a headline of these words.
bool is_headline_and(std::span<const std::string_view> forms, std::size_t at);

}  // namespace casus::syntax
