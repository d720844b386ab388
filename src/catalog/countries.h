// Rows of data/countries/countries.tsv: states, territories and former states (docs/formats/actors.md).
#pragma once

#include <string_view>
#include <vector>

#include "base/table.h"
#include "catalog/codes.h"
#include "catalog/period.h"

namespace casus::catalog {

/// A house, street or district that stands for an institution: "Kremlin" for Russia's government.
struct Seat {
  std::string_view name;
  CodeList sectors;
};

/// Views into the table that was read; the catalog keeps it.
struct Country {
  Code iso3;
  std::string_view iso2;
  std::string_view name;
  std::vector<std::string_view> names;
  std::vector<std::string_view> demonyms;  // adjectives: "South Korean"
  std::vector<std::string_view> people;    // nouns: "Briton", "Britons"
  std::vector<std::string_view> capitals;  // the first one is the capital, the others stand for the government, too
  std::vector<Seat> seats;
  std::string_view cow;
  std::string_view gw;
  std::string_view fips;
  std::string_view region;
  double latitude = 0;  // about the middle of the country
  double longitude = 0;
  bool has_coordinates = false;
  Period existence;           // flags from= and until=
  bool is_member = false;     // of the United Nations
  bool is_ambiguous = false;  // the name has another common meaning ("Georgia")
};

/// Appends the rows. Fails on a code that is not three letters, a missing name, a seat without a sector or a bad date.
Result<void> read_countries(const base::Table& table, std::vector<Country>& countries);

}  // namespace casus::catalog
