#!/usr/bin/env python3
"""Trains the block classifier of web pages: which blocks of a page are the body of its article.

usage: train_blocks.py DUMP.tsv GOLD.json [--varied DUMP.tsv] [--folds 5] [--output models/blocks.txt]

DUMP is what build target block_dump prints for the pages; GOLD is {"page id": {"body": ...}}. A block counts as body if its words
stand in the gold body in the order of the page (weighted longest increasing chain). With --folds the pages are split by a hash of
their name ("0012.glued" is page 0012 in another form), each part is scored by weights trained on the others (the figures of
docs/scores.md); with --output one more network is trained on all pages and written. --varied: pages that train/vary_pages.py made
of them, some of which stand in for theirs in each epoch; one that comes from a held-out page is left out. Runs on Debian's python3
with python3-torch.
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
DROPOUT, INPUT_DROPOUT = 0.35, 0.1
LEARNING_RATE, DECAY = 2.5e-3, 0.3
PAGES_PER_STEP = 4
LONG_BLOCK = 8      # words
MOVED_SHARE = 0.45
MEAN_SHARE = 0.99   # of the running mean of the weights that a step keeps
LEAST_BODY = 60     # words of a varied page
VARIED_SHARE = 0.4  # of the pages of an epoch, where there are varied ones
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


def add_moved(page, labels):
    """`labels` and 1 for long blocks of which half stands in a part of the gold body that no block of the chain covers: some
    golds have the paragraphs in another order than the page."""
    tokens = [WORD.findall(t) for t in page.texts]
    left = page.gold - shingles([t for block, chosen in zip(tokens, labels) if chosen for t in block])
    for i, block in enumerate(tokens):
        if labels[i] or len(block) < LONG_BLOCK:
            continue
        windows = shingles(block)
        if sum((windows & left).values()) >= MOVED_SHARE * sum(windows.values()):
            labels[i] = 1.0
            left = left - windows
    return labels


class Tensors:
    """A page for the network."""

    def __init__(self, page):
        count = len(page.words)
        self.offsets = torch.tensor([0] + [len(f) for f in page.features[:-1]]).cumsum(0)
        self.ids = torch.tensor([i for features in page.features for i, _ in features], dtype=torch.long)
        self.values = torch.tensor([v for features in page.features for _, v in features])
        self.words = torch.tensor([float(w) for w in page.words])
        self.labels = torch.tensor(page.labels)
        body = max(1.0, float((self.words * self.labels).sum()))
        self.weights = (self.words / body).clamp(max=1.0) + 0.001
        order = sorted(range(count), key=lambda i: page.keys[i])
        ordered = [page.keys[i] for i in order]
        self.order = torch.tensor(order)
        ranges = torch.tensor([[(bisect.bisect_left(ordered, first), bisect.bisect_left(ordered, end))
                                for first, end in containers] for containers in page.containers])
        self.low, self.high = ranges[..., 0].contiguous(), ranges[..., 1].contiguous()
        self.sets = torch.tensor(page.sets).T if page.sets[0] else None    # lines of text have none


def with_neighbours(rows):
    """Each row with its neighbours, side by side; zeros beyond the page."""
    margin = torch.zeros(WINDOW // 2, rows.shape[1])
    padded = torch.cat([margin, rows, margin])
    return torch.cat([padded[k:k + len(rows)] for k in range(WINDOW)], 1)


class Network(torch.nn.Module):
    def __init__(self, feature_count, has_sets):
        super().__init__()
        self.first = torch.nn.Linear(feature_count, HIDDEN)
        self.second = torch.nn.Linear(WINDOW * HIDDEN, HIDDEN)
        self.guess = torch.nn.Linear(HIDDEN, 1)
        self.third = torch.nn.Linear(WINDOW * (HIDDEN + POOLED), HIDDEN)
        self.sets = torch.nn.Linear(SETS * HIDDEN, HIDDEN, bias=False) if has_sets else None
        self.answer = torch.nn.Linear(HIDDEN, 1)
        self.dropout = torch.nn.Dropout(DROPOUT)
        self.input_dropout = torch.nn.Dropout(INPUT_DROPOUT)

    def forward(self, page):
        hidden = torch.nn.functional.embedding_bag(page.ids, self.first.weight.T.contiguous(), page.offsets, mode="sum",
                                                   per_sample_weights=self.input_dropout(page.values))
        hidden = self.dropout(torch.relu(hidden + self.first.bias))
        hidden = self.dropout(torch.relu(self.second(with_neighbours(hidden))))
        guess = self.guess(hidden)[:, 0]
        joined = torch.cat([hidden, self.pool(page, torch.sigmoid(guess))], 1)
        third = self.third(with_neighbours(joined))
        if self.sets:
            third = third + self.sets(self.dropout(self.set_means(page, hidden)))
        hidden = self.dropout(torch.relu(third))
        return guess, self.answer(hidden)[:, 0]

    @staticmethod
    def pool(page, share):
        """For each container and set of a block: the share of body words in it, and its share of the page's body words."""
        zero = torch.zeros(1)
        words = torch.cat([zero, torch.cumsum(page.words[page.order], 0)])
        body = torch.cat([zero, torch.cumsum((page.words * share)[page.order], 0)])
        page_body = body[-1] + 1
        in_words, in_body = words[page.high] - words[page.low], body[page.high] - body[page.low]
        pooled = torch.stack([in_body / (in_words + 1), in_body / page_body], 2).flatten(1)
        if page.sets is None:
            return torch.cat([pooled, torch.zeros(len(pooled), 2 * SETS)], 1)
        parts = [pooled]
        for numbers in page.sets:
            empty = torch.zeros(int(numbers.max()) + 1)
            in_words = empty.index_add(0, numbers, page.words)[numbers]
            in_body = empty.index_add(0, numbers, page.words * share)[numbers]
            parts += [(in_body / (in_words + 1))[:, None], (in_body / page_body)[:, None]]
        return torch.cat(parts, 1)

    @staticmethod
    def set_means(page, hidden):
        """For each set of a block: what the second layer says of its words on average."""
        parts = []
        for numbers in page.sets:
            count = int(numbers.max()) + 1
            words = torch.ones(count).index_add(0, numbers, page.words)
            sums = torch.zeros(count, HIDDEN).index_add(0, numbers, hidden * page.words[:, None])
            parts.append((sums / words[:, None])[numbers])
        return torch.cat(parts, 1)


