"""The model of forced choice: which type joins two given spans. Folds go by the hash of the pair's id."""
import hashlib
import json

import numpy as np

from annotations import LABELS
from log_linear import LogLinear, apply_points, calibration_error, calibration_points

FOLDS = 5
PENALTY = 0.4
# The status comes from another stage and says little about the type.
PENALTIES = {kind: 4.0 for kind in ("status", "rules_actual", "rules_future", "rules_hypothetical", "rules_conditional", "rules_negated")}
OWN_WEIGHT = 1.0
QUAD = dict(AGREE=1, CONSULT=1, SUPPORT=1, COOPERATE=2, AID=2, YIELD=2, REQUEST=3, ACCUSE=3, REJECT=3, THREATEN=3, PROTEST=4, SANCTION=4,
            MOBILIZE=4, COERCE=4, ASSAULT=4)


def fold_of(identifier):
    return int(hashlib.sha256(identifier.encode("utf8")).hexdigest(), 16) % FOLDS


def read_rows(features, queries, meanings):
    """[(id, label number, the rules' label, features)] from a dump and the queries that it was made from; with word vectors."""
    gold = {}
    for line in open(queries, encoding="utf8"):
        row = json.loads(line)
        gold[row["id"]] = "YIELD" if row["gold"] in ("CONCEDE", "RETREAT") else row["gold"]
    rows = [json.loads(line) for line in open(features, encoding="utf8")]
    return [(r["id"], LABELS.index(gold[r["id"]]), r["rules"] or "CONSULT", meanings.describe(r["features"])) for r in rows]


def fit(weighted):
    """`weighted`: [(row, weight)]."""
    model = LogLinear(LABELS, PENALTY, PENALTIES)
    return model.fit([r[3] for r, _ in weighted], [r[1] for r, _ in weighted], [w for _, w in weighted])


def cross_validate(given, own):
    """Probabilities of every given row by the model that did not see its fold."""
    out = np.zeros((len(given), len(LABELS)))
    for fold in range(FOLDS):
        model = fit([(r, 1.0) for r in given if fold_of(r[0]) != fold] + [(r, OWN_WEIGHT) for r in own])
        held_out = [i for i, r in enumerate(given) if fold_of(r[0]) == fold]
        out[held_out] = model.probabilities([given[i][3] for i in held_out])
    return out


def macro_f1(pairs):
    total, labels = 0.0, sorted({g for g, _ in pairs})
    for label in labels:
        right = sum(g == s == label for g, s in pairs)
        total += 2 * right / max(1, sum(g == label for g, _ in pairs) + sum(s == label for _, s in pairs))
    return total / len(labels)


def report(name, gold, found):
    pairs = list(zip(gold, found))
    quad = [(QUAD[g], QUAD[s]) for g, s in pairs]
    figures = [macro_f1(pairs), macro_f1(quad), macro_f1([(g > 2, s > 2) for g, s in quad])]
    print(f"relations, {name}: macro-F1 root / quad / binary " + " / ".join(f"{f:.3f}" for f in figures), flush=True)


def train(given, own, writer, predictions):
    """Prints the scores, writes out-of-fold predictions, exports the model trained on everything."""
    names = [LABELS[r[1]] for r in given]
    report("rules alone", names, [r[2] for r in given])
    report("trained on our own sentences only", names,
           [LABELS[i] for i in fit([(r, 1.0) for r in own]).probabilities([r[3] for r in given]).argmax(1)])
    shares = cross_validate(given, own)
    report("five folds", names, [LABELS[i] for i in shares.argmax(1)])
    top, right = shares.max(1), shares.argmax(1) == np.array([r[1] for r in given])
    folds = np.array([fold_of(r[0]) for r in given])
    mapped = np.zeros(len(given))
    for fold in range(FOLDS):
        points = calibration_points(top[folds != fold], right[folds != fold], np.ones((folds != fold).sum()))
        mapped[folds == fold] = apply_points(points, top[folds == fold])
    print(f"relations: calibration error raw {calibration_error(top, right):.3f}, calibrated {calibration_error(mapped, right):.3f}")
    with open(predictions, "w", encoding="utf8") as out:
        for row, raw, share, good in zip(given, top, mapped, right):
            out.write(json.dumps({"id": row[0], "raw": round(float(raw), 4), "confidence": round(float(share), 4), "right": bool(good)}) + "\n")
    fit([(r, 1.0) for r in given] + [(r, OWN_WEIGHT) for r in own]).export(writer, "relations")
    writer.add_floats("relations.calibration", calibration_points(top, right, np.ones(len(given))))
