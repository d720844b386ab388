#!/usr/bin/python3
"""Turns a checkpoint of train_syntax.py into a model file: train/export_syntax.py CHECKPOINT OUTPUT

The checkpoint's own configuration is used. Large matrices are stored as int8 rows (see model_file.py).
"""
import pickle
import sys
from pathlib import Path
from types import SimpleNamespace

import torch

from batches import TAG_FIELDS, Labels
from conllu import Sentence
from evaluate_syntax import predict
from features import Letters, WordFeatures
from model_file import ModelWriter
from network import DISTANCE_LIMITS, SyntaxNetwork, network_sizes
from teacher import TeacherNetwork, read_encoder

EMBEDDINGS = ("word", "suffix2", "suffix3", "prefix3", "shape", "name_kinds", "ngram")
INT8_HEADS = ("arc_word", "arc_head", "label_word", "label_head", "names_hidden", "word_distance", "head_distance", "tags.upos",
              "tags.xpos", "tags.feats", "tags.lemma")
FLOATS = ("arc_bilinear", "arc_head_bias", "arc_root", "label_root", "relation.weight", "relation.bias",
          "tags.names.weight", "tags.names.bias")

# Taken from the score of "no name": a name in doubt counts as one. Found on the development set, as thresholds are.
NAMES_BIAS = 0.4

# Sentences of ours whose analysis travels with the file; src/syntax/syntax_model_test.cc checks them.
SELF_TEST = (
    "Two aid workers were arrested by border police in Goma on Friday .",
    "The minister , who has led the talks since March , said Norway would send more troops .",
    "Parliament rejects budget as protests spread",
    "\" We will not sign the treaty , \" President Alvarez told reporters in Lisbon .",
)


def load_checkpoint(path):
    """(network, features, labels, lexicon, config) ready for predict()."""
    saved = pickle.loads(Path(path).read_bytes())
    config, letters = saved["config"], Letters(saved["letters"])
    features = WordFeatures(config["features"], letters, saved["words"], saved["shapes"], saved["name_words"])
    labels = Labels.__new__(Labels)
    labels.letters, labels.sets = letters, saved["sets"]
    labels.number = {k: {v: i for i, v in enumerate(s)} for k, s in saved["sets"].items()}
    features.trained_words = saved["trained_words"]
    network = (TeacherNetwork if "teacher" in config else SyntaxNetwork)(config["features"], config["network"], network_sizes(features, labels))
    if "teacher" in config:
        features.pieces = read_encoder(config["teacher"]["encoder"])[1]
    network.load_state_dict(saved["weights"])
    return SimpleNamespace(network=network.eval(), features=features, labels=labels, lexicon=saved["lexicon"],
                           config=config, letters=saved["letters"])


def add_weights(writer, network):
    weights = {k: v.detach().numpy() for k, v in network.state_dict().items()}
    weights["word.weight"] = network.word_table().detach().numpy()
    for name in EMBEDDINGS:
        writer.add_int8_rows(name, weights[name + ".weight"])
    for layer in ("layer1", "layer2"):
        for side in ("forward", "backward"):
            lstm = f"{layer}.{side}_lstm."
            writer.add_int8_rows(f"{layer}.{side}.input", weights[lstm + "weight_ih_l0"])
            writer.add_int8_rows(f"{layer}.{side}.recurrent", weights[lstm + "weight_hh_l0"])
            writer.add_floats(f"{layer}.{side}.bias", weights[lstm + "bias_ih_l0"] + weights[lstm + "bias_hh_l0"])
    for head in INT8_HEADS:
        writer.add_int8_rows(head.removeprefix("tags.") + ".weight", weights[head + ".weight"])
        writer.add_floats(head.removeprefix("tags.") + ".bias", weights[head + ".bias"])
    for name in ("lemma_input.weight", "names_input.weight"):
        writer.add_int8_rows(name, weights[name])
    for name in FLOATS:
        writer.add_floats(name.removeprefix("tags."), weights[name])
    writer.add_floats("distance_limits", DISTANCE_LIMITS)


def self_test_lines(model):
    """One string per sentence: `form upos xpos lemma head relation name` per line, separated by tabs."""
    samples = []
    for text in SELF_TEST:
        sentence = Sentence("", forms=text.split(" "))
        r = predict(model.network, model.features, model.labels, model.lexicon, [sentence])[0]
        rows = zip(sentence.forms, r["upos"], r["xpos"], r["lemmas"], map(str, r["heads"]), r["relations"], r["names"])
        samples.append("\n".join("\t".join(row) for row in rows))
    return samples


def export(model, path, version):
    model.network.tags["names"].bias.data[model.labels.sets["names"].index("O")] -= NAMES_BIAS
    writer = ModelWriter()
    writer.add_strings("meta", ["kind=syntax", "language=en", "version=" + version])
    writer.add_strings("letters", [f"{c}\t{low}\t{base}\t{int(up)}" for c, low, base, up in model.letters])
    writer.add_strings("words", model.features.words)
    writer.add_strings("shapes", model.features.shapes)
    writer.add_strings("name_words", [f"{word}\t{bits}" for word, bits in sorted(model.features.name_words.items())])
    for name in TAG_FIELDS + ("relations",):
        writer.add_strings("labels." + name, model.labels.sets[name])
    writer.add_strings("lexicon", [f"{form}\t{upos}\t{lemma}" for (form, upos), lemma in sorted(model.lexicon.items())])
    writer.add_strings("self_test", self_test_lines(model))
    add_weights(writer, model.network)
    Path(path).write_bytes(writer.to_bytes())


if __name__ == "__main__":
    torch.set_num_threads(1)
    export(load_checkpoint(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "1")
