// Who may ask: a token where one is set, and the right Host where none is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "server/message.h"

namespace casus::server {

struct AccessRules {
  std::string token;  // empty: none is asked for, which is for loopback only
};

/// Same time for any two texts of the same length, so that answers do not tell how much of a token was right.
bool equal_in_constant_time(std::string_view a, std::string_view b);

/// "localhost", "127.0.0.1", "[::1]", with or without a port.
bool is_loopback_host(std::string_view host);

/// The answer 401 or 421, or nothing when the request may pass. Without a token the Host must be this machine: a page
/// of another site that points its name at 127.0.0.1 (DNS rebinding) sends its own name.
std::optional<Response> refuse(const AccessRules& rules, const Request& request, bool is_open_route);

}  // namespace casus::server
