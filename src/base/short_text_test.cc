// Against one byte after the other, for every length.
#include "base/short_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/strings.h"

namespace casus::base {
namespace {

std::string bytes_from(int first, std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text.push_back(static_cast<char>(first + 31 * static_cast<int>(i)));
  return text;
}

TEST(ShortText, KeepsLowersAndFindsEveryByte) {
  for (int first = 0; first < 256; ++first) {
    for (std::size_t size = 0; size <= ShortText::kLongest; ++size) {
      const std::string text = bytes_from(first, size);
      ShortText word(text);
      ASSERT_EQ(word.string(), text) << first << ' ' << size;
      const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
      ASSERT_EQ(word.is_ascii(), ascii) << first << ' ' << size;
      for (int byte = 1; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        ASSERT_EQ(word.contains(c), text.find(c) != std::string::npos) << first << ' ' << size << ' ' << byte;
      }
      std::string lower = text;
      for (char& c : lower) c = ascii_lower(c);
      word.lower();
      ASSERT_EQ(word.string(), lower) << first << ' ' << size;
    }
  }
}

TEST(ShortText, FitsWhatAStringKeepsInside) {
  EXPECT_TRUE(ShortText::fits("fifteen letters"));
  EXPECT_FALSE(ShortText::fits("sixteen letters!"));
}

}  // namespace
}  // namespace casus::base
