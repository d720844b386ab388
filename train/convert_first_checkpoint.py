#!/usr/bin/python3
"""One-off: brings a checkpoint of the first trainer (commit 6506675: no name-word feature, linear name head) into the present
layout, without changing what it computes: train/convert_first_checkpoint.py OLD.pt NEW.pt

The new feature gets rows of zeros; the name head goes through the hidden layer as an identity: far above zero ELU changes nothing.
Goes away with the first weights trained by the present code.
"""
import pickle
import sys
from pathlib import Path

import torch

from features import NAME_KINDS, read_name_words

KINDS_DIM = 16
NAMES_DIM = 16
OFFSET = 50.0


def main():
    saved = pickle.loads(Path(sys.argv[1]).read_bytes())
    weights, network = saved["weights"], saved["config"]["network"]
    network.update(name_kinds_dim=KINDS_DIM, names_dim=NAMES_DIM, recurrent_dropout=0.0, head_dropout=0.2)
    saved["name_words"] = read_name_words(Path(__file__).parent / "name_words.tsv")
    at = sum(network[k + "_dim"] for k in ("word", "suffix2", "suffix3", "prefix3", "shape"))
    for key in list(weights):
        if ("layer1" in key and "weight_ih" in key) or key == "lemma_input.weight":
            old = weights[key]
            weights[key] = torch.cat([old[:, :at], torch.zeros(old.shape[0], KINDS_DIM), old[:, at:]], 1)
    weights["name_kinds.weight"] = torch.zeros(2 ** len(NAME_KINDS), KINDS_DIM)
    head, bias = weights.pop("tags.names.weight"), weights.pop("tags.names.bias")
    unused = NAMES_DIM - len(bias)
    weights["names_hidden.weight"] = torch.cat([head, torch.zeros(unused, head.shape[1])])
    weights["names_hidden.bias"] = torch.cat([bias, torch.zeros(unused)]) + OFFSET
    weights["names_input.weight"] = torch.zeros(NAMES_DIM, weights["lemma_input.weight"].shape[1])
    weights["tags.names.weight"] = torch.eye(NAMES_DIM)[:len(bias)]
    weights["tags.names.bias"] = torch.full((len(bias),), -OFFSET)
    Path(sys.argv[2]).write_bytes(pickle.dumps(saved))


if __name__ == "__main__":
    main()
