// casus/database.h on top of one connection: a transaction per batch.
#include "casus/database.h"

#include <optional>
#include <utility>
#include <vector>

#include "store/counts.h"
#include "store/document_search.h"
#include "store/document_writer.h"
#include "store/event_search.h"
#include "store/export.h"
#include "store/schema.h"
#include "store/sql.h"

namespace casus {
namespace {

// After a crash of the machine the last batches may be missing, but never half there; a rerun brings them again. The
// larger cache keeps the upper levels of the indexes at hand. What a row refers to is written by the same code just
// before it, so that SQLite need not look it up again for each row.
// Pages of a new file: rows of events are long, and half as many pages are half as many look-ups.
constexpr const char* kSqlitePages = "PRAGMA page_size = 8192";
constexpr const char* kSqliteWriting =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -262144; "
    "PRAGMA secure_delete = OFF; PRAGMA wal_autocheckpoint = 32768; PRAGMA foreign_keys = OFF";
constexpr const char* kSqliteReading = "PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824";  // see mapped_vfs.h

}  // namespace

class Database::Session {
 public:
  explicit Session(store::Connection opened) : connection(std::move(opened)) {}

  /// Runs `work` on the writer in one transaction, then the follower; a failure takes everything back.
  Result<void> write(const std::function<Result<void>(store::DocumentWriter&)>& work,
                     const std::vector<TouchedDocument>& touched = {});

  store::Connection connection;
  std::optional<store::DocumentWriter> writer;  // none in read-only mode; its statements end before the connection
  Follower follow;
  DatabaseCounters counters;
};

Result<void> Database::Session::write(const std::function<Result<void>(store::DocumentWriter&)>& work,
                                      const std::vector<TouchedDocument>& touched) {
  if (!writer) return Error{ErrorCode::kBadArgument, connection.name() + ": opened for reading"};
  Result<void> done = store::in_transaction(connection, true, [&]() -> Result<void> {
    if (Result<void> begun = writer->begin(); !begun) return begun;
    if (Result<void> worked = work(*writer); !worked) return worked;
    if (Result<void> flushed = writer->flush(); !flushed) return flushed;
    return follow && !touched.empty() ? follow(touched) : Result<void>();
  });
  if (!done) writer->forget();
  return done;
}

Database::Database(std::unique_ptr<Session> session) : session_(std::move(session)) {}
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::string& where, Mode mode, DatabaseOptions options) {
  const bool read_only = mode == Mode::kReadOnly;
  using Connection = store::Connection;
  Result<Connection> opened =
      Connection::open(where, read_only ? Connection::Mode::kReadOnly : Connection::Mode::kReadWrite);
  if (!opened) return opened.error();
  auto session = std::make_unique<Session>(*std::move(opened));
  const Connection& connection = session->connection;
  const bool sqlite = connection.dialect() == store::Dialect::kSqlite;
  Result<void> ready;
  if (sqlite && !read_only) ready = connection.execute(kSqlitePages);
  if (ready) ready = read_only ? store::check_schema(connection) : store::create_schema(connection);
  if (ready && sqlite) ready = connection.execute(read_only ? kSqliteReading : kSqliteWriting);
  if (!ready) return ready.error();
  if (!read_only) {
    Result<store::DocumentWriter> writer =
        store::DocumentWriter::prepare(connection, {options.store_text, std::move(options.clock)});
    if (!writer) return writer.error();
    session->writer = *std::move(writer);
  }
  return Database(std::move(session));
}

Result<void> Database::write(std::span<const CodedDocument> batch) { return write(batch, {}); }

Result<void> Database::write(std::span<const CodedDocument> batch, const std::function<Result<void>()>& also) {
  DatabaseCounters counters = session_->counters;
  std::vector<TouchedDocument> touched;
  for (const CodedDocument& coded : batch) touched.push_back({coded.document.document_id, coded.document.text});
  Result<void> written = session_->write(
      [&](store::DocumentWriter& writer) -> Result<void> {
        for (const CodedDocument& coded : batch) {
          if (Result<void> done = writer.write(coded, counters); !done) return done;
        }
        return also ? also() : Result<void>();
      },
      touched);
  if (written) session_->counters = counters;
  return written;
}

