// Several owners of one plural noun: "the foreign ministers of Egypt and Sudan", "the US, British and French envoys",
// "government and rebel forces". Each is read in turn with the others left out.
#include <algorithm>

#include "mentions/roles.h"

namespace casus::mentions {

using base::index_of;
using base::TokenId;
using document::Relation;
using document::Upos;

// "British" in "the US, British and French envoys", "Peru" in "Peru's and Bolivia's": a comma or "and" on one side.
bool RoleComposer::is_listed(TokenId token) const {
  const Link* link = facts_.find_link(token);
  const document::Sentence& sentence = document_.sentence_of(token);
  const std::size_t first = index_of(link != nullptr ? link->first : token);
  std::size_t end = index_of(link != nullptr ? link->last : token) + 1;
  if (end < sentence.end_token && document_.tokens[end].upos == Upos::kPart) ++end;
  const auto joins = [&](std::size_t i) {
    const std::string_view form = document_.slice(document_.tokens[i].span);
    return form == "," || form == "and" || form == "&" || form == "or";
  };
  return (first > sentence.first_token && joins(first - 1)) || (end < sentence.end_token && joins(end));
}

// One of the owners, or another word of its name: parses hang "South" and "Korean" on different words.
bool RoleComposer::is_owner(std::span<const TokenId> owners, TokenId token) const {
  const std::uint32_t link = facts_.link_of[index_of(token)];
  return std::any_of(owners.begin(), owners.end(), [&](TokenId owner) {
    return owner == token || (link != kNoFact && facts_.link_of[index_of(owner)] == link);
  });
}

// Modifiers and complements that stand in a list, with their conjuncts: "Egypt", "Sudan".
std::vector<TokenId> RoleComposer::find_owners(const AgentUse& agent) const {
  std::vector<TokenId> owners;
  const auto tells = [&](TokenId token) {
    const Role role = describe(token);
    return role.country.is_set() || !role.sectors.empty() || facts_.modifier_of[index_of(token)] != kNoFact;
  };
  for (const TokenId child : tree_.children(agent.head)) {
    if (child >= agent.first && child <= agent.last) continue;
    const Relation relation = document_.token(child).relation;
    const bool is_before = child < agent.first && is_left_modifier(relation);
    const bool is_behind = child > agent.last && document::base_of(relation) == Relation::kNmod &&
                           is_membership_case(case_of(document_, tree_, child));
    const bool has_conjunct = base::is_some(tree_.find_child(child, Relation::kConj));
    if ((!is_before || (!has_conjunct && !is_listed(child))) && (!is_behind || !has_conjunct)) continue;
    if (!tells(child) || is_owner(owners, child)) continue;
    owners.push_back(child);
    for (std::size_t i = owners.size() - 1; i < owners.size(); ++i) {
      for (const TokenId conjunct : tree_.children(owners[i])) {
        const bool is_conjunct = document_.token(conjunct).relation == Relation::kConj;
        if (is_conjunct && tells(conjunct) && !is_owner(owners, conjunct)) owners.push_back(conjunct);
      }
    }
  }
  std::sort(owners.begin(), owners.end());
  return owners;
}

void RoleComposer::add_owner(const AgentUse& agent, const Owners& owners, Role& role) const {
  if (!base::is_some(owners.chosen)) return;
  if (owners.chosen < agent.first) return add_modifier(owners.chosen, agent, 0, role);
  if (owners.chosen <= agent.last) return;  // "rebel" of "rebel forces": the noun has said it
  std::string_view preposition = case_of(document_, tree_, owners.chosen);
  for (const TokenId other : owners.all) {
    if (preposition.empty() && other > agent.last) preposition = case_of(document_, tree_, other);
  }
  add_complement(owners.chosen, preposition, agent, 0, role);
}

std::vector<Role> RoleComposer::compose_all(const AgentUse& agent) const {
  const std::vector<TokenId> owners = agent.is_plural ? find_owners(agent) : std::vector<TokenId>();
  if (owners.size() < 2) return {compose(agent)};
  std::vector<Role> roles;
  for (const TokenId owner : owners) {
    const Role role = compose(agent, 0, {owners, owner});
    const bool is_known = std::any_of(roles.begin(), roles.end(), [&](const Role& other) {
      return role.country == other.country && role.sectors == other.sectors;
    });
    if (!is_known) roles.push_back(role);
  }
  return roles;
}

}  // namespace casus::mentions
