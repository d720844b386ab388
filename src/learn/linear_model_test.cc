// The log-linear model and its calibration on files of a few rows: sums by hand, and what is refused.
#include "learn/linear_model.h"

#include <gtest/gtest.h>

#include "learn/model_builder.h"

namespace casus::learn {
namespace {

ModelFile make_file(std::uint32_t columns, const std::vector<float>& bias, const std::vector<float>& points) {
  const std::vector<std::int8_t> rows = {100, -50, 0, 127};
  const std::vector<float> scales = {0.01F, 1.0F};
  ModelBuilder builder;
  builder.add_strings("m.labels", {"yes", "no"});
  builder.add_strings("m.features", {"word=good", "length"});
  builder.add_int8("m.weights", columns, rows, std::span(scales).first(4 / columns));
  builder.add_floats("m.bias", {static_cast<std::uint32_t>(bias.size())}, bias);
  builder.add_floats("map", {static_cast<std::uint32_t>(points.size() / 2), 2}, points);
  Result<ModelFile> file = ModelFile::parse("m.casus", builder.bytes());
  EXPECT_TRUE(file) << file.error().message;
  return *std::move(file);
}

TEST(LinearModelTest, AddsBiasAndWeights) {
  const auto model = LinearModel::load(make_file(2, {0.25F, 0}, {0, 0, 1, 1}), "m");
  ASSERT_TRUE(model) << model.error().message;
  const std::vector<Feature> features = {{"word=good"}, {"length", 0.5F}, {"word=unseen", 9}};
  const std::vector<float> scores = model->score(features);
  EXPECT_FLOAT_EQ(scores[0], 0.25F + 1.0F);
  EXPECT_FLOAT_EQ(scores[1], -0.5F + 63.5F);
  EXPECT_EQ(model->labels(), (std::vector<std::string>{"yes", "no"}));
  EXPECT_TRUE(model->weights("word=unseen").empty());
}

TEST(LinearModelTest, RefusesSizesThatDoNotAgree) {
  EXPECT_FALSE(LinearModel::load(make_file(2, {0}, {0, 0, 1, 1}), "m"));
  EXPECT_FALSE(LinearModel::load(make_file(4, {0, 0}, {0, 0, 1, 1}), "m"));
  EXPECT_FALSE(LinearModel::load(make_file(2, {0, 0}, {0, 0, 1, 1}), "other"));
}

TEST(LinearModelTest, SoftmaxSumsToOneWithoutOverflow) {
  const std::vector<double> shares = softmax(std::vector<float>{1000, 1000, -1000});
  EXPECT_DOUBLE_EQ(shares[0], 0.5);
  EXPECT_DOUBLE_EQ(shares[2], 0);
  EXPECT_TRUE(softmax({}).empty());
}

TEST(CalibrationTest, GoesThroughItsPointsAndIsFlatBeyondThem) {
  const auto map = Calibration::load(make_file(2, {0, 0}, {0.25F, 0.125F, 0.5F, 0.5F, 0.75F, 1}), "map");
  ASSERT_TRUE(map) << map.error().message;
  EXPECT_DOUBLE_EQ(map->apply(0), 0.125);
  EXPECT_DOUBLE_EQ(map->apply(0.375), 0.3125);
  EXPECT_DOUBLE_EQ(map->apply(0.5), 0.5);
  EXPECT_DOUBLE_EQ(map->apply(0.9), 1);
}

TEST(CalibrationTest, RefusesMapsThatFallOrLeaveTheUnit) {
  for (const std::vector<float>& points :
       {std::vector<float>{0.5F, 0.5F, 0.25F, 0.75F}, {0, 0.5F, 1, 0.25F}, {0, 0, 1, 1.5F}, {0, 0}}) {
    EXPECT_FALSE(Calibration::load(make_file(2, {0, 0}, points), "map")) << points.size();
  }
}

}  // namespace
}  // namespace casus::learn
