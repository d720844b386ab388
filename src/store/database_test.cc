#include "casus/database.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "casus/json.h"
#include "store/sample_events.h"
#include "store/sqlite.h"

namespace casus {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test, removed at the end.
class DatabaseTest : public testing::Test {
 protected:
  void SetUp() override {
    const testing::TestInfo& info = *testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::temp_directory_path() / ("casus_database_test_" + std::string(info.name()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string path() const { return (folder_ / "events.db").string(); }

  Database open(Database::Mode mode = Database::Mode::kReadWrite) const {
    Result<Database> database = Database::open(path(), mode);
    EXPECT_TRUE(database) << database.error().message;
    return *std::move(database);
  }

  static void write(Database& database, const std::vector<CodedDocument>& batch) {
    const Result<void> written = database.write(batch);
    ASSERT_TRUE(written) << written.error().message;
  }

  static std::vector<Event> query(const Database& database, const EventFilter& filter = {}) {
    std::vector<Event> events;
    const Result<void> done = database.query(filter, [&](const Event& event) {
      events.push_back(event);
      return true;
    });
    EXPECT_TRUE(done) << done.error().message;
    return events;
  }

  /// Every row of the tables that a rerun must leave alone.
  std::string dump() const {
    std::string out;
    const Result<store::Sqlite> sqlite = store::Sqlite::open(path(), true);
    for (const auto& [table, columns] : {std::pair("documents", 12), std::pair("events", 41),
                                         std::pair("participants", 13), std::pair("attributions", 10)}) {
      Result<store::Statement> rows = sqlite->prepare("SELECT * FROM " + std::string(table) + " ORDER BY 1, 2, 3");
      while (*rows->step()) {
        for (int i = 0; i < columns; ++i) out += rows->text(i) + '|';
        out += '\n';
      }
    }
    return out;
  }

  fs::path folder_;
};

TEST_F(DatabaseTest, EventsComeBackExactly) {
  Database database = open();
  const CodedDocument sample = store::coded_sample();
  write(database, {sample});
  const std::vector<Event> events = query(database);
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0], sample.events[1]);  // no date sorts first
  EXPECT_EQ(events[1], sample.events[0]);
}

TEST_F(DatabaseTest, WritingTwiceChangesNothing) {
  const CodedDocument sample = store::coded_sample();
  {
    Database database = open();
    write(database, {sample});
  }
  const std::string before = dump();
  EXPECT_FALSE(before.empty());
  Database database = open();
  write(database, {sample, sample});
  EXPECT_EQ(dump(), before);
  EXPECT_EQ(database.counters().unchanged_documents, 2U);
  EXPECT_EQ(database.counters().new_documents + database.counters().changed_documents, 0U);
}

TEST_F(DatabaseTest, AChangedDocumentReplacesItsEvents) {
  Database database = open();
  CodedDocument sample = store::coded_sample();
  write(database, {sample});
  sample.document.content_hash = "def";
  sample.events.pop_back();
  sample.events[0].versions.engine = "0.2.0";
  write(database, {sample});
  EXPECT_EQ(query(database), sample.events);
  EXPECT_EQ(database.counters().changed_documents, 1U);
  EXPECT_EQ(dump().find("They agreed"), std::string::npos);
}

TEST_F(DatabaseTest, AFailingBatchLeavesNothing) {
  Database database = open();
  const Result<store::Sqlite> other = store::Sqlite::open(path(), false);
  ASSERT_TRUE(
      other->execute("CREATE TRIGGER full BEFORE INSERT ON events WHEN NEW.document_id = 'second' "
                     "BEGIN SELECT RAISE(ABORT, 'disk is full'); END"));
  CodedDocument second = store::coded_sample();
  second.document.document_id = "second";
  for (Event& event : second.events) {
    event.document_id = "second";
    event.event_id[0] = 'c';
  }
  const Result<void> failed = database.write(std::vector<CodedDocument>{store::coded_sample(), second});
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::kDatabase);
  EXPECT_NE(failed.error().message.find("disk is full"), std::string::npos);
  EXPECT_EQ(dump(), "");
  EXPECT_EQ(database.counters().new_documents, 0U);

