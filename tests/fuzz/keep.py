#!/usr/bin/env python3
"""Keeps a few of the inputs that run.py found, as seeds and for the replay test: those that reach the most code, short ones first.

usage: keep.py [--build FOLDER] [--state FOLDER] [--most N] [--only NAME,NAME]

For each target libFuzzer tells what every input of STATE/corpus/TARGET reaches; then the input that adds most to what the
hand-written ones reach is taken, again and again, N times at most. Kept inputs are found-HASH in tests/fuzz/corpus/TARGET; those of
an earlier call go.
"""
import argparse
import hashlib
import pathlib
import subprocess
import tempfile

from run import LENGTHS, ROOT, SANITIZERS

LONGEST = 1024


def reached(binary, folders, work):
    """File -> set of places in the code, as the control file of a merge has it."""
    control = work / "control"
    subprocess.run([str(word) for word in (binary, "-merge=1", f"-merge_control_file={control}", "-use_counters=0", "-use_cmp=0",
                                           work / "merged", *folders)],
                   env=SANITIZERS, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lines = control.read_text(errors="surrogateescape").splitlines()
    count = int(lines[0])
    files, places = lines[2:2 + count], {}
    for line in lines[2 + count:]:
        words = line.split()
        if words[0] == "FT":
            places[files[int(words[1])]] = {int(word, 0) for word in words[2:]}
    return places


def choose(places, own, most):
    """Greedy: each time the file that adds most; of equal ones the shorter."""
    seen = set().union(*(places[name] for name in places if pathlib.Path(name).parent == own))
    left = {name: found for name, found in places.items()
            if pathlib.Path(name).parent != own and pathlib.Path(name).stat().st_size <= LONGEST}
    chosen = []
    while left and len(chosen) < most:
        best = max(left, key=lambda name: (len(left[name] - seen), -pathlib.Path(name).stat().st_size, name))
        if not left[best] - seen:
            break
        seen |= left.pop(best)
        chosen.append(best)
    return chosen, len(seen)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build" / "fuzz" / "tests" / "fuzz")
    parser.add_argument("--state", type=pathlib.Path, default=ROOT / "build" / "fuzz" / "state")
    parser.add_argument("--most", type=int, default=40)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    for name in options.only.split(",") if options.only else LENGTHS:
        own, found = ROOT / "tests" / "fuzz" / "corpus" / name, options.state / "corpus" / name
        if not found.exists():
            continue
        for old in own.glob("found-*"):
            old.unlink()
        with tempfile.TemporaryDirectory() as folder:
            work = pathlib.Path(folder)
            (work / "merged").mkdir()
            chosen, places = choose(reached(options.build / f"fuzz_{name}", (own, found), work), own, options.most)
        size = 0
        for path in chosen:
            data = pathlib.Path(path).read_bytes()
            (own / f"found-{hashlib.sha256(data).hexdigest()[:12]}").write_bytes(data)
            size += len(data)
        print(f"{name}\t{len(chosen)} inputs\t{size} bytes\t{places} places", flush=True)


if __name__ == "__main__":
    main()
