// casus/database.h on top of SQLite: one connection, write-ahead log, a transaction per batch.
#include "casus/database.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "store/event_query.h"
#include "store/event_writer.h"
#include "store/schema.h"
#include "store/sqlite.h"

namespace casus {

class Database::Connection {
 public:
  Connection(store::Sqlite opened, std::optional<store::EventWriter> prepared)
      : sqlite(std::move(opened)), writer(std::move(prepared)) {}

  store::Sqlite sqlite;
  std::optional<store::EventWriter> writer;  // none in read-only mode
  DatabaseCounters counters;
};

Database::Database(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::string& path, Mode mode) {
  const bool read_only = mode == Mode::kReadOnly;
  Result<store::Sqlite> sqlite = store::Sqlite::open(path, read_only);
  if (!sqlite) return sqlite.error();
  if (Result<void> set = sqlite->execute("PRAGMA foreign_keys = ON"); !set) return set.error();
  if (read_only) {
    if (Result<void> checked = store::check_schema(*sqlite); !checked) return checked.error();
    return Database(std::make_unique<Connection>(*std::move(sqlite), std::nullopt));
  }
  if (Result<void> created = store::create_schema(*sqlite); !created) return created.error();
  // After a crash of the machine the last batches may be missing, but never half there; a rerun brings them again.
  Result<void> set = sqlite->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  if (!set) return set.error();
  Result<store::EventWriter> writer = store::EventWriter::prepare(*sqlite);
  if (!writer) return writer.error();
  return Database(std::make_unique<Connection>(*std::move(sqlite), *std::move(writer)));
}

Result<void> Database::write(std::span<const CodedDocument> batch) {
  if (!connection_->writer) return Error{ErrorCode::kBadArgument, connection_->sqlite.path() + ": opened for reading"};
  if (Result<void> begun = connection_->sqlite.execute("BEGIN IMMEDIATE"); !begun) return begun;
  DatabaseCounters counters = connection_->counters;
  Result<void> written;
  for (const CodedDocument& coded : batch) {
    written = connection_->writer->write(coded, counters);
    if (!written) break;
  }
  if (written) written = connection_->sqlite.execute("COMMIT");
  if (!written) {
    (void)connection_->sqlite.execute("ROLLBACK");
    connection_->writer->forget_versions();
    return written;
  }
  connection_->counters = counters;
  return {};
}

Result<void> Database::finish_run(const RunRecord& run, const Counters& counters, const Versions& versions) {
  if (!connection_->writer) return Error{ErrorCode::kBadArgument, connection_->sqlite.path() + ": opened for reading"};
  Result<std::int64_t> versions_id = connection_->writer->add_versions(versions);
  if (!versions_id) return versions_id.error();
  Result<store::Statement> add = connection_->sqlite.prepare(
      "INSERT INTO runs (started_at, finished_at, inputs, versions_id, documents, failed, unreadable, new_documents, "
      "changed_documents, unchanged_documents, events) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (!add) return add.error();
  add->bind(run.started_at).bind(run.finished_at).bind(run.inputs).bind(*versions_id);
  const DatabaseCounters& written = connection_->counters;
  for (const std::size_t count : {counters.documents, counters.failed, counters.unreadable, written.new_documents,
                                  written.changed_documents, written.unchanged_documents, written.events}) {
    add->bind(static_cast<std::int64_t>(count));
  }
  return add->run();
}

DatabaseCounters Database::counters() const { return connection_->counters; }

Result<void> Database::query(const EventFilter& filter, const std::function<bool(const Event&)>& receive) const {
  return store::query_events(connection_->sqlite, filter, receive);
}

Result<std::vector<Database::StatusCount>> Database::count_documents() const {
  Result<store::Statement> count =
      connection_->sqlite.prepare("SELECT status, count(*) FROM documents GROUP BY status");
  if (!count) return count.error();
  std::vector<StatusCount> out;
  while (true) {
    Result<bool> more = count->step();
    if (!more) return more.error();
    if (!*more) break;
    const std::optional<DocumentStatus> status = document_status_from(count->text(0));
    if (status) out.push_back({*status, static_cast<std::size_t>(count->integer(1))});
  }
  std::sort(out.begin(), out.end(), [](const StatusCount& a, const StatusCount& b) { return a.status < b.status; });
  return out;
}

}  // namespace casus
