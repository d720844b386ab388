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

/// Who goes or stays somewhere for a talk: "flew to Manila for talks with Aquino", "was in Baku for a meeting with
/// traders"; kNone where nobody does.
base::TokenId find_traveller(const View& view, base::TokenId noun);

}  // namespace casus::events
