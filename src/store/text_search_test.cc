#include "store/text_search.h"

#include <gtest/gtest.h>

namespace casus::store {
namespace {

TEST(TextSearchTest, APhraseIsWordsThatMustStandSideBySide) {
  for (const char* text : {"\"cease fire\"", "talks \"cease fire", "cease-fire", "peace -\"cease fire\"", "U.S."}) {
    EXPECT_TRUE(has_phrase(text)) << text;
  }
  for (const char* text : {"cease fire", "\"ceasefire\"", "peace -talks", "- !", "", "\xFF\xFE"}) {
    EXPECT_FALSE(has_phrase(text)) << text;
  }
}

}  // namespace
}  // namespace casus::store
