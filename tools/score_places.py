#!/usr/bin/env python3
"""Scores place names against GeoVirus (../shared/data/places/GeoVirus.xml: 229 news texts, 2,170 toponyms with coordinates).

    tools/score_places.py [--errors N] [--dump build/.../discourse_dump]

recognised: a place of ours overlaps the toponym's characters;
near: of those recognised, the share whose coordinates lie within 161 km (100 miles) of the gold ones; a place without coordinates
counts as far;
right: near, or the very country, continent, sea or part of the world that the gold names, wherever its middle is said to be: the
gold's points of these are the rounded ones of its time (the United States 40 N 100 W, Europe 51 N 17.5 E), ours those of the World Factbook;
false: places of ours that overlap no toponym (the gold leaves out places inside the names of bodies, so this is an upper bound).
"""
import argparse
import collections
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared/data/places/GeoVirus.xml"
NEAR_KM = 161
LARGE = {"continent", "sea", "world_region"}  # kinds without an agreed middle, as are countries


def distance_km(a, b):
    """Great circle."""
    (lat1, lon1), (lat2, lon2) = [(math.radians(x), math.radians(y)) for x, y in (a, b)]
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def title_of(page):
    """https://en.wikipedia.org/wiki/Georgia_(country) -> Georgia (country)"""
    return urllib.parse.unquote(page.rsplit("/", 1)[-1]).replace("_", " ")


def read_articles():
    for article in tree.parse(DATA).getroot():
        text = article.find("text").text
        gold = []
        for item in article.iter("location"):
            cell = lambda name: item.find(name).text
            begin, end = int(cell("start")) - 1, int(cell("end")) - 1  # the file counts from 1
            gold.append((len(text[:begin].encode()), len(text[:end].encode()), title_of(cell("page")),
                         (float(cell("lat")), float(cell("lon")))))
        yield text, gold


def read_large_places():
    """The names of large places -> what our record of the place must say: its country, or one of its names."""
    def rows(path):
        lines = [line for line in path.read_text(encoding="utf8").splitlines() if line and not line.startswith("#")]
        header = lines[0].split("\t")
        return (dict(zip(header, line.split("\t"))) for line in lines[1:])
    large = {}
    for row in rows(ROOT / "data/places/regions.tsv"):
        if row["kind"] in LARGE:
            large.update((name, row["name"]) for name in [row["name"], *row["aliases"].split("|")] if name)
    for row in rows(ROOT / "data/countries/countries.tsv"):
        large.update((name, row["name"]) for name in row["names"].split("|"))
        large[row["name"] + " (country)"] = row["name"]
    return large


def dump_places(dump, articles):
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, (text, _) in enumerate(articles):
            files.append(f"{folder}/{number}.txt")
            pathlib.Path(files[-1]).write_text(text, newline="")
        output = subprocess.run([dump, *files], check=True, capture_output=True, text=True).stdout
    return [json.loads(line)["places"] for line in output.splitlines()]


def overlaps(place, begin, end):
    return place["span"][0] < end and begin < place["span"][1]


def score(articles, found, large, errors):
    count = collections.Counter()
    for (_, gold), places in zip(articles, found):
        count["places"] += len(places)
        count["false"] += sum(not any(overlaps(p, begin, end) for begin, end, _, _ in gold) for p in places)
        for begin, end, title, point in gold:
            hits = [p for p in places if overlaps(p, begin, end)]
            near = any(p["point"] and distance_km(p["point"], point) <= NEAR_KM for p in hits)
            right = near or any(large.get(title) == p["name"] for p in hits)
            count["toponyms"] += 1
            count["recognised"] += bool(hits)
            count["pointed"] += any(p["point"] for p in hits)
            count["near"] += near
            count["right"] += right
            if not right and errors > 0:
                errors -= 1
                print(title, point, hits)
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show the first N that are not right")
    parser.add_argument("--dump", default=None, help="the build target discourse_dump")
    options = parser.parse_args()
    if not DATA.exists():
        sys.exit(f"{DATA}: not there; the scores need the folder ../shared beside this repository")
    built = sorted(ROOT.glob("build/**/discourse_dump"), key=lambda path: path.stat().st_mtime)
    dump = options.dump or (str(built[-1]) if built else None)
    if dump is None:
        sys.exit("no discourse_dump found; build the target discourse_dump or name it with --dump")
    articles = list(read_articles())
    count = score(articles, dump_places(dump, articles), read_large_places(), options.errors)
    recognised = max(1, count["recognised"])
    print(f"toponyms {count['toponyms']}  recognised {count['recognised'] / max(1, count['toponyms']):.3f}  "
          f"false {count['false'] / max(1, count['places']):.3f} of {count['places']}")
    print(f"of the recognised: within {NEAR_KM} km {count['near'] / recognised:.3f}, "
          f"right {count['right'] / recognised:.3f}; of those with coordinates ({count['pointed']}) within {NEAR_KM} km "
          f"{count['near'] / max(1, count['pointed']):.3f}")


if __name__ == "__main__":
    main()
