// What of a phrase is the name of a place: "downtown Buffalo", "Hubei province", "the southern Gaza Strip".
#pragma once

#include <array>
#include <string_view>

#include "base/byte_range.h"
#include "catalog/catalog.h"

namespace casus::discourse {

/// Words that tell a region from the town it is named for; the tables write them behind the name.
inline constexpr std::array<std::string_view, 10> kRegionWords = {
    "State", "Province", "Region", "Oblast", "Governorate", "Department", "County", "District", "Regency", "Parish"};

struct BareName {
  std::string_view name;   // part of the text that was given
  bool is_region = false;  // a word said so: "province"
};

/// Takes the kinds of places off the end: "Hubei province". A county of the United States is not near the town of its
/// name, so "county" stays.
BareName without_kinds(std::string_view text);

/// Takes directions and kinds off the front: "downtown Buffalo", "the town of Taiz".
std::string_view without_openers(std::string_view text);

/// The words around the name call it a region: "the state of Washington", "New York Governor ...".
bool is_called_region(std::string_view text, base::ByteRange name);

/// The longest tail of the words that the catalog has as a name; the text itself when there is none.
std::string_view name_in(std::string_view text, const catalog::Catalog& catalog);

}  // namespace casus::discourse
