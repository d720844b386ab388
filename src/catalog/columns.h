// The columns of a table by name: some required, some that a table may leave out.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/table.h"

namespace casus::catalog {

/// Where each of `Count` columns stands; cell() gives "" for a column that the table does not have.
template <std::size_t Count>
class Columns {
 public:
  /// The first `required` names must be there; the error lists the columns that are.
  static Result<Columns> find(const base::Table& table, const std::array<std::string_view, Count>& names,
                              std::size_t required) {
    Columns columns;
    for (std::size_t i = 0; i < Count; ++i) {
      const Result<std::size_t> position = table.find_column(names[i]);
      if (!position && i < required) return position.error();
      columns.positions_[i] = position ? *position : kAbsent;
    }
    return columns;
  }

  std::string_view cell(const base::Table::Row& row, std::size_t column) const {
    return positions_[column] == kAbsent ? std::string_view() : row.cells[positions_[column]];
  }

 private:
  static constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);
  std::array<std::size_t, Count> positions_ = {};
};

}  // namespace casus::catalog
