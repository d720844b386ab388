// One interface for the databases that casus writes to; reading and writing code is written once against it.
//
// SQL is written in the common part of SQLite and PostgreSQL, with `?` for parameters. Where the two differ (types,
// full-text search, locks) there is one place each that asks for dialect(): schema.cc, text_search.cc and the two
// engines. Bound and read strings follow one rule: empty is NULL.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "casus/result.h"

namespace casus::store {

enum class Dialect : std::uint8_t { kSqlite, kPostgres };

/// What an engine does for one prepared statement. Parameters count from 1, columns from 0.
class StatementEngine {
 public:
  virtual ~StatementEngine() = default;
  virtual void bind_null(int parameter) = 0;
  virtual void bind_text(int parameter, std::string_view value) = 0;
  virtual void bind_blob(int parameter, std::string_view value) = 0;
  virtual void bind_integer(int parameter, std::int64_t value) = 0;
  virtual void bind_real(int parameter, double value) = 0;
  virtual Result<bool> step() = 0;
  virtual Result<void> run() = 0;
  virtual void reset() = 0;
  virtual bool is_null(int column) const = 0;
  /// Valid until the next step() or reset(); empty for NULL.
  virtual std::string_view text(int column) const = 0;
  virtual std::string_view blob(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
};

/// A prepared statement. bind() fills the next parameter, from left to right; reset() starts over.
class Statement {
 public:
  Statement() = default;  // to be assigned
  explicit Statement(std::unique_ptr<StatementEngine> engine) : engine_(std::move(engine)) {}

  Statement& bind(std::string_view value);
  Statement& bind(std::int64_t value);
  Statement& bind(double value);
  Statement& bind(const std::optional<std::int64_t>& value);
  Statement& bind(const std::optional<double>& value);
  /// For columns that are NOT NULL though they may be empty.
  Statement& bind_text(std::string_view value);
  Statement& bind_blob(std::string_view value);

  /// True when a row stands ready. The error carries the engine's own message.
  Result<bool> step();
  /// Runs a statement that gives no rows, and resets it. Inside a transaction an engine may send it later: then its
  /// error comes from the next step() or from commit().
  Result<void> run();
  void reset();

  std::string text(int column) const { return std::string(engine_->text(column)); }
  std::string_view blob(int column) const { return engine_->blob(column); }
  std::int64_t integer(int column) const { return engine_->integer(column); }
  double real(int column) const { return engine_->real(column); }
  std::optional<std::int64_t> find_integer(int column) const;
  std::optional<double> find_real(int column) const;

 private:
  std::unique_ptr<StatementEngine> engine_;
  int next_ = 1;
};

/// What an engine does for one connection.
class ConnectionEngine {
 public:
  virtual ~ConnectionEngine() = default;
  virtual Dialect dialect() const = 0;
  /// For messages: the file, or host and database, never a password.
  virtual const std::string& name() const = 0;
  virtual Result<std::unique_ptr<StatementEngine>> prepare(const std::string& sql) = 0;
  virtual Result<void> execute(const std::string& sql) = 0;
  virtual Result<void> begin(bool writes) = 0;
  virtual Result<void> commit() = 0;
  virtual void rollback() = 0;
  virtual void set_interrupt(std::function<bool()> interrupt) = 0;
};

/// One connection; used by one thread at a time. Statements must not outlive it.
class Connection {
 public:
  enum class Mode : std::uint8_t { kReadOnly, kReadWrite };

  /// `where` is the path of an SQLite file, or postgresql://user@host/database. kReadWrite makes a missing file.
  static Result<Connection> open(const std::string& where, Mode mode);

  Dialect dialect() const { return engine_->dialect(); }
  const std::string& name() const { return engine_->name(); }
  Result<Statement> prepare(const std::string& sql) const;
  /// Runs one or several statements without parameters.
  Result<void> execute(const std::string& sql) const { return engine_->execute(sql); }
  /// First number of the first row; 0 when there is none.
  Result<std::int64_t> read_integer(const std::string& sql) const;

  /// A transaction: of one writer at a time when it writes, else one unchanging view of the data.
  Result<void> begin(bool writes) const { return engine_->begin(writes); }
  Result<void> commit() const { return engine_->commit(); }
  void rollback() const { engine_->rollback(); }

  /// A running statement fails soon after `interrupt` returns true. It is called often; an empty one never interrupts.
  void set_interrupt(std::function<bool()> interrupt) const { engine_->set_interrupt(std::move(interrupt)); }

 private:
  explicit Connection(std::unique_ptr<ConnectionEngine> engine) : engine_(std::move(engine)) {}
  std::unique_ptr<ConnectionEngine> engine_;
};

/// Runs `work` in a transaction: commits when it succeeds, takes everything back when it fails.
Result<void> in_transaction(const Connection& connection, bool writes, const std::function<Result<void>()>& work);

/// Prepares each statement from its SQL; the first error.
Result<void> prepare_all(const Connection& connection,
                         std::initializer_list<std::pair<Statement*, std::string>> statements);

/// True for postgresql:// and postgres:// addresses.
bool is_postgres(std::string_view where);

}  // namespace casus::store
