#!/usr/bin/env python3
"""How many spells of national leaders the program resolves: full name, and title with family name, on the spell's dates.

Usage: tools/score_leaders.py --dump build/NAME/tests/mention_dump --leaders ../shared/data/leaders.csv [--from 1990] [--misses]

leaders.csv is REIGN: one spell a row, with COW code, a name (mostly the family name alone) and dates. For each spell that lasts
beyond --from a sentence dated in the middle of the spell goes through the real tables and models (target mention_dump):

  full name   "NAME met ministers on Monday."            NAME as our table has it, found by country and the words of the list's name
  title       "TITLE FAMILYNAME met ministers on Monday." the title of the row that holds on that day

Right is a mention that starts the sentence, has the spell's country and an office (sectors, and not ELI for former ones). Nothing in
the sentence helps: no country, no capital, no earlier mention. A spell whose leader or title no table has is a miss.
"""
import argparse
import csv
import datetime
import difflib
import glob
import os
import re
import subprocess
import unicodedata

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
SURNAME_FIRST = {"CHN", "HKG", "TWN", "KOR", "PRK", "VNM", "KHM"}
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "ə": "e", "ð": "d", "þ": "th"})
SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "v", "vi"}


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower().translate(LETTERS))
    return "".join(c for c in text if not unicodedata.combining(c))


def words_of(text):
    return re.findall(r"[a-z0-9]+", re.sub("['\u2019]", "", fold(text)))


def read_table(path):
    header, rows = None, []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            if header is None:
                header = line.split("\t")
            else:
                rows.append(dict(zip(header, line.split("\t"))))
    return rows


def first_day(text):
    return (text + "-01-01")[:10] if text else "0000-00-00"


def last_day(text):
    return (text + "-99-99")[:10] if text else "9999-99-99"


def read_spells(path, since):
    """(COW code, name, day in the middle); a spell of which only the month of its end is known ends on the 15th."""
    spells = []
    with open(path, encoding="utf-8", errors="replace") as file:
        for row in csv.DictReader(file):
            if not row["eyear"] or int(row["eyear"]) < since:
                continue
            begin = datetime.date(int(row["syear"]), int(row["smonth"] or 1), min(int(row["sdate"] or 1), 28))
            end = max(begin, datetime.date(int(row["eyear"]), int(row["emonth"] or 12), 15))
            begin = max(begin, min(end, datetime.date(since, 1, 1)))
            name = re.sub(r"\(.*?\)", "", row["leader"]).strip()
            spells.append((row["ccode"], row["stateabb"], name, begin + (end - begin) / 2))
    return spells


def find_rows(rows, name):
    """Rows of the person: all words of the list's name occur in a name of his, else the last one does."""
    wanted = words_of(name)
    for needed in (set(wanted), set(wanted[-1:]), {"".join(wanted[-2:])}, set(wanted[:1])):
        found = [r for r in rows if any(needed <= set(words) or needed <= {"".join(words[-2:])} for words in r["words"])]
        if found and needed:
            return found
    return []


def find_alike(rows, name, day):
    """The list misspells some ("Sarnay"): who held an office on the day under nearly the same family name."""
    word = words_of(name)[-1]
    held = [r for r in rows if first_day(r["valid_from"]) <= day <= last_day(r["valid_to"])]
    return [r for r in held
            if any(difflib.SequenceMatcher(None, word, "".join(words[-n:])).ratio() >= 0.8 for words in r["words"] for n in (1, 2))]


def surname_of(row, listed):
    if len(words_of(listed)) == 1 and any(words_of(listed)[0] in words for words in row["words"]):
        return listed
    words = [w for w in row["name"].split() if words_of(w) and words_of(w)[0] not in SUFFIXES]
    return words[0] if row["country"] in SURNAME_FIRST else words[-1]


def resolve(dump, sentences):
    """For each (day, text) the mention at its start: (country, sectors)."""
    lines = "".join(f"{day}\t{text}\n" for day, text in sentences)
    out = subprocess.run([dump], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    results = []
    for (_, text), block in zip(sentences, out.split("\n\n")):
        found = ("", "")
        for line in block.strip().splitlines():
            span = line[1:line.index('" ')]
            fields = line[len(span) + 2:].split(" name=")[0].split(" title=")[0].split()
            if text.startswith(span) and " " not in text[len(span):len(span) + 1].strip() and len(span) > 1:
                found = (fields[-2], fields[-1])
                break
        results.append(found)
    return results


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dump", required=True)
    parser.add_argument("--leaders", required=True)
    parser.add_argument("--from", dest="since", type=int, default=1990)
    parser.add_argument("--misses", action="store_true", help="list them")
    options = parser.parse_args()

    countries = {}
    for row in read_table(os.path.join(ROOT, "data/countries/countries.tsv")):
        for code in {row["cow"], row["gw"]} - {""}:
            countries.setdefault(code, []).append(row["iso3"])
    people = {}
    for path in sorted(glob.glob(os.path.join(ROOT, "data/actors/*.tsv"))):
        for row in read_table(path):
            if row["type"] == "person":
                row["words"] = [words_of(n) for n in [row["name"]] + row["aliases"].split("|") if n]
                people.setdefault(row["country"], []).append(row)

    spells, sentences, misses = read_spells(options.leaders, options.since), [], []
    asked = []
    for code, state, name, day in spells:
        label = f"{state} {name} {day}"
        states = countries.get(code, [])
        iso = day.isoformat()
        known = [r for s in states for r in people.get(s, [])]
        rows = find_rows(known, name) or find_alike(known, name, iso)
        held = [r for r in rows if first_day(r["valid_from"]) <= iso <= last_day(r["valid_to"])]
        held.sort(key=lambda r: r["valid_from"], reverse=True)
        row = (held or rows or [None])[0]
        if row is None:
            misses += [f"full name: {label}: in no table", f"title: {label}: in no table"]
            continue
        asked.append((label, states, "full name"))
        sentences.append((iso, f"{row['name']} met ministers on Monday."))
        if not held or not row["title"]:
            misses.append(f"title: {label}: {row['name']} holds no office on that day")
            continue
        title = row["title"][0].upper() + row["title"][1:]
        asked.append((label, states, "title"))
        sentences.append((iso, f"{title} {surname_of(row, name)} met ministers on Monday."))

    right = {"full name": 0, "title": 0}
    for (label, states, kind), (_, text), (country, sectors) in zip(asked, sentences, resolve(options.dump, sentences)):
        if country in states and sectors not in ("-", "", "ELI"):
            right[kind] += 1
        else:
            misses.append(f"{kind}: {label}: {text} -> {country or 'no mention'} {sectors}")
    if options.misses:
        print("\n".join(misses))
    for kind, count in right.items():
        print(f"{kind}: {count} of {len(spells)} spells since {options.since}, {100 * count / len(spells):.1f} %")


if __name__ == "__main__":
    main()
