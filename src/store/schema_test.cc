// Databases of earlier versions, brought up to date by opening them for writing.
#include <gtest/gtest.h>

#include <string>

#include "casus/database.h"
#include "store/result_hash.h"
#include "store/sample_events.h"
#include "store/sql.h"
#include "store/test_place.h"

namespace casus {
namespace {

class SchemaTest : public testing::TestWithParam<store::Dialect> {
 protected:
  Database open() const {
    Result<Database> database = Database::open(place_.where(), Database::Mode::kReadWrite);
    EXPECT_TRUE(database) << database.error().message;
    return *std::move(database);
  }
  store::Connection connect() const {
    Result<store::Connection> connection = store::Connection::open(place_.where(), store::Connection::Mode::kReadWrite);
    EXPECT_TRUE(connection) << connection.error().message;
    return *std::move(connection);
  }
  /// What version 3 brought.
  std::string dump() const {
    const store::Connection connection = connect();
    std::string out;
    for (const std::string table : {"codes", "document_counts", "next_keys", "schema_version", "facts"}) {
      Result<store::Statement> rows =
          connection.prepare("SELECT * FROM " + table + " ORDER BY 1" + (table == "facts" ? ", 2" : ""));
      EXPECT_TRUE(rows) << rows.error().message;
      out += table + '\n';
      while (*rows->step()) {
        out += rows->text(0);
        if (table != "schema_version") out += '|' + rows->text(1);
        if (table == "facts") out += '|' + std::string(rows->blob(2));
        out += '\n';
      }
    }
    return out;
  }

  store::TestPlace place_{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(Engines, SchemaTest, testing::Values(store::Dialect::kSqlite, store::Dialect::kPostgres),
                         store::engine_name);

/// Thousands of events with many codes, some of them replaced; documents of three statuses, some retracted.
void fill(Database& database) {
  std::vector<CodedDocument> batch;
  for (int i = 0; i < 5000; ++i) {
    CodedDocument coded = store::coded_sample();
    const std::string number = std::to_string(i);
    coded.document.document_id = number;
    if (i % 7 == 3) coded.events.clear();
    if (i % 7 == 3) coded.document.status = i % 2 == 0 ? DocumentStatus::kEmpty : DocumentStatus::kTimeout;
    for (Event& event : coded.events) event.event_id = number + event.event_id;
    for (Event& event : coded.events) {
      for (Participant& actor : event.actor) actor.code = "NOR" + std::to_string(i % 300);
      for (Participant& recipient : event.recipient) recipient.code = i % 5 == 0 ? "" : "SWE" + std::to_string(i % 11);
    }
    batch.push_back(std::move(coded));
  }
  ASSERT_TRUE(database.write(batch));
  for (CodedDocument& coded : batch) coded.document.content_hash = "def";
  batch.resize(40);
  ASSERT_TRUE(database.write(batch));
  ASSERT_TRUE(database.retract({"3", "4", "41"}, "test"));
}

TEST_P(SchemaTest, Version2GetsCodesAndCounts) {
  {
    Database database = open();
    fill(database);
  }
  const std::string wanted = dump();
  ASSERT_TRUE(
      connect().execute("DROP TABLE codes; DROP TABLE document_counts; DELETE FROM next_keys WHERE name = 'code'; "
                        "DELETE FROM facts WHERE field > 16; UPDATE schema_version SET version = 2"));
  const Result<Database> reader = Database::open(place_.where(), Database::Mode::kReadOnly);
  ASSERT_FALSE(reader);
  EXPECT_NE(reader.error().message.find("opening it for writing migrates it"), std::string::npos);
  Database database = open();
  EXPECT_EQ(dump(), wanted);
  CodedDocument another = store::coded_sample();
  another.events[0].actor[0].code = "FIN";
  ASSERT_TRUE(database.write(std::vector<CodedDocument>{another}));
  const Result<PairCounts> pairs = database.count_pairs({.actor = {"FIN"}}, 10, true);
  ASSERT_TRUE(pairs) << pairs.error().message;
  EXPECT_TRUE(pairs->pairs.empty());  // its recipients have no code
  EXPECT_EQ(*connect().read_integer("SELECT max(code_id) FROM codes"), 300 + 11 + 1);
}

TEST_P(SchemaTest, ResultsOfEarlierVersionsStay) {
  Database database = open();
  const CodedDocument sample = store::coded_sample();
  ASSERT_TRUE(database.write(std::vector<CodedDocument>{sample}));
  ASSERT_TRUE(connect().execute("UPDATE documents SET result_hash = '" + store::hash_result_as_json(sample) + "'"));
  ASSERT_TRUE(database.write(std::vector<CodedDocument>{sample}));
  EXPECT_EQ(database.counters().unchanged_documents, 1U);
}

TEST_P(SchemaTest, DocumentsAreCountedExactly) {
  Database database = open();
  const auto counted = [&] {
    std::string out = std::to_string(database.size()->documents);
    const Result<std::vector<Database::StatusCount>> counts = database.count_documents();
    for (const Database::StatusCount& row : *counts) {
      out += " " + std::string(to_string(row.status)) + "=" + std::to_string(row.documents);
    }
    return out;
  };
  EXPECT_EQ(counted(), "0");
  CodedDocument sample = store::coded_sample();
  ASSERT_TRUE(database.write(std::vector<CodedDocument>{sample, sample}));
  EXPECT_EQ(counted(), "1 ok=1");
  sample.document.content_hash = "def";
  sample.document.status = DocumentStatus::kEmpty;
  sample.events.clear();
  ASSERT_TRUE(database.write(std::vector<CodedDocument>{sample}));
  EXPECT_EQ(counted(), "1 empty=1");
  CodedDocument second = store::coded_sample();
  second.document.document_id = "second";
  ASSERT_TRUE(database.write(std::vector<CodedDocument>{second}));
  ASSERT_TRUE(database.retract({"ports"}, "test"));
  ASSERT_TRUE(database.retract({"ports"}, "test again"));
  EXPECT_EQ(counted(), "1 ok=1");
  sample.document.content_hash = "ghi";
  ASSERT_TRUE(database.write(std::vector<CodedDocument>{sample}));  // stays out
  EXPECT_FALSE(database.retract({"second", "no such"}, "test"));    // all or none
  EXPECT_EQ(counted(), "1 ok=1");
  ASSERT_TRUE(database.retract({"ports"}, "", true));
  EXPECT_EQ(counted(), "2 ok=1 empty=1");
}

}  // namespace
}  // namespace casus
