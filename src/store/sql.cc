#include "store/sql.h"

#include "store/postgres.h"
#include "store/sqlite.h"

namespace casus::store {

Statement& Statement::bind(std::string_view value) {
  if (!value.empty()) return bind_text(value);
  engine_->bind_null(next_++);
  return *this;
}

Statement& Statement::bind(std::int64_t value) {
  engine_->bind_integer(next_++, value);
  return *this;
}

Statement& Statement::bind(double value) {
  engine_->bind_real(next_++, value);
  return *this;
}

Statement& Statement::bind(const std::optional<std::int64_t>& value) {
  if (value) return bind(*value);
  engine_->bind_null(next_++);
  return *this;
}

Statement& Statement::bind(const std::optional<double>& value) {
  if (value) return bind(*value);
  engine_->bind_null(next_++);
  return *this;
}

Statement& Statement::bind_text(std::string_view value) {
  engine_->bind_text(next_++, value);
  return *this;
}

Statement& Statement::bind_blob(std::string_view value) {
  engine_->bind_blob(next_++, value);
  return *this;
}

Result<bool> Statement::step() { return engine_->step(); }

Result<void> Statement::run() {
  Result<void> done = engine_->run();
  reset();
  return done;
}

void Statement::reset() {
  engine_->reset();
  next_ = 1;
}

std::optional<std::int64_t> Statement::find_integer(int column) const {
  if (engine_->is_null(column)) return std::nullopt;
  return engine_->integer(column);
}

std::optional<double> Statement::find_real(int column) const {
  if (engine_->is_null(column)) return std::nullopt;
  return engine_->real(column);
}

Result<Connection> Connection::open(const std::string& where, Mode mode) {
  const bool read_only = mode == Mode::kReadOnly;
  Result<std::unique_ptr<ConnectionEngine>> engine =
      is_postgres(where) ? open_postgres(where, read_only) : open_sqlite(where, read_only);
  if (!engine) return engine.error();
  return Connection(*std::move(engine));
}

Result<Statement> Connection::prepare(const std::string& sql) const {
  Result<std::unique_ptr<StatementEngine>> engine = engine_->prepare(sql);
  if (!engine) return engine.error();
  return Statement(*std::move(engine));
}

Result<std::int64_t> Connection::read_integer(const std::string& sql) const {
  Result<Statement> statement = prepare(sql);
  if (!statement) return statement.error();
  Result<bool> row = statement->step();
  if (!row) return row.error();
  return *row ? statement->integer(0) : 0;
}

Result<void> in_transaction(const Connection& connection, bool writes, const std::function<Result<void>()>& work) {
  if (Result<void> begun = connection.begin(writes); !begun) return begun;
  Result<void> done = work();
  if (done) done = connection.commit();
  if (!done) connection.rollback();
  return done;
}

Result<void> prepare_all(const Connection& connection,
                         std::initializer_list<std::pair<Statement*, std::string>> statements) {
  for (const auto& [statement, sql] : statements) {
    Result<Statement> prepared = connection.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = *std::move(prepared);
  }
  return {};
}

bool is_postgres(std::string_view where) {
  return where.starts_with("postgresql://") || where.starts_with("postgres://");
}

}  // namespace casus::store
