"""Scores a network on gold words the way tools/eval_syntax.sh scores the C++ program: subtypes of relations dropped,
lemmas compared in lower case, names as exact spans."""
import numpy as np
import torch

from batches import make_batch, plan_batches
from decode import name_labels, tree
from features import apply_script
from name_pool import name_spans


def predict(network, features, labels, lexicon, sentences, batch_tokens=4000):
    """One dict per sentence: upos, xpos, feats, lemmas, heads, relations, names."""
    network.eval()
    results = [None] * len(sentences)
    with torch.no_grad():
        for plan in plan_batches(sentences, batch_tokens):
            batch = make_batch([sentences[i] for i in plan], features)
            out = network(batch)
            heads = torch.zeros_like(batch["word"])
            for j, i in enumerate(plan):
                n = len(sentences[i].forms)
                heads[:n, j] = torch.from_numpy(tree(out["arcs"][j, :n, :n + 1].numpy()))
            relations = network.score_relations(out["hidden"], heads)
            for j, i in enumerate(plan):
                results[i] = read_sentence(sentences[i].forms, j, out, heads, relations, labels, lexicon)
    return results


def read_sentence(forms, j, out, heads, relations, labels, lexicon):
    n, sets = len(forms), labels.sets
    result = {k: [sets[k][c] for c in out[k][:n, j].argmax(1)] for k in ("upos", "xpos", "feats")}
    result["heads"] = heads[:n, j].tolist()
    # "root" belongs to the root and to nothing else.
    root = labels.number["relations"]["root"]
    scores = relations[:n, j].clone()
    scores[:, root] = -1e9
    result["relations"] = ["root" if h == 0 else sets["relations"][c]
                           for h, c in zip(result["heads"], scores.argmax(1))]
    result["names"] = name_labels(out["names"][:n, j].numpy(), sets["names"])
    result["lemmas"] = [choose_lemma(labels, lexicon, form, upos, row)
                        for form, upos, row in zip(forms, result["upos"], out["lemma"][:n, j])]
    return result


def choose_lemma(labels, lexicon, form, upos, row):
    known = lexicon.get((labels.letters.lower(form), upos))
    if known is not None:
        return known
    for c in row.argsort(descending=True)[:8]:
        lemma = apply_script(labels.letters, form, labels.sets["lemma"][c])
        if lemma:
            return lemma
    return form


def score(sentences, results):
    """Percentages by name; `names` is absent where the data has none."""
    right = dict(upos=0, xpos=0, feats=0, lemma=0, uas=0, las=0)
    total = hit = said = true = 0
    for s, r in zip(sentences, results):
        total += len(s.forms)
        for key, field in (("upos", "upos"), ("xpos", "xpos"), ("feats", "feats")):
            right[key] += sum(a == b for a, b in zip(getattr(s, field), r[field]))
        right["lemma"] += sum(a.lower() == b.lower() for a, b in zip(s.lemmas, r["lemmas"]))
        for head, relation, found, named in zip(s.heads, s.relations, r["heads"], r["relations"]):
            right["uas"] += head == found
            right["las"] += head == found and relation.split(":")[0] == named.split(":")[0]
        if s.names:
            gold, system = set(name_spans(s.names)), set(name_spans(r["names"]))
            hit, said, true = hit + len(gold & system), said + len(system), true + len(gold)
    scores = {k: 100 * v / total for k, v in right.items()}
    if true:
        scores["names"] = 200 * hit / (said + true)
    return scores


def describe(scores):
    return " ".join(f"{k} {v:.2f}" for k, v in scores.items())


def mean_score(all_scores):
    return float(np.mean([s["las"] for s in all_scores]))
