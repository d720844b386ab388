// A text taken as it stands: every paragraph is body, nothing is looked for and nothing left out.
#pragma once

#include <string>

#include "document/document.h"

namespace casus::document {

/// A document whose paragraphs are the stretches between blank lines, white space at their ends left out.
/// Requires valid UTF-8. O(bytes).
Document make_plain_document(std::string id, std::string text);

}  // namespace casus::document
