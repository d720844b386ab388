#!/usr/bin/env python3
"""The program as its users meet it: formats, exit codes, bad input, threads, the database. Python standard library only.

usage: test_cli.py CASUS [TEST ...]

Sentences are as plain as can be, so that the tests do not depend on how good a model is.
"""
import csv
import gzip
import io
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import zipfile

import conllu_rules

CASUS = sys.argv.pop(1)
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "examples" / "articles" / "ceasefire-talks.txt"
SANCTIONS = {"id": "sanctions", "published_at": "2020-03-04", "title": "Norway acts",
             "text": "Norway imposed sanctions on Belarus on Tuesday, the foreign ministry said. Belarus condemned Norway."}
PLAIN = {"id": "plain", "text": "The bakery sells bread and cakes. The weather was mild."}


def run(*arguments, stdin=b""):
    return subprocess.run([CASUS, *map(str, arguments)], input=stdin, capture_output=True)


def lines(done):
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


class CliTest(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        self.records = self.write("records.jsonl", "".join(json.dumps(r) + "\n" for r in (SANCTIONS, PLAIN)))

    def tearDown(self):
        self.temporary.cleanup()

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path


class Code(CliTest):
    def test_events_as_json_lines(self):
        done = run("code", self.records)
        self.assertEqual(done.returncode, 0, done.stderr)
        events = lines(done)
        self.assertEqual({e["document_id"] for e in events}, {"sanctions"})
        event = next(e for e in events if e["event_type"] == "SANCTION")
        self.assertEqual(event["actor"][0]["country"], "NOR")
        self.assertEqual(event["recipient"][0]["country"], "BLR")
        begin, end = event["predicate"]["span"]
        self.assertEqual(SANCTIONS["text"].encode()[begin:end].decode(), event["predicate"]["text"])
        self.assertTrue(all(event["versions"].values()))
        self.assertEqual(len(event["event_id"]), 32)

    def test_no_empty_strings_and_fixed_keys(self):
        for line in run("code", self.records, EXAMPLE).stdout.decode().splitlines():
            self.assertNotIn(':""', line)
            self.assertEqual(list(json.loads(line))[:3], ["event_id", "document_id", "event_type"])

    def test_offsets_point_into_the_file(self):
        text = EXAMPLE.read_bytes()
        events = lines(run("code", EXAMPLE))
        self.assertTrue(events)
        for event in events:
            for part in (event["evidence"], event["predicate"], *event["actor"], *event["recipient"]):
                if part.get("span") and part is not event["predicate"]:
                    begin, end = part["span"]
                    self.assertEqual(text[begin:end].decode(), part["text"])

    def test_standard_input(self):
        given = run("code", stdin=self.records.read_bytes())
        dashed = run("code", "-", stdin=self.records.read_bytes())
        self.assertEqual(given.stdout, run("code", self.records).stdout)
        self.assertEqual(given.stdout, dashed.stdout)

    def test_formats(self):
        table = run("code", "--format", "table", self.records).stdout.decode()
        self.assertIn("SANCTION", table)
        self.assertNotIn("\x1b[", table)  # no colours where there is no terminal
        rows = list(csv.reader(io.StringIO(run("code", "--format", "csv", self.records).stdout.decode())))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual(rows[0][0], "event_id")

    def test_documents_file(self):
        documents = self.folder / "documents.jsonl"
        run("code", "--documents", documents, self.records)
        rows = [json.loads(line) for line in documents.read_text().splitlines()]
        self.assertEqual([r["document_id"] for r in rows], ["sanctions", "plain"])
        self.assertIn(SANCTIONS["text"], rows[0]["text"])
        self.assertEqual(rows[0]["status"], "ok")

    def test_threads_give_the_same_bytes(self):
        many = self.write("many.jsonl", "".join(
            json.dumps({**SANCTIONS, "id": f"d{i}", "text": SANCTIONS["text"] * (1 + i % 5)}) + "\n" for i in range(120)))
        one = run("code", many)
        self.assertEqual(len({e["document_id"] for e in lines(one)}), 120)
        for threads in (2, 5):
            self.assertEqual(run("code", "--threads", threads, many).stdout, one.stdout)

    def test_stats(self):
        stats = self.folder / "stats.json"
        run("code", "--stats", stats, self.records)
        figures = json.loads(stats.read_text())
        self.assertEqual(figures["documents"], 2)
        self.assertGreater(figures["tokens"], 20)
        self.assertEqual(list(figures["stages"]), ["article", "text", "syntax", "mentions", "discourse", "events"])


class BadInput(CliTest):
    def statuses(self, *inputs, arguments=()):
        documents = self.folder / "documents.jsonl"
        done = run("code", "--documents", documents, *arguments, *inputs)
        rows = [json.loads(line) for line in documents.read_text().splitlines()]
        return done, {r["document_id"]: r["status"] for r in rows}, rows

    def test_every_kind_gets_a_status_and_the_run_goes_on(self):
        self.write("in/empty.txt", b"")
        self.write("in/blank.txt", b" \n\t\n")
        self.write("in/binary.txt", bytes(range(256)) * 20)
        self.write("in/latin.txt", "Caf\xe9 society met in Paris.".encode("latin-1"))
        self.write("in/long.txt", b"a" * 300_000)
        self.write("in/zz.jsonl", json.dumps(SANCTIONS))
        done, statuses, rows = self.statuses(self.folder / "in", arguments=("--max-document-bytes", "200000"))
        self.assertEqual(statuses, {"empty": "empty", "blank": "empty", "binary": "bad_encoding", "latin": "bad_encoding",
                                    "long": "too_large", "sanctions": "ok"})
        self.assertEqual(done.returncode, 0)
        self.assertIn(b"SANCTION", done.stdout)
        self.assertTrue(all(r["reason"] for r in rows if r["status"] != "ok"))
        self.assertIn(b"5 not coded", done.stderr)

    def test_a_hundred_megabytes_of_one_letter(self):
        path = self.folder / "huge.txt"
        with open(path, "wb") as out:
            for _ in range(100):
                out.write(b"a" * 1_000_000)
        done, statuses, _ = self.statuses(path, self.records)
        self.assertEqual(statuses["huge"], "too_large")
        self.assertEqual(statuses["sanctions"], "ok")

    def test_too_many_tokens(self):
        path = self.write("words.txt", "The cat sat. " * 2000)
        _, statuses, _ = self.statuses(path, arguments=("--max-document-tokens", "1000"))
        self.assertEqual(statuses, {"words": "too_large"})

    def test_missing_file(self):
        done, statuses, _ = self.statuses(self.folder / "missing.txt", self.records)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"missing.txt", done.stderr)
        self.assertEqual(statuses, {"sanctions": "ok", "plain": "ok"})

    def test_broken_json_lines(self):
        path = self.write("broken.jsonl", json.dumps(SANCTIONS) + '\n{"id": "b", "text":\nnot json\n{"id": "c"}\n' +
                          json.dumps(PLAIN) + "\n")
        done, statuses, rows = self.statuses(path)
        self.assertEqual(done.returncode, 0)
        self.assertEqual([r["status"] for r in rows], ["ok", "rejected", "rejected", "rejected", "ok"])
        for line in (2, 3, 4):
            self.assertIn(f"broken.jsonl:{line}".encode(), done.stderr)

    def test_the_same_id_twice(self):
        other = {**PLAIN, "id": "sanctions"}
        path = self.write("twice.jsonl", "".join(json.dumps(r) + "\n" for r in (SANCTIONS, SANCTIONS, other)))
        done, statuses, _ = self.statuses(path)
        self.assertEqual(len(statuses), 2)
        self.assertIn(b"read twice", done.stderr)


