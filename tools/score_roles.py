#!/usr/bin/env python3
"""PropBank check: do agent and patient of the acts that casus reads agree with A0 and A1?

usage: score_roles.py EVENT_DUMP SRL.conllu.xz [--show CLASS]

EVENT_DUMP is the program of that build target; the file is ../shared/data/srl/ewt-srl-dev.conllu.xz. Looked at are verbs that the rules
read (the first reading of a token) and PropBank annotates. An actor agrees when it stands in the span of A0, or in that of the
first numbered argument where there is no A0; of a reciprocal act either may be meant. A recipient agrees when it stands in any other
numbered argument. A party where PropBank has none counts as wrong, so do swapped sides; implied parties are counted apart.
"""
import collections
import json
import lzma
import pathlib
import re
import subprocess
import sys
import tempfile


def read_frames(path):
    """{sentence id: {word number: {label: [(first, last)]}}}; numbers count words from 0."""
    frames, sentence = {}, None
    for line in lzma.open(path, "rt", encoding="utf8"):
        if line.startswith("# sent_id"):
            sentence = frames[line.split("=", 1)[1].strip()] = {}
            word = 0
        elif re.match(r"\d+\t", line):
            misc = line.rstrip("\n").split("\t")[9]
            spans = collections.defaultdict(list)
            for label, first, last in re.findall(r"Arg=([\w-]+):(\d+)-(\d+)", misc):
                spans[label].append((int(first) - 1, int(last) - 1))
            if "Pred=" in misc:
                sentence[word] = spans
            word += 1
    return frames


def plain(label):
    """R-ARG0 and C-ARG0 stand for ARG0."""
    return re.sub(r"^[RC]-", "", label)


def labels_at(frame, word):
    return {plain(label) for label, spans in frame.items() for first, last in spans if first <= word <= last}


def judge_actor(labels, has_agent, reciprocal):
    """"right", or the class of disagreement. Of a reciprocal act ("A met B") both sides are listed as actors."""
    if "ARG0" in labels or ((reciprocal or not has_agent) and labels & {"ARG1", "ARG2"}):
        return "right"
    if labels & {"ARG1", "ARG2"}:
        return "actor is A1 or A2"
    return "actor is a modifier" if labels else "actor is no argument"


def judge_recipient(labels):
    if labels & {"ARG1", "ARG2", "ARG3", "ARG4"}:
        return "right"
    if "ARG0" in labels:
        return "recipient is A0"
    return "recipient is a modifier" if labels else "recipient is no argument"


def read_readings(dump, path):
    """The first reading of each verb."""
    with tempfile.TemporaryDirectory() as folder:
        plain_file = pathlib.Path(folder) / "srl.conllu"
        plain_file.write_bytes(lzma.open(path).read())
        done = subprocess.run([dump, "--rules-only", "roles", plain_file], capture_output=True, text=True, check=True)
    seen = set()
    for line in done.stdout.splitlines():
        reading = json.loads(line)
        key = (reading["sentence_id"], reading["predicate"])
        if reading["upos"] == "VERB" and key not in seen:
            seen.add(key)
            yield reading


def main(dump, path, shown):
    frames = read_frames(path)
    sides = {"actors": collections.Counter(), "recipients": collections.Counter()}
    implied = 0
    for reading in read_readings(dump, path):
        frame = frames[reading["sentence_id"]].get(reading["predicate"] - reading["first_token"])
        if frame is None:
            continue
        has_agent = any(plain(label) == "ARG0" for label in frame)
        for side in sides:
            for _, _, token, is_implied in reading[side]:
                if is_implied:
                    implied += 1
                    continue
                labels = labels_at(frame, token - reading["first_token"])
                verdict = (judge_actor(labels, has_agent, reading["reciprocal"]) if side == "actors" else judge_recipient(labels))
                sides[side][verdict] += 1
                if verdict == shown:
                    print(f"{verdict}: {reading['word']} {reading['rule']}: {reading['text']}")
    for side, counts in sides.items():
        total = sum(counts.values())
        print(f"{side:<11} {counts['right']} of {total} agree ({counts['right'] / max(1, total):.3f})")
        for verdict, count in counts.most_common():
            if verdict != "right":
                print(f"    {count:4} {verdict}")
    right, total = (sum(f(c) for c in sides.values()) for f in (lambda c: c["right"], lambda c: sum(c.values())))
    print(f"{'both':<11} {right} of {total} agree ({right / max(1, total):.3f}); {implied} implied parties are not counted")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 5):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[4] if len(sys.argv) == 5 else None)
