#!/usr/bin/env python3
"""Scores attributions against PolNeAR (../shared/data/attribution, evaluation only; nothing of it is kept).

    tools/score_attribution.py [--part dev|train] [--limit N] [--errors N] [--dump build/.../discourse_dump]

Each gold attribution is aligned with at most one of ours (largest overlap of contents; else the same cue). Printed:
  source   F1 of sources: aligned and our source words lie in the gold source
  content  F1 of contents: precision = mean share of our content that is gold, recall = mean share of gold content found
  cue      F1 of cues: aligned and our cue word is part of the gold cue
"""
import argparse
import json
import lzma
import pathlib
import subprocess
import sys
import tarfile
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
ARCHIVE = ROOT.parent / "shared/data/attribution/polnear_train_dev.tar.xz"


def read_gold(path):
    """Attributions of a brat file: dicts of lists of (begin, end) in characters."""
    spans, events = {}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if line.startswith("T") and len(cells) >= 2:
            name, _, offsets = cells[1].partition(" ")
            spans[cells[0]] = (name, [tuple(map(int, piece.split())) for piece in offsets.split(";")])
        elif line.startswith("E"):
            roles = {"Source": [], "Cue": [], "Content": []}
            for role in cells[1].split():
                kind, _, target = role.partition(":")
                kind = kind.rstrip("0123456789")
                if kind in roles and target in spans:
                    roles[kind] += spans[target][1]
            if roles["Content"]:
                events.append(roles)
    return events


def overlap(a, b):
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def length(spans):
    return sum(e - b for b, e in spans)


def align(gold, ours):
    pairs = []
    for g, gold_item in enumerate(gold):
        for o, our_item in enumerate(ours):
            shared = overlap(gold_item["Content"], our_item["Content"])
            cue = overlap(gold_item["Cue"], our_item["Cue"]) > 0
            if shared:
                iou = shared / (length(gold_item["Content"]) + length(our_item["Content"]) - shared)
                pairs.append((iou + (1 if cue else 0), g, o))
    pairs.sort(key=lambda p: (-p[0], p[1], p[2]))
    taken_g, taken_o, result = set(), set(), []
    for score, g, o in pairs:
        if score >= 0.25 and g not in taken_g and o not in taken_o:
            taken_g.add(g)
            taken_o.add(o)
            result.append((g, o))
    return result


def to_characters(document):
    """Our byte offsets as character offsets."""
    data = document["text"].encode()
    at, position = [0] * (len(data) + 1), 0
    for i, byte in enumerate(data):
        if byte & 0xC0 != 0x80:
            position += 1
        at[i + 1] = position
        if byte & 0xC0 != 0x80:
            at[i] = position - 1
    def convert(span):
        return [(at[span[0]], at[span[1]])] if span[1] > span[0] else []
    merged = {}  # a speech goes on after its cue: "A," he said. "B." has one cue and two contents
    for a in document["attributions"]:
        item = merged.setdefault(tuple(a["cue"]), {"Source": convert(a["source"]), "Cue": convert(a["cue"]), "Content": []})
        item["Content"] += convert(a["content"])
    return list(merged.values())


def f1(correct, ours, gold):
    p, r = correct / max(1, ours), correct / max(1, gold)
    return p, r, 2 * p * r / max(1e-9, p + r)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--errors", type=int, default=0, help="print this many misses and false alarms")
    parser.add_argument("--words", type=int, default=0, help="print this many of the worst cue words")
    parser.add_argument("--dump", default=str(ROOT / "build/dev/tests/discourse_dump"))
    args = parser.parse_args()
    if not ARCHIVE.exists():
        print(f"{ARCHIVE} is not there: attribution is not measured")
        return 0
    if not pathlib.Path(args.dump).exists():
        print(f"{args.dump} is not built (ninja discourse_dump)")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        with lzma.open(ARCHIVE) as raw, tarfile.open(fileobj=raw) as archive:
            archive.extractall(folder)
        part = pathlib.Path(folder) / args.part
        texts = sorted((part / "text").glob("*.txt"))[: args.limit or None]
        lines = subprocess.run([args.dump, *map(str, texts)], check=True, capture_output=True).stdout.splitlines()
        total = {"source": [0, 0, 0], "cue": [0, 0, 0]}
        content = [0.0, 0.0, 0, 0]
        missed, false_alarms = [], []
        by_ours, by_gold = {}, {}
        for path, line in zip(texts, lines):
            document = json.loads(line)
            ours = to_characters(document)
            text = document["text"]
            files = sorted((part / "attributions").glob(path.stem + "*.ann"))
            if not files:
                continue
            gold = read_gold(files[0])
            pairs = align(gold, ours)
            for name, role in (("source", "Source"), ("cue", "Cue")):
                total[name][0] += sum(1 for g, o in pairs if overlap(gold[g][role], ours[o][role]))
                total[name][1] += sum(1 for o in ours if o[role])
                total[name][2] += sum(1 for g in gold if g[role])
            for g, o in pairs:
                shared = overlap(gold[g]["Content"], ours[o]["Content"])
                content[0] += shared / length(ours[o]["Content"])
                content[1] += shared / length(gold[g]["Content"])
                if gold[g]["Source"] and not overlap(gold[g]["Source"], ours[o]["Source"]):
                    missed.append(("SOURCE", [text[b:e] for b, e in gold[g]["Source"]], [text[b:e] for b, e in ours[o]["Source"]],
                                   text[max(0, ours[o]["Cue"][0][0] - 60):ours[o]["Cue"][0][1] + 60]))
            content[2] += len(ours)
            content[3] += len(gold)
            for o, item in enumerate(ours):
                row = by_ours.setdefault(" ".join(text[b:e] for b, e in item["Cue"]).lower(), [0, 0])
                row[0] += any(o == x for _, x in pairs)
                row[1] += 1
            for g, item in enumerate(gold):
                row = by_gold.setdefault(" ".join(text[b:e] for b, e in item["Cue"]).lower(), [0, 0])
                row[0] += any(g == x for x, _ in pairs)
                row[1] += 1
            found_g, found_o = {g for g, _ in pairs}, {o for _, o in pairs}
            missed += [("MISS", [text[b:e] for b, e in item["Cue"]], [text[b:e] for b, e in item["Source"]],
                        text[item["Content"][0][0] - 40:item["Content"][-1][1] + 40]) for g, item in enumerate(gold) if g not in found_g]
            false_alarms += [("FALSE", [text[b:e] for b, e in item["Cue"]], [text[b:e] for b, e in item["Source"]],
                              text[item["Content"][0][0] - 40:item["Content"][-1][1] + 10]) for o, item in enumerate(ours) if o not in found_o]
    for name in ("source", "cue"):
        p, r, f = f1(*total[name])
        print(f"{name:8} P {100 * p:.1f} R {100 * r:.1f} F1 {100 * f:.1f}")
    p, r = content[0] / max(1, content[2]), content[1] / max(1, content[3])
    print(f"content  P {100 * p:.1f} R {100 * r:.1f} F1 {100 * 2 * p * r / max(1e-9, p + r):.1f}  (ours {content[2]}, gold {content[3]})")
    if args.words:
        for title, table in (("ours right/all", by_ours), ("gold found/all", by_gold)):
            print(title)
            rows = sorted(table.items(), key=lambda kv: -(kv[1][1] - kv[1][0]))[: args.words]
            print("  ".join(f"{w} {v[0]}/{v[1]}" for w, v in rows))
    if args.errors:
        import random
        random.seed(1)
        for group in (missed, false_alarms):
            for row in random.sample(group, min(args.errors, len(group))):
                print(*row, sep=" | ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
