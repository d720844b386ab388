// The target of a request, taken apart: "/events?actor=Iran&type=ACCUSE".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "casus/result.h"
#include "server/message.h"

namespace casus::server {

struct Target {
  std::string path;  // decoded
  std::vector<Parameter> query;
};

/// Fails on a target that does not begin with "/", on a broken escape, on bytes that are not UTF-8 or are control
/// characters, and on more than 200 parameters.
Result<Target> parse_target(std::string_view target);

/// True for well-formed UTF-8 without control characters other than tab and line breaks.
bool is_clean_text(std::string_view text);

}  // namespace casus::server
