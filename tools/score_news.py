#!/usr/bin/env python3
"""Codes our own short reports (train/events/news_articles.tsv): of the sentences with an event, how many give one of a right type; of those
without, how many stay empty. score_news.py --casus BINARY [--reports FILE] [--misses]"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

EVENTS = Path(__file__).resolve().parent.parent / "train" / "events"
sys.path.insert(0, str(EVENTS))
from annotations import read_articles  # noqa: E402


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--casus", default="build/release/casus")
    parser.add_argument("--reports", type=Path, default=EVENTS / "news_articles.tsv", help="tests/quality/reports.tsv: not trained on")
    parser.add_argument("--misses", action="store_true", help="print the sentences that went wrong")
    options = parser.parse_args()
    articles = list(read_articles(options.reports))
    lines = [json.dumps({"id": article.identifier, "text": article.text, "language": "en"}) for article in articles]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.jsonl"
        path.write_text("\n".join(lines) + "\n", encoding="utf8")
        done = subprocess.run([options.casus, "code", path], capture_output=True, text=True, check=True)
    coded = {}
    for event in map(json.loads, done.stdout.splitlines()):
        coded.setdefault((event["document_id"], event["evidence"]["text"]), []).append(event)
    found = wanted = empty = quiet = wrong = events = 0
    for article in articles:
        for sentence, types in article.sentences:
            got = coded.get((article.identifier, sentence), [])
            right = [e for e in got if e["event_type"] in types]
            events += len(got)
            wrong += len(got) - len(right)
            wanted, found = wanted + bool(types), found + bool(right)
            empty, quiet = empty + (not types), quiet + (not types and not got)
            if options.misses and (bool(types) and not right or len(right) < len(got)):
                print("+".join(types) or "-", "|", sentence, "|", ", ".join(f"{e['event_type']} [{e['predicate']['text']}]" for e in got))
    print(f"sentences with an event: {found} of {wanted} found ({found / wanted:.3f}); without: {quiet} of {empty} empty ({quiet / empty:.3f}); "
          f"events of a right type: {events - wrong} of {events} ({1 - wrong / max(events, 1):.3f})")


if __name__ == "__main__":
    main()
