// Does a word pattern of the lexicon stand at a token? Finds its fixed words and bound slots in the tree.
#pragma once

#include <optional>
#include <vector>

#include "events/arguments.h"
#include "events/view.h"

namespace casus::events {

struct PatternMatch {
  std::vector<base::TokenId> words;  // head and fixed words, in text order
  std::vector<base::TokenId> bound;  // fillers of bound slots
};

/// The word class under which a token's lemma is looked up; nothing for function words.
std::optional<catalog::WordClass> word_class_of(const View& view, base::TokenId token);

/// Requires that the pattern's head is the token's lemma or form.
std::optional<PatternMatch> match_pattern(const View& view, const catalog::WordPattern& pattern,
                                          const Arguments& arguments);

}  // namespace casus::events
