// Support verbs: "launched an attack", "faces criticism", "came under fire" give a noun its subject.
#pragma once

#include "events/view.h"

namespace casus::events {

struct Support {
  base::TokenId verb = base::kNone<base::TokenId>;
  bool receiving = false;  // the verb's subject is the one to whom the noun's act is done
};

/// The support verb of a noun, also through containers and coordination ("launched a series of attacks and raids");
/// kNone where there is none. The verbs are the lexicon's classes engine_support, engine_receive and their like.
Support find_support(const View& view, base::TokenId noun);

/// "Iran is in talks", "prisoners are in the third week of a hunger strike": the noun that carries the subject of the
/// copular clause, which may be what contains or measures `noun`.
base::TokenId find_copular_clause(const View& view, base::TokenId noun);

/// Who goes or stays somewhere for a talk: "flew to Manila for talks with Aquino", "was in Baku for a meeting with
/// traders"; kNone where nobody does.
base::TokenId find_traveller(const View& view, base::TokenId noun);

/// "Niger's premier under arrest", "two generals in dock": whom a noun phrase of a headline without a verb speaks of.
base::TokenId find_headline_subject(const View& view, base::TokenId noun);

/// "Indonesia's defence minister is in Port Moresby", "Serbian leader in Moscow": the place where somebody is said to
/// be.
bool is_presence(const View& view, base::TokenId place);

}  // namespace casus::events
