#include "server/static_files.h"

#include "server/problem.h"

namespace casus::server {
namespace {

constexpr std::string_view kPagePolicy =
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'";

bool is_listed(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const bool begins = at == 0 || list[at - 1] == ' ' || list[at - 1] == ',' || list[at - 1] == '/';
    const std::string_view rest = list.substr(at + word.size());
    const bool is_refused = rest.starts_with(";q=0") && !rest.starts_with(";q=0.");
    if (begins && !is_refused && (rest.empty() || rest[0] == ',' || rest[0] == ';' || rest[0] == ' ')) return true;
  }
  return false;
}

}  // namespace

Response answer_file(const EmbeddedFile& file, const Request& request) {
  Response response;
  const bool is_hashed = file.path.starts_with("/assets/");
  response.headers.emplace_back("ETag", file.etag);
  response.headers.emplace_back("Vary", "Accept-Encoding");
  response.headers.emplace_back("Cache-Control", is_hashed ? "public, max-age=31536000, immutable" : "no-cache");
  response.headers.emplace_back("Content-Security-Policy", kPagePolicy);
  response.content_type = file.content_type;
  if (request.if_none_match == "*" || is_listed(request.if_none_match, file.etag)) {
    response.status = 304;
    return response;
  }
  if (!file.gzip.empty() && is_listed(request.accept_encoding, "gzip")) {
    response.headers.emplace_back("Content-Encoding", "gzip");
    response.body = file.gzip;
  } else {
    response.body = file.bytes;
  }
  return response;
}

Response answer_page(std::span<const EmbeddedFile> files, const Request& request) {
  const std::string_view wanted = request.path == "/" ? std::string_view("/index.html") : request.path;
  for (const EmbeddedFile& file : files) {
    if (file.path == wanted) return answer_file(file, request);
  }
  if (!files.empty() || request.path != "/") return make_problem(404, request.path + ": no such path");
  Response response;
  response.content_type = "text/plain; charset=utf-8";
  response.body =
      "casus serves its API under /api/v1 (described by /api/v1/openapi.json).\n"
      "The page was not there when this program was built: `tools/build_page.sh` builds it (needs node), then build "
      "again.\n";
  return response;
}

}  // namespace casus::server
