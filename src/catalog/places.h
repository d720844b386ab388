// Rows of the gazetteers: data/places/*.tsv, written by us, and the generated one from GeoNames, with the same columns.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/table.h"
#include "catalog/codes.h"

namespace casus::catalog {

struct PlaceRow {
  std::string_view name;
  std::string_view aliases;  // as in the table, separated by |
  Code country;              // empty for seas, continents and regions of several states
  std::string_view admin1;
  std::string_view kind;  // city, region, sea, river, site ...
  double latitude = 0;
  double longitude = 0;
  bool has_coordinates = false;
  std::int64_t geonames_id = 0;
  std::int64_t population = 0;
};

/// Appends the rows. Fails on an empty name or on coordinates and numbers that are none.
Result<void> read_places(const base::Table& table, std::vector<PlaceRow>& places);

}  // namespace casus::catalog
