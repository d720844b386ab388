#!/usr/bin/env python3
"""Scores chains of coreference against GUM's (Entity= in MISC; ../shared/data/treebanks, evaluation only).

    tools/score_coreference.py [--dump build/NAME/tests/discourse_dump] [--part dev|train] [--genres news,bio] [--gold-trees] [--errors N]

Words are the treebank's; trees and names are the shipped model's (--gold-trees: the treebank's trees, which carry no names).
Documents have no day of publication here, so that offices of the catalog are not dated.

In scope is what casus means to resolve, of GUM's entities of the types person, organization and place:
  names      the head is a proper noun
  definites  the head is a noun with the, this, that, these, those or a possessor ("its army", "the country's army")
  pronouns   he, she, it, they with all their forms
Left out on both sides: "I", "we", "you"; indefinite and bare nouns; phrases joined by "and" as one ("Kim and Moon": casus keeps the
two apart); adjectives ("Russian"). Of GUM's chains those with at least two mentions in scope count (no singletons), of ours the same;
a mention of ours that GUM has as one of the left-out kinds is taken out, any other one without a partner is an error.
Two mentions are partners when each holds the other's head. Printed:
  MUC, B3, CEAFe (entity similarity phi4), their mean (CoNLL), each precision / recall / F1
  mentions   how many of the mentions in chains are in chains on the other side, too
  pronouns   accuracy over GUM's pronouns in scope whose chain has a noun: the nearest mention before it in our chain that is no
             pronoun (else the nearest after it) is of the same GUM chain; and by pronoun
"""
import argparse
import collections
import json
import lzma
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TYPES = {"person", "organization", "place"}
PRONOUNS = {"he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "hers": "she", "herself": "she",
            "it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they", "theirs": "they",
            "themselves": "they", "'em": "they"}
DEFINITE = {"the", "this", "that", "these", "those"}
Mention = collections.namedtuple("Mention", "first last head kind group etype")


class Words:
    """The words of one document with their tags and heads (numbers from 0, -1 for a root)."""

    def __init__(self):
        self.forms, self.tags, self.heads, self.relations, self.misc = [], [], [], [], []

    def add_sentence(self, rows):
        base = len(self.forms)
        for row in rows:
            self.forms.append(row[1])
            self.tags.append(row[3])
            self.heads.append(base + int(row[6]) - 1 if row[6] != "0" else -1)
            self.relations.append(row[7])
            self.misc.append(row[9])

    def head_of(self, first, last):
        """The word of first..last whose head lies outside."""
        return next((i for i in range(first, last + 1) if not first <= self.heads[i] <= last), first)

    def children(self, head, first, last):
        return [i for i in range(first, last + 1) if self.heads[i] == head]

    def kind_of(self, first, last, head):
        form = self.forms[head].lower().replace("\u2019", "'")
        if form in PRONOUNS and self.tags[head] == "PRON":
            return "pronoun"
        children = self.children(head, first, last)
        # The joint phrase; a conjunct of its own has no "and" before the end of its words.
        if any(self.relations[i].startswith("conj") for i in children):
            return "joined"
        if self.tags[head] == "PROPN":
            return "name"
        if self.tags[head] != "NOUN":
            return "other"
        possessed = any(self.relations[i] == "nmod:poss" for i in children)
        determined = any(self.relations[i].startswith("det") and self.forms[i].lower() in DEFINITE for i in children)
        return "definite" if possessed or determined else "other"


def read_treebank(text):
    documents, name, rows = {}, None, []
    for line in text.splitlines():
        if line.startswith("# newdoc id = "):
            name = line[len("# newdoc id = "):]
            documents[name] = Words()
        elif line and line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
        elif not line and rows:
            documents[name].add_sentence(rows)
            rows = []
    return documents


def gold_mentions(words):
    """All entities of GUM in the document, in and out of scope."""
    opened, found = collections.defaultdict(list), []

    def close(group, last):
        first, etype = opened[group].pop()
        head = words.head_of(first, last)
        found.append(Mention(first, last, head, words.kind_of(first, last, head), group, etype))

    for i, misc in enumerate(words.misc):
        value = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        for begin, label, end in re.findall(r"(\(?)([^()]+)(\)?)", value.group(1) if value else ""):
            parts = label.split("-")
            group = parts[0].split("[")[0]  # 3[1/2]: a part of a discontinuous phrase, taken as a phrase
            if begin:
                opened[group].append((i, parts[1] if len(parts) > 1 else ""))
            if end and opened[group]:
                close(group, i)
    return found


def in_scope(mention):
    return mention.etype in TYPES and mention.kind in ("name", "definite", "pronoun")


