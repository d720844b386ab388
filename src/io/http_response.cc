#include "io/http_response.h"

#include <charconv>
#include <utility>

#include "base/strings.h"
#include "io/decoders.h"

namespace casus::io {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

// "5\r\nhello\r\n0\r\n\r\n" -> "hello"; false when the bytes are not chunked.
bool join_chunks(std::string_view bytes, std::string& out) {
  while (true) {
    const std::size_t end = bytes.substr(0, 32).find("\r\n");
    if (end == kNone) return false;
    std::size_t length = 0;
    const auto [last, error] = std::from_chars(bytes.data(), bytes.data() + end, length, 16);
    const bool is_length = error == std::errc() && (last == bytes.data() + end || *last == ';' || *last == ' ');
    if (!is_length) return false;
    if (length == 0) return true;
    bytes.remove_prefix(end + 2);
    if (length > bytes.size()) return false;
    out.append(bytes.substr(0, length));
    bytes.remove_prefix(length);
    if (bytes.starts_with("\r\n")) bytes.remove_prefix(2);
    if (bytes.empty()) return true;  // the last chunk of length 0 is missing
  }
}

void unpack(HttpResponse& response, std::size_t max_bytes) {
  ByteReader reader = inflate_gzip(ByteReader::over(std::move(response.body)));
  std::string plain;
  response.is_too_large = !read_rest(reader, max_bytes, plain);
  if (response.is_too_large) response.problem = "a body of more than " + std::to_string(max_bytes) + " bytes";
  if (reader.has_failed()) response.problem = "body: " + reader.problem();
  response.body = std::move(plain);
}

}  // namespace

std::string_view find_header(std::string_view header, std::string_view name) {
  for (std::size_t begin = 0; begin < header.size();) {
    std::size_t end = header.find('\n', begin);
    if (end == kNone) end = header.size();
    const std::string_view line = header.substr(begin, end - begin);
    begin = end + 1;
    const std::size_t colon = line.find(':');
    if (colon == name.size() && base::equals_ignoring_case(line.substr(0, colon), name)) {
      return base::trim(line.substr(colon + 1));
    }
  }
  return {};
}

bool is_html_type(std::string_view media_type) {
  return media_type.starts_with("text/html") || media_type.starts_with("application/xhtml");
}

ContentType parse_content_type(std::string_view header) {
  const std::string type = base::to_ascii_lower(header);
  ContentType content;
  content.media_type = base::trim(type.substr(0, type.find(';')));
  if (const std::size_t at = type.find("charset="); at != std::string::npos) {
    const std::string_view value = std::string_view(type).substr(at + 8);
    content.charset = base::trim(value.substr(0, value.find_first_of("; ")));
    std::erase(content.charset, '"');
  }
  return content;
}

HttpResponse parse_http_response(std::string_view bytes, std::size_t max_body_bytes) {
  HttpResponse response;
  std::size_t end = bytes.find("\r\n\r\n");
  std::size_t gap = 4;
  if (end == kNone) {
    end = bytes.find("\n\n");
    gap = 2;
  }
  if (!bytes.starts_with("HTTP/") || end == kNone) return response;
  const std::string_view header = bytes.substr(0, end);
  const std::size_t blank = header.find(' ');
  if (blank == kNone) return response;
  std::from_chars(header.data() + blank + 1, header.data() + header.size(), response.status);
  ContentType type = parse_content_type(find_header(header, "content-type"));
  response.media_type = std::move(type.media_type);
  response.charset = std::move(type.charset);
  if (response.status != 200 || !is_html_type(response.media_type)) return response;
  const std::string_view body = bytes.substr(end + gap);
  const std::string coding = base::to_ascii_lower(find_header(header, "transfer-encoding"));
  const bool is_joined = coding.find("chunked") != std::string::npos && join_chunks(body, response.body);
  if (!is_joined) response.body = body;
  const std::string packed = base::to_ascii_lower(find_header(header, "content-encoding"));
  if (looks_like_gzip(response.body)) {
    unpack(response, max_body_bytes);
  } else if (packed.find("br") != std::string::npos && !response.body.empty() && response.body.find('<') == kNone) {
    response.problem = "a body in Brotli, which is not read";
  }
  if (response.body.size() > max_body_bytes) {
    response.is_too_large = true;
    response.problem = "a body of " + std::to_string(response.body.size()) + " bytes";
  }
  return response;
}

}  // namespace casus::io
