#include "io/robots.h"

#include <gtest/gtest.h>

#include <string>

namespace casus::io {
namespace {

struct Row {
  const char* file;
  const char* target;
  bool allowed;
};

constexpr Row kRows[] = {
    {"", "/any", true},
    {"User-agent: *\nDisallow: /", "/any", false},
    {"User-agent: *\nDisallow: /", "/robots.txt", true},
    {"User-agent: *\nDisallow:", "/any", true},
    {"user-AGENT : * # all\n  disallow : /a # private\n", "/a/b", false},
    {"User-agent: *\rDisallow: /a\r\nDisallow: /b\n", "/b", false},
    {"\xEF\xBB\xBFUser-agent: *\nDisallow: /a", "/a", false},
    // The group that names the robot wins over that for all; several such groups are one.
    {"User-agent: casus\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true},
    {"User-agent: casus\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: CASUS/1.0\nDisallow: /c", "/a", false},
    {"User-agent: casus\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: CASUS/1.0\nDisallow: /c", "/b", true},
    {"User-agent: casus\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: CASUS/1.0\nDisallow: /c", "/c", false},
    {"User-agent: casusbot\nDisallow: /", "/a", true},
    // Names one behind the other share the rules; lines of other kinds do not part them.
    {"User-agent: x\nSitemap: http://a/b\nUser-agent: casus\nDisallow: /a", "/a", false},
    {"User-agent: x\nDisallow: /b\nUser-agent: casus\nDisallow: /a", "/b", true},
    // Rules before any group belong to nobody.
    {"Disallow: /\nUser-agent: x\nDisallow: /", "/a", true},
    // The longest match decides, allow among equals.
    {"User-agent: *\nDisallow: /\nAllow: /news", "/news/7", true},
    {"User-agent: *\nAllow: /news\nDisallow: /news/draft", "/news/draft/1", false},
    {"User-agent: *\nDisallow: /page\nAllow: /page", "/page", true},
    {"User-agent: *\nDisallow: /page\nAllow: /*.html", "/page.html", true},
    // * and $
    {"User-agent: *\nDisallow: /*.gif$", "/a/b.gif", false},
    {"User-agent: *\nDisallow: /*.gif$", "/a/b.gif?x", true},
    {"User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false},
    {"User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true},
    {"User-agent: *\nDisallow: /fish$", "/fish", false},
    {"User-agent: *\nDisallow: /fish$", "/fishing", true},
    {"User-agent: *\nDisallow: *print=", "/a?print=1", false},
    {"User-agent: *\nDisallow: /*?", "/a", true},
    {"User-agent: *\nDisallow: /a*$", "/abc", false},
    {"User-agent: *\nDisallow: /a**b", "/axyb", false},
    // Paths have case; percent codes have several spellings of one byte.
    {"User-agent: *\nDisallow: /News", "/news", true},
    {"User-agent: *\nDisallow: /a%3cd", "/a%3Cd", false},
    {"User-agent: *\nDisallow: /%7Ejoe", "/~joe/x", false},
    {"User-agent: *\nDisallow: /caf\xC3\xA9", "/caf%C3%A9", false},
    {"User-agent: *\nDisallow: /a%2Fb", "/a/b", true},
    {"User-agent: *\nDisallow: secret", "/secret", true},  // neither / nor *: no rule
};

TEST(RobotsTest, Rules) {
  for (const Row& row : kRows) {
    EXPECT_EQ(RobotsRules::parse(row.file, "casus").allows(row.target), row.allowed) << row.file << "\n" << row.target;
  }
}

TEST(RobotsTest, CrawlDelay) {
  const char* const file = "User-agent: *\nCrawl-delay: 7\nUser-agent: casus\nCrawl-delay: 2.5\nDisallow: /a";
  EXPECT_EQ(RobotsRules::parse(file, "casus").crawl_delay(), 2.5);
  EXPECT_EQ(RobotsRules::parse(file, "other").crawl_delay(), 7);
  EXPECT_EQ(RobotsRules::parse("User-agent: *\nCrawl-delay: soon", "casus").crawl_delay(), std::nullopt);
  EXPECT_EQ(RobotsRules::parse("User-agent: *\nCrawl-delay: -1", "casus").crawl_delay(), std::nullopt);
}

TEST(RobotsTest, WhatLiesBehindTheLimitIsNotRead) {
  const std::string padding(kMaxRobotsBytes, '#');
  EXPECT_TRUE(RobotsRules::parse(padding + "\nUser-agent: *\nDisallow: /", "casus").allows("/a"));
  EXPECT_FALSE(RobotsRules::parse("User-agent: *\nDisallow: /\n" + padding, "casus").allows("/a"));
}

TEST(RobotsTest, HostilePatternsEndSoon) {
  std::string pattern = "/";
  for (int i = 0; i < 900; ++i) pattern += "*a";
  const std::string path = "/" + std::string(2'000, 'a');
  EXPECT_TRUE(RobotsRules::parse("User-agent: *\nDisallow: " + pattern + "b", "casus").allows(path));
  EXPECT_FALSE(RobotsRules::parse("User-agent: *\nDisallow: " + pattern, "casus").allows(path));
}

TEST(RobotsTest, AllAndNothing) {
  EXPECT_TRUE(RobotsRules::allow_all().allows("/a"));
  EXPECT_FALSE(RobotsRules::disallow_all().allows("/a"));
}

// Our matcher against the plainest one, on every short pattern and path over a small alphabet.
bool matches_plainly(std::string_view pattern, std::string_view path) {
  if (pattern.empty()) return true;
  if (pattern == "$") return path.empty();
  if (pattern[0] == '*') {
    return matches_plainly(pattern.substr(1), path) || (!path.empty() && matches_plainly(pattern, path.substr(1)));
  }
  return !path.empty() && path[0] == pattern[0] && matches_plainly(pattern.substr(1), path.substr(1));
}

std::string word(std::string_view letters, int length, int number) {
  std::string out;
  for (int i = 0; i < length; ++i, number /= static_cast<int>(letters.size())) {
    out += letters[static_cast<std::size_t>(number) % letters.size()];
  }
  return out;
}

TEST(RobotsTest, MatchesAsThePlainTwin) {
  for (int p = 0; p < 256; ++p) {
    for (const char* end : {"", "$"}) {
      const std::string pattern = "/" + word("ab*/", 4, p) + end;
      const RobotsRules rules = RobotsRules::parse("User-agent: *\nDisallow: " + pattern, "casus");
      for (int t = 0; t < 81; ++t) {
        const std::string path = "/" + word("ab/", 4, t);
        EXPECT_EQ(rules.allows(path), !matches_plainly(pattern, path)) << pattern << " " << path;
      }
    }
  }
}

}  // namespace
}  // namespace casus::io
