// The decoder against brute force over all trees of small sentences.
#include "syntax/tree_decoder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace casus::syntax {
namespace {

constexpr float kDiagonal = -1e9F;

/// Row-major [words x (words + 1)].
std::vector<float> random_scores(std::size_t words, std::mt19937& engine) {
  std::uniform_real_distribution<float> distribution(-5.0F, 5.0F);
  std::vector<float> scores(words * (words + 1));
  for (float& score : scores) score = distribution(engine);
  for (std::size_t i = 0; i < words; ++i) scores[i * (words + 1) + i + 1] = kDiagonal;
  return scores;
}

bool is_tree(std::span<const std::uint32_t> heads) {
  std::vector<std::uint8_t> state;
  return std::count(heads.begin(), heads.end(), 0U) == 1 && !has_cycle(heads, state);
}

double sum_of(const std::vector<float>& scores, std::span<const std::uint32_t> heads) {
  double sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) sum += scores[i * (heads.size() + 1) + heads[i]];
  return sum;
}

/// Best sum over all trees whose root is the given word.
double best_sum(const std::vector<float>& scores, std::size_t words, std::size_t root) {
  double best = -1e18;
  std::vector<std::uint32_t> heads(words, 0);
  for (;;) {
    if (heads[root] == 0 && is_tree(heads)) best = std::max(best, sum_of(scores, heads));
    std::size_t i = 0;
    while (i < words && heads[i] == words) heads[i++] = 0;
    if (i == words) return best;
    ++heads[i];
  }
}

TEST(TreeDecoderTest, FindsCycles) {
  std::vector<std::uint8_t> state;
  EXPECT_FALSE(has_cycle(std::vector<std::uint32_t>{0, 1, 2}, state));
  EXPECT_TRUE(has_cycle(std::vector<std::uint32_t>{0, 3, 2}, state));
  EXPECT_TRUE(has_cycle(std::vector<std::uint32_t>{1}, state));
  EXPECT_FALSE(has_cycle(std::vector<std::uint32_t>{}, state));
}

// Rows of all lengths about the width of the lanes; of equals the first counts.
TEST(TreeDecoderTest, TakesTheFirstOfTheLargest) {
  TreeDecoder::Workspace workspace;
  for (std::size_t words = 1; words < 40; ++words) {
    std::vector<float> scores(words * (words + 1), -3.0F);
    for (std::size_t i = 0; i < words; ++i) {
      float* row = scores.data() + i * (words + 1);
      row[i] = -2.0F;  // the word before
      for (std::size_t tie = i + 2; tie <= words; ++tie) row[tie] = -2.0F;
    }
    const auto heads = TreeDecoder::decode(scores, words, words + 1, workspace);
    for (std::size_t i = 0; i < words; ++i) ASSERT_EQ(heads[i], i) << words;
  }
}

TEST(TreeDecoderTest, KeepsGreedyHeadsThatFormATree) {
  std::vector<float> scores = {0, kDiagonal, 5, 9, 1, kDiagonal};
  TreeDecoder::Workspace workspace;
  const auto heads = TreeDecoder::decode(scores, 2, 3, workspace);
  EXPECT_EQ(std::vector<std::uint32_t>(heads.begin(), heads.end()), (std::vector<std::uint32_t>{2, 0}));
}

TEST(TreeDecoderTest, GivesTheBestTreeOfItsRoot) {
  std::mt19937 engine(7);
  TreeDecoder::Workspace workspace;
  for (std::size_t words = 1; words <= 5; ++words) {
    for (int round = 0; round < 60; ++round) {
      const std::vector<float> scores = random_scores(words, engine);
      std::vector<float> copy = scores;
      const auto heads = TreeDecoder::decode(copy, words, words + 1, workspace);
      ASSERT_TRUE(is_tree(heads)) << words << " words, round " << round;
      const auto root = static_cast<std::size_t>(std::find(heads.begin(), heads.end(), 0U) - heads.begin());
      EXPECT_NEAR(sum_of(scores, heads), best_sum(scores, words, root), 1e-4);
    }
  }
}

TEST(TreeDecoderTest, ManyWordsStillGiveOneTree) {
  std::mt19937 engine(11);
  TreeDecoder::Workspace workspace;
  for (const std::size_t words : {20, 60, 150}) {
    std::vector<float> scores = random_scores(words, engine);
    EXPECT_TRUE(is_tree(TreeDecoder::decode(scores, words, words + 1, workspace)));
  }
}

TEST(TreeDecoderTest, NoWords) {
  TreeDecoder::Workspace workspace;
  EXPECT_TRUE(TreeDecoder::decode({}, 0, 1, workspace).empty());
}

}  // namespace
}  // namespace casus::syntax
