// Maps what files hold, and moves without losing it.
#include "base/mapped_file.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/file.h"

namespace casus::base {
namespace {

TEST(MappedFile, ReadsAndMoves) {
  const std::string path = (std::filesystem::path(::testing::TempDir()) / "mapped.txt").string();
  ASSERT_TRUE(write_file(path, "two\nlines\n"));
  auto file = MappedFile::open(path, 100);
  ASSERT_TRUE(file) << file.error().message;
  const std::string_view before = file->bytes();
  MappedFile moved = *std::move(file);
  EXPECT_EQ(moved.bytes(), "two\nlines\n");
  EXPECT_EQ(moved.bytes().data(), before.data());
  MappedFile assigned;
  assigned = std::move(moved);
  EXPECT_EQ(assigned.bytes(), before);
}

TEST(MappedFile, RefusesWhatIsNoFile) {
  const std::string folder = ::testing::TempDir();
  EXPECT_FALSE(MappedFile::open(folder, 100));
  EXPECT_FALSE(MappedFile::open(folder + "/no_such_file", 100));
  const std::string path = (std::filesystem::path(folder) / "mapped.txt").string();
  ASSERT_TRUE(write_file(path, "too long"));
  EXPECT_FALSE(MappedFile::open(path, 3));
  ASSERT_TRUE(write_file(path, ""));
  const auto empty = MappedFile::open(path, 100);
  ASSERT_TRUE(empty) << empty.error().message;
  EXPECT_TRUE(empty->bytes().empty());
}

}  // namespace
}  // namespace casus::base
