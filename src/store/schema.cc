// Lists (sectors, contexts, authors) are JSON arrays, which SQLite's json_each opens. Absent values are NULL.
#include "store/schema.h"

namespace casus::store {
namespace {

constexpr const char* kTables = R"sql(
CREATE TABLE schema_version (version INTEGER NOT NULL);
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
)sql";

/// Written into the file's header, so that tools like file(1) and we ourselves can tell whose file it is: "cass".
constexpr int kApplicationId = 0x63617373;

Result<int> read_number(Sqlite& connection, const std::string& sql) {
  Result<Statement> statement = connection.prepare(sql);
  if (!statement) return statement.error();
  Result<bool> row = statement->step();
  if (!row) return row.error();
  return *row ? static_cast<int>(statement->integer(0)) : 0;
}

}  // namespace

Result<void> create_schema(Sqlite& connection) {
  Result<int> tables = read_number(connection, "SELECT count(*) FROM sqlite_schema");
  if (!tables) return tables.error();
  if (*tables > 0) return check_schema(connection);
  const std::string sql = "BEGIN IMMEDIATE;" + std::string(kTables) + "INSERT INTO schema_version VALUES (" +
                          std::to_string(kSchemaVersion) +
                          "); PRAGMA application_id = " + std::to_string(kApplicationId) + "; COMMIT;";
  Result<void> created = connection.execute(sql);
  if (!created) (void)connection.execute("ROLLBACK");
  return created;
}

Result<void> check_schema(Sqlite& connection) {
  Result<int> id = read_number(connection, "PRAGMA application_id");
  if (!id) return id.error();
  if (*id != kApplicationId) {
    return Error{ErrorCode::kDatabase, connection.path() + ": is a database, but not one of casus"};
  }
  Result<int> version = read_number(connection, "SELECT max(version) FROM schema_version");
  if (!version) return version.error();
  if (*version != kSchemaVersion) {
    return Error{ErrorCode::kUnsupported, connection.path() + ": tables of version " + std::to_string(*version) +
                                              ", this program knows version " + std::to_string(kSchemaVersion)};
  }
  return {};
}

}  // namespace casus::store
