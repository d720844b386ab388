// What became of one document: its fields as extracted, and the status under which it was filed.
//
// These structs own their strings and stand alone. Field names are the JSON keys and the table columns.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "casus/event.h"

namespace casus {

struct DocumentRecord {
  std::string document_id;  // given by the carrier, or the file name without its ending
  std::string location;     // where it was read: "dump.jsonl:17"; for messages, in no output file
  std::string title;
  std::string published_at;  // as ISO 8601, date or date and time; empty when unknown
  std::string modified_at;
  std::vector<std::string> authors;
  std::string publisher;
  std::string url;
  std::string language;            // ISO 639-1
  std::string text;                // what all spans of events point into; valid UTF-8
  std::string body;                // the body paragraphs alone, joined by blank lines
  std::string content_hash;        // of the bytes as found, with the fields that the carrier gave
  std::vector<std::string> flags;  // paywall consent_wall live_blog nesting_cut published_is_update
  DocumentStatus status = DocumentStatus::kOk;
  std::string reason;  // one line for people; empty when ok
  bool operator==(const DocumentRecord&) const = default;
};

/// A document with the events that were coded from it, in text order.
struct CodedDocument {
  DocumentRecord document;
  std::vector<Event> events;
  std::size_t tokens = 0;  // of the sentences read; 0 when the run ended before
};

}  // namespace casus
