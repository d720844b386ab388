#!/usr/bin/python3
"""A teacher's opinion on raw sentences: train/label_silver.py CHECKPOINT OUTPUT FILE.conllu...

Only the words of the files are used. OUTPUT (a pickle) holds sentences with the teacher's tags and tree and, in `soft`, its
distributions as half floats: arcs (word, head), relations at its heads, names, upos, xpos. More checkpoints, separated by
commas, give their mean.
"""
import pickle
import sys
from pathlib import Path

import numpy as np
import torch

from batches import make_batch, plan_batches
from conllu import Sentence, read_conllu
from decode import tree
from evaluate_syntax import read_sentence
from export_syntax import load_checkpoint

SOFT_TAGS = ("names", "upos", "xpos")
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


def main():
    torch.set_num_threads(1)
    models = [load_checkpoint(path) for path in sys.argv[1].split(",")]
    sentences = [s for path in sys.argv[3:] for s in read_conllu(path) if len(s.forms) in LENGTHS]
    unique = list({tuple(s.forms): s for s in sentences}.values())
    with torch.no_grad():
        labelled = list(label(models, unique))
    Path(sys.argv[2]).write_bytes(pickle.dumps(labelled))
    print(f"{len(labelled)} sentences, {sum(len(s.forms) for s in labelled)} words")


if __name__ == "__main__":
    main()
