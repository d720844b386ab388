// The model file reader on hand-made files: what is right is read, what is wrong is refused with a reason.
#include "learn/model_file.h"

#include <gtest/gtest.h>

#include <cstring>

#include "base/hash.h"

namespace casus::learn {
namespace {

template <typename T>
void append(std::string& out, T value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// One section of each kind, as train/model_file.py would lay them out.
std::string small_model() {
  struct Part {
    std::string name;
    std::uint8_t kind;
    std::vector<std::uint32_t> shape;
    std::string data;
  };
  std::string floats;
  for (const float value : {1.5F, -2.0F}) append(floats, value);
  std::string rows("\x01\xff\x02\x7f\x00\x03\0\0", 8);
  for (const float scale : {0.5F, 2.0F}) append(rows, scale);
  std::string strings;
  for (const std::uint32_t offset : {0U, 7U, 7U}) append(strings, offset);
  strings += "kind=us";
  const std::vector<Part> parts = {{"f", 0, {2}, floats}, {"q", 1, {2, 3}, rows}, {"meta", 2, {2}, strings}};
  std::size_t position = 32;
  for (const Part& part : parts) position += 2 + part.name.size() + 2 + 4 * part.shape.size() + 16;
  std::string directory, body;
  for (const Part& part : parts) {
    const std::size_t gap = (64 - position % 64) % 64;
    body.append(gap, '\0');
    position += gap;
    append(directory, static_cast<std::uint16_t>(part.name.size()));
    directory += part.name;
    append(directory, part.kind);
    append(directory, static_cast<std::uint8_t>(part.shape.size()));
    for (const std::uint32_t extent : part.shape) append(directory, extent);
    append(directory, static_cast<std::uint64_t>(position));
    append(directory, static_cast<std::uint64_t>(part.data.size()));
    body += part.data;
    position += part.data.size();
  }
  const std::string content = directory + body;
  std::string file = "CASUSMDL";
  append(file, std::uint32_t{1});
  append(file, static_cast<std::uint32_t>(parts.size()));
  append(file, static_cast<std::uint64_t>(32 + content.size()));
  append(file, base::hash64(content));
  return file + content;
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
  EXPECT_EQ(ModelFile::parse("x", newer).error().message, "x: model format 9, this build reads up to format 1");
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
