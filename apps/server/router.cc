#include "server/router.h"

#include <optional>

namespace casus::server {
namespace {

std::string_view take_segment(std::string_view& rest) {
  const std::size_t end = rest.find('/', 1);
  const std::string_view segment = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end);
  return segment;
}

/// The pieces that the braces stand for, or nothing when the path has another shape. The last braces take all that is
/// left, slashes included: ids of documents may be addresses.
std::optional<std::vector<std::string>> match_pattern(std::string_view pattern, std::string_view path) {
  std::vector<std::string> captures;
  while (!pattern.empty() && !path.empty()) {
    const std::string_view wanted = take_segment(pattern);
    const bool is_capture = wanted.starts_with("/{");
    const std::string_view segment = is_capture && pattern.empty() ? std::exchange(path, {}) : take_segment(path);
    if (!is_capture && segment != wanted) return std::nullopt;
    if (is_capture && segment.size() < 2) return std::nullopt;
    if (is_capture) captures.emplace_back(segment.substr(1));
  }
  if (!pattern.empty() || !path.empty()) return std::nullopt;
  return captures;
}

}  // namespace

void Router::set_fallback(Handler handler) {
  fallback_ = {.method = "GET", .pattern = "/", .handler = std::move(handler), .is_open = true};
}

Router::Match Router::find(std::string_view method, std::string_view path) const {
  const std::string_view wanted = method == "HEAD" ? "GET" : method;
  Match match;
  bool is_known = false;
  for (const Route& route : routes_) {
    std::optional<std::vector<std::string>> captures = match_pattern(route.pattern, path);
    if (!captures) continue;
    is_known = true;
    match.allowed += route.method == "GET" ? "GET, HEAD, " : route.method + ", ";
    if (route.method != wanted || match.route != nullptr) continue;
    match.route = &route;
    match.captures = *std::move(captures);
  }
  if (!is_known && fallback_.handler) {
    match.allowed = "GET, HEAD, ";
    if (wanted == "GET") match.route = &fallback_;
  }
  match.allowed += "OPTIONS";
  return match;
}

}  // namespace casus::server
