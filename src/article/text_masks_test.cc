// Sixteen or 64 bytes at a time against one byte at a time.
#include "article/text_masks.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "article/block_text.h"
#include "article/block_words.h"
#include "article/language.h"
#include "article/random_text.h"
#include "article/tag_bytes.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::string_view kPieces[] = {
    "a",    "Z",          "@",       "[",       "`",  "{",  "0", "9",        "/",           ":",
    "'",    " ",          " ",       ".",       "!",  "? ", ",", "\n",       "\x7f",        "\xC3\xA9",
    "the ", "Subscribe ", "NATO's ", "cookies", "\t", ">",  "=", "-",        "\"",          "related",
    "Nav",  "sideBar",    "http",    "$",       "tp", "t",  "p", "\xC2\xA3", "\xE2\x82\xAC"};

TEST(TextMasks, AreThoseOfEachByte) {
  std::minstd_rand random(1);
  for (int round = 0; round < 500; ++round) {
    std::string text(kMaskBytes, '\0');
    for (char& c : text) c = static_cast<char>(random() >> 8);
    const TextMasks masks = find_masks(text.data(), kMaskBytes);
    const TextMasks plain = find_masks_plain(text.data(), kMaskBytes);
    EXPECT_TRUE(masks == plain) << text;
    EXPECT_EQ(find_letter_masks(text.data(), kMaskBytes).letters, find_letter_masks_plain(text.data(), 64).letters);
    EXPECT_EQ(find_letter_masks(text.data(), kMaskBytes).capitals, plain.capitals) << text;
  }
}

TextCounts count_slowly(std::string_view text) {
  TextCounts counts;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (end == i) {
      counts.commas += text[i] == ',' ? 1 : 0;
      const bool is_stop = text[i] == '.' || text[i] == '!' || text[i] == '?';
      counts.stops += is_stop && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n') ? 1 : 0;
      ++i;
      continue;
    }
    const std::string_view word = text.substr(i, end - i);
    ++counts.words;
    counts.letters += static_cast<std::uint32_t>(word.size());
    counts.numbers += base::is_ascii_digit(word[0]) ? 1 : 0;
    counts.capitals += base::is_ascii_upper(word[0]) ? 1 : 0;
    counts.all_capitals += word.size() > 2 && base::is_ascii_upper(word[0]) && base::is_ascii_upper(word[1]) &&
                                   base::is_ascii_upper(word[2])
                               ? 1
                               : 0;
    const WordKind kind = word_kinds().find(hash_word(word, 0, word.size()));
    counts.stop_words += kind.is_stop_word ? 1 : 0;
    if (kind.group < kTextGroups) {
      ++counts.groups[kind.group];
      counts.group_bits |= 1U << kind.group;
    }
    i = end;
  }
  const std::size_t last = text.find_last_not_of("\"')");
  counts.ends_with_stop =
      last != std::string_view::npos && std::string_view(".!?").find(text[last]) != std::string_view::npos;
  counts.starts_with_capital = !text.empty() && base::is_ascii_upper(text.front());
  return counts;
}

bool has_signs(std::string_view text) {
  const auto has = [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; };
  return has("@") || has("$") || has("http") || has("\xC2\xA3") || has("\xE2\x82\xAC");
}

TEST(TextMasks, LeaveSignsOutOfMostTexts) {
  std::vector<std::uint64_t> words;
  const std::string text = "The rebels left the harbour on Monday, said a caf\xC3\xA9 owner.";
  EXPECT_FALSE(count_text(text, {0, static_cast<std::uint32_t>(text.size())}, words).may_have_signs);
}

// Whatever stands around the block, and wherever it is parted: words and stops lie across the 64th byte.
TEST(TextMasks, CountWhatABlockHolds) {
  std::minstd_rand random(2);
  for (int round = 0; round < 4000; ++round) {
    std::string text = random_text(random, kPieces, 60);
    if (round % 10 == 0) text.insert(random() % (text.size() + 1), std::string(50 + random() % 100, 'W'));
    const std::string before = random_text(random, kPieces, 4);
    const std::string page = before + text + random_text(random, kPieces, 40);
    const base::ByteRange span = {static_cast<std::uint32_t>(before.size()),
                                  static_cast<std::uint32_t>(before.size() + text.size())};
    std::vector<std::uint64_t> words;
    TextCounts found = count_text(page, span, words);
    ASSERT_TRUE(found.may_have_signs || !has_signs(text)) << text;
    found.may_have_signs = false;
    ASSERT_TRUE(found == count_slowly(text)) << text;
  }
}

