// Composes what a noun phrase around an agent noun says: country, sectors, office.
//
//   South Korean officials        KOR GOV     the adjective gives the country, the noun the sector
//   Turkey's foreign minister     TUR GOV     a genitive works like an adjective
//   a Taliban spokesman           AFG REB     a role without a sector takes that of its organisation
//   former president              ELI         "former" takes the office away
//   a senior fellow at the Asan Institute ... in Seoul   KOR EDU
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "catalog/catalog.h"
#include "document/document.h"
#include "document/tree.h"
#include "mentions/links.h"

namespace casus::mentions {

struct Role {
  document::CountryCode country;
  document::SectorList sectors;
  bool is_former = false;
  bool is_weak_country = false;  // only from "in Syria": a better source may overrule it
  bool is_organisation = false;  // speaks of a body, not of persons
};

class RoleComposer {
 public:
  RoleComposer(const document::Document& document, const document::Tree& tree, const catalog::Catalog& catalog,
               const Facts& facts)
      : document_(document), tree_(tree), catalog_(catalog), facts_(facts) {}

  /// The role of the noun phrase that an agent noun heads.
  Role compose(const AgentUse& agent, int depth = 0) const { return compose(agent, depth, {}); }
  /// One role for each owner that a plural noun serves: "the foreign ministers of Egypt and Sudan", "government and
  /// rebel forces". Without repeats; the role of compose() where there is one owner or none.
  std::vector<Role> compose_all(const AgentUse& agent) const;
  /// The same for a title before the name first..last: parses hang its modifiers on the name as often as on the title.
  Role compose_title(const AgentUse& agent, base::TokenId first, base::TokenId last) const;
  /// What a name or noun says as part of another phrase: "Turkey" in "Turkey's minister". Empty when nothing is known.
  Role describe(base::TokenId token, int depth = 0) const;
  /// Sectors and country of an organisation that the catalog does not list, from its own words and what hangs on it:
  /// "Ministry of Unification", "Yonsei University in Seoul".
  Role describe_organisation(base::TokenId first, base::TokenId last, base::TokenId head, int depth = 0) const;

 private:
  // The owners of a phrase that has several, and the one to read; empty for all other phrases.
  struct Owners {
    std::span<const base::TokenId> all;
    base::TokenId chosen = base::kNone<base::TokenId>;
  };

  Role compose(const AgentUse& agent, int depth, const Owners& owners) const;
  std::vector<base::TokenId> find_owners(const AgentUse& agent) const;
  document::SectorList sectors_of_noun(const AgentUse& agent) const;
  bool is_listed(base::TokenId token) const;
  bool is_owner(std::span<const base::TokenId> owners, base::TokenId token) const;
  void add_owner(const AgentUse& agent, const Owners& owners, Role& role) const;
  void add_modifiers(base::TokenId token, const AgentUse& agent, int depth, const Owners& owners, Role& role) const;
  void add_modifier(base::TokenId child, const AgentUse& agent, int depth, Role& role) const;
  void add_complements(base::TokenId token, const AgentUse& agent, int depth, const Owners& owners, Role& role) const;
  void add_complement(base::TokenId child, std::string_view preposition, const AgentUse& agent, int depth,
                      Role& role) const;
  void add_site(const AgentUse& agent, Role& role) const;
  void merge(const Role& modifier, const AgentUse& agent, Role& role) const;

  const document::Document& document_;
  const document::Tree& tree_;
  const catalog::Catalog& catalog_;
  const Facts& facts_;
  mutable std::optional<bool> tells_of_police_;  // of the whole text, asked for the first officer
};

/// Relations under which a word before a noun says whose it is: "South Korean", "Turkey's", "army".
bool is_left_modifier(document::Relation relation);
/// Prepositions after which stands what somebody belongs to: "a fellow at", "a spokesman for".
bool is_membership_case(std::string_view preposition);

/// The lemma of the first `case` child ("of" for "government of Japan"), or "".
std::string_view case_of(const document::Document& document, const document::Tree& tree, base::TokenId token);

}  // namespace casus::mentions
