// Numbers against a plain list of what each stands for, while forms come and go.
#include "syntax/word_types.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace casus::syntax {
namespace {

TEST(WordTypesTest, ANumberStandsForOneFormUntilItIsNewAgain) {
  constexpr std::size_t kCapacity = 60;
  constexpr std::size_t kRound = 20;
  WordTypes types(kCapacity);
  std::mt19937 engine(3);
  std::map<std::uint32_t, std::string> form_of;
  for (int round = 0; round < 500; ++round) {
    types.start_round(kRound);
    std::set<std::uint32_t> seen;
    for (std::size_t i = 0; i < kRound; ++i) {
      const std::string form = "w" + std::to_string(engine() % (i % 2 == 0 ? 5 : 400));
      const auto [number, is_new] = types.find_or_add(form);
      ASSERT_LT(number, kCapacity);
      if (is_new) {
        EXPECT_FALSE(seen.contains(number)) << "taken from a form of the same round";
        form_of[number] = form;
      }
      EXPECT_EQ(form_of[number], form);
      seen.insert(number);
    }
  }
}

TEST(WordTypesTest, WhatWasSeenLongestAgoGoes) {
  WordTypes types(8);
  const auto is_new = [&](std::string_view form) { return types.find_or_add(form).second; };
  for (const std::string_view form : {"a", "b", "c", "d", "e", "f"}) {
    types.start_round(3);
    EXPECT_TRUE(is_new(form));
    EXPECT_EQ(is_new("the"), form == "a");
  }
  types.start_round(3);
  EXPECT_FALSE(is_new("the"));
  EXPECT_FALSE(is_new("f"));
  EXPECT_TRUE(is_new("a"));
}

}  // namespace
}  // namespace casus::syntax
