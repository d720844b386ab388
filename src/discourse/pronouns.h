// Pronouns: whom "he", "it", "they", "we" and "who" take up.
#pragma once

#include "discourse/entity_builder.h"

namespace casus::discourse {

/// Gives every pronoun mention a chain: an earlier one where a candidate fits, else its own.
void resolve_pronouns(EntityBuilder& builder);

}  // namespace casus::discourse