class ExitCodes(CliTest):
    def test_usage(self):
        for arguments in ((), ("fly",), ("code", "--format", "xml"), ("code", "--threads", "0"), ("query",),
                          ("query", "--db", "x.db", "--type", "PICNIC"), ("query", "--db", "x.db", "--from", "May")):
            self.assertEqual(run(*arguments).returncode, 2, arguments)

    def test_help_has_examples(self):
        self.assertEqual(run("--help").returncode, 0)
        for command in ("code", "extract", "parse", "relate", "explain", "query", "version"):
            done = run(command, "--help")
            self.assertEqual(done.returncode, 0)
            self.assertIn(b"Example", done.stdout, command)

    def test_no_data(self):
        done = run("code", "--data", self.folder, self.records)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"data/ and models/", done.stderr)

    def test_no_output(self):
        self.assertEqual(run("code", "--output", self.folder / "no" / "where", self.records).returncode, 4)
        self.assertEqual(run("code", "--db", self.folder, self.records).returncode, 4)
        if pathlib.Path("/dev/full").exists():
            self.assertEqual(run("code", "--output", "/dev/full", self.records).returncode, 4)

    def test_no_database(self):
        self.assertEqual(run("query", "--db", self.folder / "none.db").returncode, 1)


class DatabaseTest(CliTest):
    def dump(self, path):
        with sqlite3.connect(path) as connection:
            return [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall()
                    for table in ("documents", "events", "participants", "attributions")]

    def test_coding_twice_changes_nothing(self):
        path = self.folder / "events.db"
        first = run("code", "--db", path, "--format", "jsonl", self.records, EXAMPLE)
        self.assertEqual(first.returncode, 0, first.stderr)
        before = self.dump(path)
        self.assertEqual(len(before[0]), 3)
        run("code", "--db", path, "--threads", 2, self.records, EXAMPLE)
        self.assertEqual(self.dump(path), before)
        with sqlite3.connect(path) as connection:
            self.assertEqual(connection.execute("SELECT count(*) FROM runs").fetchone(), (2,))

    def ask(self, path, query):
        with sqlite3.connect(path) as connection:
            return connection.execute(query).fetchall()

    def test_an_edited_article_replaces_its_events(self):
        path = self.folder / "events.db"
        run("code", "--db", path, self.records)
        edited = self.write("edited.jsonl", json.dumps({**SANCTIONS, "text": "Belarus condemned Norway on Monday."}) + "\n")
        run("code", "--db", path, edited)
        found = lines(run("query", "--db", path, "--format", "jsonl"))
        self.assertEqual([event["event_type"] for event in found], [e["event_type"] for e in lines(run("code", edited))])
        self.assertNotIn("SANCTION", {event["event_type"] for event in found})
        self.assertEqual(self.ask(path, "SELECT document_id, outcome FROM ledger ORDER BY entry_id"),
                         [("sanctions", "new"), ("plain", "new"), ("sanctions", "changed")])
        self.assertEqual(lines(run("query", "--db", path, "--format", "jsonl", "--text", "sanctions")), [])  # words went, too

    def test_newer_tables_supersede(self):
        path = self.folder / "events.db"
        run("code", "--db", path, self.records)
        before = lines(run("query", "--db", path, "--format", "jsonl"))
        tables = self.folder / "own"
        added = run("catalog", "add", "--tables", tables, "--name", "Ana Lind", "--country", "NOR", "--sectors", "GOV",
                    "--title", "mayor", "--source", "test")
        self.assertEqual(added.returncode, 0, added.stderr)
        done = run("code", "--db", path, "--tables", tables, self.records)
        self.assertEqual(done.returncode, 0, done.stderr)
        after = lines(run("query", "--db", path, "--format", "jsonl"))
        self.assertEqual(len(after), len(before))
        self.assertEqual(len({json.dumps(event["versions"]) for event in after}), 1)  # never events of both
        self.assertNotEqual(after[0]["versions"], before[0]["versions"])
        # The page without events has no versions in its record, and is as it was.
        self.assertEqual(self.ask(path, "SELECT document_id, outcome FROM ledger ORDER BY entry_id")[2:],
                         [("sanctions", "superseded"), ("plain", "unchanged")])

    def test_retract_and_undo(self):
        path = self.folder / "events.db"
        run("code", "--db", path, self.records, EXAMPLE)
        query = lambda: run("query", "--db", path, "--format", "jsonl").stdout
        before = query()
        done = run("retract", "--db", path, "sanctions", "--reason", "withdrawn")
        self.assertEqual((done.returncode, done.stdout), (0, b""), done.stderr)
        self.assertNotIn(b'"document_id":"sanctions"', query())
        self.assertNotEqual(query(), b"")
        for form in ("jsonl", "csv", "polecat", "gdelt-mentions"):
            self.assertNotIn(b"Belarus condemned", run("export", "--db", path, "--format", form).stdout)
        self.assertEqual(self.ask(path, "SELECT retracted, retracted_at IS NULL FROM documents WHERE document_id = 'sanctions'"),
                         [("withdrawn", 0)])
        run("code", "--db", path, self.records)  # reading it again does not bring it back
        self.assertNotIn(b'"document_id":"sanctions"', query())
        self.assertEqual(run("retract", "--db", path, "sanctions", "--undo").returncode, 0)
        self.assertEqual(query(), before)
        self.assertEqual([row[0] for row in self.ask(path, "SELECT outcome FROM ledger WHERE document_id = 'sanctions' ORDER BY entry_id")],
                         ["new", "retraction", "retracted", "restored"])

    def test_retract_takes_all_or_none(self):
        path = self.folder / "events.db"
        run("code", "--db", path, self.records)
        before = run("query", "--db", path, "--format", "jsonl").stdout
        done = run("retract", "--db", path, "sanctions", "nobody-knows-it")
        self.assertEqual(done.returncode, 1)
        self.assertIn("nobody-knows-it: no such document", done.stderr.decode())
        self.assertEqual(run("query", "--db", path, "--format", "jsonl").stdout, before)
        self.assertEqual(run("retract", "--db", path).returncode, 2)
        self.assertEqual(run("retract", "--db", path, "sanctions", "--undo", "--reason", "x").returncode, 2)
        self.assertEqual(run("retract", "--db", self.write("text.db", "no database"), "sanctions").returncode, 4)

    def test_export_exit_codes(self):
        path = self.folder / "events.db"
        run("code", "--db", path, self.records)
        self.assertEqual(run("export", "--db", path, "--format", "polecat", "--out", self.folder / "out.tsv").returncode, 0)
        self.assertEqual(run("export", "--db", self.folder / "none.db").returncode, 1)
        self.assertEqual(run("export", "--db", path, "--format", "xlsx").returncode, 2)
        self.assertEqual(run("export", "--db", path, "--from", "2020-13-01").returncode, 1)
        self.assertEqual(run("export", "--db", path, "--out", self.folder / "no" / "such" / "folder").returncode, 4)

    def test_stories_join_copies_and_reports_of_one_act(self):
        path = self.folder / "stories.db"
        records = self.folder / "stories.jsonl"
        # Above the length under which only near-equal texts are copies.
        body = SANCTIONS["text"] + " The decision followed a long debate in Oslo about the elections of the summer before, people in the city said."
        copy = {**SANCTIONS, "text": body}
        wire = {**copy, "id": "wire", "text": "(Reuters) - " + body}
        other_week = {**copy, "id": "later", "published_at": "2020-03-11", "text": "Norway imposed sanctions on Belarus on Tuesday."}
        records.write_text("".join(json.dumps(r) + "\n" for r in (copy, wire, other_week, PLAIN)), encoding="utf8")
        run("code", "--db", path, records)
        acts = lines(run("stories", "--db", path, "--list"))  # joined while coding
        self.assertTrue(acts)
        ids = {row[0]: row[1] for row in sqlite3.connect(path).execute(
            "SELECT event_id, document_id FROM events JOIN documents USING (document_key)")}
        for act in acts:
            self.assertEqual({ids[event] for event in act["events"]}, {"sanctions", "wire"})
            self.assertEqual(act["documents"], 2)
        groups = lines(run("stories", "--db", path, "--list", "--duplicates"))
        self.assertEqual([group["documents"] for group in groups], [["sanctions", "wire"]])
        self.assertEqual(lines(run("stories", "--db", path)), acts)
        run("retract", "--db", path, "wire")
        self.assertEqual(lines(run("stories", "--db", path, "--list")), [])
        run("retract", "--db", path, "--undo", "wire")
        self.assertEqual(lines(run("stories", "--db", path, "--list")), acts)
        self.assertEqual(run("stories", "--db", self.folder / "none.db", "--list").returncode, 1)

    def test_query_returns_what_was_coded(self):
        path = self.folder / "events.db"
        coded = run("code", "--db", path, "--format", "jsonl", self.records, EXAMPLE)
        queried = run("query", "--db", path, "--format", "jsonl")
        self.assertEqual(sorted(coded.stdout.splitlines()), sorted(queried.stdout.splitlines()))

    def test_filters(self):
        path = self.folder / "events.db"
        run("code", "--db", path, self.records)
        everything = lines(run("query", "--db", path, "--format", "jsonl"))
        self.assertTrue(everything)
        found = lines(run("query", "--db", path, "--format", "jsonl", "--actor", "norway", "--type", "sanction,AID",
                          "--status", "actual", "--from", "2020-03-01", "--to", "2020-03-31"))
        self.assertEqual([e["event_type"] for e in found], ["SANCTION"])
        self.assertEqual(run("query", "--db", path, "--format", "jsonl", "--country", "FIN").stdout, b"")
        self.assertEqual(len(lines(run("query", "--db", path, "--format", "jsonl", "--limit", 1))), 1)
        self.assertIn(b"SANCTION", run("query", "--db", path, "--format", "table").stdout)


