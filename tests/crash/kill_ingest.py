#!/usr/bin/env python3
"""Kills a program that writes events with SIGKILL, again and again, and looks for lost and doubled rows after each kill.

usage: kill_ingest.py FILL_DATABASE CASUS [SERVER] [--kills N] [--seed N]
SERVER: postgresql://... of a PostgreSQL server, where a database `casus_crash` is made anew; without it, an SQLite file.

The writer commits batches of documents and says so after each commit. After a kill the database must hold every batch
that was said to be there, at most one more, and no part of any other. Each run begins a few batches before the end, as
a rerun after a crash does: what is there must stay as it is. At the end the database must give the very bytes of one
that was never disturbed. Rows are read by other programs than ours (Python's sqlite3, psql); standard library only.
"""
import argparse
import hashlib
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

BATCH = 20
LONGEST = 0.3  # seconds from the first commit of a run, or from its start, to the kill

COUNTS = {
    "documents": "SELECT count(*) FROM documents",
    "counted documents": "SELECT coalesce(sum(documents), 0) FROM document_counts",
    "texts": "SELECT count(*) FROM texts",
    "events": "SELECT count(*) FROM events",
    "event ids": "SELECT count(DISTINCT event_id) FROM events",
    "positions": "SELECT count(*) FROM (SELECT DISTINCT document_key, position FROM events) p",
    "first readings": "SELECT count(*) FROM ledger WHERE outcome = 'new'",
    "documents read first": "SELECT count(DISTINCT document_id) FROM ledger WHERE outcome = 'new'",
    "events in the ledger": "SELECT coalesce(sum(events), 0) FROM ledger WHERE outcome = 'new'",
    "other readings": "SELECT count(*) FROM ledger WHERE outcome NOT IN ('new', 'unchanged')",
    "parties without event": "SELECT count(*) FROM participants p LEFT JOIN events e ON e.event_key = p.event_key WHERE e.event_key IS NULL",
    "events without document": "SELECT count(*) FROM events e LEFT JOIN documents d ON d.document_key = e.document_key WHERE d.document_key IS NULL",
}


def find_psql():
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/psql"))
    if not found:
        sys.exit("kill_ingest.py: psql is not installed")
    return found[-1]


class Sqlite:
    """Read by Python; the last reader that closes also writes the log into the file, so half of them only look."""

    def __init__(self, where):
        self.where = where

    def read(self, queries, only_look):
        if not pathlib.Path(self.where).exists():
            return None
        connection = sqlite3.connect(f"file:{self.where}?mode={'ro' if only_look else 'rw'}", uri=True)
        try:
            if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
                return None  # killed before the tables were made
            return [connection.execute(query).fetchone()[0] for query in queries]
        finally:
            connection.close()

    def check_file(self):
        connection = sqlite3.connect(self.where)
        try:
            answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
            for words in ("evidence_words", "title_words", "term_words"):  # fails when words and rows disagree
                connection.execute(f"INSERT INTO {words} ({words}, rank) VALUES ('integrity-check', 1)")
            return answer
        finally:
            connection.close()


class Postgres:
    """Read through psql, once the killed writer's process on the server is gone."""

    def __init__(self, server):
        self.psql = find_psql()
        self.where = server
        self.ask("DROP DATABASE IF EXISTS casus_crash WITH (FORCE)")
        self.ask("CREATE DATABASE casus_crash")
        self.where = urllib.parse.urlunsplit(urllib.parse.urlsplit(server)._replace(path="/casus_crash"))

    def ask(self, query):
        done = subprocess.run([self.psql, "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", self.where, "-c", query], check=True,
                              capture_output=True, text=True)
        return done.stdout.strip()

    def read(self, queries, _):
        others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() " \
                 "AND backend_type = 'client backend'"
        while self.ask(others) != "0":
            time.sleep(0.02)
        if self.ask("SELECT count(*) FROM pg_class WHERE relname = 'schema_version'") == "0":
            return None
        return [int(self.ask(query)) for query in queries]

    def check_file(self):
        return "ok"


class Writer:
    def __init__(self, program, where):
        self.program, self.where = program, where

    def command(self, first, documents):
        return [self.program, "--db", self.where, "--first", str(first), "--documents", str(documents), "--batch", str(BATCH),
                "--acknowledge"]

    def run(self, first, documents):
        """What it said: documents and events of this run after each commit."""
        done = subprocess.run(self.command(first, documents), check=True, capture_output=True, text=True)
        return [tuple(map(int, line.split())) for line in done.stdout.splitlines()]

    def kill(self, first, after, from_first_commit):
        """The documents of this run that it had said to be there when it was killed."""
        process = subprocess.Popen(self.command(first, 10**9), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   bufsize=0)  # else readline() takes more than a line, and communicate() never sees it
        said = process.stdout.readline() if from_first_commit else b""
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        out, errors = process.communicate()
        if process.returncode != -signal.SIGKILL:
            sys.exit(f"the writer ended by itself: {errors.decode()}")
        whole = [line for line in (said + out).split(b"\n")[:-1] if line]
        return int(whole[-1].split()[0]) if whole else 0


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"kill_ingest.py: {what}: {got}, expected {wanted}")


def check(database, promised, only_look):
    """The number of documents that are there."""
    read = database.read(COUNTS.values(), only_look)
    if read is None:
        expect("documents before there are tables", promised, 0)
        return 0
    rows = dict(zip(COUNTS, read))
    documents = rows["documents"]
    expect("parts of batches", documents % BATCH, 0)
    if not promised <= documents <= promised + BATCH:
        sys.exit(f"kill_ingest.py: {documents} documents, {promised} were promised")
    for what in ("counted documents", "texts", "first readings", "documents read first"):
        expect(what, rows[what], documents)
    for what in ("event ids", "positions", "events in the ledger"):
        expect(what, rows[what], rows["events"])
    for what in ("other readings", "parties without event", "events without document"):
        expect(what, rows[what], 0)
    return documents


def output_of(casus, where):
    done = subprocess.run([casus, "query", "--db", where, "--format", "jsonl"], check=True, capture_output=True)
    return len(done.stdout.splitlines()), hashlib.sha256(done.stdout).hexdigest()


def run(database, arguments):
    writer = Writer(arguments.fill_database, database.where)
    chance = random.Random(arguments.seed)
    there = unsaid = silent = 0
    for _ in range(arguments.kills):
        first = max(0, there - BATCH * chance.randrange(4))
        said = writer.kill(first, chance.uniform(0, LONGEST), chance.random() < 0.7)
        promised = max(there, first + said)
        there = check(database, promised, chance.random() < 0.5)
        unsaid += there > promised
        silent += said == 0
    total = there + 2 * BATCH
    writer.run(there, 2 * BATCH)  # and it goes on
    check(database, total, False)
    expect("state of the file", database.check_file(), "ok")
    with tempfile.TemporaryDirectory() as folder:
        undisturbed = os.path.join(folder, "undisturbed.db")
        Writer(arguments.fill_database, undisturbed).run(0, total)
        wanted = output_of(arguments.casus, undisturbed)
        expect("what a query gives", output_of(arguments.casus, database.where), wanted)
    print(f"{arguments.kills} kills ({silent} before the first commit of the run, {unsaid} between a commit and its word): "
          f"{total} documents, {wanted[0]} events, nothing lost, nothing doubled")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("fill_database")
    parser.add_argument("casus")
    parser.add_argument("server", nargs="?")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(Postgres(arguments.server) if arguments.server else Sqlite(os.path.join(folder, "killed.db")), arguments)


if __name__ == "__main__":
    main()
