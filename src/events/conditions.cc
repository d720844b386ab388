// A condition is a disjunction of atoms; each atom asks one thing of one slot or role.
#include "events/conditions.h"

#include <algorithm>

namespace casus::events {
namespace {

using base::TokenId;
using catalog::Atom;
using catalog::SlotKind;
using catalog::Test;

std::vector<TokenId> tokens_of(const std::vector<Party>& parties) {
  std::vector<TokenId> tokens;
  for (const Party& party : parties) tokens.push_back(party.token);
  return tokens;
}

/// Tokens in the slot an atom asks about, with their conjuncts.
std::vector<TokenId> fillers_of(const catalog::Slot& slot, const ConditionScope& scope) {
  if (slot.kind == SlotKind::kActorRole) return tokens_of(scope.actors);
  if (slot.kind == SlotKind::kRecipientRole) return tokens_of(scope.recipients);
  const Arguments* arguments = slot.in_complement ? scope.complement : &scope.arguments;
  std::vector<TokenId> tokens;
  if (arguments == nullptr) return tokens;
  std::vector<Argument> found = arguments->fill(slot);
  // Of a noun, the logical object is its of-phrase, the subject its possessor or maker.
  if (found.empty() && arguments->is_noun && slot.kind == SlotKind::kObject) {
    found = arguments->fill({SlotKind::kPreposition, "of", false});
  }
  for (const Argument& argument : found) {
    for (const TokenId token : scope.view.with_conjuncts(argument.token)) tokens.push_back(token);
  }
  return tokens;
}

bool any_matches(const Atom& atom, const ConditionScope& scope) {
  return std::ranges::any_of(fillers_of(atom.slot, scope), [&](TokenId token) {
    return scope.view.matches(token, atom.words) || scope.view.matches(scope.view.look_through(token), atom.words);
  });
}

bool any_is_kind(const Atom& atom, const ConditionScope& scope) {
  if (atom.slot.kind == SlotKind::kActorRole || atom.slot.kind == SlotKind::kRecipientRole) {
    const auto& parties = atom.slot.kind == SlotKind::kActorRole ? scope.actors : scope.recipients;
    return std::ranges::any_of(parties, [&](const Party& party) { return is_kind(scope.view, party, atom.kind); });
  }
  return std::ranges::any_of(fillers_of(atom.slot, scope), [&](TokenId token) {
    return std::ranges::any_of(find_parties(scope.view, token),
                               [&](const Party& party) { return is_kind(scope.view, party, atom.kind); });
  });
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

bool atom_holds(const Atom& atom, const ConditionScope& scope) {
  switch (atom.test) {
    case Test::kWord: return any_matches(atom, scope);
    case Test::kNotWord: return !any_matches(atom, scope);
    case Test::kKind: return any_is_kind(atom, scope);
    case Test::kNotKind: return !any_is_kind(atom, scope);
    case Test::kFilled: return !fillers_of(atom.slot, scope).empty();
    case Test::kEmpty: return fillers_of(atom.slot, scope).empty();
    case Test::kPassive: return scope.arguments.passive;
    case Test::kActive: return !scope.arguments.passive;
    case Test::kAhead: return is_ahead(scope.view, scope.arguments.predicate);
    case Test::kPlural: return scope.view.token(scope.arguments.predicate).features.number == document::Number::kPlur;
  }
  return false;
}

}  // namespace

bool holds(const catalog::Condition& condition, const ConditionScope& scope) {
  return std::ranges::any_of(condition.any, [&](const Atom& atom) { return atom_holds(atom, scope); });
}

}  // namespace casus::events
