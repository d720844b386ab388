#include "io/byte_reader.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace casus::io {
namespace {

namespace fs = std::filesystem;

TEST(ByteReader, TakesTheRestOfAFile) {
  const fs::path path = fs::temp_directory_path() / "casus_byte_reader_test";
  // Around the size of a piece, which peek() has read already.
  for (const std::size_t size : {0U, 1U, 65'535U, 65'536U, 65'537U, 200'000U, 1U << 20, (1U << 20) + 1}) {
    std::string bytes(size, 'x');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>('a' + i % 23);
    std::ofstream(path, std::ios::binary) << bytes;
    for (const std::size_t skipped : {0U, 1U}) {
      if (skipped > size) continue;
      Result<ByteReader> reader = ByteReader::open(path.string());
      ASSERT_TRUE(reader);
      reader->peek(4);
      reader->skip(skipped);
      std::string rest;
      EXPECT_TRUE(read_rest(*reader, size, rest)) << size;
      EXPECT_EQ(rest, bytes.substr(skipped)) << size;
      EXPECT_EQ(reader->position(), size);
      EXPECT_TRUE(reader->peek(1).empty());
      EXPECT_FALSE(reader->has_failed());
    }
  }
  fs::remove(path);
}

TEST(ByteReader, StopsAtTheLimit) {
  ByteReader reader = ByteReader::over("abcdef");
  std::string rest;
  EXPECT_FALSE(read_rest(reader, 5, rest));
  EXPECT_EQ(rest, "abcde");
}

}  // namespace
}  // namespace casus::io
