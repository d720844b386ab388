#!/usr/bin/env python3
"""Scores dates against the Recognizers-Text cases (../shared/data/time) that make sense for news.

    tools/score_dates.py [--errors N] [--dump build/.../discourse_dump]

Left out, because news dates are whole days of the past and near future:
  clock times, parts of the day, time zones, durations and recurring sets ("every Monday") as such; expressions in minutes and
  seconds; cases marked as not supported by their own makers; calendar and tasks dialogue modes;
  forms that news does not print: numbers without a month's name or a full date (4/22, 11-2016, 20161016), months by name after
  the year (2019/sep/01), years and days in words (nineteen eighty six), ISO weeks, ~, EOY, "the day", "partner of the month";
  commands to a calendar ("for 3 days starting next Monday", "rest of week", "2 next weeks", business days, tmr).
A case counts as right when one of our expressions overlaps its text and both days agree with the past or the future reading
Differences of convention, not of reading, count as right: "N weeks/months/years ago" is the whole unit (the expected day has
to lie in it); a range includes its last unit ("from 2014 to 2018" ends with 2018); "the next N days" may start today; "early",
"late", "the end of" a year have to lie within the half year that the cases give. The cases are typed in lower case: months,
weekdays and holidays get the capital that they have in news.
"""
import argparse
import datetime
import json
import lzma
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
ARCHIVE = ROOT.parent / "shared/data/time/recognizers_datetime_english.tar.xz"
FILES = ("DateParser", "DatePeriodParser", "HolidayParser", "MergedParser", "DateTimeModel")


def day_before(text):
    return (datetime.date.fromisoformat(text[:10]) - datetime.timedelta(1)).isoformat()


def day_after(text):
    return (datetime.date.fromisoformat(text[:10]) + datetime.timedelta(1)).isoformat()


def readings(result):
    """Accepted (start, end) pairs of one expected result, ends included; empty when it is none of ours."""
    kind = (result.get("Type") or result.get("TypeName", "")).replace("datetimeV2.", "")
    if kind not in ("date", "daterange", "holiday", "datetime"):
        return []
    pairs = set()
    value = result.get("Value") or {}
    for name in ("FutureResolution", "PastResolution"):
        r = value.get(name) or {}
        if "date" in r:
            pairs.add((r["date"], r["date"]))
        if "startDate" in r and "endDate" in r:
            pairs.add((r["startDate"], day_before(r["endDate"])))
            pairs.add((r["startDate"], r["endDate"]))
    for r in (result.get("Resolution") or {}).get("values", []):
        if "value" in r and len(r["value"]) == 10:
            pairs.add((r["value"], r["value"]))
        if "start" in r and "end" in r and len(r["start"]) == 10:
            pairs.add((r["start"], day_before(r["end"])))
            pairs.add((r["start"], r["end"]))
    return sorted(pairs)


def load_cases(folder):
    cases, left_out, seen = [], {}, set()
    def leave(reason):
        left_out[reason] = left_out.get(reason, 0) + 1
    for name in FILES:
        path = folder / "English" / f"{name}.json"
        for case in json.loads(path.read_text(encoding="utf-8-sig")):
            reference = (case.get("Context") or {}).get("ReferenceDateTime", "")
            results = case.get("Results", [])
            if len(results) != 1:
                leave("no result or several")
                continue
            result = results[0]
            if "NotSupportedByDesign" in case or "dotnet" in case.get("NotSupported", "").lower():
                leave("not supported by its makers")
                continue
            accepted = readings(result)
            kind = (result.get("Type") or result.get("TypeName", "")).replace("datetimeV2.", "")
            if not accepted or kind == "datetime":
                leave(f"type {kind or 'none'}")
                continue
            if not reference:
                leave("no reference date")
                continue
            if NOT_NEWS.search(result.get("Text", "").strip()):
                leave("not printed in news")
                continue
            key = (case["Input"], reference[:10])
            if key in seen:
                continue
            seen.add(key)
            cases.append((reference[:10], case["Input"], result.get("Text", ""), accepted))
    return cases, left_out


