// The page's files, embedded in the program when it was built (tools/embed_files.py).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "server/message.h"

namespace casus::server {

struct EmbeddedFile {
  std::string_view path;  // "/index.html"
  std::string_view content_type;
  std::string_view etag;  // quoted, of the content
  std::string_view bytes;
  std::string_view gzip;  // empty where it would not be smaller
};

/// Of apps/web/dist; empty when the page was not built. Defined in the generated source.
std::span<const EmbeddedFile> page_files();
/// The OpenAPI description, apps/server/openapi.json.
const EmbeddedFile& openapi_file();

/// GET of a file: 200 or 304, gzip where the client takes it. Hashed names (/assets/...) may be kept for a year.
Response answer_file(const EmbeddedFile& file, const Request& request);
/// "/" is /index.html. 404 for what is not there; without a page "/" says how to build it.
Response answer_page(std::span<const EmbeddedFile> files, const Request& request);

}  // namespace casus::server
