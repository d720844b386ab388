// The model file reader on hand-made files: what is right is read, what is wrong is refused with a reason.
#include "learn/model_file.h"

#include <gtest/gtest.h>

#include <cstring>

#include "base/hash.h"
#include "learn/model_builder.h"

namespace casus::learn {
namespace {

std::string small_model() {
  const std::vector<float> floats = {1.5F, -2.0F};
  const std::vector<std::int8_t> rows = {1, -1, 2, 127, 0, 3};
  const std::vector<float> scales = {0.5F, 2.0F};
  ModelBuilder builder;
  builder.add_floats("f", {2}, floats);
  builder.add_int8("q", 3, rows, scales);
  builder.add_strings("meta", {"kind=us", ""});
  builder.add_numbers("n", 2, std::vector<std::uint32_t>{1, 2, 3, 4000000000});
  return builder.bytes();
}

TEST(ModelFileTest, ReadsEveryKind) {
  const Result<ModelFile> file = ModelFile::parse("small.casus", small_model());
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->find_floats("f")->values[1], -2.0F);
  const Int8Tensor tensor = *file->find_int8("q");
  EXPECT_EQ(tensor.columns, 3U);
  EXPECT_EQ(tensor.row(1)[0], 127);
  EXPECT_EQ(tensor.scales[1], 2.0F);
  EXPECT_EQ(file->find_strings("meta")->size(), 2U);
  EXPECT_EQ(file->meta("kind"), "us");
  EXPECT_EQ(file->meta("absent"), "");
  const NumberTensor numbers = *file->find_numbers("n");
  EXPECT_EQ(numbers.rows, 2U);
  EXPECT_EQ(numbers.columns, 2U);
  EXPECT_EQ(numbers.values[3], 4000000000U);
}

TEST(ModelFileTest, NamesWhatIsMissing) {
  const Result<ModelFile> file = ModelFile::parse("small.casus", small_model());
  ASSERT_TRUE(file);
  EXPECT_EQ(file->find_floats("g").error().message, "small.casus: section g is missing");
  EXPECT_EQ(file->find_floats("q").error().message, "small.casus: section q is of another kind than expected");
}

TEST(ModelFileTest, RefusesOtherFiles) {
  EXPECT_FALSE(ModelFile::parse("x", ""));
  EXPECT_FALSE(ModelFile::parse("x", std::string(100, 'a')));
  std::string newer = small_model();
  newer[8] = 9;
  EXPECT_EQ(ModelFile::parse("x", newer).error().message, "x: model format 9, this build reads up to format 2");
}

TEST(ModelFileTest, RefusesEveryCutAndEveryFlippedByte) {
  const std::string whole = small_model();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(ModelFile::parse("x", std::string_view(whole).substr(0, size))) << size;
  }
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string damaged = whole;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x40);
    EXPECT_FALSE(ModelFile::parse("x", damaged)) << i;
  }
}

TEST(ModelFileTest, SurvivesAWrongDirectoryWithARightChecksum) {
  const std::string whole = small_model();
  for (std::size_t i = 32; i < 120; ++i) {
    for (const char mask : {'\x01', '\x7f', '\xff'}) {
      std::string damaged = whole;
      damaged[i] = static_cast<char>(damaged[i] ^ mask);
      const std::uint64_t checksum = base::hash64(std::string_view(damaged).substr(32));
      std::memcpy(damaged.data() + 24, &checksum, sizeof checksum);
      const Result<ModelFile> file = ModelFile::parse("x", damaged);
      if (!file) continue;
      EXPECT_FALSE(file->find_floats("f") && file->find_int8("q") && file->find_strings("meta") &&
                   file->find_int8("q")->columns > 1000);
    }
  }
}

}  // namespace
}  // namespace casus::learn
