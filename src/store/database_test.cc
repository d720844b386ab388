#include "casus/database.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "store/sample_events.h"
#include "store/sql.h"
#include "store/test_place.h"
#include "store/test_queries.h"

namespace casus {
namespace {

using store::query_all;

/// Each test on both engines, in a database of its own.
class DatabaseTest : public testing::TestWithParam<store::Dialect> {
 protected:
  std::string path() const { return place_.where(); }

  Database open(Database::Mode mode = Database::Mode::kReadWrite) const {
    Result<Database> database = Database::open(path(), mode);
    EXPECT_TRUE(database) << database.error().message;
    return *std::move(database);
  }

  store::Connection connect() const {
    Result<store::Connection> connection = store::Connection::open(path(), store::Connection::Mode::kReadWrite);
    EXPECT_TRUE(connection) << connection.error().message;
    return *std::move(connection);
  }

  static void write(Database& database, const std::vector<CodedDocument>& batch) {
    const Result<void> written = database.write(batch);
    ASSERT_TRUE(written) << written.error().message;
  }

  /// Every row of the tables that a rerun must leave alone.
  std::string dump() const {
    std::string out;
    const store::Connection connection = connect();
    for (const auto& [table, columns] : {std::pair("documents", 16), std::pair("texts", 2), std::pair("events", 41),
                                         std::pair("participants", 13), std::pair("attributions", 10)}) {
      Result<store::Statement> rows = connection.prepare("SELECT * FROM " + std::string(table) +
                                                         (columns == 2 ? " ORDER BY 1" : " ORDER BY 1, 2, 3"));
      EXPECT_TRUE(rows) << rows.error().message;
      while (*rows->step()) {
        for (int i = 0; i < columns; ++i) out += rows->text(i) + '|';
        out += '\n';
      }
    }
    return out;
  }

  /// Outcomes of the ledger, in order.
  std::string outcomes() const {
    const store::Connection connection = connect();
    Result<store::Statement> rows = connection.prepare("SELECT outcome FROM ledger ORDER BY entry_id");
    std::string out;
    while (*rows->step()) out += (out.empty() ? "" : " ") + rows->text(0);
    return out;
  }

