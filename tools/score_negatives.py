#!/usr/bin/env python3
"""Events per sentence of text that is not about politics, by genre of the treebanks' documents; the target is 0.01.

usage: score_negatives.py [--casus BINARY] [--shared FOLDER] [--show] [-- casus options]

Encyclopaedic: GUM academic, bio, textbook, voyage. Everyday: GUM conversation, vlog; EWT reviews, answers, email.
Left out, since politics is told there: GUM news, interview, speech, court; EWT newsgroup, weblog. The scorer is trained on the
training documents of these genres (train/events/readings.py), so the development documents are the figure to look at; the
training documents are scored with out-of-fold probabilities by `train/events/run.sh`, here they are only a check.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "train" / "events"))
from prepare import TREEBANKS, treebank_texts, write_texts  # noqa: E402

GENRES = {"encyclopaedic": ("academic", "bio", "textbook", "voyage"),
          "everyday": ("conversation", "vlog", "reviews", "answers", "email")}


def genre_of(document):
    return document.split("_")[1] if document.startswith("GUM_") else document.split("-")[0]


def count_events(casus, arguments, documents):
    """Events per document id."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "texts.jsonl"
        write_texts(source, [(d[0], d[1], None) for d in documents])
        done = subprocess.run([casus, "code", "--format", "jsonl", *arguments, source], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"score_negatives: casus code: exit {done.returncode}: {done.stderr.strip()[-300:]}")
    events = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        event = json.loads(line)
        events[event["document_id"]].append(event)
    return events


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--casus", default=str(ROOT / "build" / "release" / "casus"))
    parser.add_argument("--shared", default=str(ROOT.parent / "shared"), type=pathlib.Path)
    parser.add_argument("--show", action="store_true", help="print every event of the development documents")
    parser.add_argument("arguments", nargs="*", help="for casus code, behind --")
    options = parser.parse_args()
    for bank in TREEBANKS:
        documents = treebank_texts(options.shared / "data" / "treebanks" / f"{bank}.conllu.xz")
        events = count_events(options.casus, options.arguments, documents)
        for group, genres in GENRES.items():
            chosen = [d for d in documents if genre_of(d[0]) in genres]
            sentences = sum(d[2] for d in chosen)
            found = [e for d in chosen for e in events[d[0]]]
            if sentences:
                print(f"{bank:<10} {group:<14} {len(found):3} events in {sentences:5} sentences  {len(found) / sentences:.4f}")
            for event in found if options.show and bank.endswith("dev") else []:
                print(f"    {event['document_id']} {event['event_type']} {event['predicate']['text']} {event['confidence']:.2f}: "
                      f"{event['evidence']['text'][:140]}")


if __name__ == "__main__":
    main()
