#include "store/sqlite.h"

#include <sqlite3.h>

#include <vector>

#include "base/file.h"
#include "store/mapped_vfs.h"

namespace casus::store {
namespace {

/// Virtual machine steps between two questions whether to stop: a few hundred microseconds.
constexpr int kStepsBetweenChecks = 20'000;
constexpr int kBusyMilliseconds = 30'000;

Error database_error(sqlite3* connection, const std::string& where) {
  const int code = connection == nullptr ? SQLITE_NOMEM : sqlite3_errcode(connection);
  if (code == SQLITE_INTERRUPT) return {ErrorCode::kLimit, where + ": the query took longer than allowed"};
  return {ErrorCode::kDatabase, where + ": " + (connection == nullptr ? "out of memory" : sqlite3_errmsg(connection))};
}

/// Counting bytes puts a lock around every allocation; nobody asks for the sum.
void configure_once() {
  static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  (void)done;  // fails when another part of the process uses SQLite already; then it only is slower
}

class SqliteStatement final : public StatementEngine {
 public:
  explicit SqliteStatement(sqlite3_stmt* statement)
      : statement_(statement), values_(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement))) {}

  void bind_null(int parameter) override { check(sqlite3_bind_null(raw(), parameter)); }
  void bind_text(int parameter, std::string_view value) override {
    const std::string& kept = keep(parameter, value);
    check(sqlite3_bind_text64(raw(), parameter, kept.data(), kept.size(), SQLITE_STATIC, SQLITE_UTF8));
  }
  void bind_blob(int parameter, std::string_view value) override {
    const std::string& kept = keep(parameter, value);
    check(sqlite3_bind_blob64(raw(), parameter, kept.data(), kept.size(), SQLITE_STATIC));
  }
  void bind_integer(int parameter, std::int64_t value) override { check(sqlite3_bind_int64(raw(), parameter, value)); }
  void bind_real(int parameter, double value) override { check(sqlite3_bind_double(raw(), parameter, value)); }

  Result<bool> step() override {
    if (failed_ != SQLITE_OK) return Error{ErrorCode::kDatabase, std::string("parameter: ") + sqlite3_errstr(failed_)};
    const int code = sqlite3_step(raw());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    sqlite3* connection = sqlite3_db_handle(raw());
    return database_error(connection, sqlite3_db_filename(connection, "main"));
  }
  Result<void> run() override {
    Result<bool> row = step();
    if (!row) return row.error();
    return {};
  }
  void reset() override {
    sqlite3_reset(raw());
    failed_ = SQLITE_OK;
  }

  bool is_null(int column) const override { return sqlite3_column_type(raw(), column) == SQLITE_NULL; }
  std::string_view text(int column) const override {
    return view(reinterpret_cast<const char*>(sqlite3_column_text(raw(), column)), column);
  }
  std::string_view blob(int column) const override {
    return view(static_cast<const char*>(sqlite3_column_blob(raw(), column)), column);
  }
  std::int64_t integer(int column) const override { return sqlite3_column_int64(raw(), column); }
  double real(int column) const override { return sqlite3_column_double(raw(), column); }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  sqlite3_stmt* raw() const { return statement_.get(); }
  /// A copy that lives until the parameter is bound again, in memory that is used again and again.
  const std::string& keep(int parameter, std::string_view value) {
    return values_[static_cast<std::size_t>(parameter - 1)].assign(value);
  }
  void check(int code) {
    if (code != SQLITE_OK && failed_ == SQLITE_OK) failed_ = code;
  }
  std::string_view view(const char* bytes, int column) const {
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(raw(), column))};
  }

  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  std::vector<std::string> values_;  // of the parameters; never grows, so that SQLite may point into it
  int failed_ = SQLITE_OK;           // first error of a bind, reported by step()
};

class SqliteConnection final : public ConnectionEngine {
 public:
  SqliteConnection(sqlite3* connection, std::string path) : connection_(connection), path_(std::move(path)) {}

  Dialect dialect() const override { return Dialect::kSqlite; }
  const std::string& name() const override { return path_; }

  Result<std::unique_ptr<StatementEngine>> prepare(const std::string& sql) override {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(connection_.get(), sql.c_str(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK) return database_error(connection_.get(), path_);
    return std::unique_ptr<StatementEngine>(std::make_unique<SqliteStatement>(raw));
  }
  Result<void> execute(const std::string& sql) override {
    if (sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
    return database_error(connection_.get(), path_);
  }
  Result<void> begin(bool writes) override { return execute(writes ? "BEGIN IMMEDIATE" : "BEGIN"); }
  Result<void> commit() override { return execute("COMMIT"); }
  void rollback() override { (void)execute("ROLLBACK"); }
  void set_interrupt(std::function<bool()> interrupt) override {
    interrupt_ = std::move(interrupt);
    sqlite3_progress_handler(connection_.get(), interrupt_ ? kStepsBetweenChecks : 0, is_interrupted, &interrupt_);
  }

 private:
  struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
  };
  static int is_interrupted(void* interrupt) { return (*static_cast<std::function<bool()>*>(interrupt))() ? 1 : 0; }

  std::unique_ptr<sqlite3, Close> connection_;
  std::string path_;
  std::function<bool()> interrupt_;
};

}  // namespace

Result<std::unique_ptr<ConnectionEngine>> open_sqlite(const std::string& path, bool read_only) {
  if (read_only && !base::is_file(path)) return Error{ErrorCode::kNotFound, path + ": no such database"};
  if (base::is_folder(path)) return Error{ErrorCode::kBadArgument, path + ": is a folder, expected a database file"};
  configure_once();
  sqlite3* raw = nullptr;
  const int flags = read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  const int code =
      sqlite3_open_v2(path.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, read_only ? find_mapped_vfs() : nullptr);
  auto connection = std::make_unique<SqliteConnection>(raw, path);
  if (code != SQLITE_OK) return database_error(raw, path);
  sqlite3_busy_timeout(raw, kBusyMilliseconds);
  return std::unique_ptr<ConnectionEngine>(std::move(connection));
}

}  // namespace casus::store