def pair_up(gold, ours):
    """Position in `ours` -> gold mention: each holds the other's head; of several the one with the nearest edges."""
    pairs = []
    for position, mine in enumerate(ours):
        for number, theirs in enumerate(gold):
            if mine.first <= theirs.head <= mine.last and theirs.first <= mine.head <= theirs.last:
                joined = theirs.kind == "joined"
                pairs.append((mine.head != theirs.head, joined, abs(mine.first - theirs.first) + abs(mine.last - theirs.last), position, number))
    partner, used = {}, set()
    for _, _, _, position, number in sorted(pairs):
        if position not in partner and number not in used:
            partner[position] = gold[number]
            used.add(number)
    return partner


def muc(key, response):
    """Links of `key` found in `response`, and all of them. A chain is a set of keys of mentions."""
    where = {mention: number for number, chain in enumerate(response) for mention in chain}
    found = total = 0
    for chain in key:
        parts = {where.get(mention, ("alone", mention)) for mention in chain}
        found += len(chain) - len(parts)
        total += len(chain) - 1
    return found, total


def b_cubed(key, response):
    where = {mention: chain for chain in response for mention in chain}
    found = total = 0
    for chain in key:
        for mention in chain:
            found += len(chain & where.get(mention, set())) / len(chain)
            total += 1
    return found, total