  store::TestPlace place_{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(Engines, DatabaseTest, testing::Values(store::Dialect::kSqlite, store::Dialect::kPostgres),
                         store::engine_name);

TEST_P(DatabaseTest, EventsComeBackExactly) {
  Database database = open();
  const CodedDocument sample = store::coded_sample();
  write(database, {sample});
  const std::vector<Event> events = query_all(database);
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0], sample.events[1]);  // no date sorts first
  EXPECT_EQ(events[1], sample.events[0]);
}

TEST_P(DatabaseTest, WritingTwiceChangesNothing) {
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

TEST_P(DatabaseTest, AChangedDocumentReplacesItsEvents) {
  Database database = open();
  CodedDocument sample = store::coded_sample();
  write(database, {sample});
  sample.document.content_hash = "def";
  sample.events.pop_back();
  sample.events[0].versions.engine = "0.2.0";
  write(database, {sample});
  EXPECT_EQ(query_all(database), sample.events);
  EXPECT_EQ(database.counters().changed_documents, 1U);
  EXPECT_EQ(dump().find("They agreed"), std::string::npos);
}

TEST_P(DatabaseTest, AFailingBatchLeavesNothing) {
  Database database = open();
  CodedDocument second = store::coded_sample();
  second.document.document_id = "second";
  second.document.content_hash = "other";
  for (Event& event : second.events) event.document_id = "second";
  // Its events keep the ids of the first document, which are taken.
  const Result<void> failed = database.write(std::vector<CodedDocument>{store::coded_sample(), second});
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::kDatabase);
  EXPECT_EQ(dump(), "");
  EXPECT_EQ(outcomes(), "");
  EXPECT_EQ(database.counters().new_documents, 0U);
  EXPECT_TRUE(query_all(database).empty());

  for (Event& event : second.events) event.event_id[0] = 'c';
  write(database, {store::coded_sample(), second});
  EXPECT_EQ(query_all(database).size(), 4U);
}

TEST_P(DatabaseTest, Filters) {
  Database database = open();
  write(database, {store::coded_sample()});
  const auto count = [&](const EventFilter& filter) { return query_all(database, filter).size(); };
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
  EXPECT_EQ(count({.text = "agrees"}), 1U);  // by its stem
  EXPECT_EQ(count({.text = "\"closed its ports\""}), 1U);
  EXPECT_EQ(count({.text = "\"ports closed\""}), 0U);
  EXPECT_EQ(count({.text = "closed -norrland"}), 0U);
  EXPECT_EQ(count({.text = "nobody' OR 1 \") --"}), 0U);
  EXPECT_EQ(count({.party = {"SWE"}}), 1U);
  EXPECT_EQ(count({.party = {"SWE", "nor"}}), 1U);
  EXPECT_EQ(count({.pair = {"swe~nor"}}), 1U);
  EXPECT_EQ(count({.pair = {"swe~fin"}}), 0U);
  EXPECT_EQ(count({.quad = {4}}), 1U);
  EXPECT_EQ(count({.quad = {2, 3}}), 0U);
  EXPECT_EQ(count({.cameo = "16"}), 1U);
  EXPECT_EQ(count({.cameo = "164"}), 0U);
  EXPECT_EQ(count({.historical = true}), 1U);
  EXPECT_EQ(count({.source = {"none"}}), 1U);
  EXPECT_EQ(count({.source = {"NOR"}}), 1U);
  EXPECT_EQ(count({.place = {"tromso"}}), 1U);
  EXPECT_EQ(count({.bbox = BoundingBox{18, 69, 19, 70}}), 1U);
  EXPECT_EQ(count({.bbox = BoundingBox{19, 69, 18, 70}}), 0U);
  EXPECT_EQ(count({.document = {"ports", "other"}}), 2U);
  EXPECT_EQ(count({.publisher = {"havnebladet"}}), 2U);
  EXPECT_EQ(count({.publisher = {"landbladet"}}), 0U);
  EXPECT_EQ(count({.min_confidence = 0.875}), 1U);
  EXPECT_EQ(count({.min_confidence = 0.88}), 0U);
  EXPECT_EQ(count({.limit = 1}), 1U);
}

TEST_P(DatabaseTest, RunsAreCountedApart) {
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

TEST_P(DatabaseTest, RefusesNewerTables) {
  open();
  ASSERT_TRUE(connect().execute("UPDATE schema_version SET version = 99"));
  const Result<Database> newer = Database::open(path(), Database::Mode::kReadWrite);
  ASSERT_FALSE(newer);
  EXPECT_EQ(newer.error().code, ErrorCode::kUnsupported);
  EXPECT_NE(newer.error().message.find("tables of version 99, this program knows version 4"), std::string::npos);
}

TEST_P(DatabaseTest, ReadOnlyDoesNotWrite) {
  open();
  Database database = open(Database::Mode::kReadOnly);
  EXPECT_FALSE(database.write(std::vector<CodedDocument>{store::coded_sample()}));
  EXPECT_TRUE(query_all(database).empty());
}

TEST_P(DatabaseTest, TheLedgerSaysWhatBecameOfEachReading) {
  Database database = open();
  CodedDocument sample = store::coded_sample();
  write(database, {sample});
  write(database, {sample});
  sample.events[0].versions.model = "model-2";
  write(database, {sample});
  sample.document.content_hash = "def";
  write(database, {sample});
  EXPECT_EQ(outcomes(), "new unchanged superseded changed");
  EXPECT_EQ(query_all(database).size(), 2U);
}

TEST_P(DatabaseTest, RetractedDocumentsAreInNoAnswerButNotLost) {
  Database database = open();
  write(database, {store::coded_sample()});
  ASSERT_TRUE(database.retract({"ports"}, "the agency withdrew it"));
  EXPECT_TRUE(query_all(database).empty());
  EXPECT_EQ(database.count_types({})->total, 0U);
  EXPECT_EQ(database.size()->events, 0U);
  EXPECT_TRUE(database.find_event(store::full_event().event_id)->retracted);
  EXPECT_EQ(database.find_document("ports")->events.size(), 2U);
  write(database, {store::coded_sample()});  // read again: stays out
  EXPECT_TRUE(query_all(database).empty());
  ASSERT_TRUE(database.retract({"ports"}, "", true));
  EXPECT_EQ(query_all(database).size(), 2U);
  EXPECT_EQ(outcomes(), "new retraction retracted restored");
  EXPECT_EQ(database.retract({"ports", "no such"}, "").error().code, ErrorCode::kNotFound);
  EXPECT_EQ(query_all(database).size(), 2U);  // all or none
}

TEST_P(DatabaseTest, TextsAreStoredUnlessToldOtherwise) {
  Database database = open();
  write(database, {store::coded_sample()});
  Result<FoundDocument> found = database.find_document("ports");
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_TRUE(found->has_text);
  EXPECT_EQ(found->document.text, store::coded_sample().document.text);
  EXPECT_EQ(found->events, store::coded_sample().events);
  EXPECT_EQ(database.find_document("none").error().code, ErrorCode::kNotFound);

  Result<Database> without = Database::open(path(), Database::Mode::kReadWrite, {.store_text = false});
  CodedDocument other = store::coded_sample();
  other.document.document_id = "other";
  other.events.clear();
  write(*without, {other});
  EXPECT_FALSE(database.find_document("other")->has_text);
}

/// Files of other programs; on the other engine the names of the tables would clash instead.
TEST(DatabaseFileTest, RefusesWhatIsNotOurs) {
  const store::TestPlace place(store::Dialect::kSqlite);
  const std::string path = place.where();
  EXPECT_EQ(Database::open(path, Database::Mode::kReadOnly).error().code, ErrorCode::kNotFound);
  EXPECT_FALSE(Database::open(std::filesystem::path(path).parent_path().string(), Database::Mode::kReadWrite));
  std::ofstream(path)
      << "this is a letter to my aunt, and by no means a database; it is long enough to be read as one.";
  EXPECT_EQ(Database::open(path, Database::Mode::kReadWrite).error().code, ErrorCode::kDatabase);
  std::filesystem::remove(path);
  {
    const Result<store::Connection> foreign = store::Connection::open(path, store::Connection::Mode::kReadWrite);
    ASSERT_TRUE(foreign->execute("CREATE TABLE recipes (name TEXT)"));
  }
  const Result<Database> foreign = Database::open(path, Database::Mode::kReadWrite);
  ASSERT_FALSE(foreign);
  EXPECT_NE(foreign.error().message.find("not one of casus"), std::string::npos);
}

}  // namespace
}  // namespace casus
