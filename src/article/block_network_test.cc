// The network as it is run and as it was trained. The expected numbers are those of `Network` of train/train_blocks.py
// (torch, dropout off) with the same made-up weights and blocks.
#include "article/block_network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace casus::article {
namespace {

constexpr std::uint32_t kFeatures = 40;
constexpr std::uint32_t kBlocks = 9;

// Four digits, as a file has them; -0.5 to 0.5.
double noise(std::uint32_t number) {
  return std::round((static_cast<double>(number * 2654435761U) / 4294967296.0 - 0.5) * 10000) / 10000;
}

std::string made_up_model(bool reads_sets) {
  struct Matrix {
    const char* name;
    std::size_t rows;
    std::size_t columns;
  };
  constexpr Matrix kMatrices[] = {{"first", kFeatures, 32}, {"first-bias", 1, 32}, {"second", 32, 160},
                                  {"second-bias", 1, 32},   {"guess", 1, 32},      {"guess-bias", 1, 1},
                                  {"third", 32, 220},       {"third-bias", 1, 32}, {"answer", 1, 32},
                                  {"answer-bias", 1, 1},    {"sets", 32, 64}};
  std::string text = std::string("casus-blocks ") + (reads_sets ? "3" : "2") + " 40 32 5 4 2\n";
  std::uint32_t number = 0;
  for (const Matrix& matrix : kMatrices) {
    if (!reads_sets && std::string(matrix.name) == "sets") continue;
    text += std::string(matrix.name) + " " + std::to_string(matrix.rows) + " " + std::to_string(matrix.columns) + "\n";
    for (std::size_t i = 0; i < matrix.rows * matrix.columns; ++i) text += std::to_string(noise(++number)) + " ";
  }
  return text;
}

BlockFeatures made_up_blocks(bool with_sets) {
  BlockFeatures blocks;
  blocks.columns = dense_columns(kFeatures);
  blocks.numbers.resize(blocks.columns * kBlocks);
  for (std::uint32_t i = 0; i < kBlocks; ++i) {
    blocks.words.push_back(3 * i * i % 17);
    blocks.keys.push_back(2 * i);
    blocks.containers.insert(
        blocks.containers.end(),
        {{2 * i, 2 * i + 1}, {2 * i < 4 ? 0 : 2 * i - 4, std::min(18U, 2 * i + 5)}, {0, 10}, {0, 18}});
    if (with_sets) blocks.sets.insert(blocks.sets.end(), {i / 3, i % 2});
    blocks.begins.push_back(static_cast<std::uint32_t>(blocks.features.size()));
    for (std::uint32_t id = i % 3; id < kFeatures; id += 3) {
      const auto value = static_cast<float>(2 * noise(static_cast<std::uint32_t>(i * kFeatures + id)));
      if (is_dense(id)) {
        blocks.numbers[i * blocks.columns + dense_column(id)] = value;
      } else {
        blocks.features.push_back({static_cast<std::uint16_t>(id), value});
      }
    }
  }
  blocks.begins.push_back(static_cast<std::uint32_t>(blocks.features.size()));
  return blocks;
}

void expect_scores(bool reads_sets, bool with_sets, const std::vector<float>& expected) {
  const Result<BlockNetwork> network = BlockNetwork::parse("made up", made_up_model(reads_sets), kFeatures);
  ASSERT_TRUE(network) << network.error().message;
  const std::vector<float> scores = network->score(made_up_blocks(with_sets));
  ASSERT_EQ(scores.size(), kBlocks);
  for (std::size_t i = 0; i < kBlocks; ++i) EXPECT_NEAR(scores[i], expected[i], 1e-4) << "block " << i;
}

TEST(BlockNetwork, SaysWhatTheTrainerSays) {
  const std::vector<std::vector<float>> expected = {
      {0.986672F, 0.467184F, 0.098274F, 0.563019F, 0.193989F, 0.865661F, 0.866697F, 0.20035F, 0.924713F},
      {0.984791F, 0.405298F, 0.102712F, 0.497974F, 0.248593F, 0.818515F, 0.853701F, 0.188548F, 0.920043F}};
  expect_scores(false, false, expected[0]);
  expect_scores(false, true, expected[1]);
}

TEST(BlockNetwork, MeansOfSetsSayWhatTheTrainerSays) {
  expect_scores(true, true,
                {0.927791F, 0.392791F, 0.193019F, 0.042804F, 0.516513F, 0.4658F, 0.608984F, 0.265414F, 0.401679F});
}

TEST(BlockNetwork, NamesAnotherVersion) {
  EXPECT_EQ(BlockNetwork::parse("x", "casus-blocks 4 40 32 5 4 2", kFeatures).error().message,
            "x: begins with 'casus-blocks 4', expected 'casus-blocks 2' or 3");
  EXPECT_EQ(BlockNetwork::parse("x", "casus-blocks 3 41 32 5 4 2", kFeatures).error().message,
            "x: has the sizes '41 32 5 4 2', expected '40 32 5 4 2'");
}

}  // namespace
}  // namespace casus::article
