"""`casus serve` on a free loopback port with a small database, for the tests beside this file. Standard library only."""
import http.client
import json
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile

CASUS = sys.argv.pop(1)
TEXT = ("Norway imposed sanctions on Belarus on Tuesday, the foreign ministry said. Belarus condemned Norway. "
        "Police arrested two protesters in Oslo on Monday.")
RECORDS = [{"id": "sanctions", "published_at": "2020-03-04", "title": "Norway acts", "text": TEXT},
           {"id": "https://example.org/a?b=1", "published_at": "2021-05-06", "title": "France acts",
            "text": "France condemned Mali on Monday. Mali expelled the French ambassador."}]


class Service:
    """Started by `with`; stopped by SIGTERM, and then the exit status must be 0."""

    def __init__(self, *arguments, token=None, database=None):
        """`database`: an empty one of PostgreSQL, in place of a new file."""
        self.arguments, self.token, self.database = list(arguments), token, database

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        folder = pathlib.Path(self.temporary.name)
        records, database = folder / "records.jsonl", self.database or folder / "events.db"
        records.write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
        subprocess.run([CASUS, "code", "--db", database, records], check=True)
        command = [CASUS, "serve", "--db", database, "--listen", "127.0.0.1:0", *self.arguments]
        if self.token is not None:
            (folder / "token").write_text(self.token + "\n")
            command += ["--token-file", folder / "token"]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE)
        first = self.process.stderr.readline()
        self.port = int(json.loads(first)["detail"].rsplit(":", 1)[1])
        return self

    def __exit__(self, *_):
        self.stop()
        self.temporary.cleanup()

    def stop(self):
        """The lines of the log."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        if self.process.stderr.closed:
            return []
        log = self.process.communicate(timeout=20)[1]
        if self.process.returncode != 0:
            raise AssertionError(f"serve ended with {self.process.returncode}: {log.decode()[-2000:]}")
        return [json.loads(line) for line in log.decode().splitlines()]

    def request(self, method, target, body=None, headers=()):
        """(status, header fields, body) of one request on a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, target, body, dict(headers))
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def get(self, target, **headers):
        return self.request("GET", target, headers=headers.items())

    def send(self, data):
        """What comes back for raw bytes until the service closes; b"" when it says nothing."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as raw:
            out = b""
            try:
                raw.sendall(data)
                raw.shutdown(socket.SHUT_WR)
                while piece := raw.recv(65536):
                    out += piece
            except ConnectionResetError:
                pass
            return out