def vary(page, varied, generator):
    """The page, or one that was made of its body."""
    others = varied.get(page.name, [])
    return others[generator.randint(len(others))] if others and generator.random_sample() < VARIED_SHARE else page


def train(pages, varied, feature_count, epochs, seed):
    """`varied`: lists of pages by the name of the page whose body they have."""
    torch.manual_seed(seed)
    network = Network(feature_count, pages[0].tensors.sets is not None)
    optimizer = torch.optim.AdamW(network.parameters(), lr=LEARNING_RATE, weight_decay=DECAY)
    generator = numpy.random.RandomState(seed)
    steps = epochs * -(-len(pages) // PAGES_PER_STEP)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=steps, pct_start=0.2)
    mean, step = copy.deepcopy(network), 0     # running mean of the weights: what is kept
    for _ in range(epochs):
        order = generator.permutation(len(pages))
        for begin in range(0, len(pages), PAGES_PER_STEP):
            chosen = [vary(pages[k], varied, generator).tensors for k in order[begin:begin + PAGES_PER_STEP]]
            optimizer.zero_grad()
            for page in chosen:
                loss = sum(torch.nn.functional.binary_cross_entropy_with_logits(logit, page.labels, page.weights, reduction="sum")
                           for logit in network(page))
                (loss / len(chosen)).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            share = min(MEAN_SHARE, (1 + step) / (10 + step))
            with torch.no_grad():
                for kept, new in zip(mean.parameters(), network.parameters()):
                    kept.mul_(share).add_(new, alpha=1 - share)
    return mean.eval()


def predict(network, page):
    with torch.no_grad():
        return torch.sigmoid(network(page.tensors)[1]).tolist()


def choose_threshold(words, probabilities):
    """As src/article/body_threshold.cc has it."""
    p = numpy.array(probabilities, dtype=float)
    soft = numpy.sqrt(p) / (numpy.sqrt(p) + numpy.sqrt(1 - p))
    size = numpy.array(words) + 0.5
    order = numpy.argsort(-p, kind="stable")
    body = numpy.cumsum((size * soft)[order])
    value = body / (1 + numpy.cumsum(size[order])) + body / (1 + body[-1])
    best = max((v for v, w in zip(p, words) if w >= 10), default=0)
    return min(0.5, max(p[order[int(value.argmax())]], 0.005, (0.3 if best < 0.5 else 0.03) * best))


def score(page, chosen):
    ours = shingles(WORD.findall("\n\n".join(t for t, c in zip(page.texts, chosen) if c)))
    common = sum((ours & page.gold).values())
    return (common / sum(ours.values()) if ours else 0.0), common / max(1, sum(page.gold.values()))


def score_all(pages, predictions, threshold):
    """With a fixed threshold, or one for each page where it is None."""
    scores = []
    for page in pages:
        least = choose_threshold(page.words, predictions[page.name]) if threshold is None else threshold
        scores.append(score(page, [p >= least for p in predictions[page.name]]))
    return scores


def report(what, scores):
    precision, recall = (sum(s[i] for s in scores) / len(scores) for i in (0, 1))
    print(f"{what}: F1 {2 * precision * recall / (precision + recall):.4f}  precision {precision:.4f}  recall {recall:.4f}", flush=True)


def page_of(name):
    return name.partition(".")[0]


def fold_of(name, folds):
    return int(hashlib.md5(page_of(name).encode()).hexdigest(), 16) % folds


def has_body(page):
    """Enough of it to learn from; little is left of some cut pages."""
    return sum(w * l for w, l in zip(page.words, page.labels)) >= LEAST_BODY


def group_varied(varied, is_held):
    """By the page that has their body; without those of which any page is held out."""
    groups = collections.defaultdict(list)
    for page in varied:
        if not any(is_held(name) for name in page.sources):
            groups[page_of(page.name)].append(page)
    return groups


def read_pages(path, gold):
    """With labels and tensors."""
    pages = [p for p in read_dump(path) if page_of(p.name) in gold and p.words]
    for page in pages:
        page.gold = shingles(WORD.findall(gold[page_of(page.name)]["body"]))
        page.labels = add_moved(page, label(page, gold[page_of(page.name)]["body"]))
        page.tensors = Tensors(page)
        page.sources = [name for name in page.name.split(".") if name in gold]
    return pages


def write(network, feature_count, path):
    """One line per row of each matrix, numbers with six digits; read by src/article/block_network.cc. Version 2 has no `sets`."""
    with open(path, "w", encoding="utf8") as out:
        out.write(f"casus-blocks {3 if network.sets else 2} {feature_count} {HIDDEN} {WINDOW} {CONTAINERS} {SETS}\n")
        for name in ("first", "second", "guess", "third", "answer", "sets"):
            layer = getattr(network, name)
            if layer is None:
                continue
            matrices = [(name, layer.weight.T if name == "first" else layer.weight)]
            if layer.bias is not None:
                matrices.append((name + "-bias", layer.bias[None]))
            for matrix, tensor in matrices:
                out.write(f"{matrix} {tensor.shape[0]} {tensor.shape[1]}\n")
                for row in tensor.tolist():
                    out.write(" ".join(f"{v:.5g}" for v in row) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dump")
    parser.add_argument("gold")
    parser.add_argument("--varied", help="dump of what train/vary_pages.py made of the pages")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--features", type=int, required=True, help="kFeatureCount of block_features.h")
    parser.add_argument("--output")
    parser.add_argument("--fold-output", help="write the weights of each fold here, as PATH.0 and on")
    parser.add_argument("--predictions", help="write the cross-validated probabilities here, as JSON")
    options = parser.parse_args()
    torch.set_num_threads(1)
    gold = json.load(open(options.gold, encoding="utf8"))
    pages = read_pages(options.dump, gold)
    varied = [p for p in read_pages(options.varied, gold) if has_body(p)] if options.varied else []
    report("labels themselves", [score(p, p.labels) for p in pages])
    predictions = {}
    for fold in range(options.folds):
        held = [p for p in pages if fold_of(p.name, options.folds) == fold]
        others = [p for p in pages if fold_of(p.name, options.folds) != fold]
        made = group_varied(varied, lambda name, fold=fold: fold_of(name, options.folds) == fold)
        network = train(others, made, options.features, options.epochs, options.seed)
        if options.fold_output:
            write(network, options.features, f"{options.fold_output}.{fold}")
        for page in held:
            predictions[page.name] = predict(network, page)
        report(f"fold {fold} ({len(held)} pages)", score_all(held, predictions, None))
    if predictions:
        for threshold in (0.2, 0.3, 0.4, 0.5, None):
            for form in sorted({p.name.partition(".")[2] for p in pages}):
                report(f"held out, {form or 'plain'}, threshold {threshold or 'of each page'}",
                       score_all([p for p in pages if p.name.partition(".")[2] == form], predictions, threshold))
    if options.predictions:
        json.dump(predictions, open(options.predictions, "w"))
    if options.output:
        made = group_varied(varied, lambda name: False)
        write(train(pages, made, options.features, options.epochs, options.seed), options.features, options.output)


if __name__ == "__main__":
    main()
