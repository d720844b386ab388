// One line per mention, for tests, `casus explain` and people.
#pragma once

#include <string>

#include "document/document.h"

namespace casus::mentions {

/// "South Korean officials" nominal group actor plural KOR GOV
/// Fields in order: quoted text; kind; type; the flags that hold (actor place plural adjectival); country or "-";
/// sectors joined by "+" or "-"; then name="..." and title="..." where set.
std::string dump_mention(const document::Document& document, const document::Mention& mention);

/// All mentions, a line each.
std::string dump_mentions(const document::Document& document);

}  // namespace casus::mentions
