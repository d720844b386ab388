#include "article/word_windows.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "article/block_text.h"

namespace casus::article {
namespace {

struct Found {
  int windows = 0;
  int known = 0;
};

Found look_up(const WindowSet& set, std::string_view text) {
  const std::vector<std::uint64_t> words = hash_words(text);
  return {static_cast<int>(count_windows(words.size())), static_cast<int>(set.count(words))};
}

TEST(WindowSet, ComparesWithoutCaseAndMarks) {
  WindowSet set;
  EXPECT_EQ(look_up(set, "no windows are in here").known, 0);
  set.add("The harbour's gates, closed: again");
  EXPECT_EQ(set.size(), 3U);  // of the words the, harbour, s, gates, closed, again
  const Found same = look_up(set, "THE HARBOUR 'S gates closed again");
  EXPECT_EQ(same.windows, 3);
  EXPECT_EQ(same.known, 3);
  const Found other = look_up(set, "harbour s gates closed forever");
  EXPECT_EQ(other.windows, 2);
  EXPECT_EQ(other.known, 1);
}

// The words that are counted on the way are those of the text alone, whatever stands around it.
TEST(WindowSet, TakesTheWordsThatWereCounted) {
  const std::string text =
      "It's the captain's 'own' \xC3\x89"
      "tude, don\xE2\x80\x99t - rock'n'roll ' ''x 12,000 incomprehensibilities";
  std::vector<std::uint64_t> counted = {7};
  const std::string page = "before" + text + "behind";
  count_text(page, {6, static_cast<std::uint32_t>(6 + text.size())}, counted);
  std::vector<std::uint64_t> expected = hash_words(text);
  expected.insert(expected.begin(), 7);
  EXPECT_EQ(counted, expected);
}

TEST(WindowSet, KeepsEachWindowOnce) {
  WindowSet set;
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "word" + std::to_string(i) + " ";
  set.add(text);
  set.add(text);
  EXPECT_EQ(set.size(), 997U);
  EXPECT_EQ(look_up(set, text).known, 997);
}

}  // namespace
}  // namespace casus::article
