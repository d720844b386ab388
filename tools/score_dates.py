#!/usr/bin/env python3
"""Scores dates against the Recognizers-Text cases (../shared/data/time) that make sense for news.

    tools/score_dates.py [--errors N] [--left-out] [--dump build/.../discourse_dump]

The cases are lines of talk with a calendar, each with a reference day. In are all whose result names at least one whole day:
dates, date ranges, holidays, a part of a named day or a clock time on one ("Tuesday morning", "3pm on 5/15/2018": the day
counts), bounds ("before 2010", "by the end of this month": the given end counts), lines with several dates (all have to be
right) and lines without any ("This may take longer": nothing may be found).

Left out, each with its reason (REASONS below; the counts are printed):
  no day        clock times, durations and recurring sets ("for two hours", "every Monday"), minutes and hours from now
  no value      the case gives none ("this summer", "Feb 30": not resolved), or no reference day
  numbers       no month's name and no full date: 4/22, 11-2016, 20161016, "the 27": nobody prints them for a date
  spelled       years in words ("nineteen eighty six", "two thousand and five")
  bare noun     "the day", "my week", "partner of the month": a noun phrase, not a date, in running text
  week number   "week 31", "week 3 of 2027"
  shorthand     EOY, otd, cy18, w/c, =2019, >=, ~: chat and spreadsheets
  calendar      lengths in working days or put beside a start: "for 3 days starting next Monday", "2 weeks, from May 20th"
  not English   Yuandan

A line is right when for each of its dates one of our expressions has both days of the past or of the future reading.
Differences of convention, not of reading, count as right:
  1 "N weeks/months/years ago" is the whole unit (the expected day has to lie in it);
  2 a range includes its last unit ("from 2014 to 2018" ends with 2018), the cases stop before it;
  3 "the next N days" may start today, "the past N days" end today;
  4 "early", "late", "end of" have to lie within the part that the cases give; "earlier this month" ends, "later this month"
    starts with the reference day instead of the unit's middle;
  5 Muslim feasts and fasts: a day earlier or later (the cases name the eve).
Beside the score: lines that hold only durations, clock times or recurring sets should get no date at all; how many do is printed.
The lines are typed in lower case: months, weekdays and holidays get the capital that they have in print.
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
FULL_FILES = ("MergedParser", "DateTimeModel")  # these look for every kind: a line without result has no date

DAY_WORD = re.compile(
    r"""\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b | \b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b
    | to(day|morrow|night|nite) | yesterday | \b(this|last|next)\ (early\ |late\ )?(morning|afternoon|evening|night) | \d+[/.-]\d+[/.-]\d+
    | \b(day|week|month|year)s?\b | christmas | easter""", re.I | re.X)

REASONS = (
    ("no day", re.compile(r"\b(minutes?|mins?|seconds?|hours?|hrs?|now|at the moment|at present|present time|at this time)\b|\b\d+h\b", re.I)),
    ("numbers", re.compile(
        r"""^((on|in|from|at|the|this|next|friday|sunday)\ )*\d{1,2}\s?[-/.]\s?\d{1,2}\.?$ | ^\d{1,2}\s?[-/.]\s?\d{4}$ | ^\d{4}\s?[-/.]\s?\d{1,2}$
        | ^-?\d{8}-?$ | ^(from\ |between\ )?((this|next|friday|sunday)\ )*\d{1,2}[-/.]\d{1,2}\s?(-|to)\s?((this|next|friday|sunday)\ )*\d{1,2}[-/.]\d
        | ^\d{1,2}-\d{1,2}-\d{2}$ | ^(on\ )?(the\ )?\d{1,2}$ | ^\d{1,2}/\d{1,2},\s?\d+$ | ^\d{4}\ \d+\ \d+$
        | ^(the\ )?(second|third|thirty|twenty\ second)$ | ^(the\ )?\d{1,2}\ (from|between)\ \d | \b\d{1,2}/\d{1,2}\ (\d|before|after|at|between)""",
        re.I | re.X)),
    ("spelled", re.compile(
        r"\b(nineteen|eighteen|seventeen)[ -](?!seventies)|\bthousand and\b|\btwo thousand( |$)|^in one thousand|\btwo hundred and\b|jan twenty (one|two)\b|\bmay twenty (one|nine)", re.I)),
    ("bare noun", re.compile(r"^((the|my|all) )?(day|week|month|year|weekend|fortnight|fiscal year)$|^this day$|^the year$|\brest (of my|the) ", re.I)),
    ("week number", re.compile(r"\bweek\s?\d|\bw\d+\b|\bweek number", re.I)),
    ("shorthand", re.compile(r"\b(eoy|eom|eod|eow|otd|ytd|year to date|cy\d+|sy ?\d+|w/c|current date|to date|till date)\b|[=<>~]|greater than", re.I)),
    ("calendar", re.compile(
        r"\b(business|working|work)\s?(days?|weeks?)\b|workweek|^((for|a|\d+)\s)+(days?|weeks?),? starting|^for \d+ (days?|weeks?)", re.I)),
    ("not English", re.compile("yuandan", re.I)),
)


def moved(text, days):
    return (datetime.date.fromisoformat(text[:10]) + datetime.timedelta(days)).isoformat()


def kind_of(result):
    return (result.get("Type") or result.get("TypeName", "")).replace("datetimeV2.", "")


def readings(result):
    """Accepted (start, end) pairs of one expected result, ends included; None stands for an open end."""
    value = result.get("Value") or {}
    raw = [value[name] for name in ("FutureResolution", "PastResolution") if value.get(name)]
    raw += (result.get("Resolution") or value).get("values", []) or []
    pairs = set()
    for r in raw:
        start = r.get("startDate") or r.get("startDateTime") or r.get("start")
        end = r.get("endDate") or r.get("endDateTime") or r.get("end")
        point = r.get("date") or r.get("dateTime") or r.get("value")
        if point and re.match(r"\d{4}-", point):
            pairs.add((point[:10], point[:10]))
        elif start and re.match(r"\d{4}-", start) and end:
            pairs.add((start[:10], moved(end, -1) if end.endswith(" 00:00:00") and end > start else end[:10]))
            if len(end) == 10 and end > start:  # date ranges stop before their end
                pairs.add((start, moved(end, -1)))
        elif start and re.match(r"\d{4}-", start):
            pairs.add((start[:10], None))
        elif end and re.match(r"\d{4}-", end):
            pairs.add((None, end[:10]))
    return sorted((p for p in pairs if "0001-01-01" not in p), key=str)


def reason_to_leave(case, results):
    kinds = {kind_of(r) for r in results}
    if not kinds & {"date", "daterange", "holiday", "datetime", "datetimerange"}:
        return "no day"
    ours = [r for r in results if kind_of(r) not in ("time", "timerange", "duration", "set")]
    if not (case.get("Context") or {}).get("ReferenceDateTime") or any(not readings(r) for r in ours):
        return "no value"
    for r in ours:
        words = r.get("Text", "").strip()
        if kind_of(r).startswith("datetime") and not DAY_WORD.search(words):
            return "no day"
        for reason, pattern in REASONS:
            if pattern.search(words) and not (reason == "no day" and not kind_of(r).startswith("datetime")):
                return reason
    return None


def load_cases(folder):
    cases, left_out, seen, quiet = [], {}, set(), []
    for name in FILES:
        for case in json.loads((folder / "English" / f"{name}.json").read_text(encoding="utf-8-sig")):
            day = (case.get("Context") or {}).get("ReferenceDateTime", "")[:10]
            key = (case["Input"], day)
            results = case.get("Results", [])
            if key in seen or (not results and name not in FULL_FILES):
                continue
            seen.add(key)
            reason = reason_to_leave(case, results) if results else None
            if reason == "no day" and {kind_of(r) for r in results} <= {"duration", "set", "time", "timerange"}:
                quiet.append((day or "2016-11-07", case["Input"], [r.get("Text", "") for r in results], []))
            if reason:
                left_out.setdefault(reason, []).append((day, case["Input"], [r.get("Text") for r in results]))
                continue
            expected = [readings(r) for r in results if kind_of(r) not in ("time", "timerange", "duration", "set")]
            cases.append((day or "2016-11-07", case["Input"], [r.get("Text", "") for r in results], expected))
    return cases, left_out, quiet


CAPITALS = re.compile(r"\b(" + "|".join(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept "
    "oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas "
    "easter thanksgiving halloween ramadan new memorial labor labour veterans presidents martin columbus independence mother "
    "father valentine mlk black cyber good ash st saint earth juneteenth xmas eid thanks mothers fathers teacher islamic "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays april's boxing".split()) + r")\b(?! (not|or may|be\b|as well|contain|email|take|well))", re.I)


def matches(time, expected):
    words = set(time["text"].lower().replace("-", " - ").replace("'", " ").split())
    for start, end in expected:
        if (time["start"], time["end"]) == (start, end):
            return True
        if start is None or end is None:
            bound = start or end
            if bound in (time["start"], time["end"], moved(time["end"], 1)):
                return True
            continue
        if start == time["start"] and words & {"to", "until", "till", "through", "-", "and"} and end <= time["end"]:  # 2
            after = datetime.date.fromisoformat(time["end"]) + datetime.timedelta(1)
            if after.day == 1 and (after - datetime.date.fromisoformat(end)).days <= 367:
                return True
            if (after - datetime.date.fromisoformat(end)).days == 2:
                return True
        if words & {"next", "coming", "upcoming", "past", "last", "following", "previous", "within"}:  # 3
            if abs(delta(start, time["start"])) <= 1 and abs(delta(end, time["end"])) <= 1:
                return True
        if words & {"early", "late", "end", "start", "beginning", "mid", "middle"}:  # 4
            if start <= time["start"] and time["end"] <= end:
                return True
        if "earlier" in words and start == time["start"] and end <= time["end"]:
            return True
        if "later" in words and end == time["end"] and time["start"] <= start:
            return True
        if start == end and time["start"] <= start <= time["end"] and time["text"].lower().endswith(("ago", "earlier", "later", "now", "today")):  # 1
            return True
        if words & {"ramadan", "eid", "islamic", "hijri", "ramazan"} and abs(delta(start, time["start"])) <= 1:  # 5
            return True
    return False


def delta(a, b):
    return (datetime.date.fromisoformat(a) - datetime.date.fromisoformat(b)).days


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--left-out", action="store_true", help="print the lines that are left out, by reason")
    parser.add_argument("--dump", default=str(ROOT / "build/dev/tests/discourse_dump"))
    args = parser.parse_args()
    if not ARCHIVE.exists():
        print(f"{ARCHIVE} is not there: dates are not measured")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        with lzma.open(ARCHIVE) as raw, tarfile.open(fileobj=raw) as archive:
            archive.extractall(folder)
        cases, left_out, quiet_cases = load_cases(folder)
        lines = folder / "cases.txt"
        lines.write_text("".join(f"{day}\t{CAPITALS.sub(lambda m: m.group().capitalize(), ' '.join(text.split()))}\n"
                                 for day, text, _, _ in cases + quiet_cases), encoding="utf-8")
        output = subprocess.run([args.dump, "--lines", str(lines)], check=True, capture_output=True).stdout.splitlines()
    right, errors, negative, quiet = 0, [], 0, 0
    for (day, text, words, expected), line in zip(cases, output):
        times = json.loads(line)["times"]
        good = all(any(matches(t, e) for t in times) for e in expected) if expected else not times
        right += good
        negative += not expected
        quiet += not expected and good
        if not good:
            errors.append((day, text, words, expected, [(t["text"], t["start"], t["end"]) for t in times]))
    print(f"dates: {right} of {len(cases)} right ({100 * right / max(1, len(cases)):.1f} %); "
          f"of them lines without a date: {quiet} of {negative}")
    silent = sum(not json.loads(line)["times"] for line in output[len(cases):])
    print(f"durations, clock times and recurring sets without a date of ours: {silent} of {len(quiet_cases)}")
    print("left out:", ", ".join(f"{k} {len(v)}" for k, v in sorted(left_out.items())),
          "| sum", sum(len(v) for v in left_out.values()))
    if args.left_out:
        for reason, rows in sorted(left_out.items()):
            for row in rows:
                print(reason, *row, sep=" | ")
    for row in errors[:args.errors]:
        print(*row, sep=" | ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
