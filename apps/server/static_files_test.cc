#include "server/static_files.h"

#include <gtest/gtest.h>

namespace casus::server {
namespace {

constexpr EmbeddedFile kFiles[] = {{"/index.html", "text/html", "\"e1\"", "<html>", ""},
                                   {"/assets/a-1.js", "text/javascript", "\"e2\"", "let a = 1", "packed"}};

std::string header(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return {};
}

TEST(StaticFiles, AreFoundByTheirPaths) {
  EXPECT_EQ(answer_page(kFiles, {.path = "/"}).body, "<html>");
  EXPECT_EQ(answer_page(kFiles, {.path = "/index.html"}).body, "<html>");
  for (const char* path : {"/nothing", "/assets/", "/../etc/passwd", "/assets/../index.html", "//index.html", ""}) {
    EXPECT_EQ(answer_page(kFiles, {.path = path}).status, 404) << path;
  }
  EXPECT_NE(answer_page({}, {.path = "/"}).body.find("build_page.sh"), std::string::npos);
  EXPECT_EQ(answer_page({}, {.path = "/x"}).status, 404);
}

TEST(StaticFiles, AreSentPackedToThoseWhoTakeIt) {
  const std::pair<const char*, const char*> rows[] = {
      {"", "let a = 1"},         {"gzip", "packed"},  {"br, gzip", "packed"}, {"gzip;q=0.5", "packed"},
      {"gzip;q=0", "let a = 1"}, {"br", "let a = 1"}, {"xgzip", "let a = 1"}, {"gzipx", "let a = 1"},
  };
  for (const auto& [accepted, body] : rows) {
    const Response response = answer_file(kFiles[1], {.accept_encoding = accepted});
    EXPECT_EQ(response.body, body) << accepted;
    EXPECT_EQ(header(response, "Content-Encoding"), response.body == "packed" ? "gzip" : "");
    EXPECT_EQ(header(response, "Vary"), "Accept-Encoding");
  }
}

TEST(StaticFiles, AreNotSentTwice) {
  EXPECT_EQ(answer_file(kFiles[0], {.if_none_match = "\"e1\""}).status, 304);
  EXPECT_EQ(answer_file(kFiles[0], {.if_none_match = "W/\"e1\", \"e9\""}).status, 304);
  EXPECT_EQ(answer_file(kFiles[0], {.if_none_match = "\"e9\""}).status, 200);
  EXPECT_EQ(header(answer_file(kFiles[0], {}), "Cache-Control"), "no-cache");
  EXPECT_NE(header(answer_file(kFiles[1], {}), "Cache-Control").find("immutable"), std::string::npos);
  EXPECT_TRUE(header(answer_file(kFiles[0], {}), "Content-Security-Policy").starts_with("default-src 'self'"));
}

}  // namespace
}  // namespace casus::server
