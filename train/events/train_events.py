#!/usr/bin/python3
"""Fits both models of events/ and writes them into one file: train_events.py SHARED FOLDER VECTORS OUTPUT [KEEP] (see run.sh).

With KEEP, a model file, only the model of pairs is fitted; that of readings stays as it is there.
"""
import sys
from pathlib import Path

import torch

import readings
import relations
from word_meanings import WordMeanings

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from model_file import ModelWriter, read_raw_sections  # noqa: E402

VERSION = "2"


def main(shared, folder, vectors, output, keep=None):
    folder = Path(folder)
    writer = ModelWriter()
    writer.add_strings("meta", ["kind=events", "language=en", "version=" + VERSION])
    meanings = WordMeanings(vectors)
    given = relations.read_rows(folder / "given.relations.jsonl", folder / "given.pairs.jsonl", meanings)
    own = relations.read_rows(folder / "own.relations.jsonl", folder / "own.pairs.jsonl", meanings)
    relations.train(given, own, writer, folder / "relations.predictions.jsonl")
    meanings.export(writer, "relations")
    if keep:
        writer.sections += [section for section in read_raw_sections(keep) if section[0].startswith("readings.")]
    else:
        readings.train(folder, shared, writer, folder / "readings.predictions.jsonl")
    Path(output).write_bytes(writer.to_bytes())


if __name__ == "__main__":
    torch.set_num_threads(1)
    torch.manual_seed(1)
    main(*sys.argv[1:])
