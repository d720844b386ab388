// Word vectors on a file of two words: means by hand, and what is refused.
#include "learn/word_vectors.h"

#include <gtest/gtest.h>

#include "learn/model_builder.h"

namespace casus::learn {
namespace {

Result<WordVectors> load(const std::vector<std::string>& words) {
  ModelBuilder builder;
  builder.add_strings("m.words", words);
  builder.add_int8("m.vectors", 2, std::vector<std::int8_t>{100, -50, 20, 10}, std::vector<float>{0.01F, 0.1F});
  const Result<ModelFile> file = ModelFile::parse("m.casus", builder.bytes());
  EXPECT_TRUE(file) << file.error().message;
  return WordVectors::load(*file, "m");
}

TEST(WordVectorsTest, AddsTheMeanOfTheKnownWordsOfAKind) {
  const auto vectors = load({"attack", "visit"});
  ASSERT_TRUE(vectors) << vectors.error().message;
  std::vector<Feature> features = {{"path=attack"}, {"path=visit"}, {"path=unseen"}, {"zone=visit"}, {"case=attack"}};
  vectors->add_mean("path=", features);
  ASSERT_EQ(features.size(), 7U);
  EXPECT_EQ(features[5].name, "pathv=0");
  EXPECT_FLOAT_EQ(features[5].value, (1.0F + 2.0F) / 2);
  EXPECT_EQ(features[6].name, "pathv=1");
  EXPECT_FLOAT_EQ(features[6].value, (-0.5F + 1.0F) / 2);
}

TEST(WordVectorsTest, AddsNothingWhereNoWordIsKnown) {
  const auto vectors = load({"attack", "visit"});
  ASSERT_TRUE(vectors) << vectors.error().message;
  std::vector<Feature> features = {{"path=unseen"}, {"zone=visit"}};
  vectors->add_mean("path=", features);
  EXPECT_EQ(features.size(), 2U);
}

TEST(WordVectorsTest, RefusesSizesThatDoNotAgree) { EXPECT_FALSE(load({"attack"})); }

}  // namespace
}  // namespace casus::learn
