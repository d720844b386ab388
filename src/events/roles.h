// Which arguments fill the roles of a sense: actor and recipient slots tried in order, for verbs and for nouns.
#pragma once

#include <vector>

#include "events/arguments.h"
#include "events/parties.h"

namespace casus::events {

struct Filling {
  std::vector<Party> parties;                            // with a mention
  std::vector<Party> strangers;                          // phrases that denote no actor
  catalog::SlotKind slot = catalog::SlotKind::kSubject;  // of the slot that gave the parties
};

/// Slots of each sense's roles as they apply to the predicate: nouns turn subj and obj into poss, by, mod and of, and
/// get the default slots when the sense names none of theirs. Worked out once for the whole lexicon: every word that
/// may name an act asks for them.
class RoleSlots {
 public:
  explicit RoleSlots(const catalog::Lexicon& lexicon);

  const catalog::SlotChoice& actor(base::SenseId sense, bool is_noun) const { return actors_[place(sense, is_noun)]; }
  const catalog::SlotChoice& recipient(base::SenseId sense, bool is_noun) const {
    return recipients_[place(sense, is_noun)];
  }

 private:
  static std::size_t place(base::SenseId sense, bool is_noun) { return 2 * base::index_of(sense) + (is_noun ? 1 : 0); }

  std::vector<catalog::SlotChoice> actors_;  // [sense][is_noun]
  std::vector<catalog::SlotChoice> recipients_;
};

/// The first alternative that denotes somebody. Parties equal to one of `taken` are left out.
Filling fill_role(const View& view, PartyTable& parties, const catalog::SlotChoice& choice, const Arguments& arguments,
                  const Arguments* complement, const std::vector<Party>& taken);

}  // namespace casus::events
