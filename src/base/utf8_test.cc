// Validation against the standard's tables, folding of the typography of news.
#include "base/utf8.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace casus::base {
namespace {

TEST(Utf8, FindsTheFirstBadByte) {
  EXPECT_EQ(find_invalid_utf8("plain"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("caf\xC3\xA9 \xF0\x9F\x98\x80"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("caf\xE9"), 3U);           // Latin-1
  EXPECT_EQ(find_invalid_utf8("a\xC0\x80"), 1U);         // overlong
  EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0U);      // surrogate
  EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0U);  // past U+10FFFF
  EXPECT_EQ(find_invalid_utf8("ab\xE2\x82"), 2U);        // cut short
}

// Whole blocks of ASCII, and whatever stands behind the view.
TEST(Utf8, ReadsNothingBehindTheEnd) {
  for (std::size_t size = 0; size <= 100; ++size) {
    const std::string text = std::string(size, 'a') + "\xFF";
    EXPECT_EQ(find_invalid_utf8(std::string_view(text).substr(0, size)), std::nullopt) << size;
    EXPECT_EQ(find_invalid_utf8(text), size);
  }
}

TEST(Utf8, RoundTripsEveryCodePoint) {
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    if (value >= 0xD800 && value < 0xE000) continue;
    std::string text;
    append_utf8(text, value);
    ASSERT_EQ(find_invalid_utf8(text), std::nullopt) << static_cast<std::uint32_t>(value);
    ASSERT_EQ(code_point_at(text, 0).value, value);
    ASSERT_EQ(code_point_at(text, 0).length, text.size());
  }
}

TEST(Utf8, FoldsNamesOfTheNews) {
  EXPECT_EQ(fold("Ma`an"), "ma'an");
  EXPECT_EQ(fold("The Ma`an News Agency"), "the ma'an news agency");
  EXPECT_EQ(fold("Erdoğan"), "erdogan");
  EXPECT_EQ(fold("KIM JONG\u2011UN"), "kim jong-un");
  EXPECT_EQ(fold("Workers\u2019 Party"), "workers' party");
  EXPECT_EQ(fold("Łukasz Østergård"), "lukasz ostergard");
  EXPECT_EQ(fold("São Tomé\u00A0and"), "sao tome and");
}

// Eight bytes at a time give what one at a time gives, whatever the length and wherever the byte stands.
TEST(Utf8, LowersCapitalsOnly) {
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t size = 1; size < 20; ++size) {
      std::string text(size, 'Q');
      text[(static_cast<std::size_t>(byte) * 7) % size] = static_cast<char>(byte);
      std::string expected;
      for (const char c : text) expected.push_back(ascii_lower(c));
      ASSERT_EQ(to_ascii_lower(text), expected) << byte << ' ' << size;
      if (byte >= 128) continue;
      ASSERT_EQ(to_lower(text), expected);
      std::replace(expected.begin(), expected.end(), '`', '\'');
      ASSERT_EQ(fold(text), expected);
    }
  }
}

}  // namespace
}  // namespace casus::base
