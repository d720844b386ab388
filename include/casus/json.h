// Records as single lines of JSON, and back. Keys and their order are those of docs/formats/event_record.md.
//
// Absent values are null or []; strings are never "" (an empty string of the struct means absent). Numbers print in the
// shortest form that reads back as the same number, so equal records give equal bytes.
#pragma once

#include <string>
#include <string_view>

#include "casus/coder.h"
#include "casus/document_record.h"
#include "casus/event.h"
#include "casus/result.h"

namespace casus {

/// One line without its newline. Bytes that are not UTF-8 come out as U+FFFD.
std::string to_json(const Event& event);
/// Reads what to_json wrote: event_from_json(to_json(e)) == e. Unknown keys are skipped; a missing key, a wrong type or
/// an unknown word of a closed list is an error that names the key.
Result<Event> event_from_json(std::string_view json);

/// The row of `code --documents`: `text` is what the spans of the document's events point into.
std::string to_json(const DocumentRecord& document);
/// The row of `extract`: `text` is the body alone, paragraphs joined by blank lines.
std::string extract_to_json(const DocumentRecord& document);

/// A line of `relate`: {"id","text","source":[b,e],"target":[b,e],"published_at"?}; `id` may be a string or a number.
Result<RelationQuery> relation_query_from_json(std::string_view json);
std::string to_json(const RelationAnswer& answer);

}  // namespace casus