Result<void> Database::finish_run(const RunRecord& run, const Counters& counters, const Versions& versions) {
  return session_->write([&](store::DocumentWriter& writer) -> Result<void> {
    Result<std::int64_t> versions_id = writer.add_versions(versions);
    if (!versions_id) return versions_id.error();
    Result<store::Statement> add = session_->connection.prepare(store::insert_sql(
        "runs",
        "run_id, started_at, finished_at, inputs, versions_id, documents, failed, unreadable, new_documents, "
        "changed_documents, unchanged_documents, events"));
    if (!add) return add.error();
    add->bind(writer.next_run()).bind(run.started_at).bind(run.finished_at).bind(run.inputs).bind(*versions_id);
    const DatabaseCounters& written = session_->counters;
    for (const std::size_t count : {counters.documents, counters.failed, counters.unreadable, written.new_documents,
                                    written.changed_documents, written.unchanged_documents, written.events}) {
      add->bind(static_cast<std::int64_t>(count));
    }
    return add->run();
  });
}

const store::Connection& Database::connection() const { return session_->connection; }

void Database::set_follower(Follower follow) { session_->follow = std::move(follow); }

DatabaseCounters Database::counters() const { return session_->counters; }

Result<void> Database::retract(const std::vector<std::string>& document_ids, const std::string& reason, bool undo) {
  std::vector<TouchedDocument> touched;
  for (const std::string& id : document_ids) touched.push_back({id, std::nullopt});
  return session_->write(
      [&](store::DocumentWriter& writer) -> Result<void> {
        for (const std::string& id : document_ids) {
          if (Result<void> done = writer.retract(id, reason, undo); !done) return done;
        }
        return {};
      },
      touched);
}

Result<void> Database::query(const EventFilter& filter, const std::function<bool(const Event&)>& receive) const {
  return store::query_events(session_->connection, filter, receive);
}

Result<void> Database::export_events(const EventFilter& filter, ExportFormat format,
                                     std::vector<CountryEntry> countries,
                                     const std::function<bool(std::string_view)>& receive) const {
  return store::export_events(session_->connection, filter, format, ExportWriter(format, std::move(countries)),
                              receive);
}

Result<EventPage> Database::search(const EventFilter& filter, const PageRequest& page) const {
  return store::search_events(session_->connection, filter, page);
}

Result<FoundEvent> Database::find_event(const std::string& event_id) const {
  return store::find_event(session_->connection, event_id);
}

Result<FoundDocument> Database::find_document(const std::string& document_id) const {
  return store::find_document(session_->connection, document_id);
}

Result<DocumentPage> Database::list_documents(const DocumentFilter& filter, const PageRequest& page) const {
  return store::list_documents(session_->connection, filter, page);
}

Result<TimeCounts> Database::count_over_time(const EventFilter& filter, TimeCounts::Bucket bucket) const {
  return store::count_over_time(session_->connection, filter, bucket);
}

Result<PairCounts> Database::count_pairs(const EventFilter& filter, std::size_t limit, bool by_code) const {
  return store::count_pairs(session_->connection, filter, limit, by_code);
}

Result<PlaceCounts> Database::count_places(const EventFilter& filter, std::size_t limit) const {
  return store::count_places(session_->connection, filter, limit);
}

Result<TypeCounts> Database::count_types(const EventFilter& filter) const {
  return store::count_types(session_->connection, filter);
}

Result<DatabaseSize> Database::size() const { return store::read_size(session_->connection); }

Result<std::vector<Database::StatusCount>> Database::count_documents() const {
  return store::count_documents(session_->connection);
}

void Database::set_interrupt(std::function<bool()> interrupt) const {
  session_->connection.set_interrupt(std::move(interrupt));
}

}  // namespace casus
