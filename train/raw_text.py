#!/usr/bin/python3
"""Writes one text file per source of raw text for the teacher: train/raw_text.py DATA_DIR OUTPUT_DIR

Sources (see models/README.md for terms): the World Factbook (public domain), GeoVirus (Wikinews, CC BY 2.5), the bodies of the
development web pages (CC BY 4.0) and sentences of our own, the lexicon's examples. `casus parse` cuts the files into sentences.
"""
import json
import re
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LEAST_WORDS = 12
LEXICON = Path(__file__).resolve().parent.parent / "data" / "lexicon"


def factbook(path):
    """The running text of the country profiles: cells with whole sentences, without their HTML marks."""
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            if member.name.endswith(".json"):
                yield from running_text(json.load(archive.extractfile(member)))


def running_text(node):
    if isinstance(node, dict):
        for value in node.values():
            yield from running_text(value)
    elif isinstance(node, list):
        for value in node:
            yield from running_text(value)
    elif isinstance(node, str):
        for part in re.split(r"<br\s*/?>|</p>|\n", node):
            text = " ".join(re.sub(r"<[^>]+>|&nbsp;", " ", part).split())
            if len(text.split()) >= LEAST_WORDS and re.search(r"[a-z]\.", text):
                yield text


def geovirus(path):
    for article in ElementTree.parse(path).getroot():
        yield from article.findtext("text").splitlines()


def pages(path):
    with tarfile.open(path) as archive:
        name = next(m.name for m in archive.getmembers() if m.name.endswith("gold.json"))
        for _, page in sorted(json.load(archive.extractfile(name)).items()):
            yield from page["body"].splitlines()


def examples(folder):
    """The sentences of the lexicon's examples and counter-examples, without what they expect."""
    for path in sorted(folder.glob("*.lex")):
        for line in path.read_text(encoding="utf8").splitlines():
            if found := re.match(r"\s+(?:yes|no)\s+([^|]+)", line):
                yield found[1]


def main():
    data, output = Path(sys.argv[1]), Path(sys.argv[2])
    sources = {"factbook": factbook(data / "factbook.tar.xz"), "geovirus": geovirus(data / "places" / "GeoVirus.xml"),
               "pages": pages(data / "pages_dev.tar.xz"), "examples": examples(LEXICON)}
    for name, paragraphs in sources.items():
        kept = dict.fromkeys(" ".join(p.split()) for p in paragraphs)   # profiles repeat each other
        (output / (name + ".txt")).write_text("\n\n".join(p for p in kept if p) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
