#include "server/router.h"

#include <gtest/gtest.h>

#include "server/routes.h"
#include "server/static_files.h"

namespace casus::server {
namespace {

std::string dump(const Router& router, std::string_view method, std::string_view path) {
  const Router::Match match = router.find(method, path);
  std::string out = match.route == nullptr ? "-" : match.route->pattern;
  for (const std::string& capture : match.captures) out += " <" + capture + ">";
  return out + " (" + match.allowed + ")";
}

TEST(Router, FindsRoutes) {
  Router router;
  router.add({.method = "GET", .pattern = "/events"});
  router.add({.method = "GET", .pattern = "/events/{id}/why"});
  router.add({.method = "GET", .pattern = "/events/{id}"});
  router.add({.method = "POST", .pattern = "/code"});
  EXPECT_EQ(dump(router, "GET", "/events"), "/events (GET, HEAD, OPTIONS)");
  EXPECT_EQ(dump(router, "HEAD", "/events"), "/events (GET, HEAD, OPTIONS)");
  EXPECT_EQ(dump(router, "POST", "/events"), "- (GET, HEAD, OPTIONS)");
  EXPECT_EQ(dump(router, "POST", "/code"), "/code (POST, OPTIONS)");
  EXPECT_EQ(dump(router, "GET", "/events/a1"), "/events/{id} <a1> (GET, HEAD, OPTIONS)");
  EXPECT_EQ(dump(router, "GET", "/events/https://x.org/a"), "/events/{id} <https://x.org/a> (GET, HEAD, OPTIONS)");
  EXPECT_EQ(router.find("GET", "/events/a1/why").route->pattern, "/events/{id}/why");
  EXPECT_EQ(dump(router, "GET", "/events/"), "- (OPTIONS)");
  EXPECT_EQ(dump(router, "GET", "/eventsx"), "- (OPTIONS)");
  EXPECT_EQ(dump(router, "GET", ""), "- (OPTIONS)");
}

TEST(Router, TheFallbackAnswersTheRest) {
  Router router;
  router.add({.method = "POST", .pattern = "/code"});
  router.set_fallback([](const Request&) { return Response(); });
  EXPECT_EQ(dump(router, "GET", "/any/thing"), "/ (GET, HEAD, OPTIONS)");
  EXPECT_EQ(dump(router, "GET", "/code"), "- (POST, OPTIONS)");
}

TEST(Routes, AreAllNamedInTheDescription) {
  Router router;
  Metrics metrics;
  add_all_routes(router, {.metrics = &metrics});
  EXPECT_GE(router.routes().size(), 15U);
  for (const Route& route : router.routes()) {
    const std::string_view description = openapi_file().bytes;
    EXPECT_NE(description.find("\"" + route.pattern + "\": {"), std::string_view::npos) << route.pattern;
    EXPECT_FALSE(route.is_open) << route.pattern;
  }
}

}  // namespace
}  // namespace casus::server