def best_matching(weights):
    """Hungarian method: the largest sum of weights that pairs each row with one column of its own."""
    if not weights or not weights[0]:
        return 0.0
    if len(weights) > len(weights[0]):
        weights = [list(column) for column in zip(*weights)]
    rows, columns = len(weights), len(weights[0])
    row_price, column_price, owner = [0.0] * (rows + 1), [0.0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        owner[0], column = row, 0
        slack, way, visited = [float("inf")] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
        while owner[column]:
            visited[column] = True
            current, step, following = owner[column], float("inf"), 0
            for other in range(1, columns + 1):
                if visited[other]:
                    continue
                cost = -weights[current - 1][other - 1] - row_price[current] - column_price[other]
                if cost < slack[other]:
                    slack[other], way[other] = cost, column
                if slack[other] < step:
                    step, following = slack[other], other
            for other in range(columns + 1):
                if visited[other]:
                    row_price[owner[other]] += step
                    column_price[other] -= step
                else:
                    slack[other] -= step
            column = following
        while column:
            owner[column], column = owner[way[column]], way[column]
    return sum(weights[owner[c] - 1][c - 1] for c in range(1, columns + 1) if owner[c])


def ceaf_e(key, response):
    return best_matching([[2 * len(k & r) / (len(k) + len(r)) for r in response] for k in key])


class Score:
    def __init__(self):
        self.sums = collections.defaultdict(lambda: [0.0, 0, 0.0, 0])
        self.pronouns = collections.defaultdict(lambda: [0, 0])

    def add(self, name, found, ours, recalled, gold):
        for i, value in enumerate((found, ours, recalled, gold)):
            self.sums[name][i] += value

    def add_document(self, key, response):
        precision, recall = muc(response, key), muc(key, response)
        self.add("MUC", *precision, *recall)
        precision, recall = b_cubed(response, key), b_cubed(key, response)
        self.add("B3", *precision, *recall)
        similarity = ceaf_e(key, response)
        self.add("CEAFe", similarity, len(response), similarity, len(key))
        ours, gold = set().union(*response), set().union(*key)
        self.add("mentions", len(ours & gold), len(ours), len(ours & gold), len(gold))

    def f1(self, name):
        found, ours, recalled, gold = self.sums[name]
        p, r = found / max(1, ours), recalled / max(1, gold)
        return p, r, 2 * p * r / max(1e-9, p + r)

    def print(self):
        for name in ("MUC", "B3", "CEAFe", "mentions"):
            print("{:<9} P {:.1f}  R {:.1f}  F1 {:.1f}".format(name, *(100 * x for x in self.f1(name))))
        print("CoNLL     F1 {:.1f}".format(100 * sum(self.f1(name)[2] for name in ("MUC", "B3", "CEAFe")) / 3))
        right, total = (sum(column) for column in zip(*self.pronouns.values()))
        each = ", ".join(f"{name} {r}/{t}" for name, (r, t) in sorted(self.pronouns.items()))
        print(f"pronouns  accuracy {100 * right / max(1, total):.1f} ({right} of {total}: {each})")


def chains_of(groups):
    return [chain for chain in groups.values() if len(chain) > 1]


class Document:
    """One document of GUM beside ours: mentions, partners, chains in scope."""

    def __init__(self, words, dumped):
        self.words = words
        self.gold = gold_mentions(words)
        self.ours, self.entity = [], []
        for number, entity in enumerate(dumped["entities"]):
            for first, last, head in entity["mentions"]:
                self.ours.append(Mention(first, last, head, words.kind_of(first, last, head), number, ""))
        self.partner = pair_up(self.gold, self.ours)
        self.position_of = {id(gold): position for position, gold in self.partner.items()}

    def key(self):
        groups = collections.defaultdict(set)
        for mention in self.gold:
            if in_scope(mention):
                groups[mention.group].add(("gold", mention.first, mention.last, mention.group))
        return chains_of(groups)

    def response(self):
        groups = collections.defaultdict(set)
        for position, mention in enumerate(self.ours):
            gold = self.partner.get(position)
            if mention.kind not in ("name", "definite", "pronoun"):
                continue
            if gold is not None and gold.etype in TYPES and not in_scope(gold):
                continue
            key = ("ours", position) if gold is None else ("gold", gold.first, gold.last, gold.group)
            groups[mention.group].add(key)
        return chains_of(groups)

    def pronouns(self):
        """Triples of a gold pronoun whose chain has a noun, the mention of ours that it was resolved to or None, and whether that is right."""
        nouns = {m.group for m in self.gold if m.kind in ("name", "definite", "other", "joined")}
        for gold in self.gold:
            if gold.kind != "pronoun" or gold.etype not in TYPES or gold.group not in nouns:
                continue
            position = self.position_of.get(id(gold))
            found = None if position is None else self.antecedent(position)
            yield gold, found, found is not None and self.partner.get(found) is not None and self.partner[found].group == gold.group

    def antecedent(self, position):
        mine = self.ours[position]
        others = [p for p, m in enumerate(self.ours) if m.group == mine.group and m.kind != "pronoun"]
        before = [p for p in others if self.ours[p].head < mine.head]
        if before:
            return max(before, key=lambda p: self.ours[p].head)
        return min(others, key=lambda p: self.ours[p].head, default=None)

    def text(self, mention):
        return " ".join(self.words.forms[mention.first:mention.last + 1][:12])

    def print_errors(self, name, limit):
        shown = 0
        for gold, found, right in self.pronouns():
            if right or shown >= limit:
                continue
            shown += 1
            nouns = sorted((m for m in self.gold if m.group == gold.group and m.kind != "pronoun" and m.first < gold.first),
                           key=lambda m: -m.first)
            wanted = self.text(nouns[0]) if nouns else "(later)"
            got = "nothing" if found is None else self.text(self.ours[found])
            context = " ".join(self.words.forms[max(0, gold.first - 25):gold.first]) + " [" + self.text(gold) + "] " + \
                " ".join(self.words.forms[gold.last + 1:gold.last + 8])
            print(f"PRONOUN {name}: want '{wanted}', got '{got}' | {context}")
        key, response = self.key(), self.response()
        spoken = {mention: number for number, chain in enumerate(response) for mention in chain}
        for chain in key:
            parts = collections.Counter(spoken.get(mention, "-") for mention in chain)
            if len(parts) > 1 and shown < 2 * limit:
                shown += 1
                pieces = [f"{' '.join(self.words.forms[m[1]:m[2] + 1][:8])}={spoken.get(m, '-')}" for m in sorted(chain, key=lambda m: m[1])]
                print(f"SPLIT {name}: {'; '.join(pieces)}")
        groups = {("gold", m.first, m.last, m.group): m.group for m in self.gold}
        for number, chain in enumerate(response):
            kinds = {groups.get(m, m) for m in chain}
            if len(kinds) > 1 and shown < 3 * limit:
                shown += 1
                pieces = []
                for m in sorted(chain, key=lambda m: m[1] if m[0] == "gold" else self.ours[m[1]].first):
                    mine = m[0] == "ours"
                    pieces.append(f"{self.text(self.ours[m[1]]) if mine else ' '.join(self.words.forms[m[1]:m[2] + 1][:8])}={'none' if mine else m[3]}")
                print(f"JOINED {name} {number}: {'; '.join(pieces)}")


def dump(binary, text, trees):
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        command = [binary, "--conllu", *([] if trees else ["--parse"]), file.name]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dump", default=str(ROOT / "build/dev/tests/discourse_dump"))
    parser.add_argument("--part", default="dev", choices=["dev", "train"])
    parser.add_argument("--genres", default="", help="comma-separated: news,bio,interview,...; all when empty")
    parser.add_argument("--gold-trees", action="store_true")
    parser.add_argument("--errors", type=int, default=0, help="show up to so many of each kind in each document")
    options = parser.parse_args()
    path = ROOT.parent / f"shared/data/treebanks/gum-{options.part}.conllu.xz"
    text = lzma.open(path).read().decode("utf-8")
    documents = read_treebank(text)
    genres = set(filter(None, options.genres.split(",")))
    score = Score()
    for (name, words), dumped in zip(documents.items(), dump(options.dump, text, options.gold_trees)):
        if genres and name.split("_")[1] not in genres:
            continue
        document = Document(words, dumped)
        if len(dumped["tokens"]) != len(words.forms):
            raise SystemExit(f"{name}: {len(dumped['tokens'])} words from {options.dump}, {len(words.forms)} in {path}")
        score.add_document(document.key(), document.response())
        for gold, _, right in document.pronouns():
            counts = score.pronouns[PRONOUNS[words.forms[gold.head].lower().replace("\u2019", "'")]]
            counts[0] += right
            counts[1] += 1
        if options.errors:
            document.print_errors(name, options.errors)
    score.print()


if __name__ == "__main__":
    main()
