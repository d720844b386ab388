#!/usr/bin/env python3
"""Writes the columns latitude, longitude and point_source of data/countries/countries.tsv.

usage: country_points.py [--write]        without --write: lists the points that would change

The point of a state is the centre of area of its main land on the sphere (tools/world_shapes.py): the place where a map
would write its name, and for the states whose middle was surveyed the surveyed point (Kansas, Lake Vivi). Islands belong to the
main land as far as they form a chain with it; far parts (Alaska, Guiana) do not. A centre that falls abroad or into the sea moves
to the nearest point of the own land. States that Natural Earth does not draw keep the points they have.
"""
import argparse
import sys

import build_gazetteer
import world_shapes

TABLE = world_shapes.ROOT / "data" / "countries" / "countries.tsv"


def main():
    parser = argparse.ArgumentParser(description="Points of countries from their outlines.")
    parser.add_argument("--write", action="store_true", help="change the table")
    options = parser.parse_args()
    shapes = world_shapes.read_shapes(build_gazetteer.iso3_of_number())
    lines = TABLE.read_text(encoding="utf8").splitlines()
    header = next(line for line in lines if not line.startswith("#")).split("\t")
    latitude, longitude, source = (header.index(name) for name in ("latitude", "longitude", "point_source"))
    changed = 0
    for number, line in enumerate(lines):
        cells = line.split("\t")
        if line.startswith("#") or cells == header or cells[0] not in shapes:
            continue
        lon, lat = world_shapes.centre(shapes[cells[0]])
        point = [f"{lat:.2f}", f"{lon:.2f}", "natural-earth"]
        if point == [cells[latitude], cells[longitude], cells[source]]:
            continue
        changed += 1
        print(cells[0], cells[latitude], cells[longitude], cells[source], "->", *point)
        cells[latitude], cells[longitude], cells[source] = point
        lines[number] = "\t".join(cells)
    if options.write:
        TABLE.write_text("\n".join(lines) + "\n", encoding="utf8")
    print(f"{changed} points {'changed' if options.write else 'differ'}", file=sys.stderr)


if __name__ == "__main__":
    main()
