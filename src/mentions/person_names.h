// Which words of a document name a person: NER spans cleaned up, catalog names, and capitals that a title, an
// apposition or an earlier full name marks as a person where NER saw nothing.
#pragma once

#include <vector>

#include "mentions/drafts.h"

namespace casus::mentions {

struct PersonName {
  base::TokenId first = base::kNone<base::TokenId>;
  base::TokenId last = base::kNone<base::TokenId>;
  const Link* link = nullptr;  // the catalog's person
  bool is_repeat = false;      // a short form of an earlier full name ("Moon" after "Moon Jae-in")
  bool is_tentative = false;   // a name only if the catalog has title and family name ("Prime Minister English")
};

/// In text order, not overlapping.
std::vector<PersonName> find_person_names(const Scene& scene);

/// A singular agent noun for one person: "minister", "king".
inline bool is_personal(const AgentUse& agent) {
  return (agent.noun->is_person || agent.noun->is_head) && !agent.is_plural;
}

}  // namespace casus::mentions
