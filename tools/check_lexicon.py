#!/usr/bin/env python3
"""Checks data/lexicon/*.lex and data/ontology/*.tsv without building anything.

Usage: tools/check_lexicon.py [--counts] [DATA_FOLDER]

Prints one line per mistake (FILE:LINE: what, and what was expected) and exits with 1 if there is one.
With --counts it prints senses, word patterns and examples per PLOVER type.
"""

import collections
import pathlib
import re
import sys

TYPES = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
         "COERCE ASSAULT").split()
STATUSES = "actual future conditional hypothetical negated".split()
FIELDS = {
    "sense": set("words cameo type actor recipient reciprocal when plain mode context yes no".split()),
    "operator": set("words takes actor recipient map status alone own when yes no".split()),
}
SLOTS = set("subj obj iobj poss mod comp party actor recipient source head if-subj unless-subj until-subj purpose".split())
PREPOSITIONS = set("""about above across after against alongside along among around as at before behind beside between by
    during for from in inside into near of off on onto out of over outside since through to toward towards under until upon
    via with within without that inf""".split()) | {"out of", "on behalf of", "in support of"}
KINDS = set("""agr eli actor person place self state gov mil reb cop jud crowd power leg party opp igo ngo rel bus jrn lab civ spy ref edu
    crm cvl uaf pre med pty number name""".split())
NOUN_HEADS_OF = re.compile(r"[^ ] (of|to|in|on|for|with|against|from) ")    # "threat of war/n"; "in custody/n" is fine


class Report:
    def __init__(self):
        self.count = 0

    def add(self, path, line, message):
        self.count += 1
        print(f"{path.name}:{line}: {message}")


class Block:
    def __init__(self, kind, name, path, line):
        self.kind, self.name, self.path, self.line = kind, name, path, line
        self.fields = collections.defaultdict(list)    # field -> [(line, value)]


def read_blocks(path, report):
    blocks = []
    for number, raw in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        line = re.sub(r"(^|\s)#.*$", "", raw).rstrip()
        if not line:
            continue
        if not line[0].isspace():
            kind, _, name = line.partition(" ")
            if kind not in ("sense", "operator", "class") or not name.strip():
                report.add(path, number, f"'{line}' is not sense NAME, operator NAME or class NAME")
            blocks.append(Block(kind, name.strip(), path, number))
        elif not blocks:
            report.add(path, number, "indented line before any block")
        elif blocks[-1].kind == "class":
            blocks[-1].fields["words"].append((number, line.strip()))
        else:
            key, _, value = line.strip().partition(" ")
            blocks[-1].fields[key].append((number, value.strip()))
    return blocks


def split_patterns(text):
    """"kill/v  air strike/n" -> ["kill/v", "air strike/n"], and what is left over."""
    patterns = re.findall(r"\s*(.+?/[vna])(?=\s|$)", text)
    rest = re.sub(r"\s*.+?/[vna](?=\s|$)", "", text).strip()
    return patterns, rest


