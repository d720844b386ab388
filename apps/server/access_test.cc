#include "server/access.h"

#include <gtest/gtest.h>

namespace casus::server {
namespace {

TEST(Access, WithoutATokenTheHostMustBeThisMachine) {
  for (const char* host : {"localhost", "localhost:8420", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8420"}) {
    EXPECT_FALSE(refuse({}, {.host = host}, false)) << host;
  }
  for (const char* host : {"", "example.org", "localhost.example.org", "127.0.0.1.example.org", "[::1].example.org",
                           "127.0.0.2", "[::2]"}) {
    const std::optional<Response> refusal = refuse({}, {.host = host}, true);
    ASSERT_TRUE(refusal) << host;
    EXPECT_EQ(refusal->status, 421);
  }
}

TEST(Access, WithATokenEveryRequestBringsIt) {
  const AccessRules rules{"0123456789abcdef"};
  EXPECT_FALSE(refuse(rules, {.host = "example.org", .authorization = "Bearer 0123456789abcdef"}, false));
  EXPECT_FALSE(refuse(rules, {.host = "example.org"}, true));  // the page itself holds nothing secret
  for (const char* given : {"", "Bearer", "Bearer ", "Bearer 0123456789abcdeF", "Bearer 0123456789abcdef0",
                            "Bearer 0123456789abcde", "Basic 0123456789abcdef", "0123456789abcdef"}) {
    const std::optional<Response> refusal = refuse(rules, {.host = "localhost", .authorization = given}, false);
    ASSERT_TRUE(refusal) << given;
    EXPECT_EQ(refusal->status, 401);
    EXPECT_EQ(refusal->body.find("0123456789"), std::string::npos);
  }
}

TEST(Access, ComparesWholeTexts) {
  EXPECT_TRUE(equal_in_constant_time("", ""));
  EXPECT_TRUE(equal_in_constant_time("abc", "abc"));
  EXPECT_FALSE(equal_in_constant_time("abc", "abd"));
  EXPECT_FALSE(equal_in_constant_time("abcabc", "abc"));
  EXPECT_FALSE(equal_in_constant_time("", "a"));
  EXPECT_FALSE(equal_in_constant_time(std::string_view("\0", 1), ""));
}

}  // namespace
}  // namespace casus::server
