"""What the network sees of a word, and how lemmas become classes.

Everything here is done again in C++ (src/syntax/word_features.cc); the two must agree byte for byte, which is why case and
accents go through a small table that travels inside the model file instead of a Unicode library.
"""
import unicodedata
from collections import Counter

import torch

UNKNOWN = 0
PLAIN_MARKS = "'\"-. "   # what typographic quotes, dashes, dots and spaces fold to


def letter_table():
    """Rows (code point, lower case, folded text, is upper) for letters and typography above ASCII.

    Folding drops accents and makes quotes, dashes and spaces plain: "São" and "Sao", "’s" and "'s" look alike.
    """
    plain = {"‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "“": '"', "”": '"', "„": '"', "″": '"', "«": '"', "»": '"',
             "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "…": "...", "\u00a0": " ", "\u202f": " ",
             "ß": "ss", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ł": "l", "Ł": "l", "ı": "i", "œ": "oe",
             "Œ": "oe", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ħ": "h", "Ħ": "h", "ə": "e", "Ə": "e"}
    rows = []
    ranges = [(0x80, 0x24F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x206F), (0x20A0, 0x20BF), (0xFB00, 0xFB06)]
    for first, last in ranges:
        for code in range(first, last + 1):
            char = chr(code)
            if unicodedata.category(char) == "Cn":
                continue
            lower = char.lower() if len(char.lower()) == 1 else char
            base = plain.get(char)
            if base is None:
                parts = unicodedata.normalize("NFKD", lower)
                base = "".join(c for c in parts if not unicodedata.combining(c)).lower() or lower
            upper = char.isupper()
            if base != char or lower != char or upper:
                rows.append((code, ord(lower), base, upper))
    return rows


class Letters:
    def __init__(self, rows):
        self.rows = {chr(code): (chr(lower), base, upper) for code, lower, base, upper in rows}

    def lower(self, text):
        return "".join(c.lower() if c < "\x80" else self.rows.get(c, (c,))[0] for c in text)

    def fold(self, text):
        """Lower case, no accents, plain typography, every digit a 0."""
        out = []
        for c in text:
            if c < "\x80":
                out.append("0" if c.isdigit() else c.lower())
            else:
                out.append(self.rows[c][1] if c in self.rows else c)
        return "".join(out)

    def is_upper(self, c):
        return "A" <= c <= "Z" if c < "\x80" else c in self.rows and self.rows[c][2]

    def shape(self, text):
        """Upper A, lower a, digit 0, others themselves; runs longer than two are cut: "Xi's" -> "Aa'a"."""
        out = []
        for c in text:
            if self.is_upper(c):
                k = "A"
            elif "0" <= c <= "9":
                k = "0"
            elif c < "\x80" and not c.isalpha():
                k = c
            elif c in self.rows and self.rows[c][1][0] in PLAIN_MARKS:
                k = self.rows[c][1][0]
            else:
                k = "a"
            if len(out) < 2 or out[-1] != k or out[-2] != k:
                out.append(k)
        return "".join(out)


def hash_text(text, seed):
    """32-bit FNV-1a over UTF-8 with a final mix; `seed` keeps the feature kinds apart."""
    value = (0x811C9DC5 ^ seed) & 0xFFFFFFFF
    for byte in text.encode("utf8"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    value ^= value >> 16
    value = (value * 0x85EBCA6B) & 0xFFFFFFFF
    value ^= value >> 13
    return value


def ngrams(folded):
    """Character 3-, 4- and 5-grams of "^word$", in order; long tokens (URLs) are cut at 40 characters."""
    text = "^" + folded[:40] + "$"
    return [text[i:i + n] for n in (3, 4, 5) for i in range(len(text) - n + 1)] or [text]


NAME_KINDS = "gfpqo"


def read_name_words(path):
    """Folded word -> bits of NAME_KINDS, from the table that build_name_words.py wrote."""
    bits = {}
    for line in open(path, encoding="utf8"):
        if not line.startswith("#"):
            word, kinds = line.rstrip("\n").split("\t")
            bits[word] = sum(1 << NAME_KINDS.index(k) for k in kinds)
    return bits


class WordFeatures:
    """Form -> (word, suffix2, suffix3, prefix3, shape, name kinds, n-gram buckets).

    `words` are the words seen often enough in training and, after them, words that only have a vector of read_vectors().
    """

    def __init__(self, config, letters, words, shapes, name_words):
        self.config, self.letters, self.name_words = config, letters, name_words
        self.words, self.shapes = words, shapes
        self.pieces = None   # a teacher's word pieces
        self.word_id = {w: i + 1 for i, w in enumerate(words)}
        self.shape_id = {s: i + 1 for i, s in enumerate(shapes)}
        self.cache = {}
        self.counts = torch.zeros(len(words) + 1)

    @staticmethod
    def build(config, letters, name_words, vector_words, sentences):
        """`vector_words` is a set; a word of it that training has too rarely still gets a row of its own."""
        words, shapes = Counter(), Counter()
        for sentence in sentences:
            for form in sentence.forms:
                words[letters.fold(form)] += 1
                shapes[letters.shape(form)] += 1
        trained = sorted(w for w, n in words.items() if n >= config["min_word_count"])
        features = WordFeatures(config, letters, trained + sorted(vector_words - set(trained)),
                                sorted(s for s, n in shapes.items() if n >= 3), name_words)
        features.trained_words = len(trained)
        return features

    def count_words(self, sentences):
        """How often training has each word; only training asks."""
        self.counts.zero_()
        for sentence in sentences:
            for form in sentence.forms:
                self.counts[self(form)[0]] += 1
        self.counts[UNKNOWN] = 0

    def __call__(self, form):
        row = self.cache.get(form)
        if row is None:
            c, folded = self.config, self.letters.fold(form)
            row = (self.word_id.get(folded, UNKNOWN),
                   hash_text(folded[-2:], 1) % c["suffix2_buckets"],
                   hash_text(folded[-3:], 2) % c["suffix3_buckets"],
                   hash_text(folded[:3], 3) % c["prefix3_buckets"],
                   self.shape_id.get(self.letters.shape(form), UNKNOWN),
                   self.name_words.get(folded, 0),
                   [hash_text(g, 4) % c["ngram_buckets"] for g in ngrams(folded)])
            self.cache[form] = row
        return row


def lemma_script(letters, form, lemma):
    """The edit that turns a form into its lemma: case ("l" lower, "k" keep, "t" title), letters to cut, text to add.

    "Talks" -> talk is "l1:"; "Ukrainians" -> Ukrainian is "k1:"; "went" -> go shares nothing and is "=go".
    """
    best = None
    lowered = letters.lower(form)
    for kind, source in (("l", lowered), ("k", form), ("t", form[:1] + letters.lower(form[1:]))):
        common = 0
        while common < min(len(source), len(lemma)) and source[common] == lemma[common]:
            common += 1
        if common == 0:
            continue
        cost = len(source) - common + len(lemma) - common
        if best is None or cost < best[0]:
            best = (cost, f"{kind}{len(source) - common}:{lemma[common:]}")
    return best[1] if best else "=" + lemma


def apply_script(letters, form, script):
    """The lemma, or None when the form is too short for the cut."""
    if script[0] == "=":
        return script[1:]
    cut, added = script[1:].split(":", 1)
    cut = int(cut)
    source = {"l": letters.lower(form), "k": form, "t": form[:1] + letters.lower(form[1:])}[script[0]]
    if cut >= len(source):
        return None
    return source[:len(source) - cut] + added


def lemma_lexicon(letters, sentences):
    """(lower-case form, UPOS) -> lemma, where training knows one lemma in at least 19 of 20 cases. Proper names are not
    looked up: their case varies, and their edit is nearly always "none"."""
    seen = {}
    for sentence in sentences:
        for form, lemma, upos in zip(sentence.forms, sentence.lemmas, sentence.upos):
            if upos not in ("PROPN", "PUNCT", "SYM", "X", "NUM") and lemma != "_":
                seen.setdefault((letters.lower(form), upos), Counter())[lemma] += 1
    lexicon = {}
    for key, lemmas in sorted(seen.items()):
        lemma, count = min(lemmas.items(), key=lambda item: (-item[1], item[0]))
        if count >= 2 and count >= 0.95 * sum(lemmas.values()):
            lexicon[key] = lemma
    return lexicon
