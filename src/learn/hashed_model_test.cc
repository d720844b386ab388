// Features count by their text; the table of weights is checked at load.
#include "learn/hashed_model.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "learn/model_builder.h"

namespace casus::learn {
namespace {

using Rows = std::vector<std::pair<std::string, float>>;

Result<HashedModel> make_model(const Rows& rows, std::size_t weight_count) {
  std::vector<std::uint32_t> keys;
  std::vector<float> weights;
  for (const auto& [feature, weight] : rows) {
    const std::uint64_t key = key_of_feature(feature);
    keys.insert(keys.end(), {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32U)});
    weights.push_back(weight);
  }
  weights.resize(weight_count);
  ModelBuilder builder;
  builder.add_numbers("features", 2, keys);
  builder.add_floats("weights", {static_cast<std::uint32_t>(weights.size())}, weights);
  const Result<ModelFile> file = ModelFile::parse("weights.casus", builder.bytes());
  EXPECT_TRUE(file) << file.error().message;
  return HashedModel::load(*file);
}

Result<HashedModel> make_model(const Rows& rows) { return make_model(rows, rows.size()); }

TEST(HashedModel, AddsTheWeightsOfKnownFeatures) {
  const auto model = make_model({{"cue.lemma say", 1.5F}, {"cue.lemma point_out", -0.25F}});
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

TEST(HashedModel, WordsCountByTheirPlace) {
  const auto model = make_model({{"cue.lemma say that", 1}, {"cue.lemma that say", 2}, {"cue.lemma saythat", 4}});
  ASSERT_TRUE(model) << model.error().message;
  FeatureList features;
  features.add("cue.lemma", {"that", "say"});
  EXPECT_FLOAT_EQ(model->score(features.keys()), 2.0F);
  features.add("cue.lemma", {"say"});
  EXPECT_FLOAT_EQ(model->score(features.keys()), 2.0F);
}

// Many more features than one bucket holds, against a sum over all of them.
TEST(HashedModel, FindsEveryFeatureOfALargeTable) {
  Rows rows;
  constexpr int kFeatures = 2000;
  for (int i = 0; i < kFeatures; ++i) {
    rows.emplace_back("cue.lemma word" + std::to_string(i), static_cast<float>(i % 7 + 1));
  }
  const auto model = make_model(rows);
  ASSERT_TRUE(model) << model.error().message;
  for (int i = 0; i < 2 * kFeatures; ++i) {
    FeatureList features;
    features.add("cue.lemma", {"word" + std::to_string(i)});
    EXPECT_EQ(model->score(features.keys()), i < kFeatures ? static_cast<float>(i % 7 + 1) : 0.0F) << i;
  }
}

TEST(HashedModel, RefusesWhatDoesNotAgree) {
  const auto twice = make_model({{"cue a", 1}, {"cue b", 1}, {"cue a", 2}});
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().message, "weights.casus: feature 2 stands there twice");
  const auto fewer = make_model({{"cue a", 1}, {"cue b", 1}}, 1);
  ASSERT_FALSE(fewer);
  EXPECT_EQ(fewer.error().message, "weights.casus: features and weights do not agree in number");
  const Result<ModelFile> other = ModelFile::parse("other.casus", ModelBuilder().bytes());
  ASSERT_TRUE(other);
  EXPECT_FALSE(HashedModel::load(*other));
}

}  // namespace
}  // namespace casus::learn
