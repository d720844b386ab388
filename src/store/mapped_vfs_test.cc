// A reader's map of a file that another connection makes longer and shorter.
#include "store/mapped_vfs.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "store/sql.h"
#include "store/test_place.h"

namespace casus::store {
namespace {

constexpr std::int64_t kRowBytes = 5000;  // more than a page

Connection open(const std::string& path, Connection::Mode mode) {
  Result<Connection> connection = Connection::open(path, mode);
  EXPECT_TRUE(connection) << connection.error().message;
  return *std::move(connection);
}

void execute(const Connection& connection, const std::string& sql) {
  const Result<void> done = connection.execute(sql);
  ASSERT_TRUE(done) << sql << ": " << done.error().message;
}

/// Rows 1 to `count`, each a blob of its own number again and again; all of it in the main file.
void write_rows(const Connection& writer, std::int64_t count) {
  execute(writer, "DELETE FROM pages");
  execute(writer, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(count) +
                      ") INSERT INTO pages SELECT i, replace(hex(zeroblob(" + std::to_string(kRowBytes / 2) +
                      ")), '0', i % 10) FROM n");
  execute(writer, "VACUUM");
  execute(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
}

void expect_rows(const Connection& reader, std::int64_t count) {
  const Result<std::int64_t> right =
      reader.read_integer("SELECT count(*) FROM pages WHERE length(data) = " + std::to_string(kRowBytes) +
                          " AND data = replace(hex(zeroblob(" + std::to_string(kRowBytes / 2) + ")), '0', i % 10)");
  ASSERT_TRUE(right) << right.error().message;
  EXPECT_EQ(*right, count);
}

/// Bytes of the process's memory that show the file.
std::uintmax_t mapped_bytes(const std::string& path) {
  std::ifstream maps("/proc/self/maps");
  std::uintmax_t bytes = 0;
  for (std::string line; std::getline(maps, line);) {
    if (!line.ends_with(path)) continue;
    const std::size_t dash = line.find('-');
    bytes += std::stoull(line.substr(dash + 1), nullptr, 16) - std::stoull(line.substr(0, dash), nullptr, 16);
  }
  return bytes;
}

/// Whether this process holds a lock where SQLite puts those of readers: behind the byte at 1 GiB. Locks of an open
/// file description see those of the process that asks.
bool is_locked(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  EXPECT_GE(file, 0);
  struct flock lock = {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = 0x40000002;
  lock.l_len = 510;
  EXPECT_EQ(::fcntl(file, F_OFD_GETLK, &lock), 0);
  ::close(file);  // and with it the locks: ask once
  return lock.l_type != F_UNLCK;
}

class MappedVfsTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_NE(find_mapped_vfs(), nullptr);
    execute(writer_, "PRAGMA journal_mode = WAL; CREATE TABLE pages (i INTEGER PRIMARY KEY, data TEXT)");
    write_rows(writer_, 50);
  }
  Connection open_reader() const {
    Connection reader = open(place_.where(), Connection::Mode::kReadOnly);
    execute(reader, "PRAGMA mmap_size = 1000000");
    return reader;
  }

  TestPlace place_{Dialect::kSqlite};
  Connection writer_ = open(place_.where(), Connection::Mode::kReadWrite);
};

TEST_F(MappedVfsTest, WholeFileIsMappedWhateverTheSizeAskedFor) {
  write_rows(writer_, 1000);
  const Connection reader = open_reader();
  expect_rows(reader, 1000);
  const std::uintmax_t size = std::filesystem::file_size(place_.where());
  EXPECT_GT(size, 4'000'000U);
  EXPECT_GE(mapped_bytes(place_.where()), size);
}

TEST_F(MappedVfsTest, FollowsAFileThatGrowsAndShrinks) {
  const Connection reader = open_reader();
  for (const std::int64_t count : {50, 400, 3, 900, 1, 2}) {
    write_rows(writer_, count);
    expect_rows(reader, count);
    EXPECT_LE(mapped_bytes(place_.where()), std::filesystem::file_size(place_.where()) + 4096);
  }
}

TEST_F(MappedVfsTest, AnUnchangingViewWhileAnotherWrites) {
  const Connection reader = open_reader();
  ASSERT_TRUE(reader.begin(false));
  expect_rows(reader, 50);
  execute(writer_, "UPDATE pages SET data = 'other'");
  execute(writer_, "PRAGMA wal_checkpoint(PASSIVE)");
  expect_rows(reader, 50);
  ASSERT_TRUE(reader.commit());
  expect_rows(reader, 0);
}

// A descriptor of the file that is closed takes all locks of the process with it, also those of other connections.
TEST_F(MappedVfsTest, ClosingOneReaderLeavesTheLocksOfTheOthers) {
  const Connection reader = open_reader();
  expect_rows(reader, 50);
  { expect_rows(open_reader(), 50); }
  EXPECT_TRUE(is_locked(place_.where()));
}

}  // namespace
}  // namespace casus::store
