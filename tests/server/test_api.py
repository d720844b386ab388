#!/usr/bin/env python3
"""Calls every operation of the OpenAPI description on the real program and checks the answers against its schemas.

usage: test_api.py CASUS [TEST ...]      needs python3-jsonschema
"""
import json
import pathlib
import unittest
import urllib.parse

import jsonschema

from running_service import RECORDS, TEXT, Service

API = "/api/v1"
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DESCRIPTION = json.loads((ROOT / "apps/server/openapi.json").read_text())
PAGE = ("<html lang=en><head><title>Norway acts</title></head><body><article><h1>Norway acts on Belarus</h1>" +
        "".join(f"<p>{sentence} It said so in a long statement that named twelve officials of the capital.</p>"
                for sentence in ["Norway imposed sanctions on Belarus on Tuesday, the foreign ministry in Oslo said."] * 4) +
        "</article></body></html>")


def check_schema(schema, value):
    jsonschema.Draft202012Validator({**schema, "components": DESCRIPTION["components"]}).validate(value)


class ApiTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = Service().__enter__()
        cls.exercised = set()

    @classmethod
    def tearDownClass(cls):
        cls.service.__exit__()

    def call(self, path, expected=200, method="get", body=None, **query):
        """The answer to the operation of `path`, whose {braces} are taken from `query`; checked against its schema."""
        operation = DESCRIPTION["paths"][path][method]
        target = path
        for name in list(query):
            if "{" + name + "}" in target:
                target = target.replace("{" + name + "}", urllib.parse.quote(query.pop(name), safe=""))
        if query:
            target += "?" + urllib.parse.urlencode(query, doseq=True)
        headers = {"Content-Type": "application/json"} if body is not None else {}
        got, fields, data = self.service.request(method.upper(), target, body and json.dumps(body), headers.items())
        self.assertEqual(got, expected, data)
        described = operation["responses"][str(expected)]
        if "$ref" in described:
            described = DESCRIPTION["components"]["responses"][described["$ref"].rsplit("/", 1)[1]]
        content_type = fields["Content-Type"].split(";")[0]
        self.assertIn(content_type, described["content"])
        if expected == 200:
            self.exercised.add((path, method))
        if content_type != "application/json" and not content_type.endswith("+json"):
            return data.decode()
        answer = json.loads(data)
        check_schema(described["content"][content_type]["schema"], answer)
        return answer

    def problem(self, path, parameter, **query):
        answer = self.call(path, 400, **query)
        self.assertEqual(answer.get("parameter"), parameter, answer)

    def test_health(self):
        answer = self.call(API + "/health")
        self.assertEqual(answer["database"]["documents"], len(RECORDS))
        self.assertEqual(answer["database"]["path_kind"], "sqlite")
        self.assertEqual(answer["database"]["events"], self.call(API + "/counts/types")["total"])

    def test_search_filters_and_pages(self):
        everything = self.call(API + "/events")
        self.assertGreaterEqual(len(everything["events"]), 4)
        self.assertEqual(everything["total"], {"count": len(everything["events"]), "exact": True})
        seen, cursor = [], None
        while True:
            page = self.call(API + "/events", limit=1, order="-date", **({"cursor": cursor} if cursor else {}))
            seen += page["events"]
            cursor = page["next_cursor"]
            if cursor is None:
                break
        self.assertEqual(seen, everything["events"])
        forward = self.call(API + "/events", order="date")["events"]
        self.assertEqual({e["event_id"] for e in forward}, {e["event_id"] for e in seen})
        self.assertNotEqual([e["event_id"] for e in forward], [e["event_id"] for e in seen])
        for query, types in [({"actor": "NOR"}, {"SANCTION", "COERCE"}), ({"type": "SANCTION", "country": "BLR"}, {"SANCTION"}),
                             ({"q": "sanctions"}, {"SANCTION"}), ({"actor": "nobody at all"}, set())]:
            found = self.call(API + "/events", **query)["events"]
            self.assertEqual({e["event_type"] for e in found}, types, query)
        pair = self.call(API + "/events", pair="NOR~BLR")["events"]
        self.assertEqual({(e["actor"][0]["country"], e["recipient"][0]["country"]) for e in pair},
                         {("NOR", "BLR"), ("BLR", "NOR")})

    def test_every_filter_is_taken_by_every_list(self):
        filters = {"actor": "NOR", "recipient": "BLR", "party": "NOR", "pair": "NOR~BLR", "country": "NOR",
                   "type": ["SANCTION", "ACCUSE"], "quad": [3, 4], "cameo": "16", "status": "actual", "historical": "false",
                   "source": "ministry", "place": "Oslo", "bbox": "0,50,40,75", "from": "2020-01-01", "to": "2020-12-31",
                   "q": "sanctions -rail", "document": "sanctions", "publisher": "Times", "min_confidence": "0.1"}
        known = {name.removeprefix("filter_") for name in DESCRIPTION["components"]["parameters"]}
        self.assertEqual(set(filters), known)
        for path, item in DESCRIPTION["paths"].items():
            if {"$ref": "#/components/parameters/filter_actor"} in item.get("get", {}).get("parameters", []):
                self.call(path, **filters)

    def test_one_event_its_reports_and_its_reasons(self):
        event = self.call(API + "/events", type="SANCTION")["events"][0]
        found = self.call(API + "/events/{event_id}", event_id=event["event_id"])
        self.assertEqual(found["event"], event)
        reasons = self.call(API + "/events/{event_id}/explanation", event_id=event["event_id"])
        self.assertIn(event["rule"], [r["rule"] for r in reasons["readings"] if r["coded"]])
        for path in ("/events/{event_id}", "/events/{event_id}/explanation"):
            self.call(API + path, 404, event_id="0" * 32)

    def test_documents(self):
        listed = self.call(API + "/documents")["documents"]
        self.assertEqual([d["document_id"] for d in listed], [RECORDS[1]["id"], RECORDS[0]["id"]])
        self.assertEqual([d["document_id"] for d in self.call(API + "/documents", q="Norway")["documents"]], ["sanctions"])
        first = self.call(API + "/documents", limit=1)
        rest = self.call(API + "/documents", cursor=first["next_cursor"])
        self.assertEqual(first["documents"] + rest["documents"], listed)
        for record, row in zip(RECORDS, reversed(listed)):
            found = self.call(API + "/documents/{document_id}", document_id=record["id"])
            self.assertEqual(len(found["events"]), row["events"])
            data = found["document"]["text"].encode()
            for event in found["events"]:
                begin, end = event["evidence"]["span"]
                self.assertEqual(data[begin:end].decode(), event["evidence"]["text"])
        self.call(API + "/documents/{document_id}", 404, document_id="nowhere")

    def test_counts_agree_with_the_search(self):
        events = self.call(API + "/events", limit=500)["events"]
        types = self.call(API + "/counts/types")
        self.assertEqual(types["total"], len(events))
        self.assertEqual({t["event_type"]: t["events"] for t in types["types"] if t["events"]},
                         {name: sum(e["event_type"] == name for e in events) for name in {e["event_type"] for e in events}})
        for bucket in ("auto", "day", "week", "month", "year"):
            series = self.call(API + "/counts/time", bucket=bucket)
            self.assertEqual(sum(sum(row["quad"]) for row in series["series"]) + series["undated"], len(events))
        pairs = self.call(API + "/counts/pairs")["pairs"]
        self.assertIn(("NOR", "BLR", 1), [(p["actor"], p["recipient"], p["events"]) for p in pairs])
        self.call(API + "/counts/pairs", by="code", limit=1)
        places = self.call(API + "/counts/places")
        self.assertEqual(sum(p["events"] for p in places["places"]) + places["without_place"], len(events))

    def test_code(self):
        known = {"document_id": "mine", "published_at": "2020-03-04", "title": "Norway acts"}
        plain = self.call(API + "/code", method="post", body={"text": TEXT, **known})
        self.assertIn("SANCTION", [e["event_type"] for e in plain["events"]])
        self.assertNotIn("sentences", plain)
        explained = self.call(API + "/code", method="post", body={"text": TEXT, "explain": True, **known})
        self.assertEqual(explained["events"], plain["events"])
        self.assertEqual(len(explained["sentences"]), 3)
        page = self.call(API + "/code", method="post", body={"html": PAGE})
        self.assertIn("SANCTION", [e["event_type"] for e in page["events"]])
        self.assertNotIn("<p>", page["document"]["text"])
        empty = self.call(API + "/code", method="post", body={"text": " "})
        self.assertEqual((empty["document"]["status"], empty["events"]), ("empty", []))
        self.call(API + "/documents/{document_id}", 404, document_id="mine")  # nothing is stored

    def test_export_gives_what_the_search_finds(self):
        events = self.call(API + "/events", limit=500, order="date")["events"]
        lines = self.call(API + "/export").splitlines()
        self.assertEqual({json.loads(line)["event_id"] for line in lines}, {e["event_id"] for e in events})
        actual = [e for e in events if e["status"] == "actual"]
        for form, columns, header in (("gdelt-events", 61, 0), ("gdelt-mentions", 16, 0), ("polecat", 40, 1)):
            rows = [line.split("\t") for line in self.call(API + "/export", format=form).splitlines()]
            self.assertEqual({len(row) for row in rows}, {columns})
            self.assertGreaterEqual(len(rows) - header, len(actual))
        self.assertEqual(self.call(API + "/export", format="csv").count("\r\n"), len(events) + 1)
        sanctions = self.call(API + "/events", type="SANCTION")["events"]
        self.assertLess(len(sanctions), len(events))
        self.assertEqual(len(self.call(API + "/export", type="SANCTION").splitlines()), len(sanctions))
        self.problem(API + "/export", "format", format="xlsx")

    def test_catalog(self):
        found = self.call(API + "/catalog/actors", q="ardern", on="2020-01-01")["actors"]
        self.assertEqual([(a["name"], a["code"]) for a in found], [("Jacinda Ardern", "NZLGOV")])
        self.assertEqual(self.call(API + "/catalog/actors", q="ardern", on="2001-01-01")["actors"], [])
        countries = {c["code"]: c for c in self.call(API + "/catalog/countries")["countries"]}
        self.assertEqual(countries["NOR"]["cow"], "385")
        self.assertEqual(len(self.call(API + "/catalog/ontology")["types"]), 16)

    def test_wrong_parameters_are_named(self):
        for path, parameter, query in [
                ("/events", "acter", {"acter": "NOR"}), ("/events", "type", {"type": "sanction"}),
                ("/events", "from", {"from": "2020-02-30"}), ("/events", "limit", {"limit": 501}),
                ("/events", "order", {"order": "up"}), ("/counts/time", "bucket", {"bucket": "hour"}),
                ("/counts/pairs", "by", {"by": "name"}), ("/documents", "status", {"status": "fine"}),
                ("/documents", "actor", {"actor": "NOR"}), ("/catalog/actors", "q", {}), ("/health", "x", {"x": 1})]:
            self.problem(API + path, parameter, **query)
        self.call(API + "/events", 400, cursor="not-a-cursor")

    def test_metrics(self):
        self.call(API + "/health")
        text = self.call("/metrics")
        self.assertIn('casus_http_requests_total{route="/api/v1/health",status="200"}', text)

    def test_zz_every_operation_was_called(self):
        self.call(API + "/openapi.json")
        described = {(path, method) for path, item in DESCRIPTION["paths"].items() for method in item}
        self.assertEqual(self.exercised, described)

    def test_the_description_is_the_one_served(self):
        self.assertEqual(json.loads(self.service.get(API + "/openapi.json")[2]), DESCRIPTION)


if __name__ == "__main__":
    unittest.main()
