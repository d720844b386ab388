#!/usr/bin/env python3
"""Checks the tables of data/countries, data/actors and data/agents.

Usage: tools/check_tables.py [DATA_FOLDER] [--clashes]

Errors (exit status 1): wrong columns or cell counts, duplicate rows, rows out of order, unknown sectors, countries, types or
flags, bad dates, a role that ends before it begins, an id with two names or types.
With --clashes also lists names that two actors of different countries share at the same time, and overlapping heads of one
office: not errors, but worth a look.
"""
import glob
import os
import re
import sys

ACTOR_COLUMNS = "id name aliases type country sectors title valid_from valid_to wikidata source".split()
COUNTRY_COLUMNS = "iso3 iso2 name names demonyms people capitals seats cow gw fips region flags latitude longitude point_source".split()
AGENT_COLUMNS = "noun plural sectors flags note".split()
MODIFIER_COLUMNS = "word effect sectors".split()
# Sector in src/document/mention.h.
SECTORS = set("GOV MIL COP JUD LEG PTY REB OPP CVL EDU BUS JRN LAB REL PRE SPY MED UAF CRM ELI AGR ENV HRI REF MIN NGO IGO "
              "MNC INS SEP RAD TOP MID HAR SET OTH".split())
SUPRANATIONAL = {"IGO", "NGO", "UNO", "EUR"}
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
problems = []


def problem(path, line, text):
    problems.append(f"{path}:{line}: {text}")


def read(path, columns):
    """Rows as (line number, dict); reports what is wrong with the layout."""
    header, rows, seen = None, [], set()
    with open(path, encoding="utf-8") as file:
        for number, text in enumerate(file, 1):
            text = text.rstrip("\n")
            if not text or text.startswith("#"):
                continue
            cells = text.split("\t")
            if header is None:
                header = cells
                if any(column not in cells for column in columns):
                    problem(path, number, f"columns {cells}, expected {columns}")
                    header = columns
                continue
            if len(cells) != len(header):
                problem(path, number, f"{len(cells)} cells, expected {len(header)}")
                continue
            if any(cell != cell.strip() or "  " in cell for cell in cells):
                problem(path, number, "blanks at the end of a cell or doubled")
            if text in seen:
                problem(path, number, "row given twice")
            seen.add(text)
            rows.append((number, dict(zip(header, cells))))
    keys = [row[columns[0]] for _, row in rows]
    if keys != sorted(keys):
        at = next(i for i in range(1, len(keys)) if keys[i] < keys[i - 1])
        problem(path, rows[at][0], f"{keys[at]} out of order")
    return rows


def items(cell):
    return cell.split("|") if cell else []


def check_list(path, number, cell, allowed, what):
    values = items(cell)
    for value in values:
        if value not in allowed:
            problem(path, number, f"{what} {value!r} is unknown")
    if len(set(values)) != len(values):
        problem(path, number, f"{what} repeats in {cell}")
    if what == "sector" and len(values) > 4:
        problem(path, number, "more than four sectors")


def check_countries(folder):
    path = os.path.join(folder, "countries", "countries.tsv")
    codes, owners = set(), {}
    for number, row in read(path, COUNTRY_COLUMNS):
        if row["iso3"] in codes or not re.fullmatch("[A-Z]{3}", row["iso3"]):
            problem(path, number, f"iso3 {row['iso3']} is bad or given twice")
        codes.add(row["iso3"])
        if row["name"] not in items(row["names"]):
            problem(path, number, "names lack the name")
        for seat in items(row["seats"]):
            name, _, sector = seat.rpartition("=")
            if not name or sector not in SECTORS:
                problem(path, number, f"seat {seat!r} is not NAME=SECTOR")
        for column in ("names", "demonyms", "people", "capitals", "seats"):
            if len(set(items(row[column]))) != len(items(row[column])):
                problem(path, number, f"{column} repeat")
        until = next((f[6:] for f in items(row["flags"]) if f.startswith("until=")), "")
        for name in items(row["names"]):
            if not until and name in owners:
                problem(path, number, f"{name} also names {owners[name]}")
            if not until:
                owners[name] = row["iso3"]
    return codes


def first_day(date):
    return (date + "-01-01")[:10] if len(date) == 4 else (date + "-01")[:10] if date else "0000-00-00"


def last_day(date):
    return (date + "-12-31" if len(date) == 4 else date + "-31" if len(date) == 7 else date) if date else "9999-99-99"


