// Only a possessor counts: "the US Congress" and "Brazil's US ambassador" have other words before them.
#include "mentions/organs.h"

namespace casus::mentions {

using document::Sector;

bool is_organ_of_another(const document::Document& document, const document::Tree& tree, const Facts& facts,
                         const catalog::ActorRow& row, base::TokenId head) {
  if (!row.country.is_set() || row.sectors.empty()) return false;
  const Sector sector = to_sectors(row.sectors).front();
  const bool is_organ =
      sector == Sector::kGov || sector == Sector::kLeg || sector == Sector::kJud || sector == Sector::kMil;
  if (!is_organ) return false;
  for (const base::TokenId child : tree.children(head)) {
    if (document.token(child).relation != document::Relation::kNmodPoss) continue;
    const Link* link = facts.find_link(child);
    const bool is_owner = link != nullptr && link->kind == catalog::NameKind::kCountry;
    if (is_owner && link->country.text() != row.country.text()) return true;
  }
  return false;
}

}  // namespace casus::mentions
