#include "io/url.h"

#include <gtest/gtest.h>

namespace casus::io {
namespace {

std::string shown(const Result<Url>& url) { return url ? url->to_string() : "error: " + url.error().message; }

TEST(UrlTest, OneSpelling) {
  EXPECT_EQ(shown(parse_url(" HTTP://Example.ORG:80 ")), "http://example.org/");
  EXPECT_EQ(shown(parse_url("https://example.org:443/a?b=c#part")), "https://example.org/a?b=c");
  EXPECT_EQ(shown(parse_url("https://example.org:8443/")), "https://example.org:8443/");
  EXPECT_EQ(shown(parse_url("http://example.org/two words")), "http://example.org/two%20words");
  EXPECT_EQ(shown(parse_url("http://[2001:DB8::1]/")), "http://[2001:db8::1]/");
  EXPECT_EQ(parse_url("https://example.org/")->port, 443);
}

TEST(UrlTest, WhatIsNoWebPageIsRefusedWithTheReason) {
  for (const char* text : {"ftp://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.org"}) {
    EXPECT_NE(shown(parse_url(text)).find("expected http:// or https://"), std::string::npos) << text;
  }
  EXPECT_NE(shown(parse_url("http://me:secret@example.org/")).find("expected none"), std::string::npos);
  for (const char* text : {"", "example.org/feed", "/feed", "http://", "http://exa mple.org/"}) {
    EXPECT_FALSE(parse_url(text).has_value()) << text;
  }
  EXPECT_FALSE(parse_url("http://example.org/" + std::string(5'000, 'a')).has_value());
}

TEST(UrlTest, References) {
  const Url base = *parse_url("https://example.org/news/feed.xml?x=1");
  EXPECT_EQ(shown(resolve_url(base, "a.html")), "https://example.org/news/a.html");
  EXPECT_EQ(shown(resolve_url(base, "../b")), "https://example.org/b");
  EXPECT_EQ(shown(resolve_url(base, "/c?d#e")), "https://example.org/c?d");
  EXPECT_EQ(shown(resolve_url(base, "//other.org/f")), "https://other.org/f");
  EXPECT_EQ(shown(resolve_url(base, "http://other.org")), "http://other.org/");
  EXPECT_FALSE(resolve_url(base, "file:///etc/passwd").has_value());
  EXPECT_FALSE(resolve_url(base, "//me@other.org/").has_value());
}

TEST(UrlTest, Tracking) {
  EXPECT_EQ(without_tracking(*parse_url("http://e.org/a?utm_source=rss&id=7&fbclid=x")).to_string(),
            "http://e.org/a?id=7");
  EXPECT_EQ(without_tracking(*parse_url("http://e.org/a?UTM_medium=rss")).to_string(), "http://e.org/a");
  EXPECT_EQ(without_tracking(*parse_url("http://e.org/a?q=utm_source")).to_string(), "http://e.org/a?q=utm_source");
}

}  // namespace
}  // namespace casus::io
