// One way to understand a predicate: a sense or operator with its roles filled, the features it is scored by, and, when
// it lost, why.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "casus/event.h"
#include "events/parties.h"

namespace casus::events {

/// What the scorer sees. All are 0 or 1 unless said otherwise.
struct ReadingFeatures {
  double fixed_words = 0;  // words of the pattern beside its head, at most 3
  double bound_slots = 0;  // at most 3
  double conditions = 0;   // conditions of the sense, at most 3
  double code_depth = 0;   // digits of the CAMEO code beyond two
  double is_noun = 0;
  double is_adjective = 0;
  double is_operator = 0;     // an operator with an embedded act
  double has_support = 0;     // a noun under a support verb
  double actor_found = 0;     // some mention fills the role
  double actor_resolved = 0;  // with country or sector
  double recipient_found = 0;
  double recipient_resolved = 0;
  double recipient_expected = 0;  // the sense has a recipient slot
  double actor_stranger = 0;      // the subject is there but denotes no actor: "the storm hit"
  double actor_implied = 0;       // owner, place or borrowed from another clause
  double recipient_implied = 0;
  double is_place = 0;  // the recipient is a place
  double passive_without_agent = 0;
  double is_modifier = 0;    // participle before a noun: "the arrested men"
  double same_party = 0;     // actor and recipient share the country
  double quad_conflict = 0;  // material conflict
  double off_topic = 0;      // words of sport, culture, science in the sentence, at most 3
  double future = 0;
  double conditional = 0;
  double hypothetical = 0;
};

/// Force, arrest, punishment, arms: what is done to somebody and not said.
inline bool is_harm(EventType type) { return quad_class(type) == 4 && type != EventType::kProtest; }

struct Reading {
  base::SenseId sense = base::kNone<base::SenseId>;
  std::string rule;  // "demand.1(lift.2)"
  EventType type = EventType::kAgree;
  std::string cameo;
  base::TokenId predicate = base::kNone<base::TokenId>;
  std::vector<base::TokenId> words;     // of the predicate, text order
  std::vector<base::TokenId> bound;     // nouns that belong to the predicate: never coded for themselves
  std::vector<base::TokenId> embedded;  // heads of the acts that an operator took
  std::vector<Party> actors;
  std::vector<Party> recipients;
  std::vector<base::MentionId> unknown_recipients;  // people of whom the name alone is known, where nobody else is
  bool reciprocal = false;
  bool codes_nothing = false;  // an operator mapped to `none`
  bool has_embedded = false;
  Status status = Status::kActual;
  base::TokenId circumstance = base::kNone<base::TokenId>;  // whose circumstances hold for the act
  ReadingFeatures features;
  double specificity = 0;  // ranks the readings of one predicate
  double confidence = 0;
  std::string rejected;  // why it is not coded; empty when it may be
};

}  // namespace casus::events
