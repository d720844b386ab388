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
from export_syntax import load_checkpoint
from features import Letters, WordFeatures, lemma_lexicon, letter_table, read_name_words
from name_pool import NamePool
from network import LABEL_SETS, SyntaxNetwork, network_sizes
from teacher import TeacherNetwork, read_encoder
from vectors import read_vectors


def read_data(config):
    root = Path(config["data_dir"])
    train = [s for path in config["train"] for s in read_conllu(root / path)]
    dev = [read_conllu(root / path) for path in config["dev"]]
    join_names(train, read_names(root / config["names_train"]))
    if "entities_train" in config:
        join_names(train, read_entity_names(root / config["entities_train"]))
    for part in dev:
        join_names(part, read_names(root / config["names_dev"]))
    return train, dev


def wanted_vectors(options, letters, name_words, sentences):
    """Vectors of frequent words, of the words in training and of words in names."""
    wanted = set(name_words) | {letters.fold(form) for s in sentences for form in s.forms}
    return read_vectors(options["path"], wanted, options["most_frequent"])


def losses(network, batch):
    out, gold, soft = network(batch), batch["gold"], batch.get("soft", {})

    def cross_entropy(scores, target, opinion=None):
        """Against labels or, where a teacher gave its opinion, against its distribution; the mean over words."""
        if opinion is not None:
            log = F.log_softmax(scores, -1)
            return -(log * opinion).sum() / batch["lengths"].sum()
        if bool((target != IGNORED).any()):
            return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=IGNORED)
        return scores.sum() * 0
    result = {k: cross_entropy(out[k], gold[k], soft.get(k)) for k in LABEL_SETS}
    result["arc"] = cross_entropy(out["arcs"], gold["heads"].t(), soft.get("arcs"))
    relations = network.score_relations(out["hidden"], gold["heads"].clamp(min=0))
    result["relation"] = cross_entropy(relations, gold["relations"], soft.get("relations"))
    return result


def parameter_groups(network, config):
    """A teacher's encoder is tuned gently, its tables and lowest layers not at all."""
    own, encoder = [], []
    for name, p in network.named_parameters():
        parts = name.split(".")
        if parts[0] == "encoder" and parts[1] != "mix":
            p.requires_grad = parts[1] == "layers" and int(parts[2]) >= config["network"]["encoder_frozen_layers"]
        if p.requires_grad:
            (encoder if parts[0] == "encoder" and parts[1] == "layers" else own).append(p)
    groups = [dict(params=own, share=1.0)]
    return groups + [dict(params=encoder, share=config["teacher"]["learning_rate_share"])] if encoder else groups


def learning_rate(step, steps, options):
    warm = min(1.0, (step + 1) / options["warmup_steps"])
    return options["learning_rate"] * warm * 0.5 * (1 + math.cos(math.pi * step / steps))


class Average:
    """A running mean of the weights; its decay warms up so that the first steps do not linger."""

    def __init__(self, network, decay):
        self.decay, self.step = decay, 0
        self.weights = {k: v.detach().clone() for k, v in network.state_dict().items()}
        self.moving = [k for k, p in network.named_parameters() if p.requires_grad]

    def update(self, network):
        """Every fourth step, with the decay of four."""
        self.step += 1
        if self.step % 4:
            return
        decay = min(self.decay, (1 + self.step) / (10 + self.step)) ** 4
        values = network.state_dict()
        for key in self.moving:
            self.weights[key].lerp_(values[key], 1 - decay)


def plan_epoch(data, silver, config, pool, epoch):
    """The epoch's batches of sentences, shuffled; a batch is all gold or all silver."""
    options, chance = config["training"], seeded_chance(config["seed"], epoch)
    chosen = chance.sample(silver, int(len(silver) * config["silver"]["share"])) if silver else []
    batches = []
    for part in (data, chosen):
        noisy = [with_noise(s, options["noise"], pool, chance) for s in part]
        plans = plan_batches(noisy, options["batch_tokens"], chance) if noisy else []
        batches += [[noisy[i] for i in plan] for plan in plans]
    chance.shuffle(batches)
    return batches


