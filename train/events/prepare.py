#!/usr/bin/python3
"""Writes the texts and pairs that the scorer is trained on as JSON Lines for event_dump: prepare.py SHARED FOLDER"""
import json
import lzma
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from annotations import document_key, example_pairs, read_articles, read_labels, read_pairs, write_queries

TREEBANKS = ("gum-train", "gum-dev", "ewt-train", "ewt-dev")


def write_texts(path, texts):
    """`texts`: (id, text, published or None)."""
    with open(path, "w", encoding="utf8") as out:
        for identifier, text, published in texts:
            row = {"id": identifier, "text": text, "language": "en"}
            out.write(json.dumps(row | ({"published_at": published} if published else {}), ensure_ascii=False) + "\n")


def treebank_texts(path):
    """(document id, its running text with blank lines between paragraphs, sentences)."""
    documents, separator = [], ""
    for line in lzma.open(path, "rt", encoding="utf8"):
        if line.startswith("# newdoc id"):
            documents.append([line.split("=", 1)[1].strip(), "", 0])
            separator = ""
        elif line.startswith("# newpar"):
            separator = "\n\n" if documents[-1][1] else ""
        elif line.startswith("# text = "):
            documents[-1][1] += separator + line[len("# text = "):].rstrip("\n")
            documents[-1][2] += 1
            separator = " "
    return documents


def news_texts(shared):
    """The news that train/events/news_labels.tsv speaks of: (id, text, None)."""
    virus = ElementTree.parse(shared / "data" / "places" / "GeoVirus.xml").getroot()
    for number, article in enumerate(virus.iter("article")):
        yield f"geovirus{number}", article.find("text").text, None
    with tarfile.open(shared / "data" / "attribution" / "polnear_train_dev.tar.xz") as archive:
        for member in archive:
            if member.name.startswith("train/text/") and member.name.endswith(".txt"):
                yield f"polnear/{Path(member.name).stem}", archive.extractfile(member).read().decode("utf8"), None


def main(shared, folder):
    shared, folder = Path(shared), Path(folder)
    senses = [json.loads(line) for line in open(folder / "senses.jsonl", encoding="utf8")]
    own = [pair for path in sorted(Path(__file__).parent.glob("pairs_*.tsv")) for pair in read_pairs(path)]
    write_queries(own, "own", folder / "own.pairs.jsonl")
    given = [json.loads(line) for line in open(shared / "data" / "relations_dev.jsonl", encoding="utf8")]
    write_queries([(r["gold"], r["text"], r["source"], r["target"]) for r in given], "", folder / "given.pairs.jsonl",
                  [r["id"] for r in given])
    for name in ("own", "given"):
        pairs = [json.loads(line) for line in open(folder / f"{name}.pairs.jsonl", encoding="utf8")]
        write_texts(folder / f"{name}.texts.jsonl", [(r["id"], r["text"], None) for r in pairs])
    lines = (Path(__file__).parent / "non_events.txt").read_text(encoding="utf8").splitlines()
    write_texts(folder / "non_events.texts.jsonl",
                [(f"none{i:03}", line.replace(" | ", " "), None) for i, line in enumerate(lines) if not line.startswith("#")])
    reports = read_articles(Path(__file__).parent / "news_articles.tsv")
    write_texts(folder / "reports.texts.jsonl", [(r.identifier, r.text, None) for r in reports])
    examples = [(sense["sense"], e) for sense in senses for e in sense["examples"]]
    write_texts(folder / "examples.texts.jsonl",
                [(f"{name}#{i}#{int(e['expected'])}", e["text"], "2024-03-06") for i, (name, e) in enumerate(examples)])
    gold = [json.loads(line) for line in open(shared / "gold" / "articles.jsonl", encoding="utf8")]
    write_texts(folder / "gold.texts.jsonl", [(r["id"], r["text"], r.get("published_at")) for r in gold])
    write_texts(folder / "treebanks.texts.jsonl", [(f"{bank}/{d[0]}", d[1], None) for bank in TREEBANKS for d in
                                                   treebank_texts(shared / "data" / "treebanks" / f"{bank}.conllu.xz")])
    labelled = {label.document for label in read_labels(Path(__file__).parent / "news_labels.tsv")}
    write_texts(folder / "labelled.texts.jsonl", [row for row in news_texts(shared) if document_key(row[0]) in labelled])
    virus = ElementTree.parse(shared / "data" / "places" / "GeoVirus.xml").getroot()
    write_texts(folder / "news.texts.jsonl", [(f"geovirus{i}", a.find("text").text, None) for i, a in enumerate(virus.iter("article"))])


if __name__ == "__main__":
    main(*sys.argv[1:])
