// Which arguments fill the roles of a sense: actor and recipient slots tried in order, for verbs and for nouns.
#pragma once

#include <vector>

#include "events/arguments.h"
#include "events/parties.h"

namespace casus::events {

struct Filling {
  std::vector<Party> parties;    // with a mention
  std::vector<Party> strangers;  // phrases that denote no actor
  catalog::Slot slot;            // the slot that gave the parties
};

/// Slots of a role as they apply to the predicate: nouns turn subj and obj into poss, by, mod and of, and get the
/// default slots when the sense names none of theirs.
catalog::SlotChoice actor_slots(const catalog::Sense& sense, bool is_noun);
catalog::SlotChoice recipient_slots(const catalog::Sense& sense, bool is_noun);

/// The first alternative that denotes somebody. Parties equal to one of `taken` are left out.
Filling fill_role(const View& view, const catalog::SlotChoice& choice, const Arguments& arguments,
                  const Arguments* complement, const std::vector<Party>& taken);

}  // namespace casus::events
