#!/usr/bin/env python3
"""Every error that the OpenAPI file describes, brought about on the real program and checked against it; the metrics and
the log that tell of them.

usage: test_errors.py CASUS FILL_DATABASE [TEST ...]      needs python3-jsonschema
"""
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import threading
import unittest
import urllib.parse

import jsonschema

from running_service import Service

FILL = sys.argv.pop(1)
SERVER = os.environ.get("CASUS_POSTGRES")
PSQL = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin/psql"), default="psql")
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DESCRIPTION = json.loads((ROOT / "apps/server/openapi.json").read_text())
OPERATIONS = [(method.upper(), path, operation) for path, item in DESCRIPTION["paths"].items()
              for method, operation in item.items() if method in ("get", "post")]
JSON = {"Content-Type": "application/json"}
LONG_TEXT = json.dumps({"text": "Norway imposed sanctions on Belarus on Tuesday, the foreign ministry said. " * 300})


def target_of(path):
    return re.sub(r"\{[a-z_]+\}", "0" * 32, path)


class ErrorsTest(unittest.TestCase):
    def check(self, operation, answer, status):
        """The answer has the status, and the operation's description of it fits."""
        got, fields, body = answer
        self.assertEqual(got, status, (operation.get("operationId"), body[:300]))
        self.assertIn(str(status), operation["responses"])
        described = operation["responses"][str(status)]
        if "$ref" in described:
            described = DESCRIPTION["components"]["responses"][described["$ref"].rsplit("/", 1)[1]]
        self.assertEqual(list(described["content"]), [fields["Content-Type"]])
        problem = json.loads(body)
        schema = described["content"]["application/problem+json"]["schema"]
        jsonschema.Draft202012Validator({**schema, "components": DESCRIPTION["components"]}).validate(problem)
        self.assertEqual(problem["status"], status)
        self.assertTrue(problem["detail"])
        for name in described.get("headers", {}):
            self.assertIn(name, fields)
        return problem

    def test_every_operation_refuses_another_host_and_names_unknown_parameters(self):
        with Service() as service:
            for method, path, operation in OPERATIONS:
                body, fields = ("{}", JSON) if method == "POST" else (None, {})
                wrong_host = service.request(method, target_of(path), body, {**fields, "Host": "attacker.example"}.items())
                self.check(operation, wrong_host, 421)
                if "400" in operation["responses"] and method == "GET":
                    needed = "".join(f"&{p['name']}=a" for p in operation.get("parameters", []) if p.get("required") and p["in"] == "query")
                    problem = self.check(operation, service.get(target_of(path) + "?nonsense=1" + needed), 400)
                    self.assertEqual(problem["parameter"], "nonsense")
                if "404" in operation["responses"]:
                    self.check(operation, service.get(target_of(path)), 404)

    def test_every_operation_wants_the_token(self):
        with Service(token="a-token-of-some-length") as service:
            for method, path, operation in OPERATIONS:
                answer = service.request(method, target_of(path), "{}" if method == "POST" else None, JSON.items())
                self.check(operation, answer, 401)

    def test_bodies_that_are_refused(self):
        operation = DESCRIPTION["paths"]["/api/v1/code"]["post"]
        with Service() as service:
            post = lambda body, fields: service.request("POST", "/api/v1/code", body, fields.items())
            self.check(operation, post("{}", JSON), 400)
            self.check(operation, post(json.dumps({"text": "a" * 2_000_001}), JSON), 413)
            self.check(operation, post("text=a", {"Content-Type": "application/x-www-form-urlencoded"}), 415)

    def test_a_full_queue_and_what_metrics_and_log_say_of_it(self):
        code = DESCRIPTION["paths"]["/api/v1/code"]["post"]
        explain = DESCRIPTION["paths"]["/api/v1/events/{event_id}/explanation"]["get"]
        with Service("--code-threads", "1") as service:
            event = json.loads(service.get("/api/v1/events?type=SANCTION")[2])["events"][0]["event_id"]
            answers = []
            ask = lambda: answers.append(service.request("POST", "/api/v1/code", LONG_TEXT, JSON.items()))
            threads = [threading.Thread(target=ask) for _ in range(24)]  # one runs, eight wait
            for thread in threads:
                thread.start()
            explanation = service.get(f"/api/v1/events/{event}/explanation")
            for thread in threads:
                thread.join()
            refused = [answer for answer in answers if answer[0] != 200]
            self.assertGreaterEqual(len(answers) - len(refused), 9)
            self.assertTrue(refused)
            for answer in refused:
                self.check(code, answer, 429)
            if explanation[0] != 200:  # it came when the queue was full
                self.check(explain, explanation, 429)
            self.assertEqual(service.get("/api/v1/health")[0], 200)
            metrics = self.read_metrics(service)
            route = '{route="/api/v1/code",status="%d"}'
            self.assertEqual(metrics["casus_http_requests_total" + route % 429], len(refused))
            self.assertEqual(metrics["casus_http_requests_total" + route % 200], len(answers) - len(refused))
            self.assertEqual(metrics["casus_code_queue_length"], 0)
            log = service.stop()
            self.assertEqual(sum(line.get("status") == 429 for line in log if line.get("route") == "/api/v1/code"), len(refused))

    def test_a_query_that_takes_too_long(self):
        operation = DESCRIPTION["paths"]["/api/v1/documents"]["get"]
        with Service("--query-milliseconds", "1") as service:
            database = pathlib.Path(service.temporary.name) / "events.db"
            subprocess.run([FILL, "--db", database, "--documents", "8000"], check=True, capture_output=True)
            problem = self.check(operation, service.get("/api/v1/documents?status=crash"), 503)
            self.assertIn("longer than allowed", problem["detail"])
            samples = self.read_metrics(service)
            self.assertEqual(samples['casus_http_requests_total{route="/api/v1/documents",status="503"}'], 1)

    @unittest.skipUnless(SERVER, "CASUS_POSTGRES names no PostgreSQL server")
    def test_every_query_keeps_its_deadline(self):
        """On PostgreSQL, where another one can lock the tables so that every query waits."""
        ask = lambda where, sql: subprocess.run([PSQL, "-XAtq", "-d", where, "-c", sql], check=True, capture_output=True, text=True).stdout
        ask(SERVER, "DROP DATABASE IF EXISTS casus_locked WITH (FORCE)")
        ask(SERVER, "CREATE DATABASE casus_locked")
        database = urllib.parse.urlunsplit(urllib.parse.urlsplit(SERVER)._replace(path="/casus_locked"))
        with Service("--query-milliseconds", "200", database=database) as service:
            tables = ask(database, "SELECT string_agg(tablename, ', ') FROM pg_tables WHERE schemaname = 'public'").strip()
            locker = subprocess.Popen([PSQL, "-XAtq", "-d", database], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            locker.stdin.write(f"BEGIN; LOCK TABLE {tables}; SELECT 'locked';\n")
            locker.stdin.flush()
            self.assertEqual(locker.stdout.readline().strip(), "locked")
            queries = [(path, operation) for _, path, operation in OPERATIONS if "503" in operation["responses"]
                       and "catalog" not in path and not path.endswith("/export")]
            self.assertEqual(len(queries), 10)
            for path, operation in queries:
                problem = self.check(operation, service.get(target_of(path)), 503)
                self.assertIn("longer than allowed", problem["detail"], path)
            self.check_full_exports(service)
            locker.communicate("ROLLBACK;\n")
            for path, operation in queries:
                self.assertIn(service.get(target_of(path))[0], (200, 404), path)

    def check_full_exports(self, service):
        """Exports take as long as they need, but only so many wait. Requires that none can go on."""
        held = []
        for _ in range(7):  # two run, four wait
            held.append(socket.create_connection(("127.0.0.1", service.port), timeout=20))
            held[-1].sendall(b"GET /api/v1/export?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n")
        operation = DESCRIPTION["paths"]["/api/v1/export"]["get"]
        problem = self.check(operation, service.get("/api/v1/export?format=csv"), 503)
        self.assertIn("too many requests", problem["detail"])
        for one in held:
            one.close()

    def read_metrics(self, service):
        """Samples by name and labels; the form of the text is checked on the way."""
        status, fields, body = service.get("/metrics")
        self.assertEqual((status, fields["Content-Type"].split(";")[0]), (200, "text/plain"))
        samples, kinds = {}, {}
        for line in body.decode().splitlines():
            if line.startswith("# TYPE "):
                name, kind = line.split()[2:]
                self.assertNotIn(name, kinds)
                kinds[name] = kind
            elif not line.startswith("# HELP "):
                found = re.fullmatch(r'([a-z_]+)((?:\{[a-z]+="[^"\\]*"(?:,[a-z]+="[^"\\]*")*\})?) ([0-9.e+-]+)', line)
                self.assertTrue(found, line)
                self.assertIn(re.sub(r"_(bucket|sum|count)$", "", found[1]) if found[1] not in kinds else found[1], kinds)
                self.assertNotIn(found[1] + found[2], samples)
                samples[found[1] + found[2]] = float(found[3])
        return samples

    def test_histograms_and_routes(self):
        with Service() as service:
            for target in ("/api/v1/events", "/api/v1/events/" + "0" * 32, "/api/v1/nowhere", "/api/v1/events?type=x"):
                service.get(target)
            samples = self.read_metrics(service)
            name = "casus_http_request_seconds"
            routes = {re.search(r'route="([^"]*)"', key)[1] for key in samples if key.startswith(name)}
            self.assertIn("/api/v1/events/{event_id}", routes)
            self.assertFalse([route for route in routes if "0000" in route or "nowhere" in route])  # no label per path
            for route in routes:
                buckets = [value for key, value in samples.items() if key.startswith(f'{name}_bucket{{route="{route}"')]
                self.assertEqual(buckets, sorted(buckets))
                self.assertEqual(buckets[-1], samples[f'{name}_count{{route="{route}"}}'])
                requests = sum(value for key, value in samples.items()
                               if key.startswith(f'casus_http_requests_total{{route="{route}"'))
                self.assertEqual(requests, buckets[-1])
            self.assertEqual(samples['casus_http_requests_total{route="/api/v1/events",status="400"}'], 1)

    def test_each_line_of_the_log_is_one_request(self):
        with Service() as service:
            service.get("/api/v1/events?q=secret")
            service.get("/api/v1/nowhere")
            service.send(b"nonsense\r\n\r\n")
            log = service.stop()
        requests = [line for line in log if line["event"] == "request"]
        for line in requests:
            self.assertEqual(set(line), {"time", "level", "event", "client", "method", "route", "path", "status", "bytes", "seconds"})
            self.assertRegex(line["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
            self.assertEqual(line["client"], "127.0.0.1")
        self.assertEqual([(line["path"], line["status"]) for line in requests],
                         [("/api/v1/events", 200), ("/api/v1/nowhere", 404), (None, 400)])
        self.assertEqual(requests[0]["route"], "/api/v1/events")
        self.assertGreater(requests[0]["bytes"], 20)
        self.assertEqual(log[-1]["event"], "stopped")


if __name__ == "__main__":
    unittest.main()
