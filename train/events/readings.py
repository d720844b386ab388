"""The model of what is an event: readings of the rules that a careful coder would code, and those that only look like one.

Right readings: those that join the two spans of a given pair with its type, the lexicon's examples, what the gold articles (weight 3) and our own reports have,
and confident readings in news (weight 0.4: noisy, they show what news looks like). Wrong ones: readings that join the spans with another type,
counter-examples, false ones in gold articles and in our own reports, and everything in text that is not about politics.
"""
import collections
import hashlib
import json
import re
from pathlib import Path

import numpy as np

from annotations import document_key, read_articles, read_labels
from log_linear import LogLinear, apply_points, calibration_error, calibration_points

FOLDS = 5
PENALTY = 2.0
# Words, and the tense of a text, overfit soonest: the tense of nine articles says little about news.
PENALTIES = {"lemma": 5.0, "sense": 5.0, "code": 5.0, "text_mostly_past": 6.0, "text_hardly_past": 6.0}
WRONG_WEIGHT = 2.5
THRESHOLD = 0.40  # CoderOptions::threshold
NON_POLITICAL = ("academic", "bio", "conversation", "textbook", "vlog", "voyage", "reviews", "answers", "email")
MERGED = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
NEWS = ("news", "newsgroup", "weblog")


def fold_of(document):
    return int(hashlib.sha256(document.encode("utf8")).hexdigest(), 16) % FOLDS


def may_be_coded(reading):
    """The rules have nothing against it: what is left to the scorer."""
    return reading["coded"] or reading["reason"].startswith(("confidence too low", "a more specific reading won"))


def genre_of(document):
    """"gum-dev/GUM_bio_byron" -> bio, "ewt-dev/reviews-310018" -> reviews."""
    name = document.split("/")[1]
    return name.split("_")[1] if name.startswith("GUM_") else name.split("-")[0]


def read_dump(folder, name):
    return [r for r in map(json.loads, open(Path(folder) / f"{name}.readings.jsonl", encoding="utf8")) if may_be_coded(r)]


def overlaps(parties, span):
    return any(begin < span[1] and span[0] < end for begin, end, *_ in parties)


def pair_rows(folder, name):
    pairs = {r["id"]: r for r in map(json.loads, open(Path(folder) / f"{name}.pairs.jsonl", encoding="utf8"))}
    for reading in read_dump(folder, name):
        pair = pairs[reading["document"]]
        source = overlaps(reading["actors"], pair["source"])
        target = overlaps(reading["actors"] if reading["reciprocal"] else reading["recipients"], pair["target"])
        same = reading["label"] == MERGED.get(pair["gold"], pair["gold"])  # in terms of the 2021 table, as the pairs are labelled
        if same and (source or target):
            yield reading, 1, 1.0 if source and target else 0.5
        elif source and target:
            yield reading, 0, 0.5


def example_rows(folder):
    for reading in read_dump(folder, "examples"):
        sense, _, expected = reading["document"].split("#")
        if sense in re.findall(r"[\w.]+", reading["rule"]):
            yield reading, int(expected), 0.5


def gold_rows(folder, shared):
    """As tools/score_events.py matches: the sentence holds the anchor, the type is accepted."""
    events = {p.name.split(".")[0]: json.loads(p.read_text(encoding="utf8"))["events"] for p in (Path(shared) / "gold").glob("*.gold.json")}
    for reading in read_dump(folder, "gold"):
        right = any(e["anchor"] in reading["text"] and reading["type"] in e["type"] for e in events[reading["document"]])
        yield reading, int(right), 3.0


def report_rows(folder):
    """Our own short reports: a reading is right if its sentence has an event of its type."""
    articles = {a.identifier: a for a in read_articles(Path(__file__).parent / "news_articles.tsv")}
    cut = 0
    for reading in read_dump(folder, "reports"):
        types = articles[reading["document"]].types_of(reading["text"])
        cut += types is None
        if types is not None:
            yield reading, int(reading["type"] in types), 1.0
    print(f"readings, left out for sentences that the program cut elsewhere: {cut}")