class Checker:
    def __init__(self, folder, report):
        self.report = report
        self.codes = self.read_codes(folder / "ontology" / "cameo.tsv")
        self.blocks = [block for path in sorted((folder / "lexicon").glob("*.lex")) for block in read_blocks(path, report)]
        self.classes = {block.name for block in self.blocks if block.kind == "class"}

    def read_codes(self, path):
        codes = {}
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            if not line or line.startswith("#"):
                continue
            cells = line.split("\t")
            if cells[0] == "code":
                width = len(cells)
                continue
            if len(cells) != width:
                self.report.add(path, number, f"{len(cells)} columns, expected {width}")
            elif cells[2] != "-" and cells[2] not in TYPES:
                self.report.add(path, number, f"'{cells[2]}' is not a PLOVER type")
            codes[cells[0]] = cells[2]
        return codes

    def run(self):
        names = set()
        for block in self.blocks:
            key = ("class" if block.kind == "class" else "sense", block.name)
            if key in names:
                self.error(block, block.line, f"{block.kind} {block.name} is defined twice")
            names.add(key)
            if block.kind == "class":
                self.check_class(block)
            else:
                self.check_entry(block)

    def error(self, block, line, message):
        self.report.add(block.path, line, message)

    def check_class(self, block):
        for line, text in block.fields["words"]:
            for word in re.split(r"\s{2,}|\t", text):
                if word.startswith("@") and word[1:] not in self.classes:
                    self.error(block, line, f"class {word} does not exist")
                if word != word.lower():
                    self.error(block, line, f"'{word}' is not lower case")

    def check_entry(self, block):
        for field, values in block.fields.items():
            if field not in FIELDS.get(block.kind, ()):
                self.error(block, values[0][0], f"field '{field}' is unknown in a {block.kind}")
        if not block.fields["words"]:
            self.error(block, block.line, "no words")
        if not block.fields["yes"]:
            self.error(block, block.line, "no example (yes)")
        for line, text in block.fields["words"]:
            self.check_words(block, line, text)
        for field in ("actor", "recipient", "reciprocal", "takes"):
            for line, text in block.fields[field]:
                self.check_slots(block, line, re.split(r"[|&]", text))
        for line, text in block.fields["when"]:
            for condition in text.split(","):
                self.check_condition(block, line, condition.strip())
        for field, expected in (("yes", True), ("no", False)):
            for line, text in block.fields[field]:
                self.check_example(block, line, text, expected)
        self.check_codes(block)

    def check_codes(self, block):
        if block.kind == "sense" and len(block.fields["cameo"]) != 1:
            self.error(block, block.line, "expected one cameo code")
        for line, code in block.fields["cameo"] + block.fields["alone"]:
            if code not in self.codes and code != "none":
                self.error(block, line, f"CAMEO code '{code}' does not exist")
        for line, text in block.fields["map"]:
            for item in text.split():
                key, _, value = item.partition("=")
                if key not in TYPES and key != "*" and not key.isdigit():
                    self.error(block, line, f"'{key}' is not a PLOVER type, a CAMEO prefix or *")
                if key.isdigit() and not any(code.startswith(key) for code in self.codes):
                    self.error(block, line, f"no CAMEO code begins with '{key}'")
                if value not in ("same", "none") and value not in self.codes:
                    self.error(block, line, f"'{value}' is not a CAMEO code, same or none")
        for line, value in block.fields["type"]:
            if value not in TYPES:
                self.error(block, line, f"'{value}' is not a PLOVER type")
        for line, value in block.fields["status"]:
            if value not in STATUSES:
                self.error(block, line, f"'{value}' is not a status")

    def check_words(self, block, line, text):
        patterns, rest = split_patterns(text)
        if rest:
            self.error(block, line, f"'{rest}' has no /v, /n or /a")
        for pattern in patterns:
            body = pattern[:-2]
            if body != body.lower():
                self.error(block, line, f"'{pattern}' is not lower case")
            for bracket in re.findall(r"\[([^\]]*)\]", body):
                self.check_bracket(block, line, bracket)
            plain = re.sub(r"\[[^\]]*\]", " ", body).split()
            if not plain:
                self.error(block, line, f"'{pattern}' has no head word")
            if "[" in re.sub(r"\[[^\]]*\]", "", body):
                self.error(block, line, f"'{pattern}': bracket is not closed")
            # "in protest/n" is a noun behind its preposition
            if pattern.endswith("/n") and NOUN_HEADS_OF.search(" ".join(plain)):
                self.error(block, line, f"'{pattern}': a noun's last word is its head; bind the phrase as [of=…]")
            if "  " in body:
                self.error(block, line, f"'{pattern}' holds two blanks: one pattern has no /v, /n or /a")

    def check_bracket(self, block, line, bracket):
        pieces = re.sub(r"\s*\|\s*", "|", bracket.strip()).split()
        for piece in pieces:
            slots, equals, words = piece.partition("=")
            self.check_slots(block, line, slots.split("|"))
            if equals:
                self.check_word_set(block, line, words.split("|"))

    def check_slots(self, block, line, slots):
        for slot in (slot.strip().removeprefix("comp.") for slot in slots):
            if slot not in SLOTS and slot not in PREPOSITIONS and slot != "-":
                self.error(block, line, f"'{slot}' is not a slot")

    def check_word_set(self, block, line, words):
        for word in (word.strip() for word in words):
            if not word:
                self.error(block, line, "empty word")
            elif word.startswith("@") and word[1:] not in self.classes:
                self.error(block, line, f"class {word} does not exist")
            elif word != word.lower():
                self.error(block, line, f"'{word}' is not lower case")

    def check_condition(self, block, line, text):
        previous = None
        for piece in (piece.strip() for piece in text.split("|")):
            denied = re.match(r"no (.+[:=].+)$", piece)   # "no subj:jrn" denies the test of the slot
            piece = denied[1] if denied else piece
            found = re.match(r"(has|no) (.+)$", piece)
            if piece in ("passive", "active", "plural", "joint", "ahead", "willed", "asserted", "wanted", "denied", "required"):
                previous = None
            elif found:
                self.check_slots(block, line, [found[2]])
                previous = "slot"
            elif "=" in piece:
                slot, _, words = piece.partition("=")
                self.check_slots(block, line, [slot.rstrip("!")])
                self.check_word_set(block, line, [words])
                previous = "word"
            elif ":" in piece:
                slot, _, kind = piece.partition(":")
                self.check_slots(block, line, [slot.rstrip("!")])
                self.check_kind(block, line, kind)
                previous = "kind"
            elif previous == "slot":
                self.check_slots(block, line, [piece])
            elif previous == "word":
                self.check_word_set(block, line, [piece])
            elif previous == "kind":
                self.check_kind(block, line, piece)
            else:
                self.error(block, line, f"'{piece}' is not a condition")

    def check_kind(self, block, line, kind):
        if kind not in KINDS:
            self.error(block, line, f"'{kind}' is not a kind of actor")

    def check_example(self, block, line, text, expected):
        sentence, bar, roles = text.partition("|")
        if not sentence.strip() or sentence.strip()[-1] not in ".!?":
            self.error(block, line, "an example is a sentence that ends in . ! or ?")
        if not expected:
            return
        if not bar or ">" not in roles:
            self.error(block, line, "expected '| ACTOR > RECIPIENT' after the sentence")
            return
        roles, *options = [part.strip() for part in roles.split(";")]
        tokens = re.findall(r"[\w'-]+", sentence)
        for name in re.split(r"[>&]", roles):
            for word in name.split():
                if word != "-" and word not in tokens and word.rstrip(".") not in sentence:
                    self.error(block, line, f"'{word}' does not stand in the sentence")
        for option in options:
            key, _, value = option.partition("=")
            if (key, value in STATUSES) != ("status", True) and (key, value in TYPES) != ("type", True):
                self.error(block, line, f"'{option}' is not status=… or type=…")

    def counts(self):
        table = collections.defaultdict(lambda: [0, 0, 0])
        for block in self.blocks:
            if block.kind == "class":
                continue
            if block.kind == "operator":
                name = "operators"
            elif block.fields["type"]:
                name = block.fields["type"][0][1]
            else:
                name = self.codes.get(block.fields["cameo"][0][1], "?")
            row = table[name]
            row[0] += 1
            row[1] += sum(len(split_patterns(text)[0]) for _, text in block.fields["words"])
            row[2] += len(block.fields["yes"]) + len(block.fields["no"])
        print(f"{'type':<12}{'senses':>8}{'patterns':>10}{'examples':>10}")
        for name in TYPES + ["operators"] + sorted(set(table) - set(TYPES) - {"operators"}):
            print(f"{name:<12}{table[name][0]:>8}{table[name][1]:>10}{table[name][2]:>10}")
        totals = [sum(row[i] for row in table.values()) for i in range(3)]
        print(f"{'all':<12}{totals[0]:>8}{totals[1]:>10}{totals[2]:>10}")


def main(arguments):
    counts = "--counts" in arguments
    folders = [argument for argument in arguments if not argument.startswith("--")]
    folder = pathlib.Path(folders[0]) if folders else pathlib.Path(__file__).resolve().parent.parent / "data"
    report = Report()
    checker = Checker(folder, report)
    checker.run()
    if counts:
        checker.counts()
    return 1 if report.count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
