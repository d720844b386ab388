#!/usr/bin/env python3
"""What others may send to `casus serve`, over raw sockets: too much, too slow, malformed, from elsewhere.

usage: test_security.py CASUS [TEST ...]      Python standard library only
"""
import json
import socket
import subprocess
import time
import unittest

from running_service import CASUS, Service

TOKEN = "a-token-of-some-length"


def statuses(data):
    """Status codes of the answers in what came back."""
    return [int(part[:3]) for part in data.decode(errors="replace").split("HTTP/1.1 ")[1:]]


class Loopback(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = Service().__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.service.__exit__()

    def tearDown(self):  # whatever came, the service stands
        self.assertEqual(self.service.get("/api/v1/health")[0], 200)

    def test_another_host_name_is_refused(self):
        for host in ("attacker.example", "localhost.attacker.example", ""):
            self.assertEqual(self.service.get("/api/v1/health", Host=host)[0], 421, host)
            self.assertEqual(self.service.get("/", Host=host)[0], 421, host)
        self.assertEqual(self.service.get("/", Host=f"localhost:{self.service.port}")[0], 200)

    def test_no_other_site_is_let_in(self):
        status, fields, _ = self.service.request("OPTIONS", "/api/v1/code", headers={
            "Origin": "https://attacker.example", "Access-Control-Request-Method": "POST"}.items())
        self.assertEqual((status, fields["Allow"]), (204, "POST, OPTIONS"))
        self.assertFalse([name for name in fields if name.lower().startswith("access-control")])
        # What a page may send without asking: never taken.
        for content_type in ("text/plain", "application/x-www-form-urlencoded", ""):
            status, _, _ = self.service.request("POST", "/api/v1/code", '{"text": "a"}', {"Content-Type": content_type}.items())
            self.assertEqual(status, 415)

    def test_paths_do_not_leave_the_page(self):
        for path in ("/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd",
                     "/assets/../../../etc/passwd", "/..\\..\\etc\\passwd"):
            answer = self.service.send(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            self.assertEqual(statuses(answer), [404], path)
            self.assertNotIn(b"root:", answer)

    def test_requests_are_not_smuggled(self):
        head = b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        hidden = b"GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n"
        for fields, body in [(b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n" + hidden),
                             (b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", b"0\r\n\r\n" + hidden),
                             (b"Content-Length: 0\r\nContent-Length: 10\r\n", hidden),
                             (b"Content-Length: -1\r\n", hidden), (b"Content-Length : 0\r\n", hidden),
                             (b"Content-Length: 0x0\r\n", hidden), (b"Transfer-Encoding: chunked\r\n", b"zz\r\n" + hidden)]:
            got = statuses(self.service.send(head + fields + b"\r\n" + body))
            self.assertEqual(got, [400], fields)

    def test_malformed_requests(self):
        for data in (b"\x00\x01\x02\x03\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET /\r\n\r\n", b"G\x00T / HTTP/1.1\r\n\r\n",
                     b"GET / HTTP/1.1\r\nHost: localhost\r\nBad Name: x\r\n\r\n",
                     b"GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                     b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                     b"GET /?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                     b"GET /api/v1/events?q=%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"):
            self.assertEqual(statuses(self.service.send(data)), [400], data)

    def test_other_methods(self):
        for method in ("PUT", "DELETE", "PATCH", "TRACE", "CONNECT"):
            target = "/api/v1/events" if method != "CONNECT" else "/"
            answer = self.service.send(f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            self.assertEqual(statuses(answer), [405], method)
        status, fields, body = self.service.request("HEAD", "/api/v1/health")
        self.assertEqual((status, body), (200, b""))
        self.assertGreater(int(fields["Content-Length"]), 0)

    def test_too_much(self):
        long_field = b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 20_000 + b"\r\n\r\n"
        self.assertEqual(statuses(self.service.send(long_field)), [431])
        body = json.dumps({"text": "a" * 2_000_001})
        self.assertEqual(self.service.request("POST", "/api/v1/code", body, {"Content-Type": "application/json"}.items())[0], 413)
        chunks = b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
        chunks += (b"80000\r\n" + b"a" * 0x80000 + b"\r\n") * 5 + b"0\r\n\r\n"
        self.assertEqual(statuses(self.service.send(chunks)), [413])

    def test_bodies_that_are_no_requests(self):
        deep = '{"text": ' + "[" * 100_000 + "]" * 100_000 + "}"
        for body in ("", "{", "[]", "null", '{"text": 1}', '{"text": "a", "html": "b"}', '{"txt": "a"}', deep,
                     b'{"text": "\xff"}', b'{"text": "\xc0\xaf"}'):
            status, fields, answer = self.service.request("POST", "/api/v1/code", body, {"Content-Type": "application/json"}.items())
            self.assertEqual((status, fields["Content-Type"]), (400, "application/problem+json"), body[:40])
            self.assertIn("the body", json.loads(answer)["detail"])

    def test_header_fields_that_protect_the_page(self):
        for target in ("/", "/api/v1/health", "/nowhere"):
            fields = self.service.get(target)[1]
            self.assertEqual(fields["X-Content-Type-Options"], "nosniff")
            self.assertEqual(fields["X-Frame-Options"], "DENY")
            self.assertIn("default-src", fields["Content-Security-Policy"])
        self.assertEqual(self.service.get("/api/v1/health")[1]["Cache-Control"], "no-store")

    def test_several_requests_on_one_connection(self):
        one = b"GET /api/v1/catalog/ontology HTTP/1.1\r\nHost: localhost\r\n\r\n"
        self.assertEqual(statuses(self.service.send(one * 3)), [200, 200, 200])


class Tokens(unittest.TestCase):
    def test_a_token_guards_the_api_but_not_the_page(self):
        with Service(token=TOKEN) as service:
            for given in ("", "Bearer", "Bearer wrong", f"Bearer {TOKEN}x", f"Basic {TOKEN}"):
                for target in ("/api/v1/health", "/metrics", "/api/v1/openapi.json"):
                    status, fields, _ = service.get(target, Authorization=given)
                    self.assertEqual(status, 401, given)
                    self.assertTrue(fields["WWW-Authenticate"].startswith("Bearer"))
            self.assertEqual(service.get("/api/v1/health", Authorization=f"Bearer {TOKEN}")[0], 200)
            self.assertEqual(service.get("/", Host="desk.example")[0], 200)
            service.get("/api/v1/events?q=secret+plans", Authorization=f"Bearer {TOKEN}")
            log = json.dumps(service.stop())
            self.assertIn('"/api/v1/events"', log)
            self.assertNotIn(TOKEN, log)
            self.assertNotIn("secret", log)

    def test_beyond_loopback_a_token_is_needed(self):
        done = subprocess.run([CASUS, "serve", "--db", "none.db", "--listen", "0.0.0.0:0"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn("token", done.stderr)


class Limits(unittest.TestCase):
    def check_slow(self, service, at_once, slowly):
        """Closed without an answer while the bytes still trickle in."""
        with socket.create_connection(("127.0.0.1", service.port), timeout=20) as slow:
            began = time.monotonic()
            slow.sendall(at_once)
            slow.settimeout(0.2)
            for byte in slowly:
                try:
                    slow.sendall(bytes([byte]))
                    self.assertEqual(slow.recv(4096), b"")
                    break
                except socket.timeout:
                    continue
                except (BrokenPipeError, ConnectionResetError):
                    break
            else:
                self.fail("still open")
            self.assertLess(time.monotonic() - began, 10)
        self.assertEqual(service.get("/api/v1/health")[0], 200)

    def test_slow_clients_are_cut_off(self):
        with Service("--header-seconds", "1", "--body-seconds", "1") as service:
            self.check_slow(service, b"", b"GET / HTTP/1.1\r\nX: " + b"a" * 100)
            head = b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            self.check_slow(service, head + b"Content-Length: 1000\r\n\r\n", b'{"text": "' + b"a" * 100)
            self.check_slow(service, head + b"Transfer-Encoding: chunked\r\n\r\n3E8\r\n", b'{"text": "' + b"a" * 100)
            self.assertEqual(service.request("POST", "/api/v1/code", '{"text": "a"}', {"Content-Type": "application/json"}.items())[0], 200)

    def test_more_connections_than_allowed(self):
        with Service("--max-connections", "2") as service:
            held = [socket.create_connection(("127.0.0.1", service.port), timeout=20) for _ in range(2)]
            for one in held:  # answered: surely accepted
                one.sendall(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
                self.assertEqual(statuses(one.recv(4096)), [200])
            self.assertEqual(statuses(service.send(b"")), [503])
            for one in held:
                one.close()

    def test_a_running_request_is_finished(self):
        with Service() as service:
            sentence = "Norway imposed sanctions on Belarus on Tuesday, the foreign ministry said. "
            body = json.dumps({"text": sentence * 1000}).encode()
            with socket.create_connection(("127.0.0.1", service.port), timeout=30) as raw:
                raw.sendall(b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            b"Content-Length: %d\r\n\r\n" % len(body) + body[:-1])
                idle = socket.create_connection(("127.0.0.1", service.port), timeout=30)
                raw.sendall(body[-1:])
                # The queue has it when the next request, of another queue, is answered.
                self.assertEqual(service.get("/api/v1/catalog/ontology")[0], 200)
                log = service.stop()
                out = b""
                while piece := raw.recv(65536):
                    out += piece
                self.assertEqual(statuses(out), [200])
                self.assertEqual(idle.recv(10), b"")
                idle.close()
            self.assertEqual(log[-1]["event"], "stopped")


if __name__ == "__main__":
    unittest.main()
