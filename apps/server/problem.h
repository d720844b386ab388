// Errors as application/problem+json (RFC 9457): {type, title, status, detail, parameter?}.
#pragma once

#include <string>

#include "casus/result.h"
#include "server/message.h"

namespace casus::server {

/// `detail` says where, what, and what was expected.
Response make_problem(int status, const std::string& detail, const std::string& parameter = {});
/// With Retry-After: 429 and 503.
Response make_busy(int status, const std::string& detail);
/// What the library refused: 404 for kNotFound, 400 for what the caller gave, 503 for a limit of time, else 500.
Response make_problem(const Error& error);

/// "Not Found".
std::string_view reason_phrase(int status);

}  // namespace casus::server
