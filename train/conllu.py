"""Reads the training data: CoNLL-U treebanks and names in IOB2, joined by sentence id."""
import lzma
from dataclasses import dataclass, field


@dataclass
class Sentence:
    """One sentence of gold words. `heads` count from 1, 0 is the root; `names` is None where nobody marked names."""
    id: str
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    names: list = None


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
