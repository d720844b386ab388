#!/usr/bin/python3
"""A narrower network cut out of a trained one, to be taught on: train/narrow.py CHECKPOINT.pt CONFIG.toml OUTPUT.pt

Each LSTM keeps the `hidden` units of CONFIG that weigh most in what reads them: the norm of a unit's outgoing weights times how much its
output varies over sentences of the training part. All other layers stay as they are. Losing a quarter of the units costs
several points, which a few epochs on gold and silver sentences (distil.toml) bring back.
"""
import pickle
import sys
import tomllib
from pathlib import Path

import torch

from batches import make_batch, plan_batches
from conllu import read_conllu
from export_syntax import load_checkpoint
from network import SyntaxNetwork, network_sizes

SENTENCES = 1500     # whose outputs are looked at
LAYERS = ("layer1", "layer2")
SIDES = ("forward", "backward")
READERS = ("arc_word", "arc_head", "word_distance", "head_distance", "label_word", "label_head", "names_hidden",
           "tags.upos", "tags.xpos", "tags.feats", "tags.lemma")    # of the second layer


def output_spread(network, features, sentences):
    """Standard deviation of each unit's output, {layer: tensor of both sides}."""
    seen = {layer: [] for layer in LAYERS}
    hooks = [getattr(network, layer).register_forward_hook(lambda _, __, out, layer=layer: seen[layer].append(out.flatten(0, 1)))
             for layer in LAYERS]
    with torch.no_grad():
        for plan in plan_batches(sentences, 1500):
            network(make_batch([sentences[i] for i in plan], features))
    for hook in hooks:
        hook.remove()
    return {layer: torch.cat(values).std(0) for layer, values in seen.items()}


def reading_columns(state, layer):
    """The weights that read a layer's outputs, a column per unit."""
    if layer == "layer1":
        return torch.cat([state[f"layer2.{side}_lstm.weight_ih_l0"] for side in SIDES])
    return torch.cat([state[reader + ".weight"] for reader in READERS])


def units_to_keep(state, layer, spread, hidden):
    """Sorted indices of the units kept, per side."""
    readers, width = reading_columns(state, layer), len(spread) // 2
    kept = {}
    for number, side in enumerate(SIDES):
        own = slice(number * width, (number + 1) * width)
        recurrent = state[f"{layer}.{side}_lstm.weight_hh_l0"]
        weight = (readers[:, own].pow(2).sum(0) + recurrent.pow(2).sum(0)).sqrt() * spread[own]
        kept[side] = weight.topk(hidden).indices.sort().values
    return kept


def cut(state, kept, width):
    """The state with only the kept units of each LSTM."""
    state = dict(state)
    for layer in LAYERS:
        for side in SIDES:
            lstm, units = f"{layer}.{side}_lstm.", kept[layer][side]
            rows = torch.cat([gate * width + units for gate in range(4)])
            for name in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"):
                state[lstm + name] = state[lstm + name][rows]
            state[lstm + "weight_hh_l0"] = state[lstm + "weight_hh_l0"][:, units]
    columns = {layer: torch.cat([kept[layer]["forward"], width + kept[layer]["backward"]]) for layer in LAYERS}
    for side in SIDES:
        state[f"layer2.{side}_lstm.weight_ih_l0"] = state[f"layer2.{side}_lstm.weight_ih_l0"][:, columns["layer1"]]
    for reader in READERS:
        state[reader + ".weight"] = state[reader + ".weight"][:, columns["layer2"]]
    return state


def main():
    path, config_path, output = sys.argv[1:]
    config = tomllib.loads(Path(config_path).read_text())
    torch.set_num_threads(1)
    start = load_checkpoint(path)
    sentences = read_conllu(Path(config["data_dir"]) / config["train"][0])[:SENTENCES]
    state, width = start.network.state_dict(), start.network.options["hidden"]
    spread = output_spread(start.network, start.features, sentences)
    kept = {layer: units_to_keep(state, layer, spread[layer], config["network"]["hidden"]) for layer in LAYERS}
    network = SyntaxNetwork(config["features"], config["network"], network_sizes(start.features, start.labels))
    network.load_state_dict(cut(state, kept, width))
    content = pickle.loads(Path(path).read_bytes())
    Path(output).write_bytes(pickle.dumps(dict(content, config=config, weights=network.state_dict())))


if __name__ == "__main__":
    main()
