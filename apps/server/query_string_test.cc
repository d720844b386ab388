#include "server/query_string.h"

#include <gtest/gtest.h>

namespace casus::server {
namespace {

std::string dump(std::string_view target) {
  const Result<Target> parsed = parse_target(target);
  if (!parsed) return "! " + parsed.error().message;
  std::string out = parsed->path;
  for (const Parameter& parameter : parsed->query) out += " [" + parameter.name + "=" + parameter.value + "]";
  return out;
}

TEST(QueryString, TakesTargetsApart) {
  const std::pair<const char*, const char*> rows[] = {
      {"/", "/"},
      {"/events?actor=Iran&type=ACCUSE", "/events [actor=Iran] [type=ACCUSE]"},
      {"/e?q=two+words&q=a%20b&&x", "/e [q=two words] [q=a b] [x=]"},
      {"/e?q=a=b", "/e [q=a=b]"},
      {"/caf%C3%A9/a%2Fb+c", "/café/a/b+c"},
      {"/e?", "/e"},
      {"http://host/", "! the target does not begin with /"},
      {"", "! the target does not begin with /"},
      {"/e?q=%4", "! q: % at byte 0 without two hex digits"},
      {"/e?q=a%zz", "! q: % at byte 1 without two hex digits"},
      {"/e?q=%C3", "! q: expected UTF-8 text without control characters"},
      {"/e?q=%C0%AF", "! q: expected UTF-8 text without control characters"},  // overlong
      {"/e?q=%00", "! q: expected UTF-8 text without control characters"},
      {"/%0d%0aX", "/\r\nX"},
  };
  for (const auto& [target, expected] : rows) EXPECT_EQ(dump(target), expected) << target;
}

TEST(QueryString, LimitsTheNumberOfParameters) {
  std::string target = "/e?";
  for (int i = 0; i < 200; ++i) target += "a=b&";
  EXPECT_TRUE(parse_target(target));
  EXPECT_EQ(dump(target + "a=b"), "! more than 200 parameters");
}

}  // namespace
}  // namespace casus::server
