#include "stories/duplicates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <string>

namespace casus::stories {
namespace {

std::string made_up_text(std::mt19937& random, std::size_t words, std::size_t vocabulary) {
  std::string text;
  for (std::size_t i = 0; i < words; ++i) text += (i == 0 ? "w" : " w") + std::to_string(random() % vocabulary);
  return text;
}

/// The slow twin: sets of the runs of words themselves.
std::set<std::string> naive_shingles(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    const bool is_word = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (is_word) words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (!is_word && !words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  std::set<std::string> shingles;
  const std::size_t length = std::min<std::size_t>(5, words.size());
  for (std::size_t begin = 0; length > 0 && begin + length <= words.size(); ++begin) {
    std::string run;
    for (std::size_t i = begin; i < begin + length; ++i) run += words[i] + " ";
    shingles.insert(run);
  }
  return shingles;
}

double naive_resemblance(const std::string& a, const std::string& b) {
  const std::set<std::string> left = naive_shingles(a);
  const std::set<std::string> right = naive_shingles(b);
  std::size_t common = 0;
  for (const std::string& run : left) common += right.count(run);
  return static_cast<double>(common) / static_cast<double>(left.size() + right.size() - common);
}

TEST(MinHashTest, AgreesWithNaiveJaccard) {
  std::mt19937 random(1);
  for (int trial = 0; trial < 300; ++trial) {
    const std::string shared = made_up_text(random, 5 + random() % 100, 1000);
    const std::string a = shared + " " + made_up_text(random, 1 + random() % 100, 1000);
    const std::string b = made_up_text(random, 1 + random() % 100, 1000) + " " + shared;
    const double truth = naive_resemblance(a, b);
    const std::vector<std::uint32_t> shingles = shingles_of(a);
    EXPECT_EQ(shingles.size(), naive_shingles(a).size());
    EXPECT_TRUE(std::is_sorted(shingles.begin(), shingles.end()));
    EXPECT_EQ(decode_sketch(encode(make_sketch(a))), make_sketch(a));
    EXPECT_NEAR(compare(make_sketch(a), make_sketch(b)).resemblance, truth, 1e-12);
  }
}

TEST(MinHashTest, TinyInputs) {
  for (const char* text : {"", " ", "...", "\n\t"}) EXPECT_TRUE(shingles_of(text).empty()) << text;
  std::vector<std::string> texts = {"a", "a b", "b a", "a a a a a a", "a b c d e", "a b c d e f", "A, b. C-d (e) f!"};
  for (const std::string& a : texts) {
    for (const std::string& b : texts) {
      EXPECT_EQ(compare(make_sketch(a), make_sketch(b)).resemblance, naive_resemblance(a, b));
    }
  }
}

TEST(MinHashTest, SketchesOfLongTextsEstimate) {
  std::mt19937 random(2);
  const std::string part = made_up_text(random, 700, 5000);
  const std::string whole = part + " " + made_up_text(random, 1400, 5000);
  const Similarity found = compare(make_sketch(whole), make_sketch(part));
  EXPECT_NEAR(found.containment, 1, 0.05);
  EXPECT_NEAR(found.resemblance, 1.0 / 3, 0.1);
}

TEST(DuplicatesTest, CutPrefixedAndReorderedCopiesAreOneGroupInAnyOrder) {
  std::mt19937 random(3);
  std::vector<std::string> texts;
  for (int story = 0; story < 30; ++story) {
    const std::string first = made_up_text(random, 60, 3000);
    const std::string second = made_up_text(random, 60, 3000);
    const std::string name = "story" + std::to_string(story) + " ";
    for (const std::string& text : {first + " " + second, second + " " + first, first, "(Reuters) - " + first}) {
      texts.push_back(text);
    }
    texts.push_back(name + made_up_text(random, 100, 3000));
  }
  std::vector<std::size_t> order(texts.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  for (int trial = 0; trial < 5; ++trial) {
    DuplicateFinder finder;
    for (const std::size_t i : order) finder.add(make_sketch(texts[i]));
    const std::vector<std::size_t> groups = finder.group();
    for (std::size_t i = 0; i < order.size(); ++i) {
      for (std::size_t j = 0; j < order.size(); ++j) {
        const bool same = order[i] / 5 == order[j] / 5 && order[i] % 5 != 4 && order[j] % 5 != 4;
        EXPECT_EQ(groups[i] == groups[j], same || i == j);
      }
    }
    std::shuffle(order.begin(), order.end(), random);
  }
}

TEST(DuplicatesTest, ShortReportsAboveOneNoteAreNoCopies) {
  std::mt19937 random(6);
  const std::string note = made_up_text(random, 24, 3000);
  DuplicateFinder finder;
  for (int i = 0; i < 30; ++i) finder.add(make_sketch(made_up_text(random, 20, 3000) + " " + note));
  const std::vector<std::size_t> groups = finder.group();
  for (std::size_t i = 0; i < groups.size(); ++i) EXPECT_EQ(groups[i], i);
}

TEST(DuplicatesTest, ADigestOfManyIsNoCopyOfEach) {
  std::mt19937 random(4);
  DuplicateFinder finder;
  std::string digest;
  for (int i = 0; i < 10; ++i) {
    const std::string text = made_up_text(random, 80, 3000);
    finder.add(make_sketch(text));
    digest += text + " ";
  }
  finder.add(make_sketch(digest));
  const std::vector<std::size_t> groups = finder.group();
  for (std::size_t i = 0; i < groups.size(); ++i) EXPECT_EQ(groups[i], i);
}

}  // namespace
}  // namespace casus::stories
