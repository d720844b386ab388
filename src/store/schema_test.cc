// Databases of earlier versions, brought up to date by opening them for writing.
#include <gtest/gtest.h>

#include <string>

#include "casus/database.h"
#include "store/result_hash.h"
#include "store/sample_events.h"
#include "store/sql.h"
#include "store/test_place.h"
#include "store/test_queries.h"

namespace casus {
namespace {

using store::query_all;

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
                        "DELETE FROM facts WHERE field > 16; UPDATE schema_version SET version = 2; "
                        "DROP TABLE pair_sums; DROP INDEX terms_by_place"));
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

TEST_P(SchemaTest, Version3KeepsItsIndexOfIdsAndGetsSums) {
  {
    Database database = open();
    fill(database);
  }
  ASSERT_TRUE(connect().execute("UPDATE next_keys SET next = 1048576 WHERE name = 'event'"));
  CodedDocument late = store::coded_sample();
  ASSERT_TRUE(open().write(std::vector<CodedDocument>{late}));
  const auto pairs = [&] {
    const Result<PairCounts> counts = open().count_pairs({}, 5, true);
    std::string out;
    for (const PairCounts::Row& row : counts->pairs) {
      out += row.actor + "~" + row.recipient + " " + std::to_string(row.events) + "\n";
    }
    return out;
  };
  const std::string wanted = pairs();
  ASSERT_TRUE(
      connect().execute("DROP TABLE pair_sums; DROP INDEX terms_by_place; DROP INDEX events_by_id; "
                        "CREATE UNIQUE INDEX whole_ids ON events (event_id); UPDATE schema_version SET version = 3"));
  const Database database = open();
  EXPECT_EQ(*connect().read_integer("SELECT count(*) FROM pair_sums WHERE block = 0"), 24);
  EXPECT_EQ(*connect().read_integer("SELECT max(version) FROM schema_version"), 4);
  EXPECT_EQ(pairs(), wanted);
  for (const std::string& id : {"4999" + late.events[0].event_id, late.events[0].event_id}) {
    const Result<FoundEvent> found = database.find_event(id);
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->event.event_id, id);
  }
  EXPECT_FALSE(database.find_event("00112233445566778899aabbccddee00"));
}

/// The tables of version 1, filled from those of a database of today. Version 1 knew SQLite only.
constexpr const char* kVersion1 = R"sql(
PRAGMA application_id = 1667330931;
CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version VALUES (1);
CREATE TABLE versions (
  versions_id INTEGER PRIMARY KEY,
  engine TEXT NOT NULL, catalog TEXT NOT NULL, lexicon TEXT NOT NULL, model TEXT NOT NULL, ontology TEXT NOT NULL,
  UNIQUE (engine, catalog, lexicon, model, ontology)
);
CREATE TABLE documents (
  document_id TEXT PRIMARY KEY,
  title TEXT, published_at TEXT, modified_at TEXT, authors TEXT NOT NULL, publisher TEXT, url TEXT, language TEXT,
  content_hash TEXT NOT NULL, result_hash TEXT NOT NULL, status TEXT NOT NULL, reason TEXT
) WITHOUT ROWID;
CREATE TABLE events (
  event_id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  event_type TEXT NOT NULL, event_mode TEXT, contexts TEXT NOT NULL, cameo_code TEXT,
  quad_class INTEGER NOT NULL, intensity REAL NOT NULL, goldstein REAL NOT NULL, reciprocal INTEGER NOT NULL,
  predicate_text TEXT, predicate_lemma TEXT, predicate_begin INTEGER NOT NULL, predicate_end INTEGER NOT NULL,
  status TEXT NOT NULL, historical INTEGER NOT NULL,
  date_start TEXT, date_end TEXT, date_granularity TEXT, date_text TEXT, date_begin INTEGER, date_span_end INTEGER,
  date_basis TEXT,
  place_name TEXT, place_text TEXT, place_begin INTEGER, place_end INTEGER, place_country TEXT, place_admin1 TEXT,
  place_latitude REAL, place_longitude REAL, place_geonames_id INTEGER, place_basis TEXT,
  evidence_text TEXT, evidence_begin INTEGER NOT NULL, evidence_end INTEGER NOT NULL, evidence_sentence INTEGER NOT NULL,
  confidence REAL NOT NULL, rule TEXT,
  versions_id INTEGER NOT NULL REFERENCES versions
) WITHOUT ROWID;
CREATE TABLE participants (
  event_id TEXT NOT NULL REFERENCES events ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
  position INTEGER NOT NULL,
  text TEXT, span_begin INTEGER, span_end INTEGER, name TEXT, country TEXT, sectors TEXT NOT NULL, code TEXT, title TEXT,
  entity_id TEXT, wikidata TEXT,
  PRIMARY KEY (event_id, role, position)
) WITHOUT ROWID;
CREATE TABLE attributions (
  event_id TEXT NOT NULL REFERENCES events ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT, span_begin INTEGER, span_end INTEGER, name TEXT, country TEXT, sectors TEXT NOT NULL, cue TEXT,
  quote TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) WITHOUT ROWID;
