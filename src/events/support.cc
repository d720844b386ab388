// The verb above the noun is asked first, then a clause below it ("an attack launched by").
#include "events/support.h"

#include "events/clause.h"

namespace casus::events {

using base::is_some;
using base::kNone;
using base::TokenId;
using document::Relation;

namespace {

/// The verb, or the verb with its particle: "carry out".
bool verb_in_class(const View& view, TokenId verb, std::string_view name) {
  if (name.empty()) return false;
  if (view.in_class(verb, name)) return true;
  const TokenId particle = view.tree().find_child(verb, Relation::kCompoundPrt);
  if (!is_some(particle)) return false;
  return view.lexicon().in_class(name, std::string(view.lemma(verb)) + " " + std::string(view.lemma(particle)));
}

Support support_by(const View& view, TokenId verb, std::string_view doing, std::string_view receiving) {
  if (verb_in_class(view, verb, doing)) return {verb, false};
  if (verb_in_class(view, verb, receiving)) return {verb, true};
  return {};
}

Support support_above(const View& view, TokenId noun) {
  const TokenId verb = view.token(noun).head;
  if (!is_some(verb) || !view.is_verb(verb)) return {};
  const Relation relation = view.token(noun).relation;
  // "Requests have come from the city": the from-phrase hangs on the verb.
  if (relation == Relation::kNsubj) return support_by(view, verb, "engine_come_from", "");
  if (relation == Relation::kObj || relation == Relation::kNsubjPass) {
    return support_by(view, verb, "engine_support", "engine_receive");
  }
  const std::string_view preposition = view.preposition_of(noun);
  if (relation != Relation::kObl || preposition.empty()) return {};
  if (preposition == "under" || preposition == "to") return support_by(view, verb, "", "engine_receive_oblique");
  // "burned their nets in protest"
  const bool manner = preposition == "in" && view.in_class(noun, "engine_manner");
  return manner ? Support{verb, false} : support_by(view, verb, "engine_support_oblique", "");
}

Support support_below(const View& view, TokenId noun) {
  for (const TokenId child : view.tree().children(noun)) {
    const Relation relation = view.relation(child);  // "an attack launched by", "the attack that Sudan launched"
    if ((relation != Relation::kAcl && relation != Relation::kAclRelcl) || !view.is_verb(child)) continue;
    if (find_logical_object(view, child).token != noun) continue;
    const Support found = support_by(view, child, "engine_support", "engine_receive");
    if (is_some(found.verb)) return found;
  }
  return {};
}

}  // namespace

Support find_support(const View& view, TokenId noun) {
  TokenId outer = noun;
  for (int steps = 0; steps < 3; ++steps) {
    Support found = support_above(view, outer);
    if (!is_some(found.verb)) found = support_below(view, outer);
    if (is_some(found.verb)) return found;
    const TokenId head = view.token(outer).head;
    if (!is_some(head)) return {};
    const bool contained = view.relation(outer) == Relation::kNmod && view.look_through(head) == noun;
    if (!contained && view.token(outer).relation != Relation::kConj) return {};
    outer = head;
  }
  return {};
}

TokenId find_traveller(const View& view, TokenId noun) {
  const TokenId head = view.token(noun).head;
  if (!is_some(head) || view.preposition_of(noun) != "for") return kNone<TokenId>;
  const bool stays = is_some(view.tree().find_child(head, Relation::kCop));
  const bool goes = view.is_verb(head) && view.in_class(head, "engine_travel");
  return goes || stays ? find_surface_subject(view, head).token : kNone<TokenId>;
}

}  // namespace casus::events
