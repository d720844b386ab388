#!/usr/bin/env python3
"""Scores place names against GeoVirus (../shared/data/places/GeoVirus.xml: 229 news texts, 2,170 toponyms with coordinates).

    tools/score_places.py [--errors N] [--dump build/.../discourse_dump]

recognised: a place of ours overlaps the toponym's characters;
near: of those recognised, the share whose coordinates lie within 161 km (100 miles) of the gold ones; a place without coordinates
counts as far. Countries, which casus gives by code and name instead of coordinates, are reported apart as well.
"""
import argparse
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared/data/places/GeoVirus.xml"
NEAR_KM = 161


def distance_km(a, b):
    """Great circle."""
    (lat1, lon1), (lat2, lon2) = [(math.radians(x), math.radians(y)) for x, y in (a, b)]
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def read_articles():
    for article in tree.parse(DATA).getroot():
        text = article.find("text").text
        gold = []
        for item in article.iter("location"):
            cell = lambda name: item.find(name).text
            begin, end = int(cell("start")) - 1, int(cell("end")) - 1  # the file counts from 1
            gold.append((len(text[:begin].encode()), len(text[:end].encode()), cell("name"),
                         (float(cell("lat")), float(cell("lon")))))
        yield text, gold


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show the first N misses")
    parser.add_argument("--dump", default=None, help="the build target discourse_dump")
    options = parser.parse_args()
    if not DATA.exists():
        sys.exit(f"{DATA}: not there; the scores need the folder ../shared beside this repository")
    found = sorted(ROOT.glob("build/**/discourse_dump"), key=lambda path: path.stat().st_mtime)
    dump = options.dump or (str(found[-1]) if found else None)
    if dump is None:
        sys.exit("no discourse_dump found; build the target discourse_dump or name it with --dump")
    articles = list(read_articles())
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, (text, _) in enumerate(articles):
            files.append(f"{folder}/{number}.txt")
            pathlib.Path(files[-1]).write_text(text, newline="")
        output = subprocess.run([dump, *files], check=True, capture_output=True, text=True).stdout
    total = recognised = near = pointed = shown = 0
    for (_, gold), line in zip(articles, output.splitlines()):
        places = json.loads(line)["places"]
        for begin, end, name, point in gold:
            total += 1
            hits = [p for p in places if p["span"][0] < end and begin < p["span"][1]]
            recognised += bool(hits)
            pointed += any(p["point"] for p in hits)
            good = any(p["point"] and distance_km(p["point"], point) <= NEAR_KM for p in hits)
            near += good
            if not good and shown < options.errors and (not hits or any(p["point"] for p in hits)):
                shown += 1
                print(name, point, hits)
    print(f"toponyms {total}  recognised {recognised / total:.3f}  "
          f"within {NEAR_KM} km, of the recognised {near / max(1, recognised):.3f}, "
          f"of those with coordinates {near / max(1, pointed):.3f} ({pointed})")


if __name__ == "__main__":
    main()
