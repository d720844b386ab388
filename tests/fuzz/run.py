#!/usr/bin/env python3
"""Runs the fuzz targets, one process at a time, until each has made its executions.

usage: run.py [--build FOLDER] [--state FOLDER] [--runs N] [--slice N] [--only NAME,NAME]

Goes round the targets in slices, so that all of them get on together: a slice is N executions or three minutes. STATE keeps the
counts (counts.tsv: target, executions, seconds), the growing corpora and what was found; a second call goes on from there. A target
with a finding rests (its input lies in STATE/found/TARGET) until the file is taken away. Three slices of four use short inputs, where
most of the code is reached and an execution is cheap, and draw inputs evenly; the fourth uses long ones and libFuzzer's weights, which
cost more to keep than most executions.
"""
import argparse
import itertools
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SLICE_SECONDS = 180
# Target: longest input of the usual slices and of every fourth.
LENGTHS = {
    "tokens": (128, 1024), "robots": (256, 2048), "event_json": (512, 2048), "json_ld": (256, 2048), "http_response": (256, 4096),
    "conllu": (256, 2048), "lexicon": (256, 2048), "petrarch": (256, 2048), "tables": (256, 2048), "text_page": (128, 2048),
    "json_lines": (256, 4096), "compressed": (256, 4096), "feed": (512, 4096), "tar": (1536, 8192), "zip": (512, 4096),
    "warc": (768, 4096), "model_file": (512, 4096), "article": (256, 2048), "html_tree": (256, 2048), "html": (256, 2048)}
# Stacks of allocations and large quarantines take half of the time of a small input; a finding can be run again with them.
SANITIZERS = {"ASAN_OPTIONS": "malloc_context_size=0:quarantine_size_mb=1:thread_local_quarantine_size_kb=16:"
                              "detect_stack_use_after_return=0",
              "UBSAN_OPTIONS": "print_stacktrace=1"}


class Counts:
    """Executions and seconds of each target, in a file."""

    def __init__(self, path):
        self.path = path
        self.rows = {}
        if path.exists():
            for line in path.read_text().splitlines()[1:]:
                name, executions, seconds = line.split("\t")
                self.rows[name] = [int(executions), float(seconds)]

    def executions(self, name):
        return self.rows.get(name, [0, 0.0])[0]

    def add(self, name, executions, seconds):
        row = self.rows.setdefault(name, [0, 0.0])
        row[0] += executions
        row[1] += seconds
        lines = [f"{key}\t{value[0]}\t{value[1]:.0f}" for key, value in sorted(self.rows.items())]
        new = self.path.with_suffix(".new")
        new.write_text("target\texecutions\tseconds\n" + "\n".join(lines) + "\n")
        new.replace(self.path)


def run_slice(name, build, state, turn, done, runs):
    """Executions, seconds, and whether something was found."""
    corpus, found = state / "corpus" / name, state / "found" / name
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(parents=True, exist_ok=True)
    short, long = LENGTHS.get(name, (256, 2048))
    is_long = turn % 4 == 3
    length = long if is_long else short
    command = [build / f"fuzz_{name}", corpus, ROOT / "tests" / "fuzz" / "corpus" / name, f"-max_len={length}", f"-runs={runs}",
               f"-max_total_time={SLICE_SECONDS}", f"-artifact_prefix={found}/", "-timeout=20", "-rss_limit_mb=1024",
               "-use_value_profile=0", "-print_final_stats=1", f"-entropic={int(is_long)}",
               "-purge_allocator_interval=-1", f"-seed={done % 1_000_000_007 + 1}"]
    dictionary = ROOT / "tests" / "fuzz" / "dictionaries" / f"{name}.dict"
    if dictionary.exists():
        command.append(f"-dict={dictionary}")
    start = time.monotonic()
    log = state / "logs" / f"{name}.log"
    log.parent.mkdir(exist_ok=True)
    try:
        with open(log, "w") as out:
            code = subprocess.run([str(word) for word in command], stdout=out, stderr=out, env=os.environ | SANITIZERS).returncode
    except OSError:  # the target is being built
        return 0, 0.0, False
    executed = re.search(r"stat::number_of_executed_units:\s*(\d+)", log.read_text(errors="replace"))
    return int(executed.group(1)) if executed else 0, time.monotonic() - start, code != 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build" / "fuzz" / "tests" / "fuzz")
    parser.add_argument("--state", type=pathlib.Path, default=ROOT / "build" / "fuzz" / "state")
    parser.add_argument("--runs", type=int, default=5_000_000)
    parser.add_argument("--slice", type=int, default=500_000)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    options.state.mkdir(parents=True, exist_ok=True)
    counts = Counts(options.state / "counts.tsv")
    names = options.only.split(",") if options.only else list(LENGTHS)
    for turn in itertools.count():
        waiting = [name for name in names if counts.executions(name) < options.runs
                   and not any((options.state / "found" / name).glob("*")) and (options.build / f"fuzz_{name}").exists()]
        if not waiting:
            break
        for name in waiting:
            left = options.runs - counts.executions(name)
            executions, seconds, failed = run_slice(name, options.build, options.state, turn, counts.executions(name),
                                                    min(options.slice, left + 1))
            counts.add(name, executions, seconds)
            print(f"{name}\t{executions}\t{seconds:.0f} s\t{counts.executions(name)}" + ("\tFOUND SOMETHING" if failed else ""),
                  flush=True)
    missing = [name for name in names if counts.executions(name) < options.runs]
    sys.exit(f"not done: {', '.join(missing)}" if missing else 0)


if __name__ == "__main__":
    main()
