#!/usr/bin/env python3
"""Score names in CoNLL-U against UNER's IOB2: exact spans and types, PER, ORG and LOC. Python standard library only.

usage: score_names.py GOLD.iob2 SYSTEM.conllu

The system's names are `NE=B-PER` in the MISC column, as `casus parse` writes them. Sentences are matched by sent_id and
counted only where both have the same words. Prints precision, recall and F1, per type and together.
"""
import sys

TYPES = ("PER", "ORG", "LOC")


def read(path, label_of):
    """Sentence id -> (forms, labels)."""
    sentences, current, rows = {}, "", []
    for line in [*open(path, encoding="utf8"), "\n"]:
        line = line.rstrip("\n")
        if line.startswith("# sent_id"):
            current = line.split("=", 1)[1].strip()
        elif not line:
            if rows:
                sentences[current] = ([r[0] for r in rows], [r[1] for r in rows])
            rows = []
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                label = label_of(columns)
                rows.append((columns[1], label if label[2:] in TYPES else "O"))
    return sentences


def spans(labels):
    """{(first, end, type)}."""
    found, start = set(), None
    for i, label in enumerate(labels + ["O"]):
        if start is not None and label[0] != "I":
            found.add((start, i, labels[start][2:]))
            start = None
        if label[0] == "B":
            start = i
    return found


def misc_label(columns):
    return next((item[3:] for item in columns[9].split("|") if item.startswith("NE=")), "O")


def main():
    gold, system = read(sys.argv[1], lambda c: c[2]), read(sys.argv[2], misc_label)
    counts = {t: [0, 0, 0] for t in TYPES}
    matched = 0
    for key, (forms, labels) in gold.items():
        if system.get(key, (None,))[0] != forms:
            continue
        matched += 1
        right, said = spans(labels), spans(system[key][1])
        for index, group in enumerate((right & said, said, right)):
            for span in group:
                counts[span[2]][index] += 1
    counts["all"] = [sum(c[i] for c in counts.values()) for i in range(3)]
    for name, (hit, said, right) in counts.items():
        print(f"{name:<4} P {100 * hit / max(1, said):.1f} R {100 * hit / max(1, right):.1f} "
              f"F1 {200 * hit / max(1, said + right):.1f}  (n {right})")
    print(f"sentences {matched} of {len(gold)}")


if __name__ == "__main__":
    main()
