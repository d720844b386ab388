// What a Source delivers: the bytes of one document as found, with what its carrier says about it.
//
// io/ makes pages, article/ turns a page into the first layers of a Document; they meet only here.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "casus/event.h"

namespace casus::document {

enum class PageKind : std::uint8_t { kText, kHtml };

struct Page {
  std::string id;        // file name without its ending, or the record's "id", or a content hash
  std::string location;  // where it was found, for messages: "dump.jsonl:17", "archive.warc@81920"
  PageKind kind = PageKind::kText;
  std::string bytes;           // as found; not necessarily valid UTF-8
  bool is_plain_body = false;  // the carrier gives title and body apart (JSON Lines): no labels to look for
  // Given by the carrier; empty where it says nothing.
  std::string url;
  std::string title;
  std::string publisher;
  std::string published_at;
  std::string modified_at;
  std::string language;
  std::vector<std::string> authors;
  std::string charset;     // what the transport says of the bytes of a web page
  std::string fetched_at;  // ISO 8601, when a crawl fetched it
  // Set by io/ when the document cannot be read at all; such a page has no bytes and only makes a row of the error
  // stream.
  DocumentStatus status = DocumentStatus::kOk;
  std::string status_reason;
  std::string content_hash;  // pipeline::hash_page() of it, where that is known
  bool is_input = false;     // stands for an input that cannot be opened at all, not for a document
};

}  // namespace casus::document
