"""Turns sentences into tensors: padded batches of like length, noise for headlines, label numbers."""
import random
from collections import Counter
from dataclasses import replace

import numpy as np
import torch

from features import lemma_script
from news_wording import with_news_wording
from teacher import encode_pieces

IGNORED = -100
DROPPED_FEATS = ("Typo", "Style", "ExtPos")
TAG_FIELDS = ("upos", "xpos", "feats", "lemma", "names")
GOLD_COLUMNS = TAG_FIELDS + ("relations", "heads")


def coded_feats(feats):
    """The features without those that depend on spelling slips and style."""
    return "|".join(p for p in feats.split("|") if p.split("=")[0] not in DROPPED_FEATS) or "_"


class Labels:
    """The label sets, each a sorted list; rare feature bundles and lemma scripts are left unlearnt."""

    def __init__(self, letters, sentences):
        self.letters = letters
        counts = {k: Counter() for k in TAG_FIELDS + ("relations",)}
        for s in sentences:
            counts["upos"].update(s.upos)
            counts["xpos"].update(s.xpos)
            counts["feats"].update(map(coded_feats, s.feats))
            counts["relations"].update(s.relations)
            counts["lemma"].update(lemma_script(letters, f, l) for f, l in zip(s.forms, s.lemmas))
        del counts["lemma"]["=_"]   # halves of words that a stray space cut
        counts["names"].update(["O"] + [a + "-" + b for a in "BI" for b in ("PER", "ORG", "LOC")])
        least = {"feats": 3, "lemma": 3}
        self.sets = {k: sorted(v for v, n in c.items() if n >= least.get(k, 1)) for k, c in counts.items()}
        self.number = {k: {v: i for i, v in enumerate(labels)} for k, labels in self.sets.items()}

    def numbers(self, sentence):
        scripts = (lemma_script(self.letters, f, l) for f, l in zip(sentence.forms, sentence.lemmas))
        names = sentence.names or [None] * len(sentence.forms)
        columns = {"upos": sentence.upos, "xpos": sentence.xpos, "feats": map(coded_feats, sentence.feats),
                   "lemma": scripts, "names": names, "relations": sentence.relations}
        return {k: [self.number[k].get(v, IGNORED) for v in values] for k, values in columns.items()}


def with_noise(sentence, noise, pool, chance):
    """A copy as headlines and careless writers have it, or with other names in it. Lemmas are unknown where case was changed
    to upper."""
    if sentence.names and chance.random() < noise["names"]:
        sentence = pool.with_other_names(sentence, chance)
    if not sentence.soft and chance.random() < noise["news"]:
        sentence = with_news_wording(sentence, chance)
    dice = chance.random()
    if dice < noise["upper"]:
        sentence = replace(sentence, forms=[f.upper() for f in sentence.forms])
    elif dice < noise["upper"] + noise["title"]:
        sentence = replace(sentence, forms=[f[:1].upper() + f[1:] for f in sentence.forms])
    elif dice < noise["upper"] + noise["title"] + noise["lower"]:
        sentence = replace(sentence, forms=[f.lower() for f in sentence.forms])
    last = len(sentence.forms)
    if (chance.random() < noise["no_final_stop"] and last > 2 and not sentence.soft and sentence.forms[-1] in ".!?"
            and last not in sentence.heads and sentence.heads[-1] != 0):
        cut = {k: getattr(sentence, k)[:-1] for k in ("forms", "lemmas", "upos", "xpos", "feats", "heads", "relations")}
        sentence = replace(sentence, names=sentence.names and sentence.names[:-1], **cut)
    return sentence


