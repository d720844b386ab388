#include "store/document_writer.h"

#include <set>

#include "store/result_hash.h"

namespace casus::store {
namespace {

constexpr std::string_view kDocumentColumns =
    "document_key, document_id, title, published_at, modified_at, authors, publisher, url, language, flags, "
    "content_hash, result_hash, status, reason";
/// What a new reading of a known document changes.
constexpr std::string_view kUpdateDocument =
    " ON CONFLICT (document_key) DO UPDATE SET title = excluded.title, published_at = excluded.published_at, "
    "modified_at = excluded.modified_at, authors = excluded.authors, publisher = excluded.publisher, "
    "url = excluded.url, language = excluded.language, flags = excluded.flags, content_hash = excluded.content_hash, "
    "result_hash = excluded.result_hash, status = excluded.status, reason = excluded.reason";

}  // namespace

Result<DocumentWriter> DocumentWriter::prepare(const Connection& connection, Settings settings) {
  Result<WordWriter> titles = WordWriter::prepare(connection, Words::kTitles);
  if (!titles) return titles.error();
  Result<EventWriter> events = EventWriter::prepare(connection);
  if (!events) return events.error();
  DocumentWriter writer(std::move(settings), *std::move(titles), *std::move(events));
  Result<void> prepared = prepare_all(
      connection,
      {{&writer.find_document_,
        "SELECT document_key, content_hash, result_hash, status, CASE WHEN retracted IS NULL THEN 0 ELSE 1 END "
        "FROM documents WHERE document_id = ?"},
       {&writer.put_document_, insert_sql("documents", kDocumentColumns) + std::string(kUpdateDocument)},
       {&writer.put_text_,
        "INSERT INTO texts (document_key, text) VALUES (?, ?) "
        "ON CONFLICT (document_key) DO UPDATE SET text = excluded.text"},
       {&writer.retract_, "UPDATE documents SET retracted = ?, retracted_at = ? WHERE document_key = ?"},
       {&writer.add_entry_, insert_sql("ledger",
                                       "entry_id, document_id, content_hash, result_hash, versions_id, status, "
                                       "reason, outcome, events, at")},
       {&writer.find_next_, "SELECT name, next FROM next_keys"},
       {&writer.put_next_, "UPDATE next_keys SET next = ? WHERE name = ?"},
       {&writer.add_versions_,
        insert_sql("versions", "versions_id, engine, catalog, lexicon, model, ontology") + " ON CONFLICT DO NOTHING"},
       {&writer.find_versions_,
        "SELECT versions_id FROM versions WHERE engine = ? AND catalog = ? AND lexicon = ? AND model = ? AND "
        "ontology = ?"},
       {&writer.put_count_,
        "INSERT INTO document_counts (status, documents) VALUES (?, ?) "
        "ON CONFLICT (status) DO UPDATE SET documents = document_counts.documents + excluded.documents"}});
  if (!prepared) return prepared.error();
  return writer;
}

Result<void> DocumentWriter::begin() {
  const auto before = next_;
  find_next_.reset();
  while (true) {
    Result<bool> more = find_next_.step();
    if (!more) return more.error();
    if (!*more) break;
    next_[find_next_.text(0)] = find_next_.integer(1);
  }
  find_next_.reset();
  if (before != next_) events_.forget();
  return {};
}

Result<void> DocumentWriter::write(const CodedDocument& coded, DatabaseCounters& counters) {
  const std::string result_hash = hash_result(coded, bytes_);
  Result<Stored> stored = find(coded.document.document_id);
  if (!stored) return stored.error();
  const bool same_content = stored->content_hash == coded.document.content_hash;
  const bool same_result = stored->result_hash == result_hash ||
                           (is_json_hash(stored->result_hash) && stored->result_hash == hash_result_as_json(coded));
  const bool unchanged = stored->key != 0 && same_content && same_result;
  Entry entry{&coded.document, result_hash, "new", std::nullopt, coded.events.size()};
  if (!coded.events.empty()) {
    Result<std::int64_t> versions = add_versions(coded.events[0].versions);
    if (!versions) return versions.error();
    entry.versions = *versions;
  }
  if (stored->retracted || unchanged) {
    ++counters.unchanged_documents;
    entry.outcome = stored->retracted ? "retracted" : "unchanged";
    return add_entry(entry);
  }
  if (stored->key != 0) entry.outcome = same_content ? "superseded" : "changed";
  if (Result<void> replaced = replace(coded, result_hash, *stored); !replaced) return replaced;
  if (stored->key != 0) --more_[stored->status];
  ++more_[std::string(to_string(coded.document.status))];
  ++(stored->key != 0 ? counters.changed_documents : counters.new_documents);
  counters.events += coded.events.size();
  return add_entry(entry);
}

Result<void> DocumentWriter::retract(const std::string& document_id, std::string_view reason, bool undo) {
  Result<Stored> stored = find(document_id);
  if (!stored) return stored.error();
  if (stored->key == 0) return Error{ErrorCode::kNotFound, document_id + ": no such document"};
  if (stored->retracted != undo) return {};  // as it is to be
  const std::string now = settings_.clock ? settings_.clock() : "";
  Statement& set = undo ? retract_.bind("").bind("") : retract_.bind_text(reason).bind(now);
  if (Result<void> done = set.bind(stored->key).run(); !done) return done;
  if (Result<void> done = events_.set_retracted(stored->key, !undo); !done) return done;
  more_[stored->status] += undo ? 1 : -1;
  DocumentRecord document;
  document.document_id = document_id;
  document.content_hash = stored->content_hash;
  document.status = document_status_from(stored->status).value_or(DocumentStatus::kOk);
  document.reason = reason;
  return add_entry({&document, stored->result_hash, undo ? "restored" : "retraction", std::nullopt, 0});
}

Result<std::int64_t> DocumentWriter::add_versions(const Versions& versions) {
  const VersionKey key{versions.engine, versions.catalog, versions.lexicon, versions.model, versions.ontology};
  if (const auto found = versions_.find(key); found != versions_.end()) return found->second;
  const auto bind = [&](Statement& statement) -> Statement& {
    statement.bind_text(versions.engine).bind_text(versions.catalog).bind_text(versions.lexicon);
    return statement.bind_text(versions.model).bind_text(versions.ontology);
  };
  find_versions_.reset();
  Result<bool> row = bind(find_versions_).step();
  if (!row) return row.error();
  const std::int64_t id = *row ? find_versions_.integer(0) : next_["versions"]++;
  find_versions_.reset();
  if (!*row) {
    if (Result<void> added = bind(add_versions_.bind(id)).run(); !added) return added.error();
  }
  versions_.emplace(key, id);
  return id;
}

Result<void> DocumentWriter::flush() {
  if (Result<void> flushed = events_.finish(); !flushed) return flushed;
  if (Result<void> put = put_counts(); !put) return put;
  for (const auto& [name, next] : next_) {
    if (Result<void> put = put_next_.bind(next).bind_text(name).run(); !put) return put;
  }
  return {};
}

void DocumentWriter::forget() {
  next_.clear();
  more_.clear();
  versions_.clear();
  events_.forget();
}

Result<void> DocumentWriter::put_counts() {
  for (const auto& [status, more] : more_) {
    if (Result<void> put = put_count_.bind_text(status).bind(more).run(); !put) return put;
  }
  more_.clear();
  return {};
}

Result<DocumentWriter::Stored> DocumentWriter::find(const std::string& document_id) {
  find_document_.reset();
  Result<bool> row = find_document_.bind_text(document_id).step();
  if (!row) return row.error();
  Stored stored;
  if (*row) {
    stored = {find_document_.integer(0), find_document_.text(1), find_document_.text(2), find_document_.text(3),
              find_document_.integer(4) != 0};
  }
  find_document_.reset();
  return stored;
}

Result<void> DocumentWriter::replace(const CodedDocument& coded, const std::string& result_hash, const Stored& stored) {
  const std::int64_t document_key = stored.key != 0 ? stored.key : next_["document"]++;
  if (stored.key != 0) {
    if (Result<void> removed = titles_.remove(stored.key); !removed) return removed;
    if (Result<void> removed = events_.remove_all(stored.key); !removed) return removed;
  }
  if (Result<void> put = put_document(coded.document, result_hash, document_key); !put) return put;
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < coded.events.size(); ++i) {
    const Event& event = coded.events[i];
    if (!seen.insert(event.event_id).second) continue;  // coded twice by two rules: the id says that it is the same
    Result<std::int64_t> versions = add_versions(event.versions);
    if (!versions) return versions.error();
    const EventWriter::Keys keys{next_["event"]++, document_key, *versions};
    if (Result<void> added = events_.add(event, keys, i, {next_["term"], next_["code"]}); !added) return added;
  }
  return {};
}

