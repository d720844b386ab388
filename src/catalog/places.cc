// Reading gazetteers; lean, because the generated one has tens of thousands of rows.
#include "catalog/places.h"

#include <charconv>
#include <string>

#include "base/strings.h"
#include "catalog/columns.h"

namespace casus::catalog {
namespace {

enum Column : std::size_t {
  kName,
  kCountry,
  kLatitude,
  kLongitude,
  kAliases,
  kAdmin1,
  kKind,
  kGeonames,
  kPopulation,
  kCount
};
constexpr std::array<std::string_view, kCount> kColumns = {"name",   "country", "latitude",    "longitude", "aliases",
                                                           "admin1", "kind",    "geonames_id", "population"};

// True when the cell is empty (the value stays) or a number.
template <typename Number>
bool read_number(std::string_view cell, Number& value) {
  if (cell.empty()) return true;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return error == std::errc{} && end == cell.data() + cell.size();
}

}  // namespace

Result<void> read_places(const base::Table& table, std::vector<PlaceRow>& places) {
  const auto columns = Columns<kCount>::find(table, kColumns, 4);
  if (!columns) return columns.error();
  places.reserve(places.size() + table.rows().size());
  for (const base::Table::Row& row : table.rows()) {
    const auto cell = [&](Column column) { return columns->cell(row, column); };
    PlaceRow place;
    place.name = cell(kName);
    if (place.name.empty()) return table.error_at(row, "name is empty");
    place.aliases = cell(kAliases);
    place.country = Code(cell(kCountry));
    place.admin1 = cell(kAdmin1);
    place.kind = cell(kKind);
    place.has_coordinates = !cell(kLatitude).empty() && !cell(kLongitude).empty();
    const bool has_point =
        read_number(cell(kLatitude), place.latitude) && read_number(cell(kLongitude), place.longitude);
    if (!has_point || place.latitude < -90 || place.latitude > 90 || place.longitude < -180 || place.longitude > 180) {
      return table.error_at(row, "latitude " + std::string(cell(kLatitude)) + ", longitude " +
                                     std::string(cell(kLongitude)) + " are not degrees");
    }
    if (!read_number(cell(kGeonames), place.geonames_id) || !read_number(cell(kPopulation), place.population)) {
      return table.error_at(row, "geonames_id and population must be whole numbers");
    }
    places.push_back(place);
  }
  return {};
}

}  // namespace casus::catalog
