#!/usr/bin/python3
"""A teacher's opinion on raw sentences: train/label_silver.py [--names NAMES] CHECKPOINT OUTPUT FILE.conllu...

Only the words of the files are used. OUTPUT (a pickle) holds sentences with the teacher's tags and tree and, in `soft`, its
distributions as half floats: arcs (word, head), relations at its heads, names, upos, xpos. More checkpoints, separated by
commas, give their mean. With NAMES, which names_teacher.py writes, its opinion is mixed in and sentences that it lacks are left out.
"""
import argparse
import pickle
from pathlib import Path

import numpy as np
import torch

from batches import make_batch, plan_batches
from conllu import Sentence, read_conllu
from decode import name_labels, tree
from evaluate_syntax import read_sentence
from export_syntax import load_checkpoint
from names_teacher import LABELS

SOFT_TAGS = ("names", "upos", "xpos")
TEACHER_SHARE = 0.6      # of the names teacher in names
LENGTHS = range(3, 61)   # words; shorter lines teach little, longer ones are mostly lists


def mean(values):
    return sum(values) / len(values)


def label(models, sentences, batch_tokens=3000):
    first = models[0]
    for plan in plan_batches(sentences, batch_tokens):
        part = [sentences[i] for i in plan]
        batches = [make_batch(part, m.features) for m in models]
        outs = [m.network(b) for m, b in zip(models, batches)]
        arcs = mean([torch.softmax(o["arcs"], 2) for o in outs])
        tags = {k: mean([torch.softmax(o[k], 2) for o in outs]) for k in SOFT_TAGS + ("feats", "lemma")}
        heads = torch.zeros_like(batches[0]["word"])
        for j, s in enumerate(part):
            n = len(s.forms)
            heads[:n, j] = torch.from_numpy(tree(torch.log(arcs[j, :n, :n + 1] + 1e-9).numpy()))
        relations = mean([torch.softmax(m.network.score_relations(o["hidden"], heads), 2) for m, o in zip(models, outs)])
        logs = {k: torch.log(v + 1e-9) for k, v in tags.items()}
        for j, s in enumerate(part):
            n = len(s.forms)
            r = read_sentence(s.forms, j, logs, heads, relations, first.labels, first.lexicon)
            half = {k: tags[k][:n, j].numpy().astype(np.float16) for k in SOFT_TAGS}
            half.update(arcs=arcs[j, :n, :n + 1].numpy().astype(np.float16),
                        relations=relations[:n, j].numpy().astype(np.float16))
            yield Sentence(s.id, s.forms, r["lemmas"], r["upos"], r["xpos"], r["feats"], r["heads"], r["relations"],
                           r["names"], half)


def take_names(sentence, names, labels):
    """Mixes in the opinion of the names teacher: {forms: distributions in the order of names_teacher.LABELS}."""
    theirs = names[tuple(sentence.forms)].astype(np.float32)[:, [LABELS.index(label) for label in labels]]
    mixed = TEACHER_SHARE * theirs + (1 - TEACHER_SHARE) * sentence.soft["names"].astype(np.float32)
    sentence.soft["names"] = mixed.astype(np.float16)
    sentence.names = name_labels(np.log(mixed + 1e-6), labels)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names")
    parser.add_argument("checkpoints")
    parser.add_argument("output")
    parser.add_argument("files", nargs="+")
    args = parser.parse_args()
    torch.set_num_threads(1)
    models = [load_checkpoint(path) for path in args.checkpoints.split(",")]
    names = pickle.loads(Path(args.names).read_bytes()) if args.names else None
    sentences = [s for path in args.files for s in read_conllu(path) if len(s.forms) in LENGTHS]
    unique = [s for forms, s in {tuple(s.forms): s for s in sentences}.items() if not names or forms in names]
    with torch.no_grad():
        labelled = list(label(models, unique))
    for sentence in labelled if names else ():
        take_names(sentence, names, models[0].labels.sets["names"])
    Path(args.output).write_bytes(pickle.dumps(labelled))
    print(f"{len(labelled)} sentences, {sum(len(s.forms) for s in labelled)} words")


if __name__ == "__main__":
    main()