class WebPages(CliTest):
    PARAGRAPH = ("<p>Norway imposed sanctions on Belarus on Tuesday, the foreign ministry said in Oslo, and other states of the "
                 "region are expected to follow in the next few weeks.</p>")
    PAGE = ("<html lang=en><head><title>Norway acts | Fjord Post</title><meta property=article:published_time "
            "content=2020-03-04></head><body><nav><a href=/>Home</a></nav><article><h1>Norway acts</h1>" + 3 * PARAGRAPH +
            "</article><footer>Copyright</footer></body></html>")

    def test_a_page_is_extracted_and_coded(self):
        page = self.write("norway.html", self.PAGE)
        row, = lines(run("extract", page))
        self.assertEqual((row["document_id"], row["title"], row["published_at"], row["flags"]),
                         ("norway", "Norway acts", "2020-03-04", []))
        self.assertEqual(row["text"].count("Norway imposed"), 3)
        self.assertNotIn("Copyright", row["text"])
        documents = self.folder / "documents.jsonl"
        events = lines(run("code", "--documents", documents, page))
        self.assertIn("SANCTION", {e["event_type"] for e in events})
        text = json.loads(documents.read_text())["text"].encode()
        for event in events:
            begin, end = event["evidence"]["span"]
            self.assertEqual(text[begin:end].decode(), event["evidence"]["text"])

    def test_archives_and_offsets(self):
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + self.PAGE.encode()
        members = [gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://fjord.example/%d\r\n"
                                 b"Content-Length: %d\r\n\r\n" % (i, len(block)) + block + b"\r\n\r\n") for i in range(3)]
        members[1] = members[1][:100] + b"damage" + members[1][106:]
        crawl = self.write("crawl.warc.gz", b"".join(members))
        done = run("extract", crawl)
        self.assertEqual([r["status"] for r in lines(done)], ["ok", "bad_archive", "ok"])
        place = f"@{len(members[0])}"
        self.assertIn(place.encode(), done.stderr)
        rest = lines(run("extract", "--offset", len(members[0]) + len(members[1]), crawl))
        self.assertEqual([r["url"] for r in rest], ["https://fjord.example/2"])
        with zipfile.ZipFile(self.folder / "pages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a/norway.html", self.PAGE)
            archive.writestr("a/logo.png", b"\x89PNG")
        row, = lines(run("extract", self.folder / "pages.zip"))
        self.assertEqual((row["document_id"], row["title"]), ("norway", "Norway acts"))


