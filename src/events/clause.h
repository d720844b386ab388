// Who does what in a clause: voice, and the logical subject and object of a verb, wherever the tree keeps them.
//
// "The men, who were urged to leave, were arrested": the subject of leave is the men (relative clause, passive,
// control).
#pragma once

#include "events/view.h"

namespace casus::events {

/// A filler found for a role; `borrowed` when it stands with another word (shared by coordination, control, main
/// clause).
struct Found {
  base::TokenId token = base::kNone<base::TokenId>;
  bool borrowed = false;
};

/// "were arrested", "the man arrested by police", "arrested and beaten".
bool is_passive(const View& view, base::TokenId verb);
/// "will not", "would never": the verb stands under such a modal, with `or_can` also under "can" or "could".
bool is_willed(const View& view, base::TokenId verb, bool or_can);
/// The grammatical subject, through coordination, control, relative clauses and participles.
Found find_surface_subject(const View& view, base::TokenId verb);
/// The one who acts: subject of the active, by-phrase of the passive.
Found find_logical_subject(const View& view, base::TokenId verb);
/// The one acted upon: object of the active, subject of the passive; the noun a relative clause leaves out.
Found find_logical_object(const View& view, base::TokenId verb);
/// The indirect object: "denied them visas", "they were denied visas".
Found find_indirect_object(const View& view, base::TokenId verb);
/// Whose act an action noun names by itself: "Iran's decision to", "a call by the UN to".
Found find_nominal_subject(const View& view, base::TokenId noun);

/// True for a clause that says what a noun holds ("the warning that they could attack", "the promise to pay"). A
/// relative clause that lacks nothing is one, too: the parser made "that" a second object.
bool is_content_clause(const View& view, base::TokenId clause);

}  // namespace casus::events
