"""Other names for the names in training sentences, so that a name is learnt by its surroundings and its build, not by heart."""
from dataclasses import replace

from features import NAME_KINDS

PERSON_PARTICLES = {"al", "de", "van", "von", "der", "bin", "ibn", "la", "el", "di", "da", "dos", "ben", "abu"}


class NamePool:
    def __init__(self, name_words, actors_folder):
        """`name_words` as read_name_words() gives them; organisations come from the actor tables."""
        words = {kind: sorted(w.capitalize() for w, bits in name_words.items()
                              if bits >> n & 1 and w.isalpha() and len(w) > 2) for n, kind in enumerate(NAME_KINDS)}
        self.given, self.family, self.places = words["g"], words["f"], words["p"]
        self.organisations = {}
        for path in sorted(actors_folder.glob("*.tsv")):
            for row in path.read_text(encoding="utf8").splitlines():
                cells = row.split("\t")
                if len(cells) > 3 and cells[3] in ("organisation", "group"):
                    for name in [cells[1]] + [a for a in cells[2].split("|") if a]:
                        if name[:1].isupper() and all(c.isalnum() or c in " .&" for c in name):
                            self.organisations.setdefault(len(name.split()), []).append(name.split())

    def with_other_names(self, sentence, chance):
        """A copy in which every name of proper nouns is another one of its kind and length; tree and tags stay."""
        forms, lemmas = list(sentence.forms), list(sentence.lemmas)
        for first, last, kind in name_spans(sentence.names):
            if all(u == "PROPN" for u in sentence.upos[first:last]) and not any(len(f) < 2 for f in forms[first:last]):
                new = self.choose(kind, forms[first:last], chance)
                if new:
                    forms[first:last] = lemmas[first:last] = new
        return replace(sentence, forms=forms, lemmas=lemmas)

    def choose(self, kind, old, chance):
        if kind == "PER":
            return [w if w.lower() in PERSON_PARTICLES or "." in w or w.isupper() else
                    chance.choice(self.given if n == 0 and len(old) > 1 else self.family if chance.random() < 0.8 else self.given)
                    for n, w in enumerate(old)]
        if kind == "LOC" and len(old) == 1:
            return [chance.choice(self.places)]
        if kind == "ORG" and len(old) in self.organisations and chance.random() < 0.7:
            return chance.choice(self.organisations[len(old)])
        return None


def name_spans(labels):
    """(first, behind the last, kind) of the IOB2 labels."""
    spans, start = [], None
    for i, label in enumerate(list(labels) + ["O"]):
        if start is not None and label[0] != "I":
            spans.append((start, i, labels[start][2:]))
            start = None
        if label[0] == "B":
            start = i
    return spans
