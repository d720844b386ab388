// Does a word pattern of the lexicon stand at a token? Finds its fixed words and bound slots in the tree.
#pragma once

#include <array>
#include <cstdint>
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

/// What stands around a word: enough to tell of most patterns that they do not.
class PatternFilter {
 public:
  PatternFilter(const View& view, const Arguments& arguments, catalog::WordClass word_class);

  bool may_stand(const catalog::PatternRef& ref) const {
    return (ref.first_word == 0 ? !has_particle_ : has_bit(ref.first_word)) && (ref.first_bound & slots_) != 0;
  }

 private:
  bool has_bit(std::uint32_t number) const { return (words_[number / 64 % words_.size()] >> (number % 64) & 1U) != 0; }

  std::array<std::uint64_t, 4> words_ = {};        // a bit for each number of a fixed word
  std::uint64_t slots_ = std::uint64_t{1} << 12U;  // the bit of no slot, for patterns that bind none
  bool has_particle_ = false;  // which makes another verb of it, unless the pattern has the particle
};

/// Requires that the pattern's head is the token's lemma or form. Writes `match`, whose room is used again; what it
/// holds means something only after true.
bool match_pattern(const View& view, const catalog::WordPattern& pattern, const Arguments& arguments,
                   PatternMatch& match);

}  // namespace casus::events