def train_epoch(network, data, silver, features, labels, pool, optimiser, average, config, epoch, total_epochs):
    options = config["training"]
    plans = plan_epoch(data, silver, config, pool, epoch)
    network.train()
    sums = {}
    for n, plan in enumerate(plans):
        batch = make_batch(plan, features, labels)
        for group in optimiser.param_groups:
            group["lr"] = group["share"] * learning_rate(epoch * len(plans) + n, total_epochs * len(plans), options)
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


def build_network(config, name_words, data):
    """A network with fresh weights, and the features, labels and lemmas that it goes with."""
    letters = Letters(letter_table())
    vectors = wanted_vectors(config["vectors"], letters, name_words, data)
    features = WordFeatures.build(config["features"], letters, name_words, set(vectors), data)
    labels = Labels(letters, data)
    network = SyntaxNetwork(config["features"], config["network"], network_sizes(features, labels))
    network.set_vectors(features.words, vectors)
    return network, features, labels, lemma_lexicon(letters, data)


def start_from(start, config):
    """The same from a checkpoint. A teacher starts as the network that it will teach: what its encoder says has weight 0."""
    network, features = start.network, start.features
    network.options = config["network"]
    if "teacher" in config:
        network = TeacherNetwork(config["features"], config["network"], network_sizes(features, start.labels))
        network.widen(start.network.state_dict())
        tensors, features.pieces = read_encoder(config["teacher"]["encoder"])
        network.encoder.load(tensors)
    return network, features, start.labels, start.lexicon


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", default="train/syntax.toml")
    parser.add_argument("--output", required=True)
    parser.add_argument("--evaluate-every", type=int, default=5)
    parser.add_argument("--start", help="a checkpoint (.pt) whose weights, words and labels to go on from")
    parser.add_argument("--resume", action="store_true", help="go on from OUTPUT.state, with the same result as without a stop")
    args = parser.parse_args()
    config = tomllib.loads(Path(args.config).read_text())
    torch.set_num_threads(config["threads"])
    torch.manual_seed(config["seed"])

    data, dev = read_data(config)
    silver = pickle.loads(Path(config["silver"]["path"]).read_bytes()) if "silver" in config else []
    name_words = read_name_words(Path(args.config).parent / config["features"]["name_words"])
    if args.start:
        network, features, labels, lexicon = start_from(load_checkpoint(args.start), config)
    else:
        network, features, labels, lexicon = build_network(config, name_words, data)
    features.count_words(data)
    pool = NamePool(name_words, Path(__file__).resolve().parent.parent / "data" / "actors")
    print(f"{len(data)} + {len(silver)} sentences, {sum(p.numel() for p in network.parameters())} weights", flush=True)

    options = config["training"]
    optimiser = torch.optim.Adam(parameter_groups(network, config), lr=options["learning_rate"],
                                 betas=(0.9, options["beta2"]), eps=1e-8, weight_decay=options["weight_decay"])
    average = Average(network, options["average_decay"])   # after parameter_groups() froze what is frozen
    state = Path(args.output + ".state")
    first_epoch = load_state(state, network, optimiser, average) if args.resume else 0
    started = time.time()
    for epoch in range(first_epoch, options["epochs"]):
        sums = train_epoch(network, data, silver, features, labels, pool, optimiser, average, config, epoch, options["epochs"])
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
    content = dict(config=config, weights=weights, words=features.words, trained_words=features.trained_words,
                   shapes=features.shapes, sets=labels.sets, letters=letter_table(), lexicon=lexicon,
                   name_words=features.name_words)
    Path(path).write_bytes(pickle.dumps(content))


if __name__ == "__main__":
    sys.exit(main())
