// A database for one test: a new file, or a new schema on the PostgreSQL server that CASUS_POSTGRES names.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "store/sql.h"

namespace casus::store {

class TestPlace {
 public:
  explicit TestPlace(Dialect dialect) {
    const testing::TestInfo& info = *testing::UnitTest::GetInstance()->current_test_info();
    name_ = "casus_" + std::string(info.test_suite_name()) + "_" + info.name();
    for (char& c : name_) c = c == '/' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    folder_ = std::filesystem::temp_directory_path() / name_;
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    where_ = dialect == Dialect::kSqlite ? (folder_ / "events.db").string() : make_schema();
  }
  ~TestPlace() { std::filesystem::remove_all(folder_); }
  TestPlace(const TestPlace&) = delete;
  TestPlace& operator=(const TestPlace&) = delete;

  const std::string& where() const { return where_; }

 private:
  std::string make_schema() const {
    const char* server = std::getenv("CASUS_POSTGRES");
    EXPECT_NE(server, nullptr) << "run through ctest, or start tests/postgres/server.sh and set CASUS_POSTGRES";
    if (server == nullptr) return {};
    const Result<Connection> connection = Connection::open(server, Connection::Mode::kReadWrite);
    EXPECT_TRUE(connection) << connection.error().message;
    if (!connection) return {};
    EXPECT_TRUE(connection->execute("DROP SCHEMA IF EXISTS " + name_ + " CASCADE; CREATE SCHEMA " + name_));
    return std::string(server) + "&options=-csearch_path%3D" + name_;
  }

  std::string name_;
  std::filesystem::path folder_;
  std::string where_;
};

inline std::string engine_name(const testing::TestParamInfo<Dialect>& info) {
  return info.param == Dialect::kSqlite ? "sqlite" : "postgresql";
}

}  // namespace casus::store
