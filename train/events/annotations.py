"""Our own annotated sentences: pairs of spans with a label (the tables beside this file, the examples of the lexicon), and short reports."""
import dataclasses
import hashlib
import json
import re
from pathlib import Path

# In the order of the model's labels; CONCEDE and RETREAT are one in forced choice.
LABELS = ("AGREE", "CONSULT", "SUPPORT", "YIELD", "COOPERATE", "AID", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION",
          "MOBILIZE", "COERCE", "ASSAULT")
ARTICLE_TYPES = set(LABELS) - {"YIELD"} | {"CONCEDE", "RETREAT"}


def read_pairs(path):
    """[(label, text, source span, target span)] of a table; spans count bytes of the text without its brackets."""
    pairs = []
    for number, line in enumerate(Path(path).read_text(encoding="utf8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        label, marked = line.split("\t")
        text, spans = "", {}
        for piece in re.split(r"([\[\]{}])", marked):
            if piece in ("[", "{"):
                spans[piece] = [len(text.encode("utf8"))]
            elif piece in ("]", "}"):
                spans["[" if piece == "]" else "{"].append(len(text.encode("utf8")))
            else:
                text += piece
        if label not in LABELS or len(spans) != 2:
            raise ValueError(f"{path}:{number}: expected a label and a sentence with one [source] and one {{target}}")
        pairs.append((label, text, spans["["], spans["{"]))
    return pairs


def example_pairs(senses):
    """The same of the lexicon's examples with one actor and one recipient; `senses` are rows of `event_dump senses`."""
    pairs = []
    for sense in senses:
        for example in sense["examples"]:
            if not example["expected"] or len(example["actors"]) != 1 or len(example["recipients"]) != 1:
                continue
            spans = [find_words(example["text"], example[side][0]) for side in ("actors", "recipients")]
            own_type = example["type"] in (None, "", sense["event_type"])
            if own_type and None not in spans:
                pairs.append((sense["label"], example["text"], *spans))
    return pairs


def find_words(text, words):
    """Span of the last place where the words stand, in bytes; None where they do not."""
    found = None
    for found in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text):
        pass
    return found and [len(text[:found.start()].encode("utf8")), len(text[:found.end()].encode("utf8"))]


@dataclasses.dataclass
class Article:
    identifier: str
    sentences: list  # [(sentence, its set of types)]

    @property
    def text(self):
        """A headline, which ends in no stop, is a paragraph of its own."""
        return "".join(sentence + (" " if sentence[-1] in ".!?\"'" else "\n\n") for sentence, _ in self.sentences).strip()

    def types_of(self, stretch):
        """The types of the sentence that holds the stretch of text; nothing where none does, because the program cut the text elsewhere."""
        return next((types for sentence, types in self.sentences if stretch in sentence), None)


def read_articles(path):
    """The reports of a table: a line is the types, joined by plus signs or a dash for none, and a sentence; blank lines part reports."""
    articles = [Article("own000", [])]
    for number, line in enumerate(Path(path).read_text(encoding="utf8").splitlines(), 1):
        if line.startswith("#"):
            continue
        if not line:
            if articles[-1].sentences:
                articles.append(Article(f"own{len(articles):03}", []))
            continue
        given, sentence = line.split("\t")
        types = set() if given == "-" else set(given.split("+"))
        if not types <= ARTICLE_TYPES:
            raise ValueError(f"{path}:{number}: no type: {given}")
        articles[-1].sentences.append((sentence, types))
    return [article for article in articles if article.sentences]


@dataclasses.dataclass
class Label:
    document: str
    begin: int
    end: int
    type: str
    right: bool


def document_key(identifier):
    """Stands for the name of a document that is not ours."""
    return hashlib.sha256(identifier.encode("utf8")).hexdigest()[:16]


def read_labels(path):
    """Judged readings of news that is not in the project: key of the document, first and last byte of the words, type, 1 or 0."""
    labels = []
    for line in Path(path).read_text(encoding="utf8").splitlines():
        if line and not line.startswith("#"):
            document, begin, end, kind, right = line.split("\t")
            labels.append(Label(document, int(begin), int(end), kind, right == "1"))
    return labels


def write_queries(pairs, prefix, path, ids=None):
    """Pairs as lines for `casus relate`, with `gold`; numbered where no ids are given."""
    with open(path, "w", encoding="utf8") as out:
        for number, (label, text, source, target) in enumerate(pairs):
            row = {"id": ids[number] if ids else f"{prefix}{number:04}", "text": text, "source": source, "target": target, "gold": label}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def main():
    """Checks the tables beside this file: form, labels, no sentence twice."""
    pairs = [pair for path in sorted(Path(__file__).parent.glob("pairs_*.tsv")) for pair in read_pairs(path)]
    texts = [text for _, text, _, _ in pairs]
    twice = sorted({text for text in texts if texts.count(text) > 1})
    if twice:
        raise SystemExit("annotations: twice: " + "; ".join(twice))
    if any(source[0] >= source[1] or target[0] >= target[1] for _, _, source, target in pairs):
        raise SystemExit("annotations: an empty span")
    print(f"annotations: {len(pairs)} pairs, labels " + ", ".join(f"{label} {sum(p[0] == label for p in pairs)}" for label in LABELS))


if __name__ == "__main__":
    main()
