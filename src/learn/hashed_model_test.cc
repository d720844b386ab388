// Features count by their text; the table of weights is checked at load.
#include "learn/hashed_model.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace casus::learn {
namespace {

std::string write_table(const std::string& rows) {
  const std::filesystem::path path = std::filesystem::path(::testing::TempDir()) / "weights.tsv";
  std::ofstream(path) << "feature\tweight\n" << rows;
  return path.string();
}

TEST(HashedModel, AddsTheWeightsOfKnownFeatures) {
  const auto model = HashedModel::load(write_table("cue.lemma say\t1.5\ncue.lemma point_out\t-0.25\n"));
  ASSERT_TRUE(model) << model.error().message;
  FeatureList features;
  features.add("cue.lemma", {"say"});
  features.add("cue.lemma", {"point out"});  // a blank inside a value is written as an underscore
  features.add("cue.lemma", {"unheard"});
  EXPECT_FLOAT_EQ(model->score(features.keys()), 1.25F);
  features.clear();
  EXPECT_FLOAT_EQ(model->score(features.keys()), 0.0F);
}

TEST(HashedModel, AnEmptyValueKeepsItsPlace) {
  FeatureList::Names names;
  FeatureList features(&names);
  features.add("cue.head", {"", "nsubj"});
  EXPECT_EQ(names.at(features.keys()[0]), "cue.head - nsubj");
}

TEST(HashedModel, KeysMadeBeforeCountAgain) {
  FeatureList before, after;
  before.add("cue.lemma", {"say"});
  after.add("cue.tag", {"VBD"});
  after.add_again(before.keys());
  after.add("cue.lemma", {"say"});
  ASSERT_EQ(after.keys().size(), 3U);
  EXPECT_EQ(after.keys()[1], after.keys()[2]);
}

TEST(HashedModel, WordsCountByTheirPlace) {
  const auto model =
      HashedModel::load(write_table("cue.lemma say that\t1\ncue.lemma that say\t2\ncue.lemma saythat\t4\n"));
  ASSERT_TRUE(model) << model.error().message;
  FeatureList features;
  features.add("cue.lemma", {"that", "say"});
  EXPECT_FLOAT_EQ(model->score(features.keys()), 2.0F);
  features.add("cue.lemma", {"say"});
  EXPECT_FLOAT_EQ(model->score(features.keys()), 2.0F);
}

// Many more features than one bucket holds, against a sum over all of them.
TEST(HashedModel, FindsEveryFeatureOfALargeTable) {
  std::string rows;
  constexpr int kFeatures = 2000;
  for (int i = 0; i < kFeatures; ++i) {
    rows += "cue.lemma word" + std::to_string(i) + "\t" + std::to_string(i % 7 + 1) + "\n";
  }
  const auto model = HashedModel::load(write_table(rows));
  ASSERT_TRUE(model) << model.error().message;
  for (int i = 0; i < 2 * kFeatures; ++i) {
    FeatureList features;
    features.add("cue.lemma", {"word" + std::to_string(i)});
    EXPECT_EQ(model->score(features.keys()), i < kFeatures ? static_cast<float>(i % 7 + 1) : 0.0F) << i;
  }
}

TEST(HashedModel, RefusesBadTables) {
  const struct {
    std::string rows, message;
  } cases[] = {{"cue a\tmuch\n", "weights.tsv:2: weight much is not a number"},
               {"cue a\t1\ncue a\t2\n", "weights.tsv:3: feature cue a stands here twice"}};
  for (const auto& c : cases) {
    const auto model = HashedModel::load(write_table(c.rows));
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().message, c.message);
  }
  EXPECT_FALSE(HashedModel::load("/nowhere/weights.tsv"));
}

}  // namespace
}  // namespace casus::learn
