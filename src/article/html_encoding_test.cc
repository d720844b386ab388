#include "article/html_encoding.h"

#include <gtest/gtest.h>

#include <string>

#include "base/utf8.h"

namespace casus::article {
namespace {

TEST(HtmlEncoding, FollowsTheOrder) {
  struct Row {
    std::string bytes;
    const char* label;
    const char* expected;
  };
  const Row rows[] = {
      {"caf\xC3\xA9", "iso-8859-1", "café"},  // valid UTF-8 wins over a wrong label
      {"caf\xE9", "iso-8859-1", "café"},      // the carrier's label
      {"<meta charset=windows-1251>\xCC\xE8\xF0", "", "<meta charset=windows-1251>Мир"},
      {"<meta http-equiv=x content='text/html; charset=Shift_JIS'>\x93\xFA", "",
       "<meta http-equiv=x content='text/html; charset=Shift_JIS'>日"},
      {"<meta charset=utf-8>caf\xE9!", "", "<meta charset=utf-8>caf\xEF\xBF\xBD!"},
      {"caf\xE9 \x93x\x94", "no-such-encoding", "café “x”"},  // Windows-1252 at the end
      {std::string("\xFF\xFEh\0i\0", 6), "", "hi"},
      {std::string("\xFE\xFF\0h\0i", 6), "iso-8859-1", "hi"},
      {"\xC5\xC2 x\xFF", "utf-16le", "ÅÂ xÿ"},                       // a label that cannot be true
      {"it\xC3\xA2\xC2\x80\xC2\x99s caf\xC3\xA9", "", "it’s café"},  // encoded twice, in part
  };
  for (const Row& row : rows) EXPECT_EQ(decode_html(row.bytes, row.label), row.expected) << row.bytes;
}

TEST(HtmlEncoding, AlwaysGivesUtf8) {
  std::string bytes;
  std::uint32_t state = 1;
  for (int i = 0; i < 5000; ++i) bytes.push_back(static_cast<char>((state = state * 1664525 + 1013904223) >> 24));
  for (const char* label : {"", "utf-8", "big5", "gb18030", "euc-jp", "iso-2022-jp", "euc-kr", "shift_jis", "koi8-r",
                            "windows-1252", "macintosh", "x-user-defined", "replacement", "utf-16be"}) {
    EXPECT_FALSE(base::find_invalid_utf8(decode_html(bytes, label))) << label;
  }
}

TEST(HtmlEncoding, FindsTheLabelOfThePage) {
  EXPECT_EQ(find_charset_label("<html><META CharSet = 'koi8-r' >"), "koi8-r");
  EXPECT_EQ(find_charset_label("<meta name=a><p charset=x>"), "");
  EXPECT_EQ(find_charset_label("<meta charset="), "");
}

}  // namespace
}  // namespace casus::article
