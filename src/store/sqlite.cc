#include "store/sqlite.h"

#include <sqlite3.h>

#include "base/file.h"
#include "base/utf8.h"

namespace casus::store {
namespace {

Error database_error(sqlite3* connection, const std::string& where) {
  return {ErrorCode::kDatabase, where + ": " + (connection == nullptr ? "out of memory" : sqlite3_errmsg(connection))};
}

void fold_function(sqlite3_context* context, int, sqlite3_value** values) {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
  if (bytes == nullptr) return;  // NULL stays NULL
  const std::string_view text(bytes, static_cast<std::size_t>(sqlite3_value_bytes(values[0])));
  if (base::find_invalid_utf8(text)) return;  // only a foreign hand can have written it
  const std::string folded = base::fold(text);
  sqlite3_result_text(context, folded.data(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
void Sqlite::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

void Statement::check(int code) {
  if (code != SQLITE_OK && failed_ == SQLITE_OK) failed_ = code;
  ++next_;
}

Statement& Statement::bind(std::string_view value) {
  if (!value.empty()) return bind_text(value);
  check(sqlite3_bind_null(statement_.get(), next_));
  return *this;
}

Statement& Statement::bind_text(std::string_view value) {
  const char* bytes = value.empty() ? "" : value.data();  // a null pointer would bind NULL
  check(sqlite3_bind_text64(statement_.get(), next_, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind(std::int64_t value) {
  check(sqlite3_bind_int64(statement_.get(), next_, value));
  return *this;
}

Statement& Statement::bind(double value) {
  check(sqlite3_bind_double(statement_.get(), next_, value));
  return *this;
}

Statement& Statement::bind(const std::optional<std::int64_t>& value) {
  if (value) return bind(*value);
  check(sqlite3_bind_null(statement_.get(), next_));
  return *this;
}

Statement& Statement::bind(const std::optional<double>& value) {
  if (value) return bind(*value);
  check(sqlite3_bind_null(statement_.get(), next_));
  return *this;
}

Result<bool> Statement::step() {
  sqlite3* connection = sqlite3_db_handle(statement_.get());
  if (failed_ != SQLITE_OK) return Error{ErrorCode::kDatabase, std::string("parameter: ") + sqlite3_errstr(failed_)};
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return database_error(connection, sqlite3_db_filename(connection, "main"));
}

Result<void> Statement::run() {
  Result<bool> row = step();
  reset();
  if (!row) return row.error();
  return {};
}

void Statement::reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
  next_ = 1;
  failed_ = SQLITE_OK;
}

std::string Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::optional<std::int64_t> Statement::find_integer(int column) const {
  if (sqlite3_column_type(statement_.get(), column) == SQLITE_NULL) return std::nullopt;
  return integer(column);
}

std::optional<double> Statement::find_real(int column) const {
  if (sqlite3_column_type(statement_.get(), column) == SQLITE_NULL) return std::nullopt;
  return real(column);
}

Result<Sqlite> Sqlite::open(const std::string& path, bool read_only) {
  if (read_only && !base::is_file(path)) return Error{ErrorCode::kNotFound, path + ": no such database"};
  if (base::is_folder(path)) return Error{ErrorCode::kBadArgument, path + ": is a folder, expected a database file"};
  sqlite3* raw = nullptr;
  const int flags = read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  const int code = sqlite3_open_v2(path.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  Sqlite connection(raw, path);
  if (code != SQLITE_OK) return database_error(raw, path);
  sqlite3_busy_timeout(raw, 10'000);
  const int fold_flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  sqlite3_create_function(raw, "casus_fold", 1, fold_flags, nullptr, fold_function, nullptr, nullptr);
  return connection;
}

Result<Statement> Sqlite::prepare(const std::string& sql) const {
  sqlite3_stmt* raw = nullptr;
  const int code = sqlite3_prepare_v3(connection_.get(), sql.c_str(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
  if (code != SQLITE_OK) return database_error(connection_.get(), path_);
  return Statement(raw);
}

Result<void> Sqlite::execute(const std::string& sql) const {
  if (sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return database_error(connection_.get(), path_);
}

std::int64_t Sqlite::last_row_id() const { return sqlite3_last_insert_rowid(connection_.get()); }

}  // namespace casus::store
