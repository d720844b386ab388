// Bytes of a plain text file -> page: encoding and limits.
#pragma once

#include <string>

#include "document/page.h"

namespace casus::io {

/// UTF-8 is taken as it is, its byte order mark included, so that offsets hold for the file itself; UTF-16 with a byte
/// order mark is rewritten as UTF-8. Anything else, and bytes 0, give status bad_encoding with the offset in the
/// reason; nothing but white space gives status empty. An empty `id` becomes the hash of the content.
document::Page make_text_page(std::string bytes, std::string location, std::string id);

/// Bytes of a web page as they are: encodings are article/'s business. Nothing at all gives status empty; an empty `id`
/// becomes the hash of the content.
document::Page make_html_page(std::string bytes, std::string location, std::string id);

/// A page that only carries a reason.
document::Page make_failed_page(std::string location, std::string id, DocumentStatus status, std::string reason);

/// Checks and settles `page.bytes` as make_text_page does (without the UTF-16 step): status, reason, id.
void settle_text(document::Page& page);

}  // namespace casus::io
