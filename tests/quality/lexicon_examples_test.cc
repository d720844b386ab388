// Every example sentence of the lexicon, through all stages. The share that is right may not fall below the floor.
#include <gtest/gtest.h>

#include <cstdio>

#include "pipeline/lexicon_examples.h"

namespace casus::pipeline {
namespace {

constexpr double kFloor = 0.97;  // raised with every gain

TEST(LexiconExamples, ShareRight) {
  Options options;
  options.rules_only = true;  // the scorer was trained on these sentences; the lexicon must hold without it
  options.data = CASUS_SOURCE_DIR;
  const auto stages = Stages::load(options);
  ASSERT_TRUE(stages) << stages.error().message;
  const std::vector<ExampleOutcome> outcomes = run_lexicon_examples(**stages);
  ASSERT_GT(outcomes.size(), 500U);
  std::size_t passed = 0;
  for (const ExampleOutcome& outcome : outcomes) {
    if (outcome.passed) {
      ++passed;
    } else {
      std::printf("FAIL %s\n", describe(outcome).c_str());
    }
  }
  const double share = static_cast<double>(passed) / static_cast<double>(outcomes.size());
  std::printf("lexicon examples: %zu of %zu right, %.3f (floor %.3f)\n", passed, outcomes.size(), share, kFloor);
  EXPECT_GE(share, kFloor);
}

}  // namespace
}  // namespace casus::pipeline
