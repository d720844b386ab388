// Each place is asked in turn; only mentions count where a noun may have a by-phrase of its own.
#include "events/stray_agents.h"

namespace casus::events {

using base::is_some;
using base::kNone;
using base::TokenId;
using document::Relation;

namespace {

/// The by-phrase of the attack in which it was done: "killed in a raid by rebels".
Found agent_of_attack(const View& view, TokenId verb) {
  const TokenId attack = find_oblique(view, verb, "in");
  if (!is_some(attack) || !view.in_class(attack, "attack_word")) return {};
  for (const TokenId child : view.tree().children(attack)) {
    if (view.relation(child) == Relation::kNmod && view.preposition_of(child) == "by")
      return {view.antecedent(child), true};
  }
  return {};
}

/// "were imposed on an expert on rights by the United States": the by-phrase may hang on the last noun before it.
Found agent_below_phrase(const View& view, TokenId verb) {
  for (const std::string_view preposition : {"on", "against", "from"}) {
    TokenId noun = find_oblique(view, verb, preposition);
    // "arrested on suspicion of an attack by rebels": only below the one to whom it is done.
    if (!is_some(noun) || !is_some(view.mention_at(noun))) continue;
    for (int depth = 0; depth < 3 && is_some(noun); ++depth) {
      TokenId next = kNone<TokenId>;
      for (const TokenId child : view.tree().children(noun)) {
        if (view.relation(child) != Relation::kNmod || view.token(child).relation == Relation::kNmodPoss) continue;
        if (view.preposition_of(child) == "by" && is_some(view.mention_at(child)))
          return {view.antecedent(child), true};
        if (child > noun) next = child;
      }
      noun = next;
    }
  }
  return {};
}

}  // namespace

Found find_stray_agent(const View& view, TokenId verb) {
  const Found attacker = agent_of_attack(view, verb);
  return is_some(attacker.token) ? attacker : agent_below_phrase(view, verb);
}

}  // namespace casus::events
