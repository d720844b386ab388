#!/usr/bin/python3
"""Trains the syntax model: train/train_syntax.py --config train/syntax.toml --output models/syntax-en.casus

Deterministic for one torch build and `threads`. After every epoch it writes OUTPUT.state (everything needed to go on: run the
same command again with --resume) and, at every evaluation, OUTPUT.pt (the averaged weights, which export_syntax.py reads).
"""
import argparse
import math
import pickle
import sys
import time
import tomllib
from pathlib import Path

import torch
from torch.nn import functional as F

from batches import IGNORED, Labels, make_batch, plan_batches, seeded_chance, with_noise
from conllu import join_names, read_conllu, read_entity_names, read_names
from evaluate_syntax import describe, predict, score
from features import Letters, WordFeatures, lemma_lexicon, letter_table, read_name_words
from network import LABEL_SETS, SyntaxNetwork


def read_data(config):
    root = Path(config["data_dir"])
    train = [s for path in config["train"] for s in read_conllu(root / path)]
    dev = [read_conllu(root / path) for path in config["dev"]]
    join_names(train, read_names(root / config["names_train"]))
    join_names(train, read_entity_names(root / config["entities_train"]))
    for part in dev:
        join_names(part, read_names(root / config["names_dev"]))
    return train, dev


def losses(network, batch):
    out, gold = network(batch), batch["gold"]
    def cross_entropy(scores, target):
        if bool((target != IGNORED).any()):
            return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=IGNORED)
        return scores.sum() * 0
    result = {k: cross_entropy(out[k], gold[k]) for k in LABEL_SETS}
    result["arc"] = cross_entropy(out["arcs"], gold["heads"].t())
    relations = network.score_relations(out["hidden"], gold["heads"].clamp(min=0))
    result["relation"] = cross_entropy(relations, gold["relations"])
    return result


def learning_rate(step, steps, options):
    warm = min(1.0, (step + 1) / options["warmup_steps"])
    return options["learning_rate"] * warm * 0.5 * (1 + math.cos(math.pi * step / steps))


class Average:
    """A running mean of the weights; its decay warms up so that the first steps do not linger."""

    def __init__(self, network, decay):
        self.decay, self.step = decay, 0
        self.weights = {k: v.detach().clone() for k, v in network.state_dict().items()}

    def update(self, network):
        """Every fourth step, with the decay of four."""
        self.step += 1
        if self.step % 4:
            return
        decay = min(self.decay, (1 + self.step) / (10 + self.step)) ** 4
        for key, value in network.state_dict().items():
            self.weights[key].lerp_(value, 1 - decay)


def train_epoch(network, data, features, labels, optimiser, average, config, epoch, total_epochs):
    options, chance = config["training"], seeded_chance(config["seed"], epoch)
    noisy = [with_noise(s, options["noise"], chance) for s in data]
    plans = plan_batches(noisy, options["batch_tokens"], chance)
    network.train()
    sums = {}
    for n, plan in enumerate(plans):
        batch = make_batch([noisy[i] for i in plan], features, labels)
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(epoch * len(plans) + n, total_epochs * len(plans), options)
        parts = losses(network, batch)
        optimiser.zero_grad()
        sum(config["loss"][k] * v for k, v in parts.items()).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), options["clip"])
        optimiser.step()
        average.update(network)
        for key, value in parts.items():
            sums[key] = sums.get(key, 0.0) + float(value.detach()) / len(plans)
    return sums


def evaluate(network, weights, features, labels, lexicon, dev):
    kept = {k: v.clone() for k, v in network.state_dict().items()}
    network.load_state_dict(weights)
    found = [score(part, predict(network, features, labels, lexicon, part)) for part in dev]
    network.load_state_dict(kept)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", default="train/syntax.toml")
    parser.add_argument("--output", required=True)
    parser.add_argument("--evaluate-every", type=int, default=5)
    parser.add_argument("--resume", action="store_true", help="go on from OUTPUT.state, with the same result as without a stop")
    args = parser.parse_args()
    config = tomllib.loads(Path(args.config).read_text())
    torch.set_num_threads(config["threads"])
    torch.manual_seed(config["seed"])

    data, dev = read_data(config)
    letters = Letters(letter_table())
    name_words = read_name_words(Path(args.config).parent / config["features"]["name_words"])
    features = WordFeatures.build(config["features"], letters, name_words, data)
    labels = Labels(letters, data)
    lexicon = lemma_lexicon(letters, data)
    sizes = {k: len(v) for k, v in labels.sets.items()}
    sizes.update(words=len(features.words), shapes=len(features.shapes))
    network = SyntaxNetwork(config["features"], config["network"], sizes)
    print(f"{len(data)} sentences, {sum(p.numel() for p in network.parameters())} weights, {sizes}", flush=True)

    options = config["training"]
    optimiser = torch.optim.Adam([p for p in network.parameters() if p.requires_grad], lr=options["learning_rate"],
                                 betas=(0.9, options["beta2"]), eps=1e-8, weight_decay=options["weight_decay"])
    average = Average(network, options["average_decay"])
    state = Path(args.output + ".state")
    first_epoch = load_state(state, network, optimiser, average) if args.resume else 0
    started = time.time()
    for epoch in range(first_epoch, options["epochs"]):
        sums = train_epoch(network, data, features, labels, optimiser, average, config, epoch, options["epochs"])
        line = " ".join(f"{k} {v:.3f}" for k, v in sums.items())
        print(f"epoch {epoch + 1} {time.time() - started:.0f}s loss {line}", flush=True)
        save_state(state, epoch + 1, network, optimiser, average)
        if (epoch + 1) % args.evaluate_every == 0 or epoch + 1 == options["epochs"]:
            for name, scores in zip(config["dev"], evaluate(network, average.weights, features, labels, lexicon, dev)):
                print(f"  {name}: {describe(scores)}", flush=True)
            save(args.output + ".pt", config, average.weights, features, labels, lexicon)
    return 0


def save_state(path, epochs_done, network, optimiser, average):
    """Written beside and renamed, so that a stop in the middle leaves the state before."""
    content = dict(epochs_done=epochs_done, network=network.state_dict(), optimiser=optimiser.state_dict(),
                   average=average.weights, average_step=average.step, random=torch.get_rng_state())
    torch.save(content, str(path) + ".tmp")
    Path(str(path) + ".tmp").rename(path)


def load_state(path, network, optimiser, average):
    """Number of epochs done. The order of sentences and their noise depend on seed and epoch alone."""
    content = torch.load(path)
    network.load_state_dict(content["network"])
    optimiser.load_state_dict(content["optimiser"])
    average.weights, average.step = content["average"], content["average_step"]
    torch.set_rng_state(content["random"])
    return content["epochs_done"]


def save(path, config, weights, features, labels, lexicon):
    content = dict(config=config, weights=weights, words=features.words, shapes=features.shapes, sets=labels.sets,
                   letters=letter_table(), lexicon=lexicon,
                   name_words=features.name_words)
    Path(path).write_bytes(pickle.dumps(content))


if __name__ == "__main__":
    sys.exit(main())
