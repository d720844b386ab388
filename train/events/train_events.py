#!/usr/bin/python3
"""Fits both models of events/ and writes them into one file: train_events.py SHARED FOLDER OUTPUT (see run.sh)."""
import sys
from pathlib import Path

import torch

import readings
import relations

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from model_file import ModelWriter  # noqa: E402

VERSION = "1"


def main(shared, folder, output):
    folder = Path(folder)
    writer = ModelWriter()
    writer.add_strings("meta", ["kind=events", "language=en", "version=" + VERSION])
    given = relations.read_rows(folder / "given.relations.jsonl", folder / "given.pairs.jsonl")
    own = relations.read_rows(folder / "own.relations.jsonl", folder / "own.pairs.jsonl")
    relations.train(given, own, writer, folder / "relations.predictions.jsonl")
    readings.train(folder, shared, writer, folder / "readings.predictions.jsonl")
    Path(output).write_bytes(writer.to_bytes())


if __name__ == "__main__":
    torch.set_num_threads(1)
    torch.manual_seed(1)
    main(*sys.argv[1:])
