#!/usr/bin/env python3
"""Pair precision, recall and F1 of near-duplicates planted in the gold and GeoVirus articles.

usage: score_stories.py [--casus BINARY] [--shared FOLDER]

Each article gets five copies, made with a fixed seed: cut to a part, paragraphs (sentences where there are none) reordered, an agency's
prefix, typos, and all of these; once per rate. Articles under 60 words are left out: half of one is a sentence. Two documents are a true pair when they were made from one article.
Needs ../shared. Python standard library only.
"""
import argparse
import itertools
import json
import pathlib
import random
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Share of the text that a cut keeps, share of words with a typo.
RATES = {"light": (0.8, 0.01), "middle": (0.6, 0.02), "heavy": (0.4, 0.04)}


def articles(shared):
    texts = [json.loads(line)["text"] for line in open(shared / "gold" / "articles.jsonl", encoding="utf8")]
    source = ElementTree.parse(shared / "data" / "places" / "GeoVirus.xml")
    texts += [article.findtext("text") for article in source.getroot().iter("article")]
    return [text for text in texts if len(text.split()) >= 60]


def cut(text, part, rng):
    words = text.split(" ")
    return " ".join(words[:max(1, int(len(words) * part))])


def reorder(text, rng):
    pieces = text.split("\n\n")
    glue = "\n\n"
    if len(pieces) < 4:
        pieces, glue = re.split(r"(?<=[.!?\"”]) (?=[A-Z])", text), " "
        size = max(1, len(pieces) // 6)  # about as many paragraphs as news has
        pieces = [" ".join(pieces[i:i + size]) for i in range(0, len(pieces), size)]
    rng.shuffle(pieces)
    return glue.join(pieces)


def prefix(text, rng):
    return f"{rng.choice(['LONDON', 'GENEVA', 'NAIROBI'])} ({rng.choice(['Reuters', 'AP', 'AFP'])}) - {text}"


def typos(text, rate, rng):
    words = text.split(" ")
    for i, word in enumerate(words):
        if len(word) > 3 and rng.random() < rate:
            at = rng.randrange(1, len(word) - 1)
            words[i] = word[:at] + word[at + 1] + word[at] + word[at + 2:] if word[at] != word[at + 1] else word[:at] + word[at + 1:]
    return " ".join(words)


def copies(text, part, rate, rng):
    return [cut(text, part, rng), reorder(text, rng), prefix(text, rng), typos(text, rate, rng),
            typos(prefix(reorder(cut(text, part, rng), rng), rng), rate, rng)]


def score(casus, texts, part, rate, work):
    rng = random.Random(27)
    database = work / f"{part}.db"
    lines = []
    for number, text in enumerate(texts):
        for kind, copy in enumerate([text, *copies(text, part, rate, rng)]):
            lines.append({"id": f"{number}-{kind}", "text": copy, "published_at": "2016-05-01"})
    rng.shuffle(lines)
    source = work / f"{part}.jsonl"
    source.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf8")
    subprocess.run([casus, "code", "--db", database, source], check=True, stderr=subprocess.DEVNULL)
    # As `code` joined them, document by document; the pass over the whole database must find the same.
    command = [casus, "stories", "--db", database, "--duplicates"]
    out = subprocess.run([*command, "--list"], check=True, capture_output=True, text=True).stdout
    if subprocess.run(command, check=True, capture_output=True, text=True).stdout != out:
        raise RuntimeError("the stream and the pass over the database found different copies")
    truth = {(f"{n}-{a}", f"{n}-{b}") for n in range(len(texts)) for a, b in itertools.combinations(range(6), 2)}
    found = {pair for line in out.splitlines() for pair in itertools.combinations(sorted(json.loads(line)["documents"]), 2)}
    right = len(truth & found)
    precision, recall = right / max(1, len(found)), right / len(truth)
    wrong = sorted({(a.split("-")[0], b.split("-")[0]) for a, b in found - truth})
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall), len(lines), wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--casus", default=str(ROOT / "build" / "release" / "casus"))
    parser.add_argument("--shared", default=ROOT.parent / "shared", type=pathlib.Path)
    options = parser.parse_args()
    if not (options.shared / "gold" / "articles.jsonl").exists():
        print(f"score_stories: {options.shared} is missing: nothing was measured")
        return
    texts = articles(options.shared)
    with tempfile.TemporaryDirectory() as folder:
        for name, (part, rate) in RATES.items():
            p, r, f1, n, wrong = score(options.casus, texts, part, rate, pathlib.Path(folder))
            print(f"duplicates {name} (cut to {part:.0%}, typos in {rate:.0%})  P {p:.4f} R {r:.4f} F1 {f1:.4f}  "
                  f"({n} documents, {len(wrong)} pairs of articles wrongly joined)")


if __name__ == "__main__":
    main()
