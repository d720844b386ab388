// SQLite behind two owning classes and Result. Bound and read strings follow one rule: empty is NULL.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "casus/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace casus::store {

/// A prepared statement. bind() fills the next parameter, from left to right; reset() starts over.
class Statement {
 public:
  Statement& bind(std::string_view value);
  Statement& bind(std::int64_t value);
  Statement& bind(double value);
  Statement& bind(const std::optional<std::int64_t>& value);
  Statement& bind(const std::optional<double>& value);
  /// For columns that are NOT NULL though they may be empty.
  Statement& bind_text(std::string_view value);

  /// True when a row stands ready. The error carries SQLite's own message.
  Result<bool> step();
  /// Runs a statement that gives no rows, and resets it.
  Result<void> run();
  void reset();

  std::string text(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::optional<std::int64_t> find_integer(int column) const;
  std::optional<double> find_real(int column) const;

 private:
  friend class Sqlite;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  void check(int code);

  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int next_ = 1;
  int failed_ = 0;  // first error of a bind, reported by step()
};

/// One connection. Registers casus_fold(text), the folding of base/utf8.h, for comparing names.
class Sqlite {
 public:
  static Result<Sqlite> open(const std::string& path, bool read_only);

  Result<Statement> prepare(const std::string& sql) const;
  /// Runs one or several statements without parameters.
  Result<void> execute(const std::string& sql) const;
  std::int64_t last_row_id() const;
  const std::string& path() const { return path_; }

 private:
  struct Close {
    void operator()(sqlite3* connection) const;
  };
  Sqlite(sqlite3* connection, std::string path) : connection_(connection), path_(std::move(path)) {}

  std::unique_ptr<sqlite3, Close> connection_;
  std::string path_;
};

}  // namespace casus::store
