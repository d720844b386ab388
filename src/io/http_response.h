// The HTTP response in a WARC record: status, media type, charset, body.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace casus::io {

struct HttpResponse {
  int status = 0;
  std::string media_type;  // "text/html", in small letters
  std::string charset;
  std::string body;     // without chunks and gzip
  std::string problem;  // why there is no body
  bool is_too_large = false;
};

/// The body of other than HTML types is not unpacked. Reads chunked and unchunked bodies, whatever the header says:
/// many crawlers store the body unpacked and the header as it came.
HttpResponse parse_http_response(std::string_view bytes, std::size_t max_body_bytes);

/// The value of a header line, trimmed; `name` in small letters. Empty when there is none.
std::string_view find_header(std::string_view header, std::string_view name);

bool is_html_type(std::string_view media_type);

/// "Text/HTML; charset=UTF-8" -> "text/html", "utf-8".
struct ContentType {
  std::string media_type;
  std::string charset;
};
ContentType parse_content_type(std::string_view header);

}  // namespace casus::io
