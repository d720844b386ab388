// Lists (sectors, contexts, authors) are JSON arrays, which json_each opens. Absent values are NULL. Keys are numbers
// that the program gives out in the order of writing (`next_keys`); they never return.
#include "store/schema_tables.h"

namespace casus::store {

const char* const kTables = R"sql(
CREATE TABLE next_keys (name TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO next_keys VALUES ('document', 1), ('event', 1), ('term', 1), ('versions', 1), ('ledger', 1), ('run', 1);
CREATE TABLE versions (
  versions_id INTEGER PRIMARY KEY,
  engine TEXT NOT NULL, catalog TEXT NOT NULL, lexicon TEXT NOT NULL, model TEXT NOT NULL, ontology TEXT NOT NULL,
  UNIQUE (engine, catalog, lexicon, model, ontology)
);
CREATE TABLE documents (
  document_key INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL UNIQUE,
  title TEXT, published_at TEXT, modified_at TEXT, authors TEXT NOT NULL, publisher TEXT, url TEXT, language TEXT,
  flags TEXT NOT NULL,
  content_hash TEXT NOT NULL, result_hash TEXT NOT NULL, status TEXT NOT NULL, reason TEXT,
  retracted_at TEXT, retracted TEXT
);
CREATE TABLE texts (document_key INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, text TEXT);
CREATE TABLE ledger (
  entry_id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL, content_hash TEXT NOT NULL, result_hash TEXT NOT NULL,
  versions_id INTEGER REFERENCES versions,
  status TEXT NOT NULL, reason TEXT, outcome TEXT NOT NULL, events INTEGER NOT NULL, at TEXT
);
CREATE TABLE events (
  event_key INTEGER PRIMARY KEY,
  event_id TEXT NOT NULL,
  document_key INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
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
);
CREATE TABLE participants (
  event_key INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
  position INTEGER NOT NULL,
  text TEXT, span_begin INTEGER, span_end INTEGER, name TEXT, country TEXT, sectors TEXT NOT NULL, code TEXT, title TEXT,
  entity_id TEXT, wikidata TEXT,
  PRIMARY KEY (event_key, role, position)
) WITHOUT ROWID;
CREATE TABLE attributions (
  event_key INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT, span_begin INTEGER, span_end INTEGER, name TEXT, country TEXT, sectors TEXT NOT NULL, cue TEXT,
  quote TEXT NOT NULL,
  PRIMARY KEY (event_key, position)
) WITHOUT ROWID;
CREATE TABLE terms (
  term_id INTEGER PRIMARY KEY,
  term_hash INTEGER NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind = 'party' OR kind = 'source' OR kind = 'place' OR kind = 'publisher'),
  label TEXT, folded TEXT, country TEXT, admin1 TEXT, code TEXT, entity_id TEXT, wikidata TEXT,
  latitude REAL, longitude REAL
);
CREATE TABLE facts (
  field INTEGER NOT NULL, segment INTEGER NOT NULL, data BLOB NOT NULL,
  PRIMARY KEY (field, segment)
);
CREATE TABLE runs (
  run_id INTEGER PRIMARY KEY,
  started_at TEXT, finished_at TEXT, inputs TEXT, versions_id INTEGER NOT NULL REFERENCES versions,
  documents INTEGER NOT NULL, failed INTEGER NOT NULL, unreadable INTEGER NOT NULL,
  new_documents INTEGER NOT NULL, changed_documents INTEGER NOT NULL, unchanged_documents INTEGER NOT NULL,
  events INTEGER NOT NULL
);
CREATE TABLE acts (
  act_id TEXT PRIMARY KEY,
  mentions INTEGER NOT NULL, documents INTEGER NOT NULL, sources TEXT NOT NULL, first_seen TEXT, last_seen TEXT,
  disputed INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE act_reports (
  event_id TEXT PRIMARY KEY, act_id TEXT NOT NULL REFERENCES acts ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE duplicate_groups (document_id TEXT PRIMARY KEY, group_id TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX documents_by_date ON documents (coalesce(published_at, ''), document_key);
CREATE INDEX documents_by_publisher ON documents (publisher, published_at, document_key);
CREATE UNIQUE INDEX events_by_id ON events ((event_key / 524288), event_id);
CREATE INDEX events_by_document ON events (document_key, position);
CREATE INDEX ledger_by_document ON ledger (document_id, entry_id);
CREATE INDEX terms_by_country ON terms (kind, country);
CREATE INDEX terms_by_code ON terms (code) WHERE code IS NOT NULL;
CREATE INDEX terms_by_entity ON terms (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX terms_by_wikidata ON terms (wikidata) WHERE wikidata IS NOT NULL;
CREATE INDEX act_reports_by_act ON act_reports (act_id, event_id);
CREATE INDEX duplicates_by_group ON duplicate_groups (group_id, document_id);
)sql";

const char* const kVersion3Tables = R"sql(
INSERT INTO next_keys VALUES ('code', 1);
CREATE TABLE codes (code_id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE document_counts (status TEXT PRIMARY KEY, documents INTEGER NOT NULL) WITHOUT ROWID;
)sql";

const char* const kVersion4Tables = R"sql(
CREATE TABLE pair_sums (
  what INTEGER NOT NULL, quad INTEGER NOT NULL, block INTEGER NOT NULL, data BLOB NOT NULL,
  PRIMARY KEY (what, quad, block)
);
CREATE INDEX terms_by_place ON terms (kind, latitude, longitude) WHERE latitude IS NOT NULL;
)sql";

const char* const kSqliteTables = R"sql(
CREATE VIRTUAL TABLE evidence_words USING fts5(
  evidence_text, content='events', content_rowid='event_key', columnsize=0, tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE title_words USING fts5(
  title, content='documents', content_rowid='document_key', columnsize=0, tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE term_words USING fts5(
  folded, content='terms', content_rowid='term_id', columnsize=0, tokenize='unicode61 remove_diacritics 2', prefix='3');
)sql";

const char* const kPostgresTables = R"sql(
CREATE INDEX evidence_words ON events USING gin (to_tsvector('english', coalesce(evidence_text, '')));
CREATE INDEX title_words ON documents USING gin (to_tsvector('english', coalesce(title, '')));
CREATE INDEX term_words ON terms USING gin (to_tsvector('simple', coalesce(folded, '')));
)sql";

const char* const kRenameVersion1 = R"sql(
DROP INDEX events_by_document; DROP INDEX events_by_date; DROP INDEX events_by_type; DROP INDEX events_by_status;
DROP INDEX participants_by_country;
ALTER TABLE versions RENAME TO old_versions;
ALTER TABLE documents RENAME TO old_documents;
ALTER TABLE events RENAME TO old_events;
ALTER TABLE participants RENAME TO old_participants;
ALTER TABLE attributions RENAME TO old_attributions;
ALTER TABLE runs RENAME TO old_runs;
)sql";

// The result hash of version 1 knew no flags, and no texts were stored: without a hash the next reading brings both.
const char* const kCopyVersion1 = R"sql(
INSERT INTO versions SELECT versions_id, engine, catalog, lexicon, model, ontology FROM old_versions;
INSERT INTO documents SELECT row_number() OVER (ORDER BY document_id), document_id, title, published_at, modified_at,
  authors, publisher, url, language, '[]', content_hash, '', status, reason, NULL, NULL FROM old_documents;
INSERT INTO events SELECT row_number() OVER (ORDER BY d.document_key, e.position), e.event_id, d.document_key,
  e.position, event_type, event_mode, contexts, cameo_code, quad_class, intensity, goldstein, reciprocal,
  predicate_text, predicate_lemma, predicate_begin, predicate_end, e.status, historical,
  date_start, date_end, date_granularity, date_text, date_begin, date_span_end, date_basis,
  place_name, place_text, place_begin, place_end, place_country, place_admin1, place_latitude, place_longitude,
  place_geonames_id, place_basis, evidence_text, evidence_begin, evidence_end, evidence_sentence, confidence, rule,
  versions_id FROM old_events e JOIN documents d USING (document_id);
INSERT INTO participants SELECT e.event_key, p.role, p.position, p.text, span_begin, span_end, name, country, sectors,
  code, title, entity_id, wikidata FROM old_participants p JOIN events e USING (event_id);
INSERT INTO attributions SELECT e.event_key, a.position, a.text, span_begin, span_end, name, country, sectors, cue,
  quote FROM old_attributions a JOIN events e USING (event_id);
INSERT INTO ledger SELECT document_key, document_id, content_hash, result_hash, NULL, status, reason, 'new',
  (SELECT count(*) FROM events e WHERE e.document_key = d.document_key), NULL FROM documents d;
INSERT INTO runs SELECT run_id, started_at, finished_at, inputs, versions_id, documents, failed, unreadable,
  new_documents, changed_documents, unchanged_documents, events FROM old_runs;
UPDATE next_keys SET next = (SELECT coalesce(max(document_key), 0) + 1 FROM documents) WHERE name = 'document';
UPDATE next_keys SET next = (SELECT coalesce(max(event_key), 0) + 1 FROM events) WHERE name = 'event';
UPDATE next_keys SET next = (SELECT coalesce(max(versions_id), 0) + 1 FROM versions) WHERE name = 'versions';
UPDATE next_keys SET next = (SELECT coalesce(max(entry_id), 0) + 1 FROM ledger) WHERE name = 'ledger';
UPDATE next_keys SET next = (SELECT coalesce(max(run_id), 0) + 1 FROM runs) WHERE name = 'run';
DROP TABLE old_attributions; DROP TABLE old_participants; DROP TABLE old_events; DROP TABLE old_runs;
DROP TABLE old_documents; DROP TABLE old_versions;
INSERT INTO evidence_words (evidence_words) VALUES ('rebuild');
INSERT INTO title_words (title_words) VALUES ('rebuild');
)sql";

const char* const kCountDocuments = R"sql(
INSERT INTO document_counts SELECT status, count(*) FROM documents WHERE retracted IS NULL GROUP BY status;
)sql";

}  // namespace casus::store
