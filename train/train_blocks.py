#!/usr/bin/env python3
"""Trains the block classifier of web pages: which blocks of a page are the body of its article.

usage: train_blocks.py DUMP.tsv GOLD.json [--folds 5] [--output models/blocks.txt]

DUMP is what build target block_dump prints for the pages; GOLD is {"page id": {"body": ...}}. A block counts as body if its words
stand in the gold body in the order of the page (weighted longest increasing chain). With --folds the pages are split by a hash of
their name ("0012.glued" is page 0012 in another form), each part is scored by weights trained on the others (the figures of docs/scores.md); with --output one more network is
trained on all pages and written. Runs on Debian's python3 with python3-torch.
"""
import argparse
import bisect
import collections
import copy
import hashlib
import json
import re

import numpy
import torch

WORD = re.compile(r"\w+", re.UNICODE)
HIDDEN = 32
WINDOW = 5
CONTAINERS = 4
DROPOUT, INPUT_DROPOUT = 0.3, 0.1
GAP = 4             # empty rows between the pages of a batch, so that windows do not reach over
MEAN_SHARE = 0.99   # of the running mean of the weights that a step keeps
SETS = 2
POOLED = 2 * (CONTAINERS + SETS)


class Page:
    def __init__(self, name):
        self.name = name
        self.words, self.keys, self.sets, self.containers, self.features, self.texts = [], [], [], [], [], []