def label_rows(folder):
    """Readings of news that were judged by hand (news_labels.tsv); what was found wrong as one type is no wrong for another."""
    labels = {(x.document, x.begin, x.type): x.right for x in read_labels(Path(__file__).parent / "news_labels.tsv")}
    for reading in read_dump(folder, "labelled"):
        right = labels.get((document_key(reading["document"]), reading["span"][0], reading["type"]))
        if right is not None:
            yield reading, int(right), 1.0 if right else 0.4


def text_rows(folder):
    """The treebanks' development documents are left to tools/score_negatives.py."""
    for reading in read_dump(folder, "non_events"):
        yield reading, 0, 1.0
    for reading in read_dump(folder, "treebanks"):
        if "-dev/" in reading["document"]:
            continue
        genre = genre_of(reading["document"])
        if genre in NON_POLITICAL:
            yield reading, 0, 1.0
        elif genre in NEWS and reading["coded"] and reading["confidence"] >= 0.7:
            yield reading, 1, 0.4
    for reading in read_dump(folder, "news"):
        if reading["coded"] and reading["confidence"] >= 0.7:
            yield reading, 1, 0.4


def weight_of(row):
    """Wrong readings are few here and many in text at large: they weigh more, in fitting and in calibration alike."""
    _, right, weight = row
    return weight * (1.0 if right else WRONG_WEIGHT)


def fit(rows):
    model = LogLinear(["event"], PENALTY, PENALTIES, min_count=3)
    return model.fit([r["features"] for r, _, _ in rows], [right for _, right, _ in rows], [weight_of(row) for row in rows])


def cross_validate(rows, group_of):
    """Each row by the model that saw nothing of its group."""
    groups = [group_of(r["document"]) for r, _, _ in rows]
    out = np.zeros(len(rows))
    for group in sorted(set(groups)):
        model = fit([row for row, g in zip(rows, groups) if g != group])
        held_out = [i for i, g in enumerate(groups) if g == group]
        out[held_out] = model.probabilities([rows[i][0]["features"] for i in held_out])[:, 0]
    return out


def report(rows, confidence):
    """Of what the rules would code: how much is left by out-of-fold confidence, per kind of text."""
    kept = collections.defaultdict(list)
    for (reading, right, _), share in zip(rows, confidence):
        name = reading["document"].split("/")[0].rstrip("0123456789") if right == 0 or "/" not in reading["document"] else "news"
        if reading["coded"]:
            kept["right" if right else "wrong", name if "#" not in name else "examples"].append(share >= THRESHOLD)
    for (side, name), flags in sorted(kept.items()):
        if len(flags) > 5:
            print(f"readings, {side} in {name}: {sum(flags)} of {len(flags)} kept")


def train(folder, shared, writer, predictions):
    gold = list(gold_rows(folder, shared))
    rest = [*pair_rows(folder, "given"), *pair_rows(folder, "own"), *example_rows(folder), *report_rows(folder), *label_rows(folder), *text_rows(folder)]
    articles = {r["document"] for r, _, _ in gold}
    rows = gold + rest
    raw = cross_validate(rows, lambda document: document if document in articles else f"fold {fold_of(document)}")
    right = np.array([label for _, label, _ in rows])
    weight = np.array([weight_of(row) for row in rows])
    folds = np.array([fold_of(r["document"]) for r, _, _ in rows])
    mapped = np.zeros(len(rows))
    for fold in range(FOLDS):
        others = folds != fold
        mapped[~others] = apply_points(calibration_points(raw[others], right[others], weight[others]), raw[~others])
    print(f"readings: {len(rows)}, {right.mean():.3f} right; calibration error raw {calibration_error(raw, right, weight):.3f}, "
          f"calibrated {calibration_error(mapped, right, weight):.3f}")
    report(rows, mapped)
    with open(predictions, "w", encoding="utf8") as out:
        for (reading, label, given), first, second in zip(rows, raw, mapped):
            out.write(json.dumps({"document": reading["document"], "span": reading["span"], "type": reading["type"], "coded": reading["coded"], "weight": float(weight_of((reading, label, given))),
                                  "raw": round(float(first), 4), "confidence": round(float(second), 4), "right": bool(label)}) + "\n")
    fit(rows).export(writer, "readings")
    writer.add_floats("readings.calibration", calibration_points(raw, right, weight))
