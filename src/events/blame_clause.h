// Whose act a gerund or participle names where the tree hangs it on a noun or leaves its subject out.
#pragma once

#include "events/clause.h"
#include "events/view.h"

namespace casus::events {

/// "lashed out at Turkey for shooting it down", "imposed sanctions on Iran for arming them", "held him in contempt of
/// Congress for refusing": the one blamed, thanked or punished. `clause` is the gerund. Nothing where the verb above
/// names nobody but its subject.
Found find_one_blamed(const View& view, base::TokenId clause);

/// "after a patrol plane entered the zone", "after militants killed": the subject that the parser hung on the verb
/// above, with the conjunction or without it; kNone where there is none. `head` is the verb above.
base::TokenId find_stray_subject(const View& view, base::TokenId verb, base::TokenId head);

/// "was accused by the tribunal of sheltering him", where the tree hangs the gerund on the accuser: the passive verb;
/// kNone for any other clause.
base::TokenId find_accusing_verb(const View& view, base::TokenId clause);

/// Whose act a clause below a noun names: the noun's owner ("their excuse for refusing"), else the one blamed.
Found find_owner_or_blamed(const View& view, base::TokenId clause);

/// "released a statement condemning the raid", "sent a letter to the minister threatening to leave": the one whose
/// words they are; kNone where there is no document.
Found find_author(const View& view, base::TokenId clause);

/// What a conjunct is joined to: its head, but for "chides Turkey and praises Trump" with a finite verb joined to the
/// object the verb above that.
base::TokenId find_joined_verb(const View& view, base::TokenId clause);

}  // namespace casus::events
