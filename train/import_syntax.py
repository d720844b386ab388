#!/usr/bin/python3
"""Reads a model file back as a checkpoint to go on from: train/import_syntax.py MODEL.casus CONFIG.toml OUTPUT.pt

For fine-tuning where the checkpoint of the last run is gone; what int8 rows rounded off stays off. CONFIG gives the sizes of the
network but for `hidden`, which is the file's; the fixed word vectors come from its `vectors`, and what a word's row has beyond
them is taken as learnt.
"""
import pickle
import struct
import sys
import tomllib
from pathlib import Path

import torch

from batches import TAG_FIELDS
from export_syntax import EMBEDDINGS, FLOATS, INT8_HEADS, NAMES_BIAS
from model_file import read_sections
from network import SyntaxNetwork
from vectors import read_vectors


def count_trained(words):
    """Words with learnt additions come first; they and the others are sorted each by themselves."""
    return next((i for i in range(1, len(words)) if words[i] < words[i - 1]), len(words))


def read_weights(sections, network, words, vectors):
    """The state of `network` as the file has it."""
    state = network.state_dict()

    def put(key, values):
        state[key].copy_(torch.from_numpy(values).view(state[key].shape))
    for name in EMBEDDINGS[1:]:
        put(name + ".weight", sections[name])
    for layer in ("layer1", "layer2"):
        for side in ("forward", "backward"):
            lstm = f"{layer}.{side}_lstm."
            put(lstm + "weight_ih_l0", sections[f"{layer}.{side}.input"])
            put(lstm + "weight_hh_l0", sections[f"{layer}.{side}.recurrent"])
            put(lstm + "bias_ih_l0", sections[f"{layer}.{side}.bias"])
            state[lstm + "bias_hh_l0"].zero_()
    for head in INT8_HEADS:
        put(head + ".weight", sections[head.removeprefix("tags.") + ".weight"])
        put(head + ".bias", sections[head.removeprefix("tags.") + ".bias"])
    for name in ("lemma_input.weight", "names_input.weight"):
        put(name, sections[name])
    for name in FLOATS:
        put(name, sections[name.removeprefix("tags.")])
    for row, word in enumerate(words):
        if word in vectors:
            state["vectors"][row + 1] = torch.from_numpy(vectors[word])
    rows = torch.from_numpy(sections["word"])[:network.trained_words + 1]
    state["word.weight"].copy_(rows - state["vectors"][:network.trained_words + 1])
    return state


def main():
    path, config_path, output = sys.argv[1:]
    config = tomllib.loads(Path(config_path).read_text())
    sections = read_sections(path)
    config["network"]["hidden"] = sections["layer1.forward.recurrent"].shape[1]
    words, shapes = sections["words"], sections["shapes"]
    sets = {name: sections["labels." + name] for name in TAG_FIELDS + ("relations",)}
    sizes = dict({k: len(v) for k, v in sets.items()}, words=len(words), trained_words=count_trained(words), shapes=len(shapes))
    vectors = read_vectors(config["vectors"]["path"], set(words), 0)
    network = SyntaxNetwork(config["features"], config["network"], sizes)
    weights = read_weights(sections, network, words, vectors)
    weights["tags.names.bias"][sets["names"].index("O")] += NAMES_BIAS
    letters = [(int(code), int(low), base, up == "1") for code, low, base, up in (row.split("\t") for row in sections["letters"])]
    lexicon = {(form, upos): lemma for form, upos, lemma in (row.split("\t") for row in sections["lexicon"])}
    name_words = {word: int(bits) for word, bits in (row.rsplit("\t", 1) for row in sections["name_words"])}
    content = dict(config=config, weights=weights, words=words, trained_words=sizes["trained_words"], shapes=shapes, sets=sets,
                   letters=letters, lexicon=lexicon, name_words=name_words)
    Path(output).write_bytes(pickle.dumps(content))


if __name__ == "__main__":
    main()
