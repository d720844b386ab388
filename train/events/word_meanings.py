"""Word vectors beside the features of pairs, as src/learn/word_vectors.cc and src/events/scorer.cc add them: 1,500 sentences name few
of the verbs of politics, and what a new verb means its vector tells."""
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from model_file import dequantise_rows, quantise_rows  # noqa: E402
from vectors import read_vectors  # noqa: E402

WORD_FEATURES = ("zone=", "path=", "word=")
MOST_FREQUENT = 25000  # words of the package that are looked at; most are plain words
LENGTH = 3.0  # of a word's vector: as strong as the other features under the same penalty
SUFFIXES = (("ise", "ize"), ("fence", "fense"), ("cence", "cense"), ("centre", "center"), ("isation", "ization"), ("our", "or"))


def fold(word):
    """As catalog::fold_lemma writes plain words."""
    for british, american in SUFFIXES:
        if word.endswith(british):
            return word[:-len(british)] + american
    return "program" if word == "programme" else word


class WordMeanings:
    """Unit vectors about the mean of all, rounded as the model file rounds them."""

    def __init__(self, path):
        vectors = {}
        for word, vector in read_vectors(path, set(), MOST_FREQUENT).items():
            if word.isascii() and word.replace("-", "").isalpha() and len(word) > 2:
                vectors.setdefault(fold(word), vector)
        self.words = sorted(vectors)
        rows = np.stack([vectors[word] for word in self.words])
        rows -= rows.mean(0)
        rows *= LENGTH / np.linalg.norm(rows, axis=1, keepdims=True)
        self.rows = dequantise_rows(*quantise_rows(rows))
        self.index = {word: number for number, word in enumerate(self.words)}

    def describe(self, features):
        """The features and the numbers of the mean vector of each kind of words."""
        described = dict(features)
        for kind in WORD_FEATURES:
            found = [self.index[f[len(kind):]] for f in features if f.startswith(kind) and f[len(kind):] in self.index]
            if found:
                mean = self.rows[found].mean(0)
                described.update((f"{kind[:-1]}v={i}", float(value)) for i, value in enumerate(mean))
        return described

    def export(self, writer, prefix):
        writer.add_strings(prefix + ".words", self.words)
        writer.add_int8_rows(prefix + ".vectors", self.rows)
