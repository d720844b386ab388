#!/usr/bin/env python3
"""How long each query of the page takes on a large database: what `fill_database --db FILE --events 10000000` wrote.

usage: database.py CASUS FILE [--rounds N] [--path PREFIX]

Starts `casus serve` with one thread for queries and asks over HTTP, one request at a time, as the page does: each of its
lists and counts with each kind of filter, with values drawn from the database. Printed are the 50th and 95th percentile
of the time that the client waits, and of the processor time that the service spends (/proc/PID/task/*/schedstat), which
other jobs of the machine do not lengthen as much. Python standard library only.
"""
import argparse
import http.client
import json
import math
import pathlib
import random
import sqlite3
import subprocess
import time
import urllib.parse

ROUTES = [("/events", {"order": "-date", "limit": "100"}), ("/counts/time", {"bucket": "auto"}),
          ("/counts/pairs", {"by": "country", "limit": "200"}), ("/counts/pairs", {"by": "code", "limit": "200"}),
          ("/counts/places", {"limit": "500"}), ("/counts/types", {})]


class Values:
    """Draws what a reader would ask for: from the most frequent names to rare ones."""

    def __init__(self, path, chance):
        self.chance = chance
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        ask = lambda query: [row[0] for row in connection.execute(query)]
        # Frequent names are met first, so they have small numbers.
        terms = "SELECT label FROM terms WHERE kind = '{}' AND label IS NOT NULL ORDER BY term_id LIMIT 20000"
        self.names = {kind: ask(terms.format(kind)) for kind in ("party", "source", "place", "publisher")}
        self.countries = ask("SELECT DISTINCT country FROM terms WHERE kind = 'party' AND term_id < 2000")
        last = connection.execute("SELECT max(event_key) FROM events").fetchone()[0]
        keys = ",".join(str(chance.randrange(1, last)) for _ in range(400))
        self.events = ask(f"SELECT event_id FROM events WHERE event_key IN ({keys})")
        self.documents = ask(f"SELECT document_id FROM events JOIN documents USING (document_key) WHERE event_key IN ({keys})")
        self.sentences = ask(f"SELECT evidence_text FROM events WHERE event_key IN ({keys})")
        connection.close()

    def name(self, kind):
        names = self.names[kind]
        return names[int(len(names) ** self.chance.random()) - 1]

    def words(self, count):
        return " ".join(self.chance.sample(self.chance.choice(self.sentences).rstrip(".").split(), count))

    def period(self):
        year = self.chance.randrange(1998, 2025)
        return {"from": f"{year}-03-01", "to": f"{year + self.chance.choice([0, 1, 5])}-12-31"}


def filters(values):
    pick = values.chance.choice
    return {
        "no filter": lambda: {},
        "type and status": lambda: {"type": pick(["SANCTION", "ASSAULT", "CONSULT", "PROTEST"]), "status": "actual"},
        "quad classes": lambda: {"quad": ["3", "4"]},
        "period": values.period,
        "country": lambda: {"country": pick(values.countries)},
        "pair": lambda: {"pair": pick(values.countries) + "~" + pick(values.countries)},
        "actor by name": lambda: {"actor": values.name("party")},
        "actor by first letters": lambda: {"actor": values.name("party")[:3]},
        "source": lambda: {"source": values.name("source")},
        "no source": lambda: {"source": "none"},
        "place": lambda: {"place": values.name("place")},
        "map section": lambda: {"bbox": pick(["-10,35,30,60", "20,-10,60,40", "-180,-50,180,70"])},
        "publisher": lambda: {"publisher": values.name("publisher")},
        "confidence": lambda: {"min_confidence": "0.8"},
        "text, one word": lambda: {"q": values.words(1)},
        "text, two words": lambda: {"q": values.words(2)},
        "text, most frequent word": lambda: {"q": pick(["sanctions", "talks", "troops", "minister"])},
        "text, phrase": lambda: {"q": '"' + " ".join(pick(values.sentences).rstrip(".").split()[1:3]) + '"'},
        "country, quad, period": lambda: {"country": pick(values.countries), "quad": ["3", "4"], **values.period()},
    }


class Service:
    def __init__(self, casus, path):
        command = [casus, "serve", "--db", path, "--listen", "127.0.0.1:0", "--threads", "1", "--query-milliseconds", "60000"]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE)
        port = int(json.loads(self.process.stderr.readline())["detail"].rsplit(":", 1)[1])
        self.log = open("/dev/null", "wb")
        subprocess.Popen(["cat"], stdin=self.process.stderr, stdout=self.log)
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def processor(self):
        tasks = pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6

    def ask(self, target):
        """(waited, processor), both in milliseconds."""
        before, began = self.processor(), time.perf_counter()
        self.connection.request("GET", "/api/v1" + target)
        answer = self.connection.getresponse()
        body = answer.read()
        waited = (time.perf_counter() - began) * 1e3
        if answer.status != 200:
            raise SystemExit(f"{target}: {answer.status} {body[:200]!r}")
        return waited, self.processor() - before

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


def percentile(values, share):
    return sorted(values)[max(0, math.ceil(len(values) * share) - 1)]  # nearest rank


def print_row(name, times):
    waited, processor = zip(*times)
    print(f"| {name} | {percentile(waited, .5):.0f} | {percentile(waited, .95):.0f} | {percentile(processor, .5):.0f} | "
          f"{percentile(processor, .95):.0f} |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("casus")
    parser.add_argument("database")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--path", default="")
    arguments = parser.parse_args()
    values = Values(arguments.database, random.Random(1))
    service = Service(arguments.casus, arguments.database)
    print("| query | waited p50 | p95 | processor p50 | p95 (ms) |\n|---|---|---|---|---|")
    for path, extra in ROUTES:
        if not path.startswith(arguments.path):
            continue
        service.ask(path + "?" + urllib.parse.urlencode(extra))  # the file comes into memory
        for name, draw in filters(values).items():
            queries = [urllib.parse.urlencode({**extra, **draw()}, doseq=True) for _ in range(arguments.rounds)]
            print_row(f"{path} {extra.get('by', '')} {name}".replace("  ", " "), [service.ask(path + "?" + q) for q in queries])
    quote = lambda text: urllib.parse.quote(text, safe="")
    single = {"/events/{id}": ["/events/" + quote(e) for e in values.events],
              "/documents/{id}": ["/documents/" + quote(d) for d in values.documents],
              "/documents": ["/documents?" + urllib.parse.urlencode({"limit": 50})] * arguments.rounds,
              "/documents by title": ["/documents?" + urllib.parse.urlencode({"q": values.words(1)}) for _ in range(arguments.rounds)],
              "/documents by publisher": ["/documents?" + urllib.parse.urlencode({"publisher": values.name("publisher")})
                                          for _ in range(arguments.rounds)],
              "/health": ["/health"] * arguments.rounds}
    for name, targets in single.items():
        if name.startswith(arguments.path):
            print_row(name, [service.ask(target) for target in targets[:4 * arguments.rounds]])
    service.stop()


if __name__ == "__main__":
    main()
