// Names of people in the news, and English compounds that look like them.
#include "text/syllables.h"

#include <gtest/gtest.h>

#include <utility>

namespace casus::text {
namespace {

TEST(HyphenatedGivenName, JoinsNames) {
  constexpr std::pair<const char*, const char*> kNames[] = {
      {"Jae", "in"},   {"Jong", "un"},   {"Jong", "Un"},   {"Il", "sung"},   {"Jong", "il"},   {"Tae", "hyun"},
      {"Geun", "hye"}, {"Myung", "bak"}, {"Ki", "moon"},   {"Kyung", "wha"}, {"Beom", "chul"}, {"Yeol", "suk"},
      {"Ing", "wen"},  {"Kai", "shek"},  {"Ying", "jeou"}, {"Shui", "bian"}, {"Chun", "ying"}, {"Chee", "hwa"},
      {"Teng", "hui"}, {"Yo", "jong"},   {"Myung", "chul"}};
  for (const auto& [left, right] : kNames) EXPECT_TRUE(is_hyphenated_given_name(left, right)) << left << '-' << right;
}

TEST(HyphenatedGivenName, LeavesCompounds) {
  constexpr std::pair<const char*, const char*> kCompounds[] = {
      {"State", "run"}, {"Moscow", "led"},  {"US", "led"},     {"UN", "run"},   {"Sit", "in"},     {"Iran", "backed"},
      {"Win", "win"},   {"North", "South"}, {"Swiss", "born"}, {"jae", "in"},   {"Lanka", "born"}, {"War", "torn"},
      {"Saudi", "led"}, {"Run", "up"},      {"Far", "right"},  {"Oil", "rich"}, {"Tit", "for"},    {"Call", "in"}};
  for (const auto& [left, right] : kCompounds) {
    EXPECT_FALSE(is_hyphenated_given_name(left, right)) << left << '-' << right;
  }
}

}  // namespace
}  // namespace casus::text
