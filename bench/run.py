#!/usr/bin/env python3
"""End-to-end speed of `casus code`, in one run: documents/s and tokens/s per core, share of time per stage, peak memory,
one thread against two, and whether both wrote the same bytes.

usage: bench/run.py [--casus BINARY] [--shared FOLDER] [--repeat N] [--json FILE]

The corpus is the 229 Wikinews articles of ../shared (GeoVirus) where that is present, else the articles of examples/, each
`--repeat` times under new ids. Figures are CPU-bound and vary with the machine; compare ratios of one run only.
"""
import argparse
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent


def articles(shared):
    path = shared / "data" / "places" / "GeoVirus.xml"
    if path.exists():
        for article in ElementTree.parse(path).getroot().iter("article"):
            yield "".join(article.find("text").itertext()).strip()
    else:
        for path in sorted((ROOT / "examples" / "articles").glob("*.txt")):
            yield path.read_text(encoding="utf8")


def write_corpus(path, shared, repeat):
    texts = list(articles(shared))
    with open(path, "w", encoding="utf8") as out:
        for round_number in range(repeat):
            for i, text in enumerate(texts):
                record = {"id": f"bench-{round_number}-{i}", "published_at": "2017-07-21", "text": text}
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
    return len(texts) * repeat, sum(len(t.split()) for t in texts) * repeat


def run(casus, corpus, threads, work):
    stats, events = work / f"stats-{threads}.json", work / f"events-{threads}.jsonl"
    with open(events, "wb") as out:
        subprocess.run([casus, "code", "--format", "jsonl", "--threads", str(threads), "--stats", stats, corpus],
                       stdout=out, stderr=subprocess.DEVNULL, check=True)
    return json.loads(stats.read_text()), hashlib.sha256(events.read_bytes()).hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--casus", default=str(ROOT / "build" / "release" / "casus"))
    parser.add_argument("--shared", default=ROOT.parent / "shared", type=pathlib.Path)
    parser.add_argument("--repeat", default=3, type=int)
    parser.add_argument("--json", type=pathlib.Path, help="also write the figures here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        count, words = write_corpus(work / "corpus.jsonl", options.shared, options.repeat)
        print(f"corpus: {count} articles, {words} words ({words / count:.0f} each)")
        figures, digests = {}, {}
        for threads in (1, 2):
            stats, digests[threads] = run(options.casus, work / "corpus.jsonl", threads, work)
            seconds = stats["seconds_total"]
            figures[threads] = stats
            print(f"{threads} thread(s): {stats['documents'] / seconds:8.1f} articles/s  {stats['tokens'] / seconds:9.0f} tokens/s  "
                  f"{stats['events']} events  peak {stats['peak_rss_bytes'] / 2**20:.0f} MB")
        total = sum(figures[1]["stages"].values())
        for stage, seconds in figures[1]["stages"].items():
            print(f"  {stage:<12} {100 * seconds / total:5.1f} %")
        same = digests[1] == digests[2]
        print(f"speed-up with 2 threads: {figures[1]['seconds_total'] / figures[2]['seconds_total']:.2f}x")
        print("output of 1 and 2 threads: " + ("identical" if same else "DIFFERS"))
        if options.json:
            options.json.write_text(json.dumps({"articles": count, "words": words, "runs": figures, "identical": same}, indent=1))
        sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
