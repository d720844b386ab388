// Pronouns: whom "he", "it", "they", "we" and "who" take up.
#pragma once

#include "discourse/entity_builder.h"

namespace casus::discourse {

/// "I" and "we" with their forms: the speaker of a quotation, who may stand after it and be a pronoun himself.
bool is_speaker_pronoun(const ClauseView& view, base::MentionId pronoun);

/// Gives the pronoun an earlier chain where a candidate fits, else its own. Requires chains for all names and for all
/// that stands before it; for speakers, chains for everything else.
void resolve_pronoun(EntityBuilder& builder, base::MentionId pronoun);

}  // namespace casus::discourse
