#!/usr/bin/env python3
"""Runs every scorer of ../shared on the release binary and prints all figures in one table.

usage: eval.py [--casus BINARY] [--shared FOLDER] [--keep FOLDER]

Needs ../shared (the evaluation data, which is never part of the project); says so and exits with 0 when it is missing.
What cannot be measured is a row that says why. Python standard library only.
"""
import argparse
import json
import lzma
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Evaluation:
    def __init__(self, casus, shared, work):
        self.casus, self.shared, self.work = casus, shared, work
        self.rows = []

    def add(self, what, figure):
        self.rows.append((what, figure))

    def casus_to(self, name, *arguments):
        """Runs casus with its standard output in a file; returns the path."""
        path = self.work / name
        with open(path, "wb") as out:
            done = subprocess.run([self.casus, *map(str, arguments)], stdout=out, stderr=subprocess.PIPE)
        if done.returncode not in (0, 1):
            raise RuntimeError(f"casus {arguments[0]}: exit {done.returncode}: {done.stderr.decode()[-200:].strip()}")
        return path

    def score(self, tool, *arguments):
        done = subprocess.run([sys.executable, self.shared / "tools" / tool, *map(str, arguments)],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{tool}: {done.stderr.strip()[-200:]}")
        return done.stdout

    def events(self):
        """With the shipped scorer, which was trained on these articles, and by the rules alone. Left out one by one: run.sh's predictions."""
        for label, options in (("gold ", ()), ("gold, rules alone, ", ("--rules-only",))):
            out = self.casus_to("events.jsonl", "code", *options, "--format", "jsonl", self.shared / "gold" / "articles.jsonl")
            text = self.score("score_events.py", self.shared / "gold", out)
            for line in text[text.index("events "):].splitlines():
                name, _, figure = line.partition(" ")
                if name == "events" or not options:
                    self.add(label + name, figure.strip())

    def relations(self):
        """By the rules alone: the shipped scorer was trained on this set. train/events/run.sh prints the cross-validated figures."""
        gold = self.shared / "data" / "relations_dev.jsonl"
        out = self.casus_to("relations.jsonl", "relate", "--rules-only", gold)
        for line in self.score("score_relations.py", gold, out).splitlines():
            if re.match(r"(root|quad|binary) ", line):
                self.add("relations, rules alone, " + line.split()[0], line.split(None, 1)[1])

    def gsr(self):
        """Share of GSR records with an event of the right type, and of the right type with both countries."""
        records = json.loads((self.shared / "data" / "gsr_dev.json").read_text(encoding="utf8"))
        source = self.work / "gsr.jsonl"
        with open(source, "w", encoding="utf8") as out:
            for record in records:
                out.write(json.dumps({"id": record["id"], "text": record["text"], "published_at": record["date"]}) + "\n")
        events = {}
        for line in open(self.casus_to("gsr-events.jsonl", "code", "--format", "jsonl", source), encoding="utf8"):
            event = json.loads(line)
            events.setdefault(event["document_id"], []).append(event)
        right_type = right_pair = 0
        for record in records:
            same = [e for e in events.get(record["id"], []) if e["event_type"] == record["event_2.0"]]
            right_type += bool(same)
            right_pair += any(self._countries(record, "source") & self._side(e, "actor") and
                              self._countries(record, "target") & self._side(e, "recipient") for e in same)
        self.add("gsr type / type and countries", f"{right_type / len(records):.3f} / {right_pair / len(records):.3f}  (n {len(records)})")

    @staticmethod
    def _countries(record, side):
        """The record's country codes; CAMEO's few that differ from ISO are mapped, as are the records' slips. IGO stands for any
        international body, which the event record tells apart as UNO, EUR and IGO. A side without codes accepts anything."""
        actors = record.get(side)
        codes = {a["code"][:3] for a in actors if a.get("code")} if isinstance(actors, list) else set()
        cameo = {"ROM": "ROU", "TMP": "TLS", "ZAR": "COD", "PAL": "PSE", "KSV": "XKX", "WSB": "PSE", "ITL": "ITA",
                 "JAP": "JPN", "VTN": "VNM"}
        bodies = {"UNO", "EUR"} if "IGO" in codes else set()
        return {cameo.get(c, c) for c in codes} | bodies or {""}

    @staticmethod
    def _side(event, side):
        return {p["country"] for p in event[side] if p["country"]} | {""}

    def syntax(self):
        for name in ("ewt", "gum"):
            gold = self.work / f"{name}.conllu"
            gold.write_bytes(lzma.open(self.shared / "data" / "treebanks" / f"{name}-dev.conllu.xz").read())
            out = self.casus_to(f"{name}.out.conllu", "parse", "--input", "conllu", gold)
            self.add(f"{name} dev, gold tokens", self._conllu(gold, out))
            if name == "ewt":
                self.add("uner ewt dev, names", self._names(self.shared / "data" / "ner" / "uner-ewt-dev.iob2", out))
            raw = self.work / f"{name}.txt"
            raw.write_text(self._raw_text(gold), encoding="utf8")
            out = self.casus_to(f"{name}.raw.conllu", "parse", "--input", "text", raw)
            self.add(f"{name} dev, raw text", self._conllu(gold, out))

    @staticmethod
    def _names(gold, out):
        done = subprocess.run([sys.executable, ROOT / "tools" / "score_names.py", gold, out], capture_output=True, text=True)
        return re.search(r"^all\s+(.*)$", done.stdout, re.M).group(1)

    @staticmethod
    def _raw_text(gold):
        """The running text of a treebank: `# text` lines, a blank line at each new paragraph or document."""
        parts, separator = [], ""
        for line in open(gold, encoding="utf8"):
            if line.startswith(("# newdoc", "# newpar")):
                separator = "\n\n"
            elif line.startswith("# text = "):
                parts.append((separator if parts else "") + line[len("# text = "):].rstrip("\n"))
                separator = " "
        return "".join(parts) + "\n"

    def _conllu(self, gold, out):
        figures = re.findall(r"^(\w+)\s+F1 ([\d.]+)", self.score("score_conllu.py", gold, out), re.M)
        return "  ".join(f"{k} {v}" for k, v in figures)

    def bodies(self):
        with tarfile.open(self.shared / "data" / "pages_dev.tar.xz") as archive:
            archive.extractall(self.work / "pages")
        gold = next((self.work / "pages").rglob("gold.json"))
        pages = gold.parent / "html"
        out = self.casus_to("bodies.jsonl", "extract", pages)
        for line in self.score("score_bodies.py", gold, out).splitlines():
            self.add("pages " + line.split()[0], line.split(None, 1)[1])
        self._text_dumps(gold, pages)

    def _text_dumps(self, gold, pages):
        """The same pages as text, line by line and glued. The weights of lines were trained on these pages, as those of blocks."""
        folders = {name: self.work / f"dumps-{name}" for name in ("lines", "glued")}
        subprocess.run([sys.executable, ROOT / "tools" / "make_text_dumps.py", pages, *folders.values()], check=True)
        for name, folder in folders.items():
            out = self.casus_to(f"dumps-{name}.jsonl", "extract", folder)
            for line in self.score("score_bodies.py", gold, out).splitlines():
                self.add(f"dumps, {name}, {line.split()[0]}", line.split(None, 1)[1])

    def stories(self):
        done = subprocess.run([sys.executable, ROOT / "tools" / "score_stories.py", "--casus", self.casus, "--shared", str(self.shared)],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"score_stories.py: {done.stderr.strip()[-200:]}")
        for line in done.stdout.splitlines():
            name, _, figure = line.partition("  ")
            self.add(name, figure)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--casus", default=str(ROOT / "build" / "release" / "casus"))
    parser.add_argument("--shared", default=str(ROOT.parent / "shared"), type=pathlib.Path)
    parser.add_argument("--only", default="", help="parts, joined by commas: events, relations, gsr, syntax, bodies, stories")
    parser.add_argument("--keep", type=pathlib.Path, help="leave the intermediate files here")
    options = parser.parse_args()
    if not (options.shared / "tools" / "score_events.py").exists():
        print(f"eval: {options.shared} is missing: the evaluation data is not part of the project, nothing was measured")
        return
    with tempfile.TemporaryDirectory() as temporary:
        work = options.keep or pathlib.Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        evaluation = Evaluation(options.casus, options.shared, work)
        wanted = set(filter(None, options.only.split(",")))
        for part in (evaluation.events, evaluation.relations, evaluation.gsr, evaluation.syntax, evaluation.bodies, evaluation.stories):
            if wanted and part.__name__ not in wanted:
                continue
            try:
                part()
            except (RuntimeError, OSError, ValueError, KeyError) as problem:
                evaluation.add(part.__name__, f"not measured: {problem}")
        width = max(len(what) for what, _ in evaluation.rows)
        for what, figure in evaluation.rows:
            print(f"{what:<{width}}  {figure}")


if __name__ == "__main__":
    main()
