// casus/options.h: the checks of catalog/ behind the public API, and rows for users' tables.
#include "casus/options.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include "base/file.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "catalog/catalog_check.h"
#include "pipeline/folders.h"
#include "pipeline/load_tables.h"

namespace casus {
namespace {

constexpr std::string_view kHeader =
    "id\tname\taliases\ttype\tcountry\tsectors\ttitle\tvalid_from\tvalid_to\twikidata\tsource";
constexpr std::size_t kMaxTableBytes = std::size_t{1} << 26;

std::string id_from(std::string_view name) {
  std::string id;
  for (const char c : base::fold(name)) {
    const bool is_plain = base::is_ascii_lower(c) || base::is_ascii_digit(c);
    if (is_plain) id += c;
    if (!is_plain && !id.empty() && id.back() != '_') id += '_';
  }
  while (id.ends_with('_')) id.pop_back();
  return id;
}

std::string row_from(const ActorEntry& entry, const std::string& id) {
  const std::array<std::string, 11> cells = {id,
                                             entry.name,
                                             base::join(entry.aliases, "|"),
                                             entry.type,
                                             entry.country,
                                             entry.sectors,
                                             entry.title,
                                             entry.valid_from,
                                             entry.valid_to,
                                             entry.wikidata,
                                             entry.source};
  std::string row = cells.front();
  for (std::size_t i = 1; i < cells.size(); ++i) row += "\t" + cells[i];
  return row;
}

Result<void> check_cells(const ActorEntry& entry) {
  std::vector<std::string> cells = entry.aliases;
  cells.insert(cells.end(), {entry.id, entry.name, entry.type, entry.country, entry.sectors, entry.title,
                             entry.valid_from, entry.valid_to, entry.wikidata, entry.source});
  for (const std::string& cell : cells) {
    if (cell.find_first_of("\t\r\n") == std::string::npos && !base::find_invalid_utf8(cell)) continue;
    return Error{ErrorCode::kBadArgument, "\"" + cell + "\": a cell is UTF-8 text without tabs and line breaks"};
  }
  return {};
}

/// Findings that are there with the new row and were not before. Gaps are no fault of the row.
Result<void> check_row(const catalog::Catalog::Files& files, const std::string& row) {
  const Result<catalog::Catalog> before = catalog::Catalog::load(files);
  if (!before) return before.error();
  catalog::Catalog::Files with_row = files;
  with_row.extra_actors = std::string(kHeader) + "\n" + row + "\n";
  const Result<catalog::Catalog> after = catalog::Catalog::load(with_row);
  if (!after) return after.error();
  const std::vector<catalog::Finding> known = check_catalog(*before, {});
  for (const catalog::Finding& finding : check_catalog(*after, {})) {
    const bool is_known = std::any_of(known.begin(), known.end(),
                                      [&](const catalog::Finding& other) { return other.message == finding.message; });
    if (is_known || finding.kind == catalog::FindingKind::kGap) continue;
    return Error{ErrorCode::kBadTable, "new row: " + std::string(to_string(finding.kind)) + ": " + finding.message};
  }
  return {};
}

/// The table with the row put before the first one with a later id; comments and the order of the others stay.
Result<std::string> insert_row(const std::string& path, std::string table, const std::string& id,
                               const std::string& row) {
  if (table.empty()) return std::string(kHeader) + "\n" + row + "\n";
  if (!table.ends_with('\n')) table += '\n';
  bool has_header = false;
  std::size_t at = 0;
  while (at < table.size()) {
    const std::size_t end = table.find('\n', at);
    const std::string_view line = base::trim(std::string_view(table).substr(at, end - at));
    const bool is_row = !line.empty() && !line.starts_with('#');
    if (is_row && !has_header) {
      if (line != kHeader) {
        return Error{ErrorCode::kBadTable, path + ": other columns than those of docs/formats/actors.md in this order"};
      }
      has_header = true;
    } else if (is_row) {
      if (line == base::trim(row)) return Error{ErrorCode::kBadArgument, path + ": the row of " + id + " is there"};
      if (line.substr(0, line.find('\t')) > id) break;
    }
    at = end + 1;
  }
  return table.insert(at, (has_header ? "" : std::string(kHeader) + "\n") + row + "\n");
}

}  // namespace

Result<std::vector<CountryEntry>> read_countries(const Options& options) {
  const Result<std::string> folder = pipeline::find_data_folder(options.data);
  if (!folder) return folder.error();
  const Result<base::Table> table = base::Table::load(*folder + "/data/countries/countries.tsv");
  if (!table) return table.error();
  std::vector<catalog::Country> countries;
  if (Result<void> read = catalog::read_countries(*table, countries); !read) return read.error();
  std::vector<CountryEntry> entries;
  for (const catalog::Country& country : countries) {
    entries.push_back({std::string(country.iso3.text()), std::string(country.name), std::string(country.cow),
                       std::string(country.gw), std::string(country.fips)});
  }
  return entries;
}

Result<std::vector<TableFinding>> check_tables(const Options& options, std::string_view until) {
  base::Date day;
  if (!until.empty()) {
    const std::optional<base::Date> given = base::parse_iso_date(until);
    if (!given) return Error{ErrorCode::kBadArgument, std::string(until) + " is not a date (YYYY-MM-DD)"};
    day = *given;
  }
  const Result<std::string> folder = pipeline::find_data_folder(options.data);
  if (!folder) return folder.error();
  const Result<catalog::Catalog> catalog = pipeline::load_tables(*folder, options);
  if (!catalog) return catalog.error();
  std::vector<TableFinding> findings;
  for (catalog::Finding& finding : check_catalog(*catalog, day)) {
    findings.push_back({std::string(to_string(finding.kind)), std::move(finding.message)});
  }
  return findings;
}

Result<std::string> add_actor(const Options& options, const ActorEntry& entry) {
  if (options.tables.empty()) return Error{ErrorCode::kBadArgument, "no folder of tables to add the row to"};
  if (Result<void> checked = check_cells(entry); !checked) return checked.error();
  const Result<std::string> folder = pipeline::find_data_folder(options.data);
  if (!folder) return folder.error();
  const std::string id = entry.id.empty() ? id_from(entry.name) : entry.id;
  const std::string row = row_from(entry, id);

  const std::string path = options.tables.back() + "/actors/own.tsv";
  catalog::Catalog::Files files = pipeline::table_files(*folder, options);
  const bool is_new = !base::is_file(path);
  // A folder that is still to be made holds nothing to load.
  if (is_new && !base::is_folder(options.tables.back())) files.folders.pop_back();
  files.allows_empty = true;
  if (Result<void> checked = check_row(files, row); !checked) return checked.error();
  Result<std::string> bytes = is_new ? Result<std::string>(std::string()) : base::read_file(path, kMaxTableBytes);
  if (!bytes) return bytes.error();
  const Result<std::string> table = insert_row(path, *std::move(bytes), id, row);
  if (!table) return table.error();
  std::error_code error;
  std::filesystem::create_directories(options.tables.back() + "/actors", error);
  if (error) return Error{ErrorCode::kIo, options.tables.back() + "/actors: " + error.message()};
  if (Result<void> written = base::write_file(path, *table); !written) return written.error();
  return row;
}

}  // namespace casus