class OtherCommands(CliTest):
    def test_extract(self):
        row, = lines(run("extract", EXAMPLE))
        self.assertEqual(row["document_id"], "ceasefire-talks")
        self.assertEqual(row["status"], "ok")
        self.assertTrue(row["title"])
        self.assertNotIn(row["title"] + "\n", row["text"])

    def test_parse(self):
        done = run("parse", stdin=b"Norway imposed sanctions on Belarus. It rained.")
        self.assertEqual(done.returncode, 0, done.stderr)
        rows = [line.split("\t") for line in done.stdout.decode().splitlines() if line and line[0].isdigit()]
        self.assertEqual([r[1] for r in rows if r[3] == "VERB"][0], "imposed")
        self.assertTrue(all(len(r) == 10 for r in rows))
        again = run("parse", "--input", "conllu", stdin=done.stdout)
        self.assertEqual([line.split("\t")[:8] for line in again.stdout.decode().splitlines() if line[:1].isdigit()],
                         [r[:8] for r in rows])

    def test_parse_loses_nothing(self):
        text = "Updated in: 3 May 2018\n\nNorway waits\n\nOSLO (Fjord Press) - Norway can't wait.\n\nShare this\n"
        done = run("parse", stdin=text.encode())
        words, skip_until = [], 0
        for line in done.stdout.decode().splitlines():
            columns = line.split("\t")
            if len(columns) != 10:
                continue
            first, _, last = columns[0].partition("-")
            if last:
                words.append(columns[1])
                skip_until = int(last)
            elif first == "1" or int(first) > skip_until:
                words.append(columns[1])
                skip_until = 0 if first == "1" else skip_until
        self.assertEqual("".join(words), "".join(text.split()))

    def test_parse_writes_valid_conllu(self):
        hard = ('"Don\u2019t go," they said\u2026 the U.S.\u2019s envoy can\u2019t wanna\u00a0stay!\n\n\u21a9 _ t\n\n* * *\n\n'
                "GENEVA, May 3 (Fjord Press) \u2014 3.5% of 1,000 in-laws e-mailed a@b.no at http://x.no/?a=1|2 :-)\n\n#\n\n"
                "# text = a trap\n\nA very long headline WITHOUT any full stop about Kim's 10-year-old's dog\n")
        for name, text in [("hard", hard)] + [(p.name, p.read_text(encoding="utf8")) for p in EXAMPLE.parent.glob("*.txt")]:
            for language in ("text", "conllu"):
                out = run("parse", "--input", "text", stdin=text.encode()).stdout
                out = out if language == "text" else run("parse", "--input", "conllu", stdin=out).stdout
                self.assertEqual(conllu_rules.find_errors(out.decode()), [], f"{name} from {language}")

    def test_the_rules_of_conllu_find_broken_trees(self):
        good = run("parse", stdin=b"Norway waits.").stdout.decode()
        for old, new in (("\t0\troot", "\t1\troot"), ("# text = Norway", "# text = Sweden"), ("1\tNorway", "2\tNorway"),
                         ("PROPN", "NAME"), ("\n\n", "\n")):
            self.assertIn(old, good)
            self.assertTrue(conllu_rules.find_errors(good.replace(old, new)), f"{old!r} to {new!r}")

    def test_parse_refuses_broken_conllu(self):
        self.assertEqual(run("parse", "--input", "conllu", stdin=b"1\tNorway\n\n").returncode, 1)

    def test_relate(self):
        text = "Norv\u00e9gien ministers said Norway condemned Belarus."
        source, target = (text.encode().index(w) for w in (b"Norway", b"Belarus"))
        query = {"id": 7, "text": text, "source": [source, source + 6], "target": [target, target + 7]}
        answer, = lines(run("relate", stdin=json.dumps(query).encode()))
        self.assertEqual((answer["id"], answer["event_type"]), (7, "ACCUSE"))
        self.assertTrue(answer["why"])
        beyond = run("relate", stdin=json.dumps({**query, "target": [0, 999]}).encode())
        self.assertEqual(beyond.returncode, 1)
        self.assertIn(b"goes beyond", beyond.stderr)
        self.assertIn("weighed most", answer["why"])
        by_rules, = lines(run("relate", "--rules-only", stdin=json.dumps(query).encode()))
        self.assertEqual(by_rules["event_type"], "ACCUSE")
        self.assertNotIn("weighed most", by_rules["why"])

    def test_explain(self):
        done = run("explain", stdin=(SANCTIONS["text"] + " " + PLAIN["text"]).encode())
        self.assertEqual(done.returncode, 0, done.stderr)
        for part in (b"tree", b"mentions", b"readings", b"no event:"):
            self.assertIn(part, done.stdout)

    def test_explain_as_a_page(self):
        text = SANCTIONS["text"] + ' Belarus rejected "<script>alert(1)</script>" & <b>sanctions</b> by Norway.'
        done = run("explain", "--format", "html", stdin=text.encode())
        self.assertEqual(done.returncode, 0, done.stderr)
        page = done.stdout.decode()
        self.assertTrue(page.startswith("<!doctype html>") and page.endswith("</html>\n"))
        for part in ('<mark class="act"', '<mark class="actor"', "SANCTION", "<details>", "&lt;script&gt;", "&amp;"):
            self.assertIn(part, page)
        for part in ("<script", "<b>sanctions", "http:", "https:", "src="):
            self.assertNotIn(part, page)

    def test_version(self):
        self.assertTrue(run("version").stdout.startswith(b"casus "))
        self.assertTrue(run("--version").stdout.startswith(b"casus "))


