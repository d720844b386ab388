// The table against std::unordered_map, and the order of its entries.
#include "base/string_map.h"

#include <gtest/gtest.h>

#include <random>
#include <unordered_map>

namespace casus::base {
namespace {

TEST(StringMapTest, IsLikeTheStandardOne) {
  std::mt19937 engine(7);
  StringMap<int> map;
  std::unordered_map<std::string, int> expected;
  for (int i = 0; i < 5000; ++i) {
    const std::string key = std::to_string(engine() % 2000);
    const auto [at, is_new] = map.emplace(key, i);
    EXPECT_EQ(is_new, expected.emplace(key, i).second);
    EXPECT_EQ(at->second, expected[key]);
  }
  EXPECT_EQ(map.size(), expected.size());
  for (int i = 0; i < 3000; ++i) {
    const std::string key = std::to_string(i);
    const auto found = map.find(key);
    ASSERT_EQ(found == map.end(), !expected.contains(key)) << key;
    if (found != map.end()) {
      EXPECT_EQ(found->second, expected[key]);
    }
  }
}

TEST(StringMapTest, KeepsTheOrderOfComing) {
  StringMap<int> map;
  EXPECT_FALSE(map.contains(""));
  map.reserve(3);
  ++map["b"];
  ++map["a"];
  ++map[""];
  ++map["b"];
  std::string dump;
  for (const auto& [key, value] : map) dump += key + "=" + std::to_string(value) + " ";
  EXPECT_EQ(dump, "b=2 a=1 =1 ");
  map.clear();
  EXPECT_FALSE(map.contains("a"));
}

}  // namespace
}  // namespace casus::base
