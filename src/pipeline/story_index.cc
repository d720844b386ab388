#include "pipeline/story_index.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

#include "store/event_reader.h"
#include "store/event_writer.h"

namespace casus::pipeline {
namespace {

using store::Statement;

// Keys of a look-up are given a dozen at a time, the last of them again where there are fewer.
constexpr std::size_t kKeysPerQuery = 16;

constexpr const char* kTables = R"sql(
CREATE TABLE IF NOT EXISTS story_index (version INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS story_documents (
  document_key INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL, version TEXT NOT NULL, joined INTEGER NOT NULL, sketch BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS story_text_keys (
  text_key INTEGER NOT NULL, document_key INTEGER NOT NULL, keys INTEGER NOT NULL,
  PRIMARY KEY (text_key, document_key)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS story_events (
  event_key INTEGER PRIMARY KEY,
  event_id TEXT NOT NULL, document_key INTEGER NOT NULL, circle INTEGER, facts BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS story_events_by_document ON story_events (document_key);
CREATE INDEX IF NOT EXISTS story_events_by_circle ON story_events (circle) WHERE circle IS NOT NULL;
CREATE TABLE IF NOT EXISTS story_event_keys (
  act_key INTEGER NOT NULL, event_key INTEGER NOT NULL, PRIMARY KEY (act_key, event_key)
) WITHOUT ROWID;
)sql";

constexpr const char* kEventColumns =
    "SELECT event_key, event_id, document_key, circle, facts FROM story_events WHERE ";

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

std::string tables_for(store::Dialect dialect) {
  std::string sql = kTables;
  if (dialect == store::Dialect::kSqlite) return sql;
  replace_all(sql, "INTEGER", "BIGINT");
  replace_all(sql, "BLOB", "BYTEA");
  replace_all(sql, " WITHOUT ROWID", "");
  return sql;
}

/// "(?, ?, ...)".
std::string marks(std::size_t count) {
  std::string text = "(?";
  for (std::size_t i = 1; i < count; ++i) text += ", ?";
  return text + ")";
}

Result<std::vector<StoryEvent>> read_all(Statement& statement) {
  std::vector<StoryEvent> events;
  while (true) {
    const Result<bool> more = statement.step();
    if (!more) return more.error();
    if (!*more) break;
    StoryEvent& event = events.emplace_back();
    event.key = statement.integer(0);
    event.circle = statement.find_integer(3).value_or(0);
    event.facts = stories::decode_facts(statement.blob(4));
    event.facts.event_id = statement.text(1);
    event.facts.document = statement.integer(2);
  }
  statement.reset();
  return events;
}

}  // namespace

Result<StoryIndex> StoryIndex::open(const store::Connection& connection) {
  const Result<void> made =
      store::in_transaction(connection, true, [&] { return connection.execute(tables_for(connection.dialect())); });
  if (!made) return made.error();
  Statements all;
  const Result<void> prepared = store::prepare_all(
      connection,
      {{&all.find_written,
        "SELECT document_key, content_hash, result_hash, CASE WHEN retracted IS NULL THEN 1 ELSE 0 END FROM documents "
        "WHERE document_id = ?"},
       {&all.find_document, "SELECT document_id, version, joined, sketch FROM story_documents WHERE document_key = ?"},
       {&all.put_document, store::insert_sql("story_documents", "document_key, document_id, version, joined, sketch") +
                               " ON CONFLICT (document_key) DO UPDATE SET version = excluded.version, joined = "
                               "excluded.joined, sketch = excluded.sketch"},
       {&all.add_text_key, store::insert_sql("story_text_keys", "text_key, document_key, keys")},
       {&all.remove_text_key, "DELETE FROM story_text_keys WHERE text_key = ? AND document_key = ?"},
       {&all.find_near, "SELECT document_key, count(*), max(keys) FROM story_text_keys WHERE text_key IN " +
                            marks(kKeysPerQuery) + " GROUP BY document_key"},
       {&all.add_event, store::insert_sql("story_events", "event_key, event_id, document_key, circle, facts")},
       {&all.remove_event, "DELETE FROM story_events WHERE event_key = ?"},
       {&all.set_circle, "UPDATE story_events SET circle = ? WHERE event_key = ?"},
       {&all.of_document, std::string(kEventColumns) + "document_key = ?"},
       {&all.of_circle, std::string(kEventColumns) + "circle = ?"},
       {&all.add_event_key, store::insert_sql("story_event_keys", "act_key, event_key")},
       {&all.remove_event_key, "DELETE FROM story_event_keys WHERE act_key = ? AND event_key = ?"},
       {&all.company, std::string(kEventColumns) +
                          "event_key IN (SELECT event_key FROM story_event_keys WHERE act_key IN " +
                          marks(kKeysPerQuery) + ")"},
       {&all.event_keys, "SELECT event_key FROM events WHERE document_key = ? ORDER BY 1"}});
  if (!prepared) return prepared.error();
  return StoryIndex(connection, std::move(all));
}

Result<bool> StoryIndex::is_complete() {
  const Result<std::int64_t> version = connection_->read_integer("SELECT max(version) FROM story_index");
  if (!version) return version.error();
  if (*version != stories::kFactsVersion) return false;
  const Result<std::int64_t> next = connection_->read_integer("SELECT next FROM next_keys WHERE name = 'document'");
  if (!next) return next.error();
  const Result<std::int64_t> last = connection_->read_integer("SELECT max(document_key) FROM story_documents");
  if (!last) return last.error();
  return *last + 1 == *next;
}

Result<void> StoryIndex::clear() {
  return connection_->execute(
      "DELETE FROM story_index; DELETE FROM story_documents; DELETE FROM story_text_keys; DELETE FROM story_events; "
      "DELETE FROM story_event_keys");
}

Result<void> StoryIndex::set_complete() {
  return connection_->execute("INSERT INTO story_index VALUES (" + std::to_string(stories::kFactsVersion) + ")");
}

Result<std::optional<StoryDocument>> StoryIndex::find_written(std::string_view document_id) {
  Statement& find = statements_.find_written;
  const Result<bool> row = find.bind_text(document_id).step();
  if (!row) return row.error();
  std::optional<StoryDocument> document;
  if (*row) {
    document = {find.integer(0), std::string(document_id), find.text(1) + find.text(2), find.integer(3) != 0, {}};
  }
  find.reset();
  return document;
}

Result<std::optional<StoryDocument>> StoryIndex::find_document(std::int64_t key) {
  Statement& find = statements_.find_document;
  const Result<bool> row = find.bind(key).step();
  if (!row) return row.error();
  std::optional<StoryDocument> document;
  if (*row) {
    document = {key, find.text(0), find.text(1), find.integer(2) != 0, stories::decode_sketch(find.blob(3))};
  }
  find.reset();
  return document;
}

Result<void> StoryIndex::put_document(const StoryDocument& document) {
  Statement& put = statements_.put_document;
  put.bind(document.key).bind_text(document.id).bind_text(document.version).bind(std::int64_t{document.joined ? 1 : 0});
  if (Result<void> done = put.bind_blob(stories::encode(document.sketch)).run(); !done) return done;
  if (!document.joined) return {};
  const std::span<const std::uint32_t> keys = stories::keys_of(document.sketch);
  for (const std::uint32_t key : keys) {
    Statement& add = statements_.add_text_key.bind(std::int64_t{key}).bind(document.key);
    if (Result<void> done = add.bind(static_cast<std::int64_t>(keys.size())).run(); !done) return done;
  }
  return {};
}

Result<void> StoryIndex::remove_keys(const StoryDocument& document) {
  for (const std::uint32_t key : stories::keys_of(document.sketch)) {
    const Result<void> done = statements_.remove_text_key.bind(std::int64_t{key}).bind(document.key).run();
    if (!done) return done;
  }
  return {};
}

Result<std::vector<std::int64_t>> StoryIndex::find_near_texts(const stories::Sketch& sketch) {
  struct Shared {
    std::size_t common = 0;
    std::size_t keys = 0;
  };
  std::map<std::int64_t, Shared> shared;
  const std::span<const std::uint32_t> keys = stories::keys_of(sketch);
  Statement& find = statements_.find_near;
  for (std::size_t begin = 0; begin < keys.size(); begin += kKeysPerQuery) {
    for (std::size_t i = 0; i < kKeysPerQuery; ++i) find.bind(std::int64_t{keys[std::min(begin + i, keys.size() - 1)]});
    while (true) {
      const Result<bool> more = find.step();
      if (!more) return more.error();
      if (!*more) break;
      Shared& other = shared[find.integer(0)];
      other.common += static_cast<std::size_t>(find.integer(1));
      other.keys = static_cast<std::size_t>(find.integer(2));
    }
    find.reset();
  }
  std::vector<std::pair<std::size_t, std::int64_t>> found;
  for (const auto& [document, other] : shared) {
    if (other.common >= stories::wanted_keys(keys.size(), other.keys)) found.emplace_back(other.common, document);
  }
  std::sort(found.begin(), found.end(), std::greater<>());
  std::vector<std::int64_t> documents;
  for (const auto& [common, document] : found) documents.push_back(document);
  return documents;
}

Result<void> StoryIndex::add_event(const StoryEvent& event) {
  Statement& add = statements_.add_event;
  add.bind(event.key).bind_text(event.facts.event_id).bind(event.facts.document);
  add.bind(event.circle == 0 ? std::nullopt : std::optional<std::int64_t>(event.circle));
  if (Result<void> done = add.bind_blob(stories::encode(event.facts)).run(); !done) return done;
  for (const std::uint64_t key : stories::act_keys(event.facts)) {
    const Result<void> done = statements_.add_event_key.bind(static_cast<std::int64_t>(key)).bind(event.key).run();
    if (!done) return done;
  }
  return {};
}

Result<void> StoryIndex::remove_event(const StoryEvent& event) {
  for (const std::uint64_t key : stories::act_keys(event.facts)) {
    const Result<void> done = statements_.remove_event_key.bind(static_cast<std::int64_t>(key)).bind(event.key).run();
    if (!done) return done;
  }
  return statements_.remove_event.bind(event.key).run();
}

Result<void> StoryIndex::set_circle(std::int64_t event_key, std::int64_t circle) {
  statements_.set_circle.bind(circle == 0 ? std::nullopt : std::optional<std::int64_t>(circle));
  return statements_.set_circle.bind(event_key).run();
}

Result<std::vector<StoryEvent>> StoryIndex::events_of(std::int64_t document_key) {
  return read_all(statements_.of_document.bind(document_key));
}

Result<std::vector<StoryEvent>> StoryIndex::events_of_circle(std::int64_t circle) {
  return read_all(statements_.of_circle.bind(circle));
}

Result<std::vector<StoryEvent>> StoryIndex::find_company(const stories::EventFacts& facts) {
  std::vector<StoryEvent> found;
  const std::vector<std::uint64_t> keys = stories::act_keys(facts);
  for (std::size_t begin = 0; begin < keys.size(); begin += kKeysPerQuery) {
    for (std::size_t i = 0; i < kKeysPerQuery; ++i) {
      statements_.company.bind(static_cast<std::int64_t>(keys[std::min(begin + i, keys.size() - 1)]));
    }
    Result<std::vector<StoryEvent>> more = read_all(statements_.company);
    if (!more) return more.error();
    found.insert(found.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
  }
  return found;
}

Result<std::vector<StoryEvent>> StoryIndex::read_events(std::span<const std::int64_t> document_keys) {
  std::vector<std::int64_t> keys;
  std::vector<std::int64_t> documents;  // of each key
  for (const std::int64_t document : document_keys) {
    const Result<std::vector<std::int64_t>> more = store::read_keys(statements_.event_keys.bind(document));
    statements_.event_keys.reset();
    if (!more) return more.error();
    keys.insert(keys.end(), more->begin(), more->end());
    documents.resize(keys.size(), document);
  }
  const Result<std::vector<Event>> events = store::read_events(*connection_, keys);
  if (!events) return events.error();
  std::vector<StoryEvent> found;
  for (std::size_t i = 0; i < events->size(); ++i) {
    found.push_back({keys[i], 0, stories::facts_of((*events)[i])});
    found.back().facts.document = documents[i];
  }
  return found;
}

}  // namespace casus::pipeline
