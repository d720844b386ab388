// One pass over the lines; cells are views into the table's own bytes.
#include "base/table.h"

#include <algorithm>
#include <cstring>

#include "base/file.h"
#include "base/short_text.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::base {
namespace {

constexpr std::size_t kMaxTableBytes = 256U << 20;

// Eight bytes at a time: of the tables' size, one at a time costs as much as reading the rows.
std::size_t count_bytes(std::string_view text, char wanted) {
  std::size_t count = 0;
  std::size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + i, sizeof eight);
    eight ^= kEveryByte * static_cast<unsigned char>(wanted);
    const std::uint64_t others = ((eight & ~kHighBits) + ~kHighBits) | eight;  // the high bit of each that is not zero
    count += ((~others & kHighBits) >> 7U) * kEveryByte >> 56U;                // the sum of the eight bits
  }
  for (; i < text.size(); ++i) count += text[i] == wanted ? 1 : 0;
  return count;
}

std::string where(const std::string& name, std::uint32_t line) { return name + ":" + std::to_string(line) + ": "; }

}  // namespace

Result<Table> Table::load(const std::string& path) {
  Result<std::string> bytes = read_file(path, kMaxTableBytes);
  if (!bytes) return bytes.error();
  const std::size_t slash = path.rfind('/');
  return parse(slash == std::string::npos ? path : path.substr(slash + 1), *std::move(bytes));
}

// The first row that is added is the header.
Result<void> Table::add_row(std::uint32_t number, std::string_view line) {
  const bool is_header = columns_.empty();
  std::vector<std::string_view>& cells = is_header ? columns_ : cells_;
  const std::size_t first = cells.size();
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find('\t', begin), line.size());
    cells.push_back(trim(line.substr(begin, end - begin)));
    begin = end + 1;
  }
  const std::size_t count = cells.size() - first;
  if (is_header) {
    cells_.reserve(rows_.capacity() * columns_.size());
    return {};
  }
  if (count != columns_.size()) {
    return Error{ErrorCode::kBadTable, where(name_, number) + std::to_string(count) + " columns, expected " +
                                           std::to_string(columns_.size())};
  }
  rows_.push_back({number, {}});
  return {};
}

Result<Table> Table::parse(std::string name, std::string bytes) {
  Table table;
  table.name_ = std::move(name);
  table.bytes_ = std::make_unique<const std::string>(std::move(bytes));
  const std::string_view text = *table.bytes_;
  const bool is_utf8 = !find_invalid_utf8(text);
  table.rows_.reserve(count_bytes(text, '\n') + 1);
  std::uint32_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty() || line[0] == '#' || (is_ascii_space(line[0]) && trim(line).empty())) continue;
    if (!is_utf8 && find_invalid_utf8(line)) {
      return Error{ErrorCode::kBadTable, where(table.name_, number) + "not valid UTF-8"};
    }
    if (const Result<void> added = table.add_row(number, line); !added) return added.error();
  }
  if (table.columns_.empty()) return Error{ErrorCode::kBadTable, table.name_ + ": no header line"};
  const std::span<const std::string_view> cells = table.cells_;
  for (std::size_t i = 0; i < table.rows_.size(); ++i) {
    table.rows_[i].cells = cells.subspan(i * table.columns_.size(), table.columns_.size());
  }
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
