// A condition is a disjunction of atoms; each atom asks one thing of one slot or role.
#include "events/conditions.h"

#include <algorithm>

#include "events/clause.h"
#include "events/complements.h"

namespace casus::events {
namespace {

using base::TokenId;
using catalog::Atom;
using catalog::SlotKind;
using catalog::Test;

bool is_role(const catalog::Slot& slot) {
  return slot.kind == SlotKind::kActorRole || slot.kind == SlotKind::kRecipientRole;
}

const std::vector<Party>& parties_of(const catalog::Slot& role, const ConditionScope& scope) {
  return role.kind == SlotKind::kActorRole ? scope.actors : scope.recipients;
}

/// True if `ask` is true of a token in the slot that an atom asks about, or of one of its conjuncts.
template <typename Ask>
bool any_filler(const catalog::Slot& slot, const ConditionScope& scope, Ask ask) {
  if (is_role(slot)) {
    return std::ranges::any_of(parties_of(slot, scope), [&](const Party& party) { return ask(party.token); });
  }
  const Arguments* arguments = slot.in_complement ? scope.complement : &scope.arguments;
  if (arguments == nullptr) return false;
  bool is_filled = false;
  for (const Argument& argument : arguments->items) {
    if (!fits(argument, slot)) continue;
    is_filled = true;
    if (std::ranges::any_of(scope.view.with_conjuncts(argument.token), ask)) return true;
  }
  if (is_filled || !arguments->is_noun || slot.kind != SlotKind::kObject) return false;
  // Of a noun, the logical object is its of-phrase, the subject its possessor or maker.
  return std::ranges::any_of(arguments->items, [&](const Argument& argument) {
    return argument.kind == SlotKind::kPreposition && argument.preposition == "of" &&
           std::ranges::any_of(scope.view.with_conjuncts(argument.token), ask);
  });
}

bool is_filled(const Atom& atom, const ConditionScope& scope) {
  return any_filler(atom.slot, scope, [](TokenId) { return true; });
}

bool any_matches(const Atom& atom, const ConditionScope& scope) {
  return any_filler(atom.slot, scope, [&](TokenId token) {
    return scope.view.matches(token, atom.words) || scope.view.matches(scope.view.look_through(token), atom.words);
  });
}

constexpr std::string_view kSelf = "self";  // the one who acts

/// Who governs a state or fights for it speaks for it: "the Turkish minister warned that Turkey would retaliate".
bool speaks_for(const View& view, const Party& actor, const Party& party) {
  if (!base::is_some(actor.mention) || !base::is_some(party.mention)) return false;
  const Identity& state = identify(view, party.mention);
  return state.country.is_state() && state.country == identify(view, actor.mention).country &&
         is_kind(view, party, "state") && (is_kind(view, actor, "gov") || is_kind(view, actor, "mil"));
}

bool any_is_kind(const Atom& atom, const ConditionScope& scope) {
  const auto is_one = [&](const Party& party) {
    if (atom.kind != kSelf) return is_kind(scope.view, party, atom.kind);
    return std::ranges::any_of(scope.actors, [&](const Party& actor) {
      return same_party(scope.view, actor.mention, party.mention) || speaks_for(scope.view, actor, party);
    });
  };
  if (is_role(atom.slot)) return std::ranges::any_of(parties_of(atom.slot, scope), is_one);
  return any_filler(atom.slot, scope,
                    [&](TokenId token) { return std::ranges::any_of(scope.parties.of(token), is_one); });
}

/// The act is yet to come: "must deal a blow", "vowed to deal a blow".
bool is_ahead(const View& view, TokenId predicate) {
  if (view.is_infinitive(predicate)) return true;
  for (const TokenId child : view.tree().children(predicate)) {
    const bool modal = view.relation(child) == document::Relation::kAux &&
                       (view.token(child).xpos == document::Xpos::kMd || view.in_class(child, "engine_modal"));
    if (modal) return true;
  }
  return false;
}

/// Whether a clause says what is or will be ("insisted that it would pay") and not what should be ("insisted that it
/// pay", "on its being paid").
bool is_asserted(const View& view, TokenId clause) {
  using document::Xpos;
  const auto is_inflected = [](Xpos tag) { return tag == Xpos::kVbd || tag == Xpos::kVbz; };
  if (view.is_infinitive(clause)) return false;
  for (const TokenId child : view.tree().children(clause)) {
    const document::Relation relation = document::base_of(view.relation(child));
    if (relation != document::Relation::kAux && relation != document::Relation::kCop) continue;
    const std::string_view lemma = view.lemma(child);
    if (view.token(child).xpos == Xpos::kMd) return lemma != "should" && lemma != "must" && lemma != "shall";
    return view.token(child).xpos != Xpos::kVb;
  }
  // "insist that they give none": nobody asks it of himself.
  const TokenId subject = view.tree().find_child_base(clause, document::Relation::kNsubj);
  const bool of_self = base::is_some(subject) && view.is_pronoun(subject) && view.token(clause).xpos == Xpos::kVbp;
  return of_self || is_inflected(view.token(clause).xpos);
}

/// Whether the complement is a clause that says what is, or what is not: "vowed not to disarm" has an infinitive.
bool any_asserted(const ConditionScope& scope, bool negated) {
  return any_filler({.kind = SlotKind::kComplement}, scope, [&](TokenId clause) {
    const document::Circumstance& circumstance = scope.view.document().circumstances[base::index_of(clause)];
    const bool says = is_asserted(scope.view, clause) || (negated && scope.view.is_infinitive(clause));
    return says && negated == (circumstance.status == Status::kNegated);
  });
}

/// "Chadian and Sudanese engineers built the bridge": those of several states do it together.
bool is_joint(const ConditionScope& scope) {
  if (has_several_owners(scope.view, scope.actors)) return true;
  return std::ranges::any_of(scope.actors, [&](const Party& actor) {
    const document::CountryCode country = identify(scope.view, actor.mention).country;
    return country.is_set() && country != identify(scope.view, scope.actors.front().mention).country;
  });
}

bool atom_holds(const Atom& atom, const ConditionScope& scope) {
  switch (atom.test) {
    case Test::kWord: return any_matches(atom, scope);
    case Test::kNotWord: return !any_matches(atom, scope);
    case Test::kKind: return any_is_kind(atom, scope);
    case Test::kNotKind: return !any_is_kind(atom, scope);
    case Test::kFilled: return is_filled(atom, scope);
    case Test::kEmpty: return !is_filled(atom, scope);
    case Test::kPassive: return scope.arguments.passive;
    case Test::kActive: return !scope.arguments.passive;
    case Test::kAhead: return is_ahead(scope.view, scope.arguments.predicate);
    case Test::kWilled: return is_willed(scope.view, scope.arguments.predicate, true);
    case Test::kAsserted: return any_asserted(scope, false);
    case Test::kDenied: return any_asserted(scope, true);
    case Test::kRequired:
      return any_filler({.kind = SlotKind::kComplement}, scope,
                        [&](TokenId clause) { return is_required(scope.view, clause); });
    case Test::kWanted: return !any_asserted(scope, false) && !any_asserted(scope, true);
    case Test::kJoint: return is_joint(scope);
    case Test::kPlural: return scope.view.token(scope.arguments.predicate).features.number == document::Number::kPlur;
  }
  return false;
}

}  // namespace

bool asks_of_roles(const catalog::Condition& condition) {
  return std::ranges::any_of(condition.any, [](const Atom& atom) {
    return is_role(atom.slot) || atom.kind == kSelf || atom.test == Test::kJoint;
  });
}

bool holds(const catalog::Condition& condition, const ConditionScope& scope) {
  return std::ranges::any_of(condition.any, [&](const Atom& atom) { return atom_holds(atom, scope); });
}

}  // namespace casus::events
