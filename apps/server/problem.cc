#include "server/problem.h"

#include "casus/json.h"

namespace casus::server {

std::string_view reason_phrase(int status) {
  switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
  }
}

Response make_problem(int status, const std::string& detail, const std::string& parameter) {
  JsonWriter out;
  out.begin_object().key("type").text("about:blank").key("title").text(reason_phrase(status));
  out.key("status").integer(status).key("detail").text(detail);
  if (!parameter.empty()) out.key("parameter").text(parameter);
  Response response;
  response.status = status;
  response.content_type = "application/problem+json";
  response.body = out.end_object().take();
  return response;
}

Response make_busy(int status, const std::string& detail) {
  Response response = make_problem(status, detail);
  response.headers.emplace_back("Retry-After", "1");
  return response;
}

Response make_problem(const Error& error) {
  switch (error.code) {
    case ErrorCode::kNotFound: return make_problem(404, error.message);
    case ErrorCode::kBadInput:
    case ErrorCode::kBadArgument: return make_problem(400, error.message);
    case ErrorCode::kLimit: return make_busy(503, error.message);
    default: return make_problem(500, error.message);
  }
}

}  // namespace casus::server
