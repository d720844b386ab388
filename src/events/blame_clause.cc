// The verb above is looked for through the noun phrases between; its object comes first, then the phrases that name a
// target.
#include "events/blame_clause.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace casus::events {

using base::is_some;
using base::kNone;
using base::TokenId;
using document::Relation;
using document::Xpos;

namespace {

constexpr int kMaxSteps = 4;
constexpr std::array<std::string_view, 4> kTargets = {"at", "against", "on", "upon"};

TokenId verb_above(const View& view, TokenId token) {
  TokenId up = view.token(token).head;
  for (int steps = 0; steps < kMaxSteps && is_some(up); ++steps, up = view.token(up).head) {
    if (view.is_verb(up)) return up;
  }
  return kNone<TokenId>;
}

bool names_target(const View& view, TokenId phrase) {
  return std::ranges::find(kTargets, view.preposition_of(phrase)) != kTargets.end();
}

/// A mention in a phrase with "at", "against", "on" below `head` and before the clause.
TokenId target_below(const View& view, TokenId head, TokenId clause) {
  for (const TokenId child : view.tree().children(head)) {
    const Relation relation = view.relation(child);
    const bool phrase = relation == Relation::kObl || relation == Relation::kNmod;
    if (phrase && child < clause && names_target(view, child) && is_some(view.mention_at(child))) return child;
  }
  return kNone<TokenId>;
}

/// The document that a verb above sends to the one whom a participle hangs on: "sent a note to the chief of the agency
/// threatening to leave it". kNone where there is none.
TokenId find_document_sent(const View& view, TokenId clause) {
  if (!view.in_class(clause, "engine_letter_word")) return kNone<TokenId>;
  TokenId up = view.token(clause).head;
  for (int steps = 0; steps < kMaxSteps && is_some(up); ++steps, up = view.token(up).head) {
    if (view.is_noun(up) && view.in_class(up, "engine_document")) return up;
    if (!view.is_verb(up)) continue;
    const TokenId object = view.tree().find_child(up, Relation::kObj);
    return is_some(object) && view.in_class(object, "engine_document") ? object : kNone<TokenId>;
  }
  return kNone<TokenId>;
}

}  // namespace

Found find_one_blamed(const View& view, TokenId clause) {
  const std::string_view preposition = view.preposition_of(clause);
  if (preposition != "for" && preposition != "over" && preposition != "against") return {};
  const TokenId verb = verb_above(view, clause);
  if (!is_some(verb)) return {};
  if (is_passive(view, verb)) return find_surface_subject(view, verb);
  TokenId object = view.tree().find_child(verb, Relation::kObj);
  if (!is_some(object)) object = view.tree().find_child(verb, Relation::kIobj);  // "warned Kigali against attacking"
  if (is_some(object) && object < clause && is_some(view.mention_at(object))) return {view.antecedent(object), true};
  TokenId target = target_below(view, verb, clause);
  if (!is_some(target) && is_some(object)) target = target_below(view, object, clause);
  return is_some(target) ? Found{view.antecedent(target), true} : Found{};
}

TokenId find_stray_subject(const View& view, TokenId verb, TokenId head) {
  constexpr std::array<std::string_view, 5> kTime = {"after", "before", "since", "until", "as"};
  const Xpos xpos = view.token(verb).xpos;
  const bool finite = xpos == Xpos::kVbd || xpos == Xpos::kVbz || xpos == Xpos::kVbp;
  const std::string_view mark = view.preposition_of(verb);
  if (!finite) return kNone<TokenId>;
  for (const TokenId child : view.tree().children(head)) {
    if (child >= verb || view.relation(child) != Relation::kObl) continue;
    const std::string_view own = view.preposition_of(child);
    if (!mark.empty() && (!own.empty() || !is_some(view.mention_at(child)) || view.is_date(child))) continue;
    if (std::ranges::find(kTime, mark.empty() ? own : mark) == kTime.end()) continue;
    if (base::index_of(view.tree().subtree_last(child)) + 1 == base::index_of(verb)) return child;
  }
  return kNone<TokenId>;
}

TokenId find_accusing_verb(const View& view, TokenId clause) {
  if (view.token(clause).xpos != Xpos::kVbg || view.preposition_of(clause) != "of") return kNone<TokenId>;
  TokenId phrase = view.token(clause).head;
  for (int steps = 0; steps < kMaxSteps && is_some(phrase); ++steps) {
    const TokenId up = view.token(phrase).head;
    if (is_some(up) && view.is_verb(up)) {
      return view.preposition_of(phrase) == "by" && is_passive(view, up) ? up : kNone<TokenId>;
    }
    phrase = up;
  }
  return kNone<TokenId>;
}

Found find_owner_or_blamed(const View& view, TokenId clause) {
  if (const TokenId verb = find_accusing_verb(view, clause); is_some(verb)) return find_surface_subject(view, verb);
  const Found owner = find_nominal_subject(view, view.token(clause).head);
  return is_some(owner.token) ? owner : find_one_blamed(view, clause);
}

Found find_author(const View& view, TokenId clause) {
  if (view.token(clause).xpos != Xpos::kVbg) return {};
  const TokenId noun = view.token(clause).head;
  if (view.in_class(noun, "engine_document")) return find_nominal_subject(view, noun);
  const TokenId sent = find_document_sent(view, clause);
  if (!is_some(sent)) return {};
  const Found owner = find_nominal_subject(view, sent);
  if (is_some(owner.token)) return owner;
  const TokenId above = view.token(sent).head;
  return is_some(above) ? find_surface_subject(view, above) : Found{};
}

TokenId find_joined_verb(const View& view, TokenId clause) {
  const Xpos xpos = view.token(clause).xpos;
  const TokenId noun = view.token(clause).head;
  if ((xpos != Xpos::kVbz && xpos != Xpos::kVbd) || !is_some(noun) || !view.is_noun(noun)) return noun;
  const Relation relation = view.relation(noun);
  const bool inside = relation == Relation::kObj || relation == Relation::kObl;
  const TokenId verb = view.token(noun).head;
  return inside && is_some(verb) && view.is_verb(verb) && noun < clause ? verb : noun;
}

}  // namespace casus::events
