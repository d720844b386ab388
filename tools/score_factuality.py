#!/usr/bin/env python3
"""Scores status against UDS factuality on UD EWT dev (../shared/data/factuality; evaluation only), on gold trees.

    tools/score_factuality.py [--errors N] [--part dev|train]

A predicate is happened (mean factuality > 0.5) or not (< -0.5); those between are left out. Ours counts as happened when its
status is `actual`. Reports are judged like any act: the annotators saw the sentence alone.
"""
import argparse
import json
import lzma
import pathlib
import random
import subprocess
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared/data"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--dump", default=str(ROOT / "build/dev/tests/discourse_dump"))
    args = parser.parse_args()
    archive = DATA / "factuality/uds_factuality.zip"
    if not archive.exists():
        print(f"{archive} is not there: status is not measured")
        return 0
    with zipfile.ZipFile(archive) as z:
        uds = json.loads(z.read("factuality.json"))["data"]
    ids = json.loads((DATA / "factuality/ud_ids.json").read_text())
    gold = {}
    for graph, nodes in uds.items():
        if not graph.startswith(f"ewt-{args.part}-"):
            continue
        for node, value in nodes.items():
            token = int(node.rsplit("-", 1)[1])
            gold[(ids[graph]["sentence_id"], token)] = value["factuality"]["factual"]["value"]
    with tempfile.TemporaryDirectory() as folder:
        treebank = pathlib.Path(folder) / "gold.conllu"
        treebank.write_bytes(lzma.open(DATA / f"treebanks/ewt-{args.part}.conllu.xz").read())
        out = subprocess.run([args.dump, "--conllu", str(treebank)], check=True, capture_output=True).stdout
    counts, confusion, errors = [0, 0, 0, 0], {}, []
    for line in out.splitlines():
        d = json.loads(line)
        text = d["text"].encode()
        position, sentence = 0, -1
        words = {}
        for token in d["tokens"]:
            if token[10] != sentence:
                sentence, position = token[10], 0
            position += 1
            words.setdefault(sentence, []).append(text[token[0]:token[1]].decode())
            value = gold.get((d["sentence_ids"][sentence], position))
            if value is None or abs(value) <= 0.5:
                continue
            happened, ours = value > 0, token[3] == "actual"
            counts[2 * happened + ours] += 1
            confusion[(happened, token[3])] = confusion.get((happened, token[3]), 0) + 1
            if happened != ours:
                errors.append((round(value, 2), token[3], token[7], text[token[0]:token[1]].decode(), sentence, id(words), words))
    nn, ny, yn, yy = counts
    p, r = nn / max(1, nn + yn), nn / max(1, nn + ny)
    print(f"status: {100 * (nn + yy) / max(1, sum(counts)):.1f} % agree of {sum(counts)}; did not happen: P {100 * p:.1f} R {100 * r:.1f} "
          f"F1 {200 * p * r / max(1e-9, p + r):.1f}; all actual would agree on {100 * (yn + yy) / max(1, sum(counts)):.1f} %")
    print({f"{'happened' if k[0] else 'not'} {k[1]}": v for k, v in sorted(confusion.items())})
    random.seed(1)
    for value, status, cue, word, sentence, _, words in random.sample(errors, min(args.errors, len(errors))):
        print(value, status, cue, f"[{word}]", " ".join(words[sentence]), sep=" | ")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
