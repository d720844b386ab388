// The arguments of a predicate by slot: what the lexicon calls subj, obj, on, against, poss, comp, party.
//
// Verbs and adjectives take them from their clause, nouns from their phrase and from a support verb ("launched an
// attack on X": the subject of launched acts, the phrase with on may hang on either word).
#pragma once

#include <string_view>
#include <vector>

#include "events/clause.h"
#include "events/view.h"

namespace casus::events {

struct Argument {
  catalog::SlotKind kind = catalog::SlotKind::kSubject;
  std::string_view preposition;  // for kPreposition; a view into the document or a literal
  base::TokenId token = base::kNone<base::TokenId>;
  bool borrowed = false;  // stands with another word than the predicate
};

struct Arguments {
  base::TokenId predicate = base::kNone<base::TokenId>;
  bool is_noun = false;
  bool passive = false;
  base::TokenId support = base::kNone<base::TokenId>;  // support verb of a noun
  bool receiving = false;                              // "faces criticism": the support verb's subject receives
  std::vector<Argument> items;                         // in order of preference within a slot
};

/// True if the argument fills the slot; in_complement slots are not resolved here.
inline bool fits(const Argument& item, const catalog::Slot& slot) {
  return item.kind == slot.kind && (slot.kind != catalog::SlotKind::kPreposition || item.preposition == slot.word);
}

/// All arguments of a verb, noun or adjective.
Arguments find_arguments(const View& view, base::TokenId predicate);

}  // namespace casus::events
