// The search halves byte ranges, not rows: the middle moves back to the start of its line.
#include "catalog/town_table.h"

#include <array>
#include <charconv>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::catalog {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{1} << 30U;
constexpr std::string_view kHeader = "key\tname\tcountry\tadmin1\tkind\tlatitude\tlongitude\tgeonames_id\tpopulation";
enum Column : std::size_t {
  kKey,
  kName,
  kCountry,
  kAdmin1,
  kKind,
  kLatitude,
  kLongitude,
  kGeonames,
  kPopulation,
  kCount
};

std::string_view key_of(std::string_view line) { return line.substr(0, line.find('\t')); }

template <typename Number>
bool read_number(std::string_view cell, Number& value) {
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return error == std::errc{} && end == cell.data() + cell.size();
}

std::string_view written_out(std::string_view word) {
  if (word == "st") return "saint";
  if (word == "ste") return "sainte";
  if (word == "mt") return "mount";
  return word == "ft" ? "fort" : word;
}

}  // namespace

std::string town_key(std::string_view name) {
  std::string key;
  std::string word;
  const auto flush = [&] {
    if (word.empty()) return;
    if (!key.empty()) key.push_back(' ');
    key.append(written_out(word));
    word.clear();
  };
  for (const char c : base::fold(name)) {
    if (base::is_ascii_alpha(c) || base::is_ascii_digit(c)) {
      word.push_back(c);
    } else if (c != '\'' && static_cast<unsigned char>(c) < 0x80) {
      flush();  // an apostrophe and letters of other scripts vanish within the word
    }
  }
  flush();
  return key;
}

Result<TownTable> TownTable::open(const std::string& path) {
  Result<base::MappedFile> file = base::MappedFile::open(path, kMaxBytes);
  if (!file) return file.error();
  TownTable table;
  table.file_ = *std::move(file);
  std::size_t begin = 0;
  while (begin < table.bytes().size() && table.bytes()[begin] == '#') begin += table.line_at(begin).size() + 1;
  if (begin >= table.bytes().size() || table.line_at(begin) != kHeader) {
    return Error{ErrorCode::kBadTable, path + ": other columns than " + std::string(kHeader)};
  }
  table.first_ = std::min(begin + kHeader.size() + 1, table.bytes().size());
  return table;
}

std::string_view TownTable::line_at(std::size_t begin) const {
  const std::string_view rest = bytes().substr(begin);
  return rest.substr(0, rest.find('\n'));
}

std::size_t TownTable::line_start(std::size_t at) const {
  const std::size_t end = at == 0 ? std::string_view::npos : bytes().rfind('\n', at - 1);
  return end == std::string_view::npos ? 0 : end + 1;
}

std::vector<std::uint32_t> TownTable::find(std::string_view name) const {
  std::vector<std::uint32_t> rows;
  const std::string key = town_key(name);
  if (key.empty()) return rows;
  std::size_t low = first_;
  std::size_t high = bytes().size();
  while (low < high) {  // invariant: both are starts of lines; keys before low are smaller, from high on not
    const std::size_t middle = line_start(low + (high - low) / 2);
    const std::string_view line = line_at(middle);
    if (key_of(line) < key) {
      low = middle + line.size() + 1;
    } else {
      high = middle;
    }
  }
  while (low < bytes().size() && key_of(line_at(low)) == key) {
    rows.push_back(static_cast<std::uint32_t>(low));
    low += line_at(low).size() + 1;
  }
  return rows;
}

PlaceRow TownTable::row(std::uint32_t begin) const {
  std::array<std::string_view, kCount> cells;
  std::string_view rest = line_at(begin);
  for (std::string_view& cell : cells) {
    const std::size_t tab = rest.find('\t');
    cell = rest.substr(0, tab);
    rest = tab == std::string_view::npos ? std::string_view() : rest.substr(tab + 1);
  }
  PlaceRow row;
  row.name = cells[kName];
  row.country = Code(cells[kCountry]);
  row.admin1 = cells[kAdmin1];
  row.kind = cells[kKind];
  row.has_coordinates = read_number(cells[kLatitude], row.latitude) && read_number(cells[kLongitude], row.longitude);
  if (!read_number(cells[kGeonames], row.geonames_id)) row.geonames_id = 0;
  if (!read_number(cells[kPopulation], row.population)) row.population = 0;
  return row;
}

}  // namespace casus::catalog
