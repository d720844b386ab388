// A mention's row comes from the resolver; countries have no row, only a point.
#include "discourse/place_records.h"
#include "discourse/names.h"

namespace casus::discourse {

namespace {

void fill_from_row(const catalog::PlaceRow& row, Document& d, document::Place& place) {
  place.name = d.add_to_pool(row.name);
  if (row.country.is_set()) place.country = document::CountryCode(row.country.text());
  if (!row.admin1.empty()) place.admin1 = d.add_to_pool(row.admin1);
  place.latitude = row.latitude;
  place.longitude = row.longitude;
  place.has_coordinates = row.has_coordinates;
  place.geonames_id = row.geonames_id;
}

void fill_from_country(const catalog::Catalog& catalog, document::Place& place) {
  const catalog::Country* country = catalog.find_country(place.country.text());
  if (country == nullptr || !country->has_coordinates) return;
  place.latitude = country->latitude;
  place.longitude = country->longitude;
  place.has_coordinates = true;
}

// "the village of Lipa in Western Province": no point, but a country and a region.
void fill_from_holder(const PlaceResolver& resolver, MentionId id, Document& d, document::Place& place) {
  const base::PlaceRowId holder = resolver.holder_of(id);
  if (!is_some(holder)) return;
  const catalog::PlaceRow row = resolver.catalog()->place(holder);
  if (row.country.is_set()) place.country = document::CountryCode(row.country.text());
  if (!row.admin1.empty()) place.admin1 = d.add_to_pool(row.admin1);
}

}  // namespace

document::Place place_of(MentionId id, const PlaceResolver& resolver, Document& d) {
  const Mention m = d.mention(id);
  document::Place place;
  place.mention = id;
  place.span = m.span;
  place.country = m.country;
  place.name = m.name.empty() ? d.add_to_pool(std::string(d.slice(m.span))) : m.name;
  place.place_row = resolver.row_of(id);
  if (resolver.catalog() == nullptr) return place;
  if (!is_some(place.place_row)) {
    // "Northern Angola" lies in Angola; a town whose row was only a guess lies nowhere we know, unless its region is
    // named.
    const bool is_country = m.type == MentionType::kCountry || resolver.names_country(d.pooled(m.name), m.country);
    if (!is_some(m.place_row) && is_country) {
      fill_from_country(*resolver.catalog(), place);
    } else if (is_some(m.place_row) || !resolver.is_named(m.country)) {
      place.country = {};
      fill_from_holder(resolver, id, d, place);
    }
    return place;
  }
  const document::TextRef own_name = place.name;
  fill_from_row(resolver.catalog()->place(place.place_row), d, place);
  if (place.place_row == m.place_row) place.name = own_name;
  return place;
}

void add_dateline_place(const PlaceResolver& resolver, Document& d) {
  if (d.dateline.place.empty() || resolver.catalog() == nullptr) return;
  const base::PlaceRowId row = resolver.row_of_name(d.slice(d.dateline.place));
  if (!is_some(row)) return;
  document::Place place;
  place.span = d.dateline.place;
  place.place_row = row;
  fill_from_row(resolver.catalog()->place(row), d, place);
  d.places.push_back(place);
}

// "the town of Agdam" was found by its phrase; the tables may know it all the same.
void resolve_added_places(const PlaceResolver& resolver, std::size_t first, Document& d) {
  for (std::size_t i = first; i < d.places.size(); ++i) {
    document::Place& place = d.places[i];
    const std::string_view text = d.slice(place.span);
    const base::PlaceRowId row = resolver.row_of_span(place.span);
    if (!is_some(row) || d.pooled(place.name) != text) continue;
    const catalog::PlaceRow& found = resolver.catalog()->place(row);
    if (place.country.is_set() && place.country.text() != found.country.text()) continue;
    place.place_row = row;
    fill_from_row(found, d, place);
  }
}

}  // namespace casus::discourse
