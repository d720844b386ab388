// Eight bytes at a time against one byte at a time.
#include "article/word_bytes.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "article/block_text.h"
#include "article/html_blocks.h"
#include "article/html_reduce.h"
#include "article/random_text.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::string_view kBytes[] = {"a", "Z",  "z",  "A",    "@",    "[",        "`",        "{",
                                       "0", "9",  "/",  ":",    "'",    "&",        " ",        ".",
                                       ",", "\r", "\n", "\x7f", "\x01", "\xC3\xA9", "\xC2\xA0", "-"};

bool has_bit(std::uint64_t bits, std::size_t byte) { return (bits >> (8 * byte + 7) & 1U) != 0; }

TEST(WordBytes, ClassifyEachByteForItself) {
  std::minstd_rand random(1);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random, kBytes, 12);
    const std::uint64_t bytes = load_at(text, 0);
    for (std::size_t i = 0; i < 8; ++i) {
      const char c = i < text.size() ? text[i] : '\0';
      const bool is_letter = is_word_byte(c) && c != '\'';
      ASSERT_EQ(has_bit(find_letters(bytes), i), is_letter) << text << " " << i;
      ASSERT_EQ(has_bit(find_ascii_letters(bytes), i), base::is_ascii_alpha(c)) << text << " " << i;
      ASSERT_EQ(has_bit(find_all(bytes, '\''), i), c == '\'') << text << " " << i;
      ASSERT_EQ(static_cast<char>(lower_bytes(bytes) >> 8 * i), base::ascii_lower(c)) << text << " " << i;
      if (i < text.size()) {
        ASSERT_EQ(load_bytes(text.data(), i), bytes & mask_of(i)) << text << " " << i;
      }
    }
    const bool is_changed = text.find_first_of(std::string_view("&\r\0", 3)) != std::string::npos;
    ASSERT_EQ(needs_decoding(text), is_changed) << text;
  }
}

TEST(WordBytes, MeasureWords) {
  std::minstd_rand random(2);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random, kBytes, 30);
    for (std::size_t at = 0; at < text.size(); ++at) {
      const std::size_t end = at + random() % (text.size() - at + 1);
      std::size_t with = at;
      while (with < end && is_word_byte(text[with])) ++with;
      std::size_t without = at;
      while (without < end && is_word_byte(text[without]) && text[without] != '\'') ++without;
      ASSERT_EQ(word_length<true>(text, at, end), with - at) << text;
      ASSERT_EQ(word_length<false>(text, at, end), without - at) << text;
    }
  }
}

// What a block shows: words with one blank between them, control characters left out.
TEST(WordBytes, CutBlocksKeepAllThatIsVisible) {
  std::minstd_rand random(3);
  for (int round = 0; round < 2000; ++round) {
    std::string text = random_text(random, kBytes, 40);
    std::erase(text, '&');
    std::string shown;
    bool needs_blank = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool is_wide = text.compare(i, 2, "\xC2\xA0") == 0;
      if (base::is_ascii_space(text[i]) || is_wide) needs_blank = true;
      i += is_wide ? 1 : 0;
      if (is_wide || static_cast<unsigned char>(text[i]) <= ' ') continue;
      if (needs_blank && !shown.empty()) shown += ' ';
      needs_blank = false;
      shown += text[i];
    }
    const Result<HtmlTree> tree = HtmlTree::parse(reduce_html("<body><p>" + text).html, {});
    ASSERT_TRUE(tree);
    ASSERT_EQ(cut_blocks(*tree).text, shown) << text;
  }
}

}  // namespace
}  // namespace casus::article