class Tables(CliTest):
    """Tables of a user's own; everybody and every body in them is invented."""
    NEWS = b"The Muravian Front attacked Kenya on Tuesday. Otieno Wanjiru condemned Kenya."

    def add(self, *arguments):
        return run("catalog", "add", "--tables", self.folder / "mine", *arguments)

    def actors(self, *arguments):
        done = run("code", *arguments, "--format", "jsonl", stdin=self.NEWS)
        self.assertEqual(done.returncode, 0, done.stderr)
        return {a["name"]: (a["country"], a["sectors"]) for e in lines(done) for a in e["actor"]}, done.stderr.decode()

    def test_add_then_code(self):
        row = self.add("--name", "Muravian Front", "--type", "group", "--country", "TZA", "--sectors", "REB",
                       "--alias", "MFX", "--alias", "Front of Muravia", "--source", "test")
        self.assertEqual(row.returncode, 0, row.stderr)
        self.assertEqual(row.stdout.decode().split("\t")[:4],
                         ["muravian_front", "Muravian Front", "MFX|Front of Muravia", "group"])
        second = self.add("--name", "Abe Aaa", "--country", "TZA", "--sectors", "GOV", "--title", "mayor")
        self.assertEqual(second.returncode, 0, second.stderr)
        table = (self.folder / "mine" / "actors" / "own.tsv").read_text(encoding="utf8").splitlines()
        self.assertEqual([line.split("\t")[0] for line in table], ["id", "abe_aaa", "muravian_front"])
        actors, _ = self.actors("--tables", self.folder / "mine")
        self.assertEqual(actors["Muravian Front"], ("TZA", ["REB"]))

    def test_add_refuses_what_cannot_stand(self):
        good = ("--name", "Muravian Front", "--type", "group", "--country", "TZA", "--sectors", "REB")
        for change, message in ((("--country", "TZX"), "unknown"), (("--sectors", "REX"), "not PLOVER sectors"),
                                (("--valid-from", "2011-13-02"), "not a date"), (("--type", "person"), "without an office"),
                                (("--name", "A\tB"), "without tabs")):
            arguments = list(good)
            for flag, value in zip(change[::2], change[1::2]):
                if flag in arguments:
                    arguments[arguments.index(flag) + 1] = value
                else:
                    arguments += [flag, value]
            done = self.add(*arguments)
            self.assertEqual(done.returncode, 2, (change, done.stderr))
            self.assertIn(message, done.stderr.decode())
        self.assertFalse((self.folder / "mine").exists())
        self.assertEqual(self.add(*good).returncode, 0)
        self.assertEqual(self.add(*good).returncode, 2)
        clash = self.add(*good, "--id", "another")
        self.assertEqual(clash.returncode, 2)
        self.assertIn("clash", clash.stderr.decode())

    def test_petrarch_dictionaries(self):
        self.write("old/my.actors.txt", "MURAVIAN_FRONT_ [TZAREB]\nOTIENO_WANJIRU_\n  [TZAGOV >20000101]\nX_ [ABCDE]\n")
        self.write("old/my.agents.txt", "SMITH_ [~BUS]\n")
        actors, messages = self.actors("--tables", self.folder / "old")
        self.assertEqual(actors["Muravian Front"], ("TZA", ["REB"]))
        self.assertEqual(actors["Otieno Wanjiru"], ("TZA", ["GOV"]))
        self.assertIn("my.actors.txt:4: code ABCDE", messages)

    def test_check(self):
        done = run("catalog", "check")
        self.assertEqual(done.returncode, 0, done.stdout.decode() + done.stderr.decode())
        self.write("mine/actors/a.tsv", "id\tname\ttype\tcountry\tsectors\n"
                   "a\tMuravian Front\tgroup\tTZA\tREB\nb\tMuravian Front\tgroup\tTZA\tREB\n")
        done = run("catalog", "check", "--tables", self.folder / "mine")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout.decode(), 'clash\t"muravian front" names both a and b\n')
        self.write("mine/actors/a.tsv", "id\tname\ttype\tcountry\tsectors\tvalid_to\nc\tC\tgroup\tTZA\tREB\t2011-13-02\n")
        done = run("catalog", "check", "--tables", self.folder / "mine")
        self.assertEqual(done.returncode, 3)
        self.assertIn("a.tsv:2: valid_to 2011-13-02 is not a date", done.stderr.decode())

    def test_a_missing_gazetteer_is_said_once(self):
        for part in ("data", "models"):
            (self.folder / part).symlink_to(ROOT / part)
        done = run("explain", "--data", self.folder, stdin=b"Norway waits.")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stderr.decode().count("most cities are unknown"), 1)

    def test_no_such_folder(self):
        done = run("relate", "--tables", self.folder / "nowhere", stdin=b"")
        self.assertEqual(done.returncode, 3)
        self.assertIn("no such folder of tables", done.stderr.decode())


if __name__ == "__main__":
    unittest.main()
