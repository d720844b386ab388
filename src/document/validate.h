// Checks the invariants that the layers of a Document promise (see document.h, mention.h). Used by tests and debug
// runs.
#pragma once

#include <optional>
#include <string>

#include "document/document.h"

namespace casus::document {

/// The first broken invariant, as "layer position: what is wrong", or nothing when all hold. Layers that are still
/// empty are not checked. O(tokens).
std::optional<std::string> find_broken_invariant(const Document& document);

}  // namespace casus::document