CREATE TABLE runs (
  run_id INTEGER PRIMARY KEY,
  started_at TEXT, finished_at TEXT, inputs TEXT, versions_id INTEGER NOT NULL REFERENCES versions,
  documents INTEGER NOT NULL, failed INTEGER NOT NULL, unreadable INTEGER NOT NULL,
  new_documents INTEGER NOT NULL, changed_documents INTEGER NOT NULL, unchanged_documents INTEGER NOT NULL,
  events INTEGER NOT NULL
);
CREATE INDEX events_by_document ON events (document_id, position);
CREATE INDEX events_by_date ON events (date_start, document_id, position);
CREATE INDEX events_by_type ON events (event_type, date_start);
CREATE INDEX events_by_status ON events (status, date_start);
CREATE INDEX participants_by_country ON participants (country, role, event_id);
INSERT INTO versions SELECT * FROM today.versions;
INSERT INTO documents SELECT document_id, title, published_at, modified_at, authors, publisher, url, language,
  content_hash, result_hash, status, reason FROM today.documents;
INSERT INTO events SELECT event_id, document_id, position, event_type, event_mode, contexts, cameo_code, quad_class,
  intensity, goldstein, reciprocal, predicate_text, predicate_lemma, predicate_begin, predicate_end, e.status,
  historical, date_start, date_end, date_granularity, date_text, date_begin, date_span_end, date_basis, place_name,
  place_text, place_begin, place_end, place_country, place_admin1, place_latitude, place_longitude, place_geonames_id,
  place_basis, evidence_text, evidence_begin, evidence_end, evidence_sentence, confidence, rule, versions_id
  FROM today.events e JOIN today.documents d USING (document_key);
INSERT INTO participants SELECT event_id, role, p.position, text, span_begin, span_end, name, country, sectors, code,
  title, entity_id, wikidata FROM today.participants p JOIN today.events USING (event_key);
INSERT INTO attributions SELECT event_id, a.position, text, span_begin, span_end, name, country, sectors, cue, quote
  FROM today.attributions a JOIN today.events USING (event_key);
)sql";

TEST_P(SchemaTest, Version1BecomesTheSameDatabase) {
  if (GetParam() != store::Dialect::kSqlite) GTEST_SKIP() << "version 1 knew SQLite only";
  std::vector<CodedDocument> batch;
  for (const std::string id : {"a", "b", "c"}) {
    CodedDocument coded = store::coded_sample();
    coded.document.document_id = id;
    for (Event& event : coded.events) {
      event.event_id = id + event.event_id;
      event.document_id = id;
    }
    batch.push_back(std::move(coded));
  }
  ASSERT_TRUE(open().write(batch));
  const std::string old = place_.where() + ".1";
  {
    const store::Connection connection = *store::Connection::open(old, store::Connection::Mode::kReadWrite);
    ASSERT_TRUE(connection.execute("ATTACH '" + place_.where() + "' AS today"));
    const Result<void> made = connection.execute(kVersion1);
    ASSERT_TRUE(made) << made.error().message;
  }
  Result<Database> migrated = Database::open(old, Database::Mode::kReadWrite);
  ASSERT_TRUE(migrated) << migrated.error().message;
  const Database today = open();
  for (const EventFilter& filter : {EventFilter{}, EventFilter{.party = {"NOR"}}, EventFilter{.text = "ports"}}) {
    EXPECT_EQ(query_all(*migrated, filter), query_all(today, filter));
  }
  EXPECT_FALSE(query_all(*migrated, {.text = "ports"}).empty());
  EXPECT_TRUE(migrated->find_event(batch[1].events[0].event_id));
  EXPECT_EQ(migrated->size()->documents, 3U);
  ASSERT_TRUE(migrated->write(batch));  // brings the texts and flags that version 1 did not have
  EXPECT_EQ(migrated->counters().changed_documents, 3U);
  EXPECT_EQ(query_all(*migrated, {}), query_all(today, {}));
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
