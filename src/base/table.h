// Data tables: UTF-8 text, one row a line, columns separated by tabs, `#` comments, a header line that names the
// columns.
//
// The first line that is neither empty nor a comment is the header. Columns are found by name, so tables may gain
// columns. Errors name the file and the line: `actors.tsv:118: 9 columns, expected 11`.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/result.h"

namespace casus::base {

class Table {
 public:
  struct Row {
    std::uint32_t line = 0;                   // 1-based line in the file, for messages
    std::span<const std::string_view> cells;  // as many as columns; trimmed; views into the table
  };

  /// Reads a whole file (at most 256 MB). Fails on a missing file, bad UTF-8, or a row with the wrong number of cells.
  static Result<Table> load(const std::string& path);
  /// The same from bytes; `name` stands for the file in messages.
  static Result<Table> parse(std::string name, std::string bytes);

  const std::vector<Row>& rows() const { return rows_; }
  /// Position of a column, or an error that lists the columns there are.
  Result<std::size_t> find_column(std::string_view name) const;
  /// An error that points at a row: `name:line: message`.
  Error error_at(const Row& row, std::string_view message) const;
  const std::string& name() const { return name_; }

 private:
  Result<void> add_row(std::uint32_t number, std::string_view line);

  std::string name_;
  std::unique_ptr<const std::string> bytes_;  // on the heap, so that moving the table keeps the views alive
  std::vector<std::string_view> columns_;
  std::vector<std::string_view> cells_;  // of all rows
  std::vector<Row> rows_;
};

}  // namespace casus::base
