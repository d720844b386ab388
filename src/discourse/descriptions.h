// Descriptions: whom "the president", "the group", "his father", "the rebels" take up.
#pragma once

#include "discourse/entity_builder.h"

namespace casus::discourse {

/// Persons with persons, bodies with bodies and groups.
bool types_agree(document::MentionType a, document::MentionType b);
/// No state against another one.
bool countries_agree(document::CountryCode a, document::CountryCode b);

/// Gives a nominal the chain of an earlier mention or of its apposition, else its own. Requires chains for all names
/// and for all whose heads stand before its head.
void resolve_description(EntityBuilder& builder, base::MentionId nominal);

}  // namespace casus::discourse
