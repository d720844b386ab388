// From argument tokens to the mentions that take part: conjuncts, pronouns, owners ("Israel's strike" for Israel).
#pragma once

#include <string_view>
#include <vector>

#include "events/view.h"

namespace casus::events {

/// One participant of an act. `mention` is kNone for a phrase that denotes no actor ("the enemy").
struct Party {
  base::TokenId token = base::kNone<base::TokenId>;
  base::MentionId mention = base::kNone<base::MentionId>;
  bool implied = false;   // stands for its owner, or was found outside the act's own arguments
  bool is_place = false;  // a place hit or entered, not an actor
};

/// What is known of a mention with the help of its entity.
inline const Identity& identify(const View& view, base::MentionId mention) { return view.identity(mention); }

/// True if mentions denote the same participant (same mention, entity or catalog row).
bool same_party(const View& view, base::MentionId a, base::MentionId b);

/// Takes out places and those who are among `others`.
void keep_doers(std::vector<Party>& parties, const std::vector<Party>& others);

/// The further owners of a phrase ("the ministers of Egypt and Sudan" has Sudan's), also where a pronoun takes it up.
const std::vector<document::Affiliation>& further_owners(const document::Document& document, base::MentionId mention);
/// "Indian and Chinese soldiers clashed": one phrase of two sides.
bool has_several_owners(const View& view, const std::vector<Party>& parties);

/// Participants for a filler: itself and its conjuncts. Fillers that denote nobody give a Party without a mention.
std::vector<Party> find_parties(const View& view, base::TokenId filler);

/// The same for the fillers of one document, each worked out when it is first asked for.
class PartyTable {
 public:
  explicit PartyTable(const View& view) : view_(view), parties_(view.document().tokens.size()) {}

  const std::vector<Party>& of(base::TokenId filler);

 private:
  const View& view_;
  std::vector<std::vector<Party>> parties_;  // empty where nobody asked: a filler has one party at least
};

/// The country or a political sector is known: somebody a reader could look up.
bool is_resolved(const View& view, base::MentionId mention);

/// Resolved by more than a private station: a country, or a sector of politics ("parents", "the school" have neither).
bool is_political(const View& view, base::MentionId mention);

/// Kinds of the lexicon's conditions: actor person state gov mil ... place crowd org, a sector in lower case, or a word
/// class.
bool is_kind(const View& view, const Party& party, std::string_view kind);

}  // namespace casus::events
