// Reading the country table.
#include "catalog/countries.h"

#include <charconv>
#include <string>

#include "base/strings.h"
#include "catalog/columns.h"

namespace casus::catalog {
namespace {

enum Column : std::size_t {
  kIso3,
  kName,
  kNames,
  kIso2,
  kDemonyms,
  kPeople,
  kCapitals,
  kSeats,
  kCow,
  kGw,
  kFips,
  kRegion,
  kFlags,
  kLatitude,
  kLongitude,
  kCount
};
constexpr std::array<std::string_view, kCount> kColumns = {"iso3",   "name",     "names", "iso2",     "demonyms",
                                                           "people", "capitals", "seats", "cow",      "gw",
                                                           "fips",   "region",   "flags", "latitude", "longitude"};

bool read_seats(std::string_view cell, std::vector<Seat>& seats, std::string& problem) {
  for (const std::string_view item : base::split_list(cell, '|')) {
    const std::size_t equals = item.rfind('=');
    const std::optional<CodeList> sectors =
        equals == std::string_view::npos ? std::nullopt : sectors_from(item.substr(equals + 1));
    if (!sectors || sectors->empty()) {
      problem.assign("seat ").append(item).append(" is not NAME=SECTOR");
      return false;
    }
    seats.push_back({base::trim(item.substr(0, equals)), *sectors});
  }
  return true;
}

bool read_flags(std::string_view cell, Country& country, std::string& problem) {
  std::string_view from;
  std::string_view until;
  for (const std::string_view flag : base::split_list(cell, '|')) {
    if (flag == "un-member") country.is_member = true;
    if (flag == "ambiguous") country.is_ambiguous = true;
    if (flag.starts_with("from=")) from = flag.substr(5);
    if (flag.starts_with("until=")) until = flag.substr(6);
  }
  const std::optional<Period> existence = period_from(from, until, problem);
  if (existence) country.existence = *existence;
  return existence.has_value();
}

bool read_degrees(std::string_view cell, double limit, double& value) {
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return error == std::errc{} && end == cell.data() + cell.size() && value >= -limit && value <= limit;
}

// Both cells or none.
bool read_point(std::string_view latitude, std::string_view longitude, Country& country) {
  if (latitude.empty() && longitude.empty()) return true;
  country.has_coordinates = true;
  return read_degrees(latitude, 90, country.latitude) && read_degrees(longitude, 180, country.longitude);
}

}  // namespace

Result<void> read_countries(const base::Table& table, std::vector<Country>& countries) {
  const auto columns = Columns<kCount>::find(table, kColumns, 3);
  if (!columns) return columns.error();
  for (const base::Table::Row& row : table.rows()) {
    const auto cell = [&](Column column) { return columns->cell(row, column); };
    Country country;
    country.iso3 = Code(cell(kIso3));
    if (!country.iso3.is_set()) {
      return table.error_at(row, "iso3 " + std::string(cell(kIso3)) + " is not a code of three letters");
    }
    if (cell(kName).empty()) return table.error_at(row, "name is empty");
    country.iso2 = cell(kIso2);
    country.name = cell(kName);
    country.names = base::split_list(cell(kNames), '|');
    country.demonyms = base::split_list(cell(kDemonyms), '|');
    country.people = base::split_list(cell(kPeople), '|');
    country.capitals = base::split_list(cell(kCapitals), '|');
    country.cow = cell(kCow);
    country.gw = cell(kGw);
    country.fips = cell(kFips);
    country.region = cell(kRegion);
    std::string problem;
    if (!read_seats(cell(kSeats), country.seats, problem)) return table.error_at(row, problem);
    if (!read_flags(cell(kFlags), country, problem)) return table.error_at(row, problem);
    if (!read_point(cell(kLatitude), cell(kLongitude), country)) {
      return table.error_at(row, "latitude " + std::string(cell(kLatitude)) + ", longitude " +
                                     std::string(cell(kLongitude)) + " are not degrees");
    }
    countries.push_back(std::move(country));
  }
  return {};
}

}  // namespace casus::catalog
