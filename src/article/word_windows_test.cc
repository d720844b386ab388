#include "article/word_windows.h"

#include <gtest/gtest.h>

#include <string>

namespace casus::article {
namespace {

struct Found {
  int windows = 0;
  int known = 0;
};

Found look_up(const WindowSet& set, std::string_view text) {
  Found found;
  WordWindow::visit(text, 0, text.size(), [&](const WordWindow& window) {
    ++found.windows;
    found.known += set.contains(window) ? 1 : 0;
  });
  return found;
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
