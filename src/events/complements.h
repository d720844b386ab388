// Complements of a verb that the parser hung on one of its noun phrases.
#pragma once

#include <vector>

#include "events/parties.h"
#include "events/view.h"

namespace casus::events {

/// What complements the verb though it stands below its object, its indirect object or the one called on: what the
/// object is called ("called the killing a war crime"), the question ("asked the ministry how it was lost"), the errand
/// ("called on both sides to spare them"). `object` is the logical object, kNone where there is none.
std::vector<base::TokenId> find_stray_complements(const View& view, base::TokenId verb, base::TokenId object);

/// "insist that they give no aid", "wanted to force the bank": what one says of oneself in a finite clause, or wants to
/// do, is asked of nobody.
bool speaks_of_self(const View& view, base::TokenId verb, base::TokenId clause, const std::vector<Party>& doers,
                    const std::vector<Party>& speakers);

/// "should the talks fail", "had they not paid": a condition whose verb of time or duty stands before its subject.
bool is_inverted_condition(const View& view, base::TokenId clause);

/// "rounded up and deported hundreds": the object after the next conjunct, which serves the first verb too; or kNone.
base::TokenId find_shared_object(const View& view, base::TokenId verb);

/// "sought helicopters to fight the rebels": behind what is sought the infinitive says what for.
bool is_purpose(const View& view, base::TokenId verb, base::TokenId clause);

/// "insists that he was kidnapped", "warned that it had deployed troops": a clause that tells what is, no act to come.
bool tells_fact(const View& view, base::TokenId clause);

/// "must release", "has to release", "should release".
bool is_required(const View& view, base::TokenId predicate);

}  // namespace casus::events