  ASSERT_TRUE(other->execute("DROP TRIGGER full"));
  write(database, {store::coded_sample(), second});
  EXPECT_EQ(query(database).size(), 4U);
}

TEST_F(DatabaseTest, Filters) {
  Database database = open();
  write(database, {store::coded_sample()});
  const auto count = [&](const EventFilter& filter) { return query(database, filter).size(); };
  EXPECT_EQ(count({.actor = {"norrland"}}), 1U);
  EXPECT_EQ(count({.actor = {"nor"}}), 1U);
  EXPECT_EQ(count({.actor = {"Q1"}}), 1U);
  EXPECT_EQ(count({.actor = {"soderia"}}), 0U);
  EXPECT_EQ(count({.recipient = {"soderia"}}), 1U);
  EXPECT_EQ(count({.country = {"SWE"}}), 1U);
  EXPECT_EQ(count({.country = {"FIN"}}), 0U);
  EXPECT_EQ(count({.type = {EventType::kSanction, EventType::kAid}}), 1U);
  EXPECT_EQ(count({.type = {EventType::kAid}}), 0U);
  EXPECT_EQ(count({.status = {Status::kActual}}), 1U);
  EXPECT_EQ(count({.from = "2024-03-06"}), 1U);
  EXPECT_EQ(count({.from = "2024-03-07"}), 0U);
  EXPECT_EQ(count({.to = "2024-03-05"}), 1U);
  EXPECT_EQ(count({.to = "2024-03-04"}), 0U);
  EXPECT_EQ(count({.source = {"havnebladet"}}), 1U);
  EXPECT_EQ(count({.text = "THEY AGREED"}), 1U);
  EXPECT_EQ(count({.text = "' OR 1 --"}), 0U);
  EXPECT_EQ(count({.limit = 1}), 1U);
}

TEST_F(DatabaseTest, RunsAreCountedApart) {
  Database database = open();
  write(database, {store::coded_sample()});
  const std::string before = dump();
  ASSERT_TRUE(
      database.finish_run({.inputs = "ports.txt"}, {.documents = 1, .events = 2}, store::full_event().versions));
  EXPECT_EQ(dump(), before);
  const Result<std::vector<Database::StatusCount>> counts = database.count_documents();
  ASSERT_TRUE(counts);
  ASSERT_EQ(counts->size(), 1U);
  EXPECT_EQ((*counts)[0].documents, 1U);
}

TEST_F(DatabaseTest, RefusesWhatIsNotOurs) {
  EXPECT_EQ(Database::open(path(), Database::Mode::kReadOnly).error().code, ErrorCode::kNotFound);
  EXPECT_FALSE(Database::open(folder_.string(), Database::Mode::kReadWrite));
  std::ofstream(path())
      << "this is a letter to my aunt, and by no means a database; it is long enough to be read as one.";
  EXPECT_EQ(Database::open(path(), Database::Mode::kReadWrite).error().code, ErrorCode::kDatabase);
  fs::remove(path());
  {
    const Result<store::Sqlite> foreign = store::Sqlite::open(path(), false);
    ASSERT_TRUE(foreign->execute("CREATE TABLE recipes (name TEXT)"));
  }
  const Result<Database> foreign = Database::open(path(), Database::Mode::kReadWrite);
  ASSERT_FALSE(foreign);
  EXPECT_NE(foreign.error().message.find("not one of casus"), std::string::npos);
}

TEST_F(DatabaseTest, RefusesNewerTables) {
  open();
  {
    const Result<store::Sqlite> sqlite = store::Sqlite::open(path(), false);
    ASSERT_TRUE(sqlite->execute("UPDATE schema_version SET version = 99"));
  }
  const Result<Database> newer = Database::open(path(), Database::Mode::kReadWrite);
  ASSERT_FALSE(newer);
  EXPECT_EQ(newer.error().code, ErrorCode::kUnsupported);
}

TEST_F(DatabaseTest, ReadOnlyDoesNotWrite) {
  open();
  Database database = open(Database::Mode::kReadOnly);
  EXPECT_FALSE(database.write(std::vector<CodedDocument>{store::coded_sample()}));
  EXPECT_TRUE(query(database).empty());
}

}  // namespace
}  // namespace casus
