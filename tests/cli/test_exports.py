#!/usr/bin/env python3
"""What `casus export` writes, read back by pandas and by DuckDB, the programs that its users have.

usage: test_exports.py CASUS FILL_DATABASE [TEST ...]      needs pandas and duckdb (tools/setup.sh test)
"""
import csv
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import duckdb
import pandas

CASUS, FILL = sys.argv.pop(1), sys.argv.pop(1)
SENTENCE = "Norway imposed sanctions on Belarus on Tuesday, the foreign ministry said."
# Tabs, line ends, separators of Unicode, quotes that never close, a carriage return, commas and semicolons.
HOSTILE = [{"id": "tab\tin;id", "published_at": "2020-03-04", "title": "A\ttab, \"and\r\nmore", "url": "https://www.example.org/a\tb",
            "publisher": "\"The\t\u2028Times", "text": SENTENCE.replace("sanctions on", "sanctions\ton")},
           {"id": "\"open", "published_at": "2021-05-06T07:08:09Z", "text": "\"" + SENTENCE + " Belarus condemned Norway."},
           {"id": "wire", "published_at": "2021-05-06", "text": "(Wire) - " + SENTENCE}]
# Of GDELT's 61 columns, from 0; all others are texts.
EVENT_INTEGERS = [0, 1, 2, 3, 25, 29, 31, 32, 33, 35, 43, 51, 59]
EVENT_NUMBERS = [4, 30, 34, 40, 41, 48, 49, 56, 57]
MENTION_INTEGERS = [0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 12]
MENTION_NUMBERS = [13]
POLECAT_NUMBERS = {"Intensity", "Latitude", "Longitude"}


def run(*arguments):
    done = subprocess.run([*map(str, arguments)], capture_output=True)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: {done.stderr.decode()}")
    return done.stdout