def plan_batches(sentences, batch_tokens, chance=None):
    """Index lists of like length. With `chance`, ties and batch order are shuffled."""
    jitter = (lambda n: n + chance.uniform(-1.5, 1.5)) if chance else (lambda n: n)
    order = sorted(range(len(sentences)), key=lambda i: jitter(len(sentences[i].forms)))
    batches, current, longest = [], [], 0
    for i in order:
        longest = max(longest, len(sentences[i].forms))
        if current and longest * (len(current) + 1) > batch_tokens:
            batches.append(current)
            current, longest = [], len(sentences[i].forms)
        current.append(i)
    batches.append(current)
    if chance:
        chance.shuffle(batches)
    return batches


SOFT_COLUMNS = ("relations", "names", "upos", "xpos")
WORD_COLUMNS = ("word", "suffix2", "suffix3", "prefix3", "shape", "name_kinds")


def number_sentence(sentence, features, labels):
    """Rows of numbers for a sentence, kept on the sentence object so that later epochs find them ready."""
    kept = getattr(sentence, "numbered", None)
    if kept is None or (labels and kept[1] is None):
        rows = [features(f) for f in sentence.forms]
        inputs = np.array([r[:-1] for r in rows], dtype=np.int64)
        gold = None
        if labels:
            columns = labels.numbers(sentence)
            gold = np.array([columns[k] for k in GOLD_COLUMNS[:-1]] + [sentence.heads], dtype=np.int64)
        kept = (inputs, gold)
        sentence.numbered = kept
    return kept


def make_batch(sentences, features, labels=None):
    """Tensors of (word, sentence); gold numbers only when `labels` is given."""
    lengths = [len(s.forms) for s in sentences]
    longest = max(lengths)
    columns = np.zeros((len(WORD_COLUMNS) + 1, longest, len(sentences)), dtype=np.int64)
    gold = np.full((len(GOLD_COLUMNS), longest, len(sentences)), IGNORED, dtype=np.int64) if labels else []
    types, bags = {}, []
    for j, s in enumerate(sentences):
        inputs, numbers = number_sentence(s, features, labels)
        columns[:-1, :lengths[j], j] = inputs.T
        for i, form in enumerate(s.forms):
            if form not in types:
                types[form] = len(bags)
                bags.append(features(form)[-1])
            columns[-1, i, j] = types[form]
        if labels:
            gold[:, :lengths[j], j] = numbers
    steps = torch.arange(longest).view(-1, 1)
    ends = torch.tensor(lengths).view(1, -1)
    offsets = np.cumsum([0] + [len(bag) for bag in bags[:-1]])
    batch = {k: torch.from_numpy(columns[n]) for n, k in enumerate(WORD_COLUMNS + ("types",))}
    if features.pieces:
        encode_pieces(batch, sentences, features.pieces)
    if labels and sentences[0].soft:
        batch["soft"] = soft_targets(sentences, longest)
    return dict(batch, lengths=torch.tensor(lengths), reverse=torch.where(steps < ends, ends - 1 - steps, steps),
                ngrams=torch.tensor([g for bag in bags for g in bag]), ngram_offsets=torch.from_numpy(offsets),
                word_counts=features.counts[batch["word"]],
                gold={k: torch.from_numpy(gold[n]) for n, k in enumerate(GOLD_COLUMNS)} if labels else {})


def soft_targets(sentences, longest):
    """A teacher's distributions: arcs (sentence, word, head), the others (word, sentence, label); zeros where there is no word."""
    soft = {"arcs": np.zeros((len(sentences), longest, longest + 1), dtype=np.float32)}
    for key in SOFT_COLUMNS:
        soft[key] = np.zeros((longest, len(sentences), sentences[0].soft[key].shape[1]), dtype=np.float32)
    for j, s in enumerate(sentences):
        n = len(s.forms)
        soft["arcs"][j, :n, :n + 1] = s.soft["arcs"]
        for key in SOFT_COLUMNS:
            soft[key][:n, j] = s.soft[key]
    return {k: torch.from_numpy(v) for k, v in soft.items()}


def seeded_chance(seed, epoch):
    return random.Random(seed * 1000 + epoch)
