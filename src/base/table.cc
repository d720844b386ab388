// One pass over the lines; cells are views into the table's own bytes.
#include "base/table.h"

#include "base/file.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::base {
namespace {

constexpr std::size_t kMaxTableBytes = 256U << 20;

std::string where(const std::string& name, std::uint32_t line) { return name + ":" + std::to_string(line) + ": "; }

std::vector<std::string_view> split_cells(std::string_view line) {
  std::vector<std::string_view> cells = split(line, '\t');
  for (std::string_view& cell : cells) cell = trim(cell);
  return cells;
}

}  // namespace

Result<Table> Table::load(const std::string& path) {
  Result<std::string> bytes = read_file(path, kMaxTableBytes);
  if (!bytes) return bytes.error();
  const std::size_t slash = path.rfind('/');
  return parse(slash == std::string::npos ? path : path.substr(slash + 1), *std::move(bytes));
}

Result<Table> Table::parse(std::string name, std::string bytes) {
  Table table;
  table.name_ = std::move(name);
  table.bytes_.assign(bytes.begin(), bytes.end());
  const std::string_view text(table.bytes_.data(), table.bytes_.size());
  std::uint32_t number = 0;
  for (std::string_view line : split(text, '\n')) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (trim(line).empty() || line[0] == '#') continue;
    if (find_invalid_utf8(line)) {
      return Error{ErrorCode::kBadTable, where(table.name_, number) + "not valid UTF-8"};
    }
    std::vector<std::string_view> cells = split_cells(line);
    if (table.columns_.empty()) {
      table.columns_ = std::move(cells);
      continue;
    }
    if (cells.size() != table.columns_.size()) {
      return Error{ErrorCode::kBadTable, where(table.name_, number) + std::to_string(cells.size()) +
                                             " columns, expected " + std::to_string(table.columns_.size())};
    }
    table.rows_.push_back({number, std::move(cells)});
  }
  if (table.columns_.empty()) return Error{ErrorCode::kBadTable, table.name_ + ": no header line"};
  return table;
}

Result<std::size_t> Table::find_column(std::string_view name) const {
  std::string known;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (columns_[i] == name) return i;
    known.append(i == 0 ? "" : ", ").append(columns_[i]);
  }
  return Error{ErrorCode::kBadTable, name_ + ": no column " + std::string(name) + " (columns: " + known + ")"};
}

Error Table::error_at(const Row& row, std::string_view message) const {
  return {ErrorCode::kBadTable, where(name_, row.line) + std::string(message)};
}

}  // namespace casus::base