class Exports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        folder = pathlib.Path(cls.temporary.name)
        database, records = folder / "events.db", folder / "records.jsonl"
        records.write_text("".join(json.dumps(record) + "\n" for record in HOSTILE))
        run(CASUS, "code", "--db", database, "--output", folder / "coded.jsonl", records)
        run(FILL, "--db", database, "--documents", 200, "--batch", 100)
        run(CASUS, "stories", "--db", database)
        cls.files = {}
        for form in ("jsonl", "csv", "gdelt-events", "gdelt-mentions", "polecat"):
            cls.files[form] = folder / form
            run(CASUS, "export", "--db", database, "--format", form, "--out", cls.files[form])
        cls.events = [json.loads(line) for line in cls.files["jsonl"].read_text().split("\n")[:-1]]
        cls.actual = [event for event in cls.events if event["status"] == "actual"]
        acts = [json.loads(line) for line in run(CASUS, "stories", "--db", database, "--list").splitlines()]
        cls.told_again = sum(len(act["events"]) - 1 for act in acts)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def columns(self, form, count):
        """Types of DuckDB for a table without header."""
        integers, numbers = (EVENT_INTEGERS, EVENT_NUMBERS) if form == "gdelt-events" else (MENTION_INTEGERS, MENTION_NUMBERS)
        kinds = ["BIGINT" if i in integers else "DOUBLE" if i in numbers else "VARCHAR" for i in range(count)]
        return {f"column{i}": kind for i, kind in enumerate(kinds)}

    def read_gdelt(self, form, count):
        """The rows, checked to be the same for both readers and in bytes."""
        path = str(self.files[form])
        data = self.files[form].read_bytes()
        for stray in (b"\r", b"\0", b'"', "\u2028".encode(), b"\xef\xbb\xbf"):
            self.assertNotIn(stray, data)
        lines = data.split(b"\n")[:-1]
        self.assertEqual({line.count(b"\t") for line in lines}, {count - 1})
        # As gdeltPyR reads it, which skips bad lines without a word and takes quotes for quotes.
        by_gdeltpyr = pandas.read_csv(path, sep="\t", header=None, on_bad_lines="skip", dtype={26: "str", 27: "str", 28: "str"})
        strict = pandas.read_csv(path, sep="\t", header=None, on_bad_lines="error", quoting=csv.QUOTE_NONE, keep_default_na=False,
                                 dtype=str)
        typed = duckdb.sql(f"SELECT * FROM read_csv('{path}', delim='\t', header=false, quote='', escape='', auto_detect=false, "
                           f"columns={self.columns(form, count)})").fetchall()
        self.assertEqual({len(by_gdeltpyr), len(strict), len(typed)}, {len(lines)})
        self.assertEqual(strict.shape[1], count)
        for row, by_duckdb in zip(strict.itertuples(index=False), typed):
            for cell, value in zip(row, by_duckdb):
                self.assertEqual(cell == "", value is None or value == "", (row, by_duckdb))
                if isinstance(value, float):
                    self.assertEqual(float(cell), value)
                elif value is not None:
                    self.assertEqual(cell, str(value))
        return strict, by_gdeltpyr

    def test_json_lines(self):
        frame = pandas.read_json(self.files["jsonl"], lines=True, dtype={"cameo_code": "str"}, convert_dates=False)
        self.assertEqual(len(frame), len(self.events))
        self.assertEqual(list(frame["event_id"]), [event["event_id"] for event in self.events])
        self.assertIn("057", set(frame["cameo_code"]))
        found = duckdb.sql(f"SELECT event_id, cameo_code, confidence, evidence.text FROM "
                           f"read_json('{self.files['jsonl']}', format='newline_delimited')").fetchall()
        found = [(str(event_id).replace("-", ""), *rest) for event_id, *rest in found]  # DuckDB takes 32 hex digits for a UUID
        self.assertEqual(found, [(e["event_id"], e["cameo_code"], e["confidence"], e["evidence"]["text"]) for e in self.events])

    def test_csv(self):
        path = self.files["csv"]
        frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
        rows = duckdb.sql(f"SELECT * FROM read_csv('{path}', header=true, all_varchar=true, delim=',', quote='\"')")
        self.assertEqual(list(frame.columns), rows.columns)
        self.assertEqual([[cell or "" for cell in row] for row in rows.fetchall()], frame.values.tolist())
        self.assertEqual(len(frame), len(self.events))
        for row, event in zip(frame.to_dict("records"), self.events):
            self.assertEqual(row["event_id"], event["event_id"])
            self.assertEqual(row["cameo_code"], event["cameo_code"])
            self.assertEqual(row["status"], event["status"])
            self.assertEqual(float(row["confidence"]), event["confidence"])
            self.assertEqual(row["publisher"].split(), (event["document"]["publisher"] or "").split())

    def test_gdelt_events(self):
        strict, as_read = self.read_gdelt("gdelt-events", 61)
        self.assertGreaterEqual(len(strict), len(self.actual) - self.told_again)
        self.assertEqual(strict[0].nunique(), len(strict))  # GLOBALEVENTID is unique
        self.assertEqual(set(strict[26]), {event["cameo_code"] for event in self.actual})
        self.assertTrue(any(code.startswith("0") for code in as_read[26]))
        self.assertEqual([code[:3] for code in as_read[26]], list(as_read[27]))
        self.assertEqual([code[:2] for code in as_read[26]], list(as_read[28]))
        for column in EVENT_INTEGERS[:5]:  # a column with gaps becomes one of floats
            self.assertTrue(as_read[column].dropna().map(lambda value: float(value).is_integer()).all())
        self.assertEqual(as_read[0].dtype, "int64")
        self.assertEqual(as_read[30].dtype.kind, "f")
        self.assertTrue(as_read[30].between(-10, 10).all())
        self.assertTrue(as_read[29].isin([1, 2, 3, 4]).all())
        self.assertLessEqual(set(strict[1].str.len()), {0, 8})
        self.assertEqual(set(strict[59].str.len()), {14})

    def test_gdelt_mentions(self):
        mentions, as_read = self.read_gdelt("gdelt-mentions", 16)
        events, _ = self.read_gdelt("gdelt-events", 61)
        self.assertEqual(set(mentions[0]), set(events[0]))  # none without its event, none untold
        self.assertTrue(as_read[11].between(0, 100).all())
        self.assertTrue((as_read[6] >= 1).all())

    def test_polecat(self):
        path = self.files["polecat"]
        self.assertFalse(path.read_bytes().startswith(b"\xef\xbb\xbf"))
        self.assertEqual({line.count(b"\t") for line in path.read_bytes().split(b"\n")[:-1]}, {39})
        frame = pandas.read_csv(path, sep="\t", dtype=str, keep_default_na=False)  # quotes are quotes for this reader
        rows = duckdb.sql(f"SELECT * FROM read_csv('{path}', header=true, delim='\t', quote='', escape='', all_varchar=true)")
        self.assertEqual(list(frame.columns), rows.columns)
        self.assertEqual([[cell or "" for cell in row] for row in rows.fetchall()], frame.values.tolist())
        self.assertEqual(frame["Event ID"].nunique(), len(frame))
        self.assertEqual({name.split("_")[0] for name in frame["Event ID"]}, {event["event_id"] for event in self.actual})
        for name in POLECAT_NUMBERS:
            pandas.to_numeric(frame[name].replace("", "0"))
        self.assertEqual({code for code in frame["Actor COW"] if not code.isdigit()} - {""}, set())
        by_id = {event["event_id"]: event for event in self.actual}
        for row in frame.to_dict("records"):
            event = by_id[row["Event ID"].split("_")[0]]
            self.assertEqual(row["Event Type"], event["event_type"])
            self.assertEqual(row["Event Date"], event["date"]["start"] if event["date"] else "")
            self.assertEqual(float(row["Intensity"]), event["intensity"])


if __name__ == "__main__":
    unittest.main()
