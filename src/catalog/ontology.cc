// The tables are read by column name; the version is a hash over every cell, so that comments may change freely.
#include "catalog/ontology.h"

#include <algorithm>
#include <optional>

#include "base/hash.h"
#include "base/strings.h"

namespace casus::catalog {
namespace {

std::optional<Need> need_from(std::string_view text) {
  if (text == "no") return Need::kNo;
  if (text == "yes") return Need::kYes;
  if (text == "either") return Need::kEither;
  return std::nullopt;
}

/// "-" stands for an empty cell.
std::string_view cell_text(std::string_view cell) { return cell == "-" ? "" : cell; }

/// Positions of the named columns, in the order asked.
Result<std::vector<std::size_t>> find_columns(const base::Table& table, const std::vector<std::string_view>& names) {
  std::vector<std::size_t> positions;
  for (const std::string_view name : names) {
    const Result<std::size_t> position = table.find_column(name);
    if (!position) return position.error();
    positions.push_back(*position);
  }
  return positions;
}

std::string content_of(const base::Table& table) {
  std::string bytes;
  for (const auto& row : table.rows()) {
    for (const std::string_view cell : row.cells) bytes.append(cell).push_back('\t');
    bytes.push_back('\n');
  }
  return bytes;
}

}  // namespace

Result<Ontology> Ontology::load(const std::string& folder) {
  const Result<base::Table> cameo = base::Table::load(folder + "/cameo.tsv");
  if (!cameo) return cameo.error();
  const Result<base::Table> types = base::Table::load(folder + "/types.tsv");
  if (!types) return types.error();
  const Result<base::Table> contexts = base::Table::load(folder + "/contexts.tsv");
  if (!contexts) return contexts.error();
  Result<Ontology> ontology = from_tables(*cameo, *types);
  if (!ontology) return ontology;
  Result<ContextTable> read = ContextTable::from_table(*contexts);
  if (!read) return read.error();
  ontology->contexts_ = *std::move(read);
  ontology->version_ = base::hash128_hex(ontology->version_ + content_of(*contexts));
  return ontology;
}

Result<Ontology> Ontology::from_tables(const base::Table& cameo, const base::Table& types) {
  Ontology ontology;
  if (const Result<void> done = ontology.add_types(types); !done) return done.error();
  if (const Result<void> done = ontology.add_codes(cameo); !done) return done.error();
  ontology.version_ = base::hash128_hex(content_of(cameo) + content_of(types));
  return ontology;
}

Result<void> Ontology::add_codes(const base::Table& table) {
  const auto columns = find_columns(table, {"code", "label", "type", "mode", "contexts", "goldstein", "table_type"});
  if (!columns) return columns.error();
  const std::vector<std::size_t>& at = *columns;
  for (const base::Table::Row& row : table.rows()) {
    CameoRow entry;
    entry.code = std::string(row.cells[at[0]]);
    entry.label = std::string(row.cells[at[1]]);
    const std::string_view type = cell_text(row.cells[at[2]]);
    entry.type = event_type_from(type);
    if (!entry.type && !type.empty()) return table.error_at(row, "'" + std::string(type) + "' is not a PLOVER type");
    entry.table_type = event_type_from(row.cells[at[6]]);
    entry.mode = std::string(cell_text(row.cells[at[3]]));
    for (const std::string_view context : base::split_list(cell_text(row.cells[at[4]]), '|')) {
      entry.contexts.emplace_back(context);
    }
    const auto goldstein = base::parse_double(row.cells[at[5]]);
    if (!goldstein) return table.error_at(row, "goldstein must be a number");
    entry.goldstein = *goldstein;
    if (!rows_.emplace(entry.code, entry).second) return table.error_at(row, "code " + entry.code + " is listed twice");
  }
  return {};
}

Result<void> Ontology::add_types(const base::Table& table) {
  const auto columns = find_columns(
      table, {"type", "needs_actor", "needs_recipient", "intensity", "intensity_min", "intensity_max", "label"});
  if (!columns) return columns.error();
  const std::vector<std::size_t>& at = *columns;
  std::array<bool, kEventTypeCount> seen = {};
  for (const base::Table::Row& row : table.rows()) {
    const auto type = event_type_from(row.cells[at[0]]);
    if (!type) return table.error_at(row, "'" + std::string(row.cells[at[0]]) + "' is not a PLOVER type");
    const auto actor = need_from(row.cells[at[1]]);
    const auto recipient = need_from(row.cells[at[2]]);
    if (!actor || !recipient) return table.error_at(row, "needs must be yes, no or either");
    const auto middle = base::parse_double(row.cells[at[3]]);
    const auto least = base::parse_double(row.cells[at[4]]);
    const auto most = base::parse_double(row.cells[at[5]]);
    if (!middle || !least || !most) return table.error_at(row, "intensities must be numbers");
    const auto index = static_cast<std::size_t>(*type);
    types_[index] = {*actor, *recipient, *middle, *least, *most, std::string(row.cells[at[6]])};
    seen[index] = true;
  }
  for (std::size_t i = 0; i < kEventTypeCount; ++i) {
    if (seen[i]) continue;
    return Error{ErrorCode::kBadTable,
                 table.name() + ": no row for type " + std::string(to_string(static_cast<EventType>(i)))};
  }
  return {};
}

double Ontology::goldstein(std::string_view code) const {
  const CameoRow* row = find(code);
  return row == nullptr ? 0 : row->goldstein;
}

std::vector<std::string> Ontology::modes(EventType type) const {
  std::vector<std::string> modes;
  for (const auto& [code, row] : rows_) {
    if (row.type == type && !row.mode.empty()) modes.push_back(row.mode);
  }
  std::sort(modes.begin(), modes.end());
  modes.erase(std::unique(modes.begin(), modes.end()), modes.end());
  return modes;
}

double Ontology::intensity(EventType event_type, std::string_view code) const {
  const TypeRow& bounds = type(event_type);
  const CameoRow* row = find(code);
  if (row == nullptr || row->type != event_type) return bounds.intensity;
  return std::clamp(row->goldstein, bounds.intensity_min, bounds.intensity_max);
}

const CameoRow* Ontology::find(std::string_view code) const {
  for (std::size_t length = code.size(); length >= 2; --length) {
    const auto found = rows_.find(std::string(code.substr(0, length)));
    if (found != rows_.end()) return &found->second;
  }
  return nullptr;
}

}  // namespace casus::catalog