def check_actors(folder, codes):
    rows, identities = [], {}
    for path in sorted(glob.glob(os.path.join(folder, "actors", "*.tsv"))):
        for number, row in read(path, ACTOR_COLUMNS):
            row["at"] = f"{os.path.basename(path)}:{number}"
            rows.append(row)
            if not re.fullmatch(r"[a-z0-9_]+", row["id"]) or not row["name"]:
                problem(path, number, "bad id or no name")
            identity = (row["name"], row["type"], row["aliases"])
            if identities.setdefault(row["id"], identity) != identity:
                problem(path, number, f"id {row['id']} has other names elsewhere: {identities[row['id']][0]}, {row['name']}")
            if row["type"] not in ("person", "organisation", "group"):
                problem(path, number, f"type {row['type']!r} is unknown")
            if row["country"] and row["country"] not in codes | SUPRANATIONAL:
                problem(path, number, f"country {row['country']!r} is unknown")
            check_list(path, number, row["sectors"], SECTORS, "sector")
            if not row["sectors"]:
                problem(path, number, "no sector")
            for column in ("valid_from", "valid_to"):
                if row[column] and not DATE.fullmatch(row[column]):
                    problem(path, number, f"{column} {row[column]!r} is not a date")
            if first_day(row["valid_from"]) > last_day(row["valid_to"]):
                problem(path, number, f"{row['valid_from']} is after {row['valid_to']}")
            if row["wikidata"] and not re.fullmatch(r"Q[1-9]\d*", row["wikidata"]):
                problem(path, number, f"wikidata {row['wikidata']!r}")
            names = [row["name"]] + items(row["aliases"])
            if len(set(names)) != len(names):
                problem(path, number, f"a name of {row['id']} repeats")
            if not row["source"]:
                problem(path, number, "no source")
    return rows


def overlap(a, b):
    return first_day(a["valid_from"]) < last_day(b["valid_to"]) and first_day(b["valid_from"]) < last_day(a["valid_to"])


def list_clashes(rows):
    by_name, clashes = {}, set()
    for row in rows:
        for name in [row["name"]] + items(row["aliases"]):
            by_name.setdefault(name, []).append(row)
    for name, owners in sorted(by_name.items()):
        for i, a in enumerate(owners):
            for b in owners[i + 1:]:
                if a["id"] != b["id"] and overlap(a, b):
                    kind = "same country" if a["country"] == b["country"] else "other country"
                    clashes.add(f"{kind}: {name}: {a['id']} ({a['country']} {a['at']}), {b['id']} ({b['country']} {b['at']})")
    countries = {}
    for row in rows:
        if row["type"] == "person" and not (set(items(row["sectors"])) & {"IGO"}):
            countries.setdefault(row["id"], set()).add(row["country"])
    for key, found in sorted(countries.items()):
        if len(found - SUPRANATIONAL) > 1:
            clashes.add(f"one id, several countries: {key}: {sorted(found)}")
    heads = {}
    for row in rows:
        if row["type"] == "person" and row["title"] in ("president", "prime minister", "king", "foreign minister", "premier"):
            heads.setdefault((row["country"], row["title"]), []).append(row)
    for (country, title), holders in sorted(heads.items()):
        for i, a in enumerate(holders):
            for b in holders[i + 1:]:
                months = (last_day(min(a["valid_to"] or "9", b["valid_to"] or "9"))[:7],
                          first_day(max(a["valid_from"], b["valid_from"]))[:7])
                if overlap(a, b) and months[0] > months[1]:
                    clashes.add(f"two at once: {country} {title}: {a['name']} {a['valid_from']}..{a['valid_to']}, "
                                f"{b['name']} {b['valid_from']}..{b['valid_to']}")
    return sorted(clashes)


def check_agents(folder):
    counts = {}
    path = os.path.join(folder, "agents", "agents.tsv")
    nouns = read(path, AGENT_COLUMNS)
    for number, row in nouns:
        check_list(path, number, row["sectors"], SECTORS, "sector")
        check_list(path, number, row["flags"], {"person", "body", "group", "state", "head", "count", "thing", "thing"}, "flag")
        counts[row["noun"]] = counts.get(row["noun"], 0) + 1
        if counts[row["noun"]] > 1:
            problem(path, number, f"{row['noun']} is given twice")
    path = os.path.join(folder, "agents", "modifiers.tsv")
    for number, row in read(path, MODIFIER_COLUMNS):
        check_list(path, number, row["sectors"], SECTORS, "sector")
        if row["effect"] not in ("replace", "add", "former", "none"):
            problem(path, number, f"effect {row['effect']!r} is unknown")


def main(arguments):
    folders = [a for a in arguments if not a.startswith("--")]
    folder = folders[0] if folders else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data")
    codes = check_countries(folder)
    rows = check_actors(folder, codes)
    check_agents(folder)
    for text in problems:
        print(text)
    if "--clashes" in arguments:
        for text in list_clashes(rows):
            print(text)
    print(f"{len(rows)} actor rows, {len({row['id'] for row in rows})} actors, {len(codes)} countries, {len(problems)} problems",
          file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
