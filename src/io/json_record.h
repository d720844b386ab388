// One line of a JSON Lines file -> page.
#pragma once

#include <string>
#include <string_view>

#include "document/page.h"
#include "io/source.h"

namespace casus::io {

/// Fields: "text" (or "body", "content") is required; "id", "title" ("headline"), "published_at" ("published", "date"),
/// "modified_at" ("updated_at"), "url" ("link"), "publisher" ("source"), "language" ("lang"), "authors" ("author": a
/// text or a list) are used where given; all others are ignored. A line that is no such object gives status rejected,
/// with the location and what was expected.
document::Page parse_json_record(std::string_view line, std::string location, const Options& options);

}  // namespace casus::io