NOT_NEWS = re.compile(
    r"""^\D{0,24}?\d{1,2}\s?[-/.]\s?\d{1,2}$ | ^\d{1,2}\s?[-/.]\s?\d{4}$ | ^\d{4}\s?[-/.]\s?\d{1,2}$ | ^\d{8}$ | ~ | ^\d{4}[-/.,\s]+[a-z]{3}
    | ^\d{1,2}-\d{1,2}-\d{2}$ | \d{4}[-/]\d{1,2}[-/][a-z] | \d[-/]\d{4}[-/][a-z] | \b\d/\d | \b\d{1,2}[./]\d{1,2}$
    | \b(nineteen|eighteen|seventeen|sixteen|twenty|thirty)[ -](hundred|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|zero|oh)\b
    | \bthousand\b | \bweek\s?\d | \bw\d | \bweek\ (number|of\ the) | \b(eoy|eom|eod|eow|tmr|otd|ytd|cy\d+|sy\d*|fy\d*|\d{4}\ h[12]|\d{4}-h[12]|w/c|wk)\b
    | ^(the|my|this)?\s?(day|week|month|year|weekend)$ | ^rest\ of\ (week|year|month) | \bstarting\b | \bbusiness\b | \bworking\b | \bcommencing\b
    | \bbeginning\ (feb|on) | ^(the\ )?\d\ (next|past|previous|upcoming|last)\b | \bhundred\b | ^the\ (\d+|second|third|first)(st|nd|rd|th)?$
    | in\ the\ future | \bless\ than\b | \bmore\ than\b | ^for\ | current\ date | \bto\ date\b | ^(first|second|third|fourth)\ \w+day$ | ^year\ \d{3}$ | =
    | \b(mon|tue|wed|thu|fri|sat|sun)\w*\ \d+\w*$""", re.I | re.X)

CAPITALS = re.compile(r"\b(" + "|".join(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept "
    "oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas "
    "easter thanksgiving halloween ramadan new memorial labor labour veterans presidents martin columbus independence mother "
    "father valentine mlk black cyber good ash st saint earth juneteenth xmas".split()) + r")\b", re.I)


def matches(time, expected):
    if (time["start"], time["end"]) in expected:
        return True
    words = set(time["text"].lower().replace("-", " - ").split())
    for start, end in expected:
        if start == time["start"] and words & {"to", "until", "till", "through", "-", "and"} and end <= time["end"]:
            after = datetime.date.fromisoformat(time["end"]) + datetime.timedelta(1)
            if after.day == 1 and (after - datetime.date.fromisoformat(end)).days <= 367:
                return True
        if words & {"next", "coming", "upcoming", "past", "last"} and start <= day_after(time["start"]) and end == time["end"] \
                and start >= time["start"]:
            return True
        if words & {"early", "late", "end", "start", "beginning", "mid", "later"} and start <= time["start"] and time["end"] <= end:
            return True
    return any(s == e and time["start"] <= s <= time["end"] and time["text"].lower().endswith(("ago", "earlier", "later", "now"))
               for s, e in expected)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--dump", default=str(ROOT / "build/discourse/tests/discourse_dump"))
    args = parser.parse_args()
    if not ARCHIVE.exists():
        print(f"{ARCHIVE} is not there: dates are not measured")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        with lzma.open(ARCHIVE) as raw, tarfile.open(fileobj=raw) as archive:
            archive.extractall(folder)
        cases, left_out = load_cases(folder)
        lines = folder / "cases.txt"
        lines.write_text("".join(f"{day}\t{CAPITALS.sub(lambda m: m.group().capitalize(), ' '.join(text.split()))}\n" for day, text, _, _ in cases), encoding="utf-8")
        output = subprocess.run([args.dump, "--lines", str(lines)], check=True, capture_output=True).stdout.splitlines()
    right, found, errors = 0, 0, []
    for (day, text, words, expected), line in zip(cases, output):
        times = json.loads(line)["times"]
        found += bool(times)
        if any(matches(t, expected) for t in times):
            right += 1
        else:
            errors.append((day, text, words, expected, [(t["text"], t["start"], t["end"]) for t in times]))
    print(f"dates: {right} of {len(cases)} right ({100 * right / max(1, len(cases)):.1f} %), something found in {found}")
    print("left out:", ", ".join(f"{k} {v}" for k, v in sorted(left_out.items())))
    import random
    random.seed(3)
    for row in random.sample(errors, min(args.errors, len(errors))):
        print(*row, sep=" | ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