def read_dump(path):
    pages = []
    for line in open(path, encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "page":
            pages.append(Page(cells[1]))
            continue
        page = pages[-1]
        words, key, *sets = map(int, cells[0].split())
        page.words.append(words)
        page.keys.append(key)
        page.sets.append(sets)
        page.containers.append([tuple(map(int, c.split(":"))) for c in cells[1].split()])
        page.features.append([(int(i), float(v)) for i, v in (f.split(":") for f in cells[2].split())])
        page.texts.append(cells[3])
    return pages


def shingles(tokens):
    return collections.Counter(tuple(tokens[i:i + 4]) for i in range(max(1, len(tokens) - 3))) if tokens else collections.Counter()


def candidates(tokens, gold, positions):
    """(begin, end, matched) of the places in the gold body where a block may come from."""
    if len(tokens) < 4:
        starts = [s for s in positions.get(tuple(tokens[:1]), []) if gold[s:s + len(tokens)] == tokens]
        return [(s, s + len(tokens), len(tokens)) for s in starts[:30]]
    hits = collections.Counter()
    for i in range(len(tokens) - 3):
        for s in positions.get(tuple(tokens[i:i + 4]), [])[:30]:
            hits[s - i] += 1
    found = []
    for offset, _ in hits.most_common(6):
        begin, end = max(0, offset), min(len(gold), offset + len(tokens))
        near = sum(count for other, count in hits.items() if abs(other - offset) <= 6)
        if near * 2 >= len(tokens) - 3:
            found.append((begin, end, near + 3))
    return found


def label(page, body):
    """1 for each block of the heaviest chain of blocks that stand in the gold body one behind the other."""
    gold = WORD.findall(body)
    positions = collections.defaultdict(list)
    for i, token in enumerate(gold):
        positions[(token,)].append(i)
        if i + 4 <= len(gold):
            positions[tuple(gold[i:i + 4])].append(i)
    best = [(0, -1)] * (len(gold) + 2)     # Fenwick tree of (weight, item) by end in the gold body
    items = []

    def query(position):
        found = (0, -1)
        while position > 0:
            found = max(found, best[position])
            position -= position & -position
        return found

    def update(position, value):
        position += 1
        while position < len(best):
            best[position] = max(best[position], value)
            position += position & -position

    for i, text in enumerate(page.texts):
        new = []
        tokens = WORD.findall(text)
        for begin, end, matched in candidates(tokens, gold, positions):
            weight, previous = query(begin + 3 if len(tokens) >= 4 else begin + 1)
            new.append((end, weight + matched, previous, i))
        for end, weight, previous, block in new:
            items.append((previous, block))
            update(end, (weight, len(items) - 1))
    labels = [0.0] * len(page.texts)
    item = query(len(gold) + 1)[1]
    while item >= 0:
        labels[items[item][1]] = 1.0
        item = items[item][0]
    return labels


class Batch:
    """Some pages one behind the other, as tensors."""

    def __init__(self, pages, feature_count):
        rows = sum(len(p.words) + GAP for p in pages)
        self.x = torch.zeros(rows, feature_count)
        self.words = torch.zeros(rows)
        self.real = torch.zeros(rows)
        self.labels = torch.zeros(rows)
        self.weights = torch.zeros(rows)
        self.order = torch.zeros(rows, dtype=torch.long)
        self.ranges = torch.zeros(rows, CONTAINERS, 2, dtype=torch.long)
        self.page = torch.zeros(rows, 2, dtype=torch.long)
        self.sets = torch.zeros(rows, SETS, dtype=torch.long)     # 0: none
        self.set_count = 1
        self.spans = []
        base = 0
        for page in pages:
            count = len(page.words)
            for i, features in enumerate(page.features):
                for feature, value in features:
                    self.x[base + i, feature] = value
            self.words[base:base + count] = torch.tensor([float(w) for w in page.words])
            self.real[base:base + count] = 1
            self.labels[base:base + count] = torch.tensor(page.labels)
            total = max(1.0, sum(w * l for w, l in zip(page.words, page.labels)))
            self.weights[base:base + count] = torch.tensor([min(1.0, w / total) * 30 + 0.03 for w in page.words])
            order = sorted(range(count), key=lambda i: page.keys[i])
            ordered = [page.keys[i] for i in order]
            self.order[base:base + count] = torch.tensor([base + i for i in order])
            self.order[base + count:base + count + GAP] = torch.arange(base + count, base + count + GAP)
            for i, containers in enumerate(page.containers):
                for level, (first, end) in enumerate(containers):
                    self.ranges[base + i, level, 0] = base + bisect.bisect_left(ordered, first)
                    self.ranges[base + i, level, 1] = base + bisect.bisect_left(ordered, end)
            for i, sets in enumerate(page.sets):
                for k, number in enumerate(sets):
                    self.sets[base + i, k] = self.set_count + number * SETS + k
            self.set_count += SETS * (1 + max((n for sets in page.sets for n in sets), default=0))
            self.page[base:base + count, 0] = base
            self.page[base:base + count, 1] = base + count
            self.spans.append((base, base + count))
            base += count + GAP


class Network(torch.nn.Module):
    def __init__(self, feature_count):
        super().__init__()
        self.first = torch.nn.Linear(feature_count, HIDDEN)
        self.second = torch.nn.Conv1d(HIDDEN, HIDDEN, WINDOW, padding=WINDOW // 2)
        self.guess = torch.nn.Linear(HIDDEN, 1)
        self.third = torch.nn.Conv1d(HIDDEN + POOLED, HIDDEN, WINDOW, padding=WINDOW // 2)
        self.answer = torch.nn.Linear(HIDDEN, 1)
        self.dropout = torch.nn.Dropout(DROPOUT)

    def forward(self, batch):
        x = batch.x
        if self.training:
            x = torch.nn.functional.dropout(x, INPUT_DROPOUT)
        real = batch.real.unsqueeze(1)
        hidden = torch.relu(self.first(x)) * real
        hidden = torch.relu(self.second(self.dropout(hidden).T.unsqueeze(0))[0].T) * real
        guess = self.guess(self.dropout(hidden))[:, 0]
        pooled = self.pool(batch, torch.sigmoid(guess))
        joined = torch.cat([self.dropout(hidden), pooled], 1) * real
        hidden = torch.relu(self.third(joined.T.unsqueeze(0))[0].T)
        return guess, self.answer(self.dropout(hidden))[:, 0]

    @staticmethod
    def pool(batch, share):
        """For each container and set of a block: the share of body words in it, and its share of the page's body words."""
        weight = batch.words * batch.real
        zero = torch.zeros(1)
        words = torch.cat([zero, torch.cumsum(weight[batch.order], 0)])
        body = torch.cat([zero, torch.cumsum((weight * share)[batch.order], 0)])
        low, high = batch.ranges[..., 0], batch.ranges[..., 1]
        in_words, in_body = words[high] - words[low], body[high] - body[low]
        page_body = (body[batch.page[:, 1]] - body[batch.page[:, 0]]).unsqueeze(1)
        parts = [in_body / (in_words + 1), in_body / (page_body + 1)]
        for k in range(SETS):
            number = batch.sets[:, k]
            in_words = torch.zeros(batch.set_count).index_add(0, number, weight)[number]
            in_body = torch.zeros(batch.set_count).index_add(0, number, weight * share)[number]
            known = (number > 0).float()
            parts += [(known * in_body / (in_words + 1))[:, None], (known * in_body / (page_body[:, 0] + 1))[:, None]]
        return Network.in_order(torch.cat(parts, 1))

    @staticmethod
    def in_order(pooled):
        """Share in the container and share of the page by turns, as block_network.cc has them."""
        order = [k + CONTAINERS * half for k in range(CONTAINERS) for half in (0, 1)]
        return torch.cat([pooled[:, order], pooled[:, 2 * CONTAINERS:]], 1)


def train(pages, feature_count, epochs, seed):
    torch.manual_seed(seed)
    network = Network(feature_count)
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    generator = numpy.random.RandomState(seed)
    batches = []
    size = 6
    order = generator.permutation(len(pages))
    batches = [Batch([pages[k] for k in order[i:i + size]], feature_count) for i in range(0, len(pages), size)]
    steps = epochs * len(batches)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=steps, pct_start=0.2)
    mean, step = copy.deepcopy(network), 0     # running mean of the weights: what is kept
    for _ in range(epochs):
        for k in generator.permutation(len(batches)):
            batch = batches[k]
            guess, answer = network(batch)
            loss = sum(torch.nn.functional.binary_cross_entropy_with_logits(logit, batch.labels, batch.weights, reduction="sum")
                       for logit in (guess, answer)) / len(batch.spans) / 30
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            share = min(MEAN_SHARE, (1 + step) / (10 + step))
            with torch.no_grad():
                for kept, new in zip(mean.parameters(), network.parameters()):
                    kept.mul_(share).add_(new, alpha=1 - share)
    mean.eval()
    return mean


def predict(network, page, feature_count):
    with torch.no_grad():
        return torch.sigmoid(network(Batch([page], feature_count))[1][:len(page.words)]).tolist()


def score(page, chosen):
    ours = shingles(WORD.findall("\n\n".join(t for t, c in zip(page.texts, chosen) if c)))
    common = sum((ours & page.gold).values())
    return (common / sum(ours.values()) if ours else 0.0), common / max(1, sum(page.gold.values()))


def report(what, scores):
    precision, recall = (sum(s[i] for s in scores) / len(scores) for i in (0, 1))
    print(f"{what}: F1 {2 * precision * recall / (precision + recall):.4f}  precision {precision:.4f}  recall {recall:.4f}", flush=True)


def page_of(name):
    return name.partition(".")[0]


def fold_of(name, folds):
    return int(hashlib.md5(page_of(name).encode()).hexdigest(), 16) % folds


def write(network, feature_count, path):
    """One line per row of each matrix, numbers with six digits; read by src/article/block_network.cc."""
    with open(path, "w", encoding="utf8") as out:
        out.write(f"casus-blocks 2 {feature_count} {HIDDEN} {WINDOW} {CONTAINERS} {SETS}\n")
        for name, tensor in (("first", network.first.weight.T), ("first-bias", network.first.bias[None]),
                             ("second", network.second.weight.permute(0, 2, 1).reshape(HIDDEN, -1)),
                             ("second-bias", network.second.bias[None]), ("guess", network.guess.weight),
                             ("guess-bias", network.guess.bias[None]),
                             ("third", network.third.weight.permute(0, 2, 1).reshape(HIDDEN, -1)),
                             ("third-bias", network.third.bias[None]), ("answer", network.answer.weight),
                             ("answer-bias", network.answer.bias[None])):
            out.write(f"{name} {tensor.shape[0]} {tensor.shape[1]}\n")
            for row in tensor.tolist():
                out.write(" ".join(f"{v:.5g}" for v in row) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dump")
    parser.add_argument("gold")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--threshold", type=float, default=0.3)
    parser.add_argument("--features", type=int, required=True, help="kFeatureCount of block_features.h")
    parser.add_argument("--output")
    parser.add_argument("--predictions", help="write the cross-validated probabilities here, as JSON")
    options = parser.parse_args()
    torch.set_num_threads(1)
    gold = json.load(open(options.gold, encoding="utf8"))
    pages = [p for p in read_dump(options.dump) if page_of(p.name) in gold and p.words]
    for page in pages:
        page.gold = shingles(WORD.findall(gold[page_of(page.name)]["body"]))
        page.labels = label(page, gold[page_of(page.name)]["body"])
    report("labels themselves", [score(p, p.labels) for p in pages])
    predictions = {}
    for fold in range(options.folds):
        held = [p for p in pages if fold_of(p.name, options.folds) == fold]
        network = train([p for p in pages if fold_of(p.name, options.folds) != fold], options.features, options.epochs, 1)
        for page in held:
            predictions[page.name] = predict(network, page, options.features)
        report(f"fold {fold} ({len(held)} pages)", [score(p, [v > options.threshold for v in predictions[p.name]]) for p in held])
    if predictions:
        for threshold in (0.2, 0.3, 0.4, 0.5):
            for form in sorted({p.name.partition(".")[2] for p in pages}):
                report(f"held out, {form or 'plain'}, threshold {threshold}",
                       [score(p, [v > threshold for v in predictions[p.name]]) for p in pages if p.name.partition(".")[2] == form])
    if options.predictions:
        json.dump(predictions, open(options.predictions, "w"))
    if options.output:
        network = train(pages, options.features, options.epochs, 1)
        write(network, options.features, options.output)


if __name__ == "__main__":
    main()