Result<void> DocumentWriter::put_document(const DocumentRecord& document, const std::string& result_hash,
                                          std::int64_t key) {
  Statement& put = put_document_;
  put.bind(key).bind_text(document.document_id).bind(document.title).bind(document.published_at);
  put.bind(document.modified_at).bind_text(to_list(document.authors)).bind(document.publisher).bind(document.url);
  put.bind(document.language).bind_text(to_list(document.flags)).bind_text(document.content_hash);
  put.bind_text(result_hash).bind(to_string(document.status)).bind(document.reason);
  if (Result<void> done = put.run(); !done) return done;
  if (Result<void> added = titles_.add(key, document.title); !added) return added;
  return settings_.store_text ? put_text_.bind(key).bind(document.text).run() : Result<void>();
}

Result<void> DocumentWriter::add_entry(const Entry& entry) {
  const DocumentRecord& document = *entry.document;
  Statement& add = add_entry_;
  add.bind(next_["ledger"]++).bind_text(document.document_id).bind_text(document.content_hash);
  add.bind_text(entry.result_hash).bind(entry.versions).bind(to_string(document.status)).bind(document.reason);
  add.bind_text(entry.outcome).bind(static_cast<std::int64_t>(entry.events));
  return add.bind(settings_.clock ? settings_.clock() : "").run();
}

}  // namespace casus::store
