// Records as single lines of JSON, and back. Keys and their order are those of docs/formats/event_record.md.
//
// Absent values are null or []; strings are never "" (an empty string of the struct means absent). Numbers print in the
// shortest form that reads back as the same number, so equal records give equal bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "casus/coder.h"
#include "casus/document_record.h"
#include "casus/event.h"
#include "casus/result.h"

namespace casus {

/// Writes compact JSON into a string, key by key. The caller keeps the nesting right. Deterministic: numbers in the
/// shortest form that reads back the same, keys in call order, no locale. A line never holds a raw line separator, so
/// readers may split on any of them.
class JsonWriter {
 public:
  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);

  /// Absent values are null: an empty string is one.
  JsonWriter& text(std::string_view value);
  /// A number that is not finite prints as null.
  JsonWriter& number(double value);
  JsonWriter& integer(std::int64_t value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  /// A value that is JSON already, as it is: a record of to_json().
  JsonWriter& json(std::string_view value);
  JsonWriter& texts(const std::vector<std::string>& values);

  const std::string& bytes() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  void separate();
  void append_quoted(std::string_view value);
  void append_valid(std::string_view value);

  std::string out_;
  bool needs_comma_ = false;
};

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

/// What `POST /code` of the service takes: {"text" or "html", "document_id"?, "title"?, "published_at"?, "explain"?}.
struct CodeRequest {
  std::string content;
  Markup markup = Markup::kNone;
  DocumentRecord known;
  bool wants_explanation = false;
};
/// Fails on other keys, wrong types, invalid UTF-8 and nesting deeper than `max_depth`; the message names the key.
Result<CodeRequest> code_request_from_json(std::string_view json, std::size_t max_depth);

}  // namespace casus
