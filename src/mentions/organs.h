// Organs of state that a bare name means in one country and its owner in another: "Congress", "Guatemala's Congress".
#pragma once

#include "catalog/actors.h"
#include "document/tree.h"
#include "mentions/links.h"

namespace casus::mentions {

/// True if the row is an organ of state and the words before the name say that another country owns it.
bool is_organ_of_another(const document::Document& document, const document::Tree& tree, const Facts& facts,
                         const catalog::ActorRow& row, base::TokenId head);

}  // namespace casus::mentions
