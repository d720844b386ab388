"""Reads the training data: CoNLL-U treebanks and names in IOB2, joined by sentence id."""
import lzma
import re
from dataclasses import dataclass, field


@dataclass
class Sentence:
    """One sentence of gold words. `heads` count from 1, 0 is the root; `names` is None where nobody marked names; `soft` holds a
    teacher's distributions where the rest is its opinion (label_silver.py)."""
    id: str
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    names: list = None
    soft: dict = None


def open_text(path):
    return lzma.open(path, "rt", encoding="utf8") if str(path).endswith(".xz") else open(path, encoding="utf8")


def read_conllu(path):
    """All sentences of a treebank; multi-word ranges and empty nodes are left out."""
    sentences, current = [], Sentence("")
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id"):
                current.id = line.split("=", 1)[1].strip()
            elif not line:
                if current.forms:
                    sentences.append(current)
                current = Sentence("")
            elif line[0] != "#":
                column = line.split("\t")
                if column[0].isdigit():
                    add_word(current, column)
    if current.forms:
        sentences.append(current)
    return sentences


def read_entity_names(path):
    """Sentence id -> (forms, IOB2 labels) from GUM's entity column: proper names of people, organisations and places.

    GUM marks whole phrases ("the late French actress [Jeanne Moreau]"); a name is the phrase's head, if a proper noun,
    with the proper nouns that belong to it as flat, compound or (organisations: "University of X") nmod.
    """
    names, words, current = {}, [], ""
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id"):
                current = line.split("=", 1)[1].strip()
            elif not line:
                if words:
                    names[current] = ([w[1] for w in words], entity_labels(words))
                words = []
            elif line[0] != "#" and line.split("\t")[0].isdigit():
                words.append(line.split("\t"))
    return names


def entity_spans(words):
    """(first, last, type) of all entities that open and close in the sentence, outer before inner."""
    opened, spans = [], []
    for i, column in enumerate(words):
        for item in column[9].split("|"):
            if not item.startswith("Entity="):
                continue
            for part in re.findall(r"\([^()]+|\)|[^()]+\)", item[len("Entity="):]):
                if part.startswith("("):
                    fields = part[1:].split("-")
                    opened.append((fields[0], i, fields[1] if len(fields) > 1 else ""))
                elif part == ")":
                    if opened:
                        _, first, kind = opened.pop()
                        spans.append((first, i, kind))
                else:
                    for k in range(len(opened) - 1, -1, -1):
                        if opened[k][0] == part[:-1]:
                            _, first, kind = opened.pop(k)
                            spans.append((first, i, kind))
                            break
    return sorted(spans, key=lambda s: (s[0] - s[1], s[0]))


TITLES = {"senator", "professor", "president", "congressman", "mayor", "governor", "king", "queen", "prince", "pope", "doctor",
          "captain", "general", "judge", "minister", "secretary", "chairman", "director", "god", "mom", "dad", "sir"}


def entity_labels(words):
    labels, taken = ["O"] * len(words), [False] * len(words)
    for first, last, kind in entity_spans(words):
        heads = [i for i in range(first, last + 1) if not first < int(words[i][6]) <= last + 1
                 and int(words[i][6]) != first + 1]
        if len(heads) != 1 or words[heads[0]][3] != "PROPN" or taken[heads[0]]:
            continue
        begin, end = name_extent(words, first, last, heads[0], kind)
        if any(taken[begin:end + 1]):
            continue
        taken[begin:end + 1] = [True] * (end + 1 - begin)
        label = {"person": "PER", "organization": "ORG", "place": "LOC"}.get(kind)
        if begin == end and words[begin][2].lower() in TITLES:
            continue
        if label:
            labels[begin:end + 1] = ["B-" + label] + ["I-" + label] * (end - begin)
    return labels


def name_extent(words, first, last, head, kind):
    """The run of words around `head` that are part of its name."""
    part = {head}
    relations = ("flat", "compound", "amod") + (("nmod",) if kind == "organization" else ())
    for _ in range(4):
        for i in range(first, last + 1):
            above = int(words[i][6]) - 1
            if above not in part:
                continue
            if words[i][4].startswith("NNP") and words[i][7] in relations or words[i][1] == "-":
                part.add(i)
            if words[i][7] == "case" and words[i][1] == "of" and above != head:
                part.add(i)
    begin = end = head
    while begin - 1 in part:
        begin -= 1
    while end + 1 in part:
        end += 1
    while end > head and words[end][7] in ("case", "punct"):
        end -= 1
    return begin, end


def add_word(sentence, column):
    sentence.forms.append(column[1])
    sentence.lemmas.append(column[2])
    sentence.upos.append(column[3])
    sentence.xpos.append(column[4])
    sentence.feats.append(column[5])
    sentence.heads.append(int(column[6]))
    sentence.relations.append(column[7])


def read_names(path):
    """Sentence id -> (forms, IOB2 labels). Only PER, ORG and LOC are kept; other kinds count as outside."""
    names, current, forms, labels = {}, "", [], []
    with open_text(path) as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line.startswith("# sent_id"):
                current = line.split("=", 1)[1].strip()
            elif not line:
                if forms:
                    names[current] = (forms, labels)
                forms, labels = [], []
            elif line[0] != "#":
                column = line.split("\t")
                forms.append(column[1])
                labels.append(column[2] if column[2][2:] in ("PER", "ORG", "LOC") else "O")
    return names


def join_names(sentences, names):
    """Gives names to the sentences that have them with the same words; returns how many were joined."""
    joined = 0
    for sentence in sentences:
        forms, labels = names.get(sentence.id, (None, None))
        if forms == sentence.forms:
            sentence.names = labels
            joined += 1
    return joined