TEST(WordKinds, KnowListedWordsInAnyCase) {
  const auto find = [](std::string_view word) { return word_kinds().find(hash_word(word, 0, word.size())); };
  EXPECT_TRUE(find("The").is_stop_word);
  EXPECT_EQ(find("The").group, kTextGroups);
  EXPECT_EQ(find("NEWSLETTERS").group, find("subscribe").group);
  EXPECT_LT(find("advertisement").group, kTextGroups);
  EXPECT_LT(find("editor's").group, kTextGroups);
  EXPECT_EQ(find("harbour").group, kTextGroups);
  EXPECT_FALSE(find("harbour").is_stop_word);
}

// Each word of an attribute counts for itself; a capital behind a small letter begins one.
TEST(TextMasks, PartClasses) {
  std::minstd_rand random(3);
  for (int round = 0; round < 3000; ++round) {
    std::string classes = random_text(random, kPieces, 40);
    if (round % 10 == 0) classes.insert(random() % (classes.size() + 1), std::string(50 + random() % 100, 'w'));
    std::uint64_t expected = 0;
    std::string word;
    for (std::size_t i = 0; i <= classes.size(); ++i) {
      const char c = i < classes.size() ? classes[i] : ' ';
      const bool begins = !word.empty() && base::is_ascii_upper(c) && base::is_ascii_lower(word.back());
      if (!base::is_ascii_alpha(c) || begins) {
        expected |= class_groups(word);
        word.clear();
      }
      if (base::is_ascii_alpha(c)) word += c;
    }
    ASSERT_EQ(class_groups(classes), expected) << classes;
  }
  EXPECT_NE(class_groups("relatedPosts"), 0U);
  EXPECT_EQ(class_groups("xrelated"), 0U);
}

TEST(TagBytes, EndNames) {
  std::minstd_rand random(4);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random, kPieces, 30);
    const std::size_t at = random() % (text.size() + 1);
    std::size_t name = at;
    while (name < text.size() && !is_one_of(text[name], kNameEnd)) ++name;
    std::size_t attribute = at;
    while (attribute < text.size() && !is_one_of(text[attribute], kNameEnd | kEquals)) ++attribute;
    ASSERT_EQ(find_name_end<kNameEnd>(text, at), name) << text;
    ASSERT_EQ((find_name_end<kNameEnd | kEquals>(text, at)), attribute) << text;
    ASSERT_EQ(find_near(text, at, '"'), text.find('"', at)) << text;
  }
}

// Words between blanks of ASCII are read at once, others byte by byte.
TEST(DetectLanguage, CountsWordsBetweenAnyBlanks) {
  const std::string_view texts[] = {
      "the mayor of the town said that the bridge was closed for repairs and would not open until the autumn",
      "der Rat der Stadt hat am Montag beschlossen, dass die Bruecke nicht mehr auf ist und im Herbst neu wird",
      "zzz qqq www xxx vvv zzz qqq www xxx vvv zzz qqq www xxx vvv zzz qqq www xxx vvv zzz qqq www xxx vvv zzz qqq "
      "www xxx vvv zzz qqq www xxx vvv zzz qqq www xxx vvv"};
  for (const std::string_view text : texts) {
    std::string other;
    for (const char c : text) {
      if (c == ' ') {
        other += "\xC2\xA0";
      } else {
        other += c;
      }
    }
    EXPECT_EQ(detect_language(text), detect_language(other)) << text;
  }
  EXPECT_EQ(detect_language(texts[0]), "en");
  EXPECT_EQ(detect_language(texts[1]), "de");
}

}  // namespace
}  // namespace casus::article
