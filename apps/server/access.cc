#include "server/access.h"

#include "server/problem.h"

namespace casus::server {

bool equal_in_constant_time(std::string_view a, std::string_view b) {
  unsigned difference = a.size() == b.size() ? 0 : 1;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const char other = b.empty() ? '\0' : b[i % b.size()];
    difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(other));
  }
  return difference == 0;
}

bool is_loopback_host(std::string_view host) {
  if (host.starts_with('[')) return host == "[::1]" || host.starts_with("[::1]:");
  const std::string_view name = host.substr(0, host.find(':'));
  return name == "localhost" || name == "127.0.0.1";
}

std::optional<Response> refuse(const AccessRules& rules, const Request& request, bool is_open_route) {
  if (rules.token.empty()) {
    if (is_loopback_host(request.host)) return std::nullopt;
    return make_problem(421, "Host: '" + request.host + "', expected localhost or 127.0.0.1 (no token is set)");
  }
  constexpr std::string_view kScheme = "Bearer ";
  const std::string_view given = request.authorization;
  const bool is_right = given.starts_with(kScheme) && equal_in_constant_time(given.substr(kScheme.size()), rules.token);
  if (is_open_route || is_right) return std::nullopt;
  Response response = make_problem(401, "Authorization: expected Bearer and the token of the service");
  response.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"casus\"");
  return response;
}

}  // namespace casus::server
