#!/usr/bin/env python3
"""`casus parse` against UDPipe 1 (`ufal.udpipe`, PyPI) trained here on the same treebanks, in one run: accuracy and speed.

usage: bench/udpipe.py train MODEL [--shared FOLDER]
       bench/udpipe.py compare MODEL [--casus BINARY] [--shared FOLDER] [--repeat N]

`train` takes about an hour on one core: UDPipe's options for English UD with fewer iterations (its authors take 10 to 30). `compare` parses EWT dev from
raw text and from gold words with both programs, each on one core with its model loaded from disk.
"""
import argparse
import lzma
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from ufal.udpipe import InputFormat, Model, Pipeline, ProcessingError, Sentence, Trainer

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOKENIZER = "dimension=24;epochs=6;batch_size=50;initialization_range=0.1;learning_rate=0.005;dropout=0.1;early_stopping=1"
TAGGER = ("models=2;templates_1=tagger;guesser_suffix_rules_1=10;guesser_enrich_dictionary_1=6;guesser_prefixes_max_1=0;"
          "use_lemma_1=0;provide_lemma_1=0;use_xpostag_1=1;provide_xpostag_1=1;use_feats_1=1;provide_feats_1=1;iterations_1=3;"
          "templates_2=lemmatizer;guesser_suffix_rules_2=6;guesser_enrich_dictionary_2=4;guesser_prefixes_max_2=4;"
          "use_lemma_2=1;provide_lemma_2=1;use_xpostag_2=0;provide_xpostag_2=0;use_feats_2=0;provide_feats_2=0;iterations_2=2")
PARSER = ("iterations=5;embedding_upostag=20;embedding_feats=20;embedding_xpostag=0;embedding_form=50;embedding_lemma=0;"
          "embedding_deprel=20;learning_rate=0.01;learning_rate_final=0.001;l2=0.3;hidden_layer=200;batch_size=10;"
          "transition_system=projective;transition_oracle=dynamic;structured_interval=8;use_gold_tags=0")


def treebank(shared, name):
    text = lzma.open(shared / "data" / "treebanks" / f"{name}.conllu.xz", "rt", encoding="utf8").read()
    # UDPipe 1 knows no empty nodes, and reads what it writes: drop MISC, which holds GUM's discourse.
    rows = (line for line in text.split("\n") if not re.match(r"\d+\.\d+\t", line))
    return "\n".join("\t".join(r.split("\t")[:8] + ["_", "SpaceAfter=No" if "SpaceAfter=No" in r else "_"])
                     if "\t" in r else r for r in rows)


def read_sentences(text):
    reader, sentences, error = InputFormat.newConlluInputFormat(), [], ProcessingError()
    reader.setText(text)
    while True:
        sentence = Sentence()
        if not reader.nextSentence(sentence, error):
            break
        sentences.append(sentence)
    if error.occurred():
        sys.exit("udpipe: " + error.message)
    return sentences


def train(options):
    parts = [s for name in ("ewt-train", "gum-train") for s in read_sentences(treebank(options.shared, name))]
    error, started = ProcessingError(), time.time()
    model = Trainer.train("morphodita_parsito", parts, [], TOKENIZER, TAGGER, PARSER, error)
    if error.occurred():
        sys.exit("udpipe: " + error.message)
    options.model.write_bytes(model.encode("utf8", "surrogateescape") if isinstance(model, str) else model)
    print(f"trained on {len(parts)} sentences in {time.time() - started:.0f} s")


def raw_text(conllu):
    """The sentences of a treebank, a blank between them, an empty line where a paragraph begins."""
    out = []
    for block in conllu.split("\n\n"):
        text = re.search(r"^# text = (.*)$", block, re.M)
        if text:
            out.append(("\n\n" if re.search(r"^# new(par|doc)", block, re.M) and out else " " if out else "") + text[1])
    return "".join(out) + "\n"


def score(shared, folder, gold, system):
    paths = [folder / "gold.conllu", folder / "system.conllu"]
    for path, text in zip(paths, (gold, system)):
        path.write_text(text, encoding="utf8")
    done = subprocess.run([sys.executable, shared / "tools" / "score_conllu.py", *paths], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def run_casus(casus, path, kind):
    started = time.time()
    done = subprocess.run([casus, "parse", "--input", kind, path], capture_output=True, check=True)
    return done.stdout.decode(), time.time() - started


def run_udpipe(path, text, kind):
    started, error = time.time(), ProcessingError()
    model = Model.load(str(path))
    source = "conllu" if kind == "conllu" else "tokenizer"
    out = Pipeline(model, source, Pipeline.DEFAULT, Pipeline.DEFAULT, "conllu").process(text, error)
    if error.occurred():
        sys.exit("udpipe: " + error.message)
    return out, time.time() - started


def compare(options):
    gold = treebank(options.shared, "ewt-dev")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for kind, text in (("text", raw_text(gold)), ("conllu", gold)):
            path = folder / f"input.{'txt' if kind == 'text' else 'conllu'}"
            path.write_text(text, encoding="utf8")
            for name, run in (("casus", lambda: run_casus(options.casus, path, kind)),
                              ("udpipe", lambda: run_udpipe(options.model, text, kind))):
                print(f"{kind:7} {name:7} {score(options.shared, folder, gold, run()[0])}")
        many = folder / "many.txt"
        many.write_text((raw_text(gold) + "\n") * options.repeat, encoding="utf8")
        speeds = {}
        for name, run in (("casus", lambda: run_casus(options.casus, many, "text")),
                          ("udpipe", lambda: run_udpipe(options.model, many.read_text(encoding="utf8"), "text"))):
            out, seconds = run()
            tokens = len(re.findall(r"^\d+\t", out, re.M))
            speeds[name] = tokens / seconds
            print(f"speed   {name:7} {tokens} tokens in {seconds:.2f} s: {speeds[name]:.0f} tokens/s, start and loading included")
        print(f"ratio   {speeds['casus'] / speeds['udpipe']:.1f}x")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("action", choices=("train", "compare"))
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("--casus", default=str(ROOT / "build" / "release" / "casus"))
    parser.add_argument("--shared", default=ROOT.parent / "shared", type=pathlib.Path)
    parser.add_argument("--repeat", default=10, type=int)
    options = parser.parse_args()
    {"train": train, "compare": compare}[options.action](options)


if __name__ == "__main__":
    main()
