"""A small web site on loopback for the tests of `casus watch`: pages by path, each request remembered. Python standard library only."""
import collections
import http.server
import threading

Answer = collections.namedtuple("Answer", "status headers body", defaults=({}, b""))


def page(title, text, published="2024-03-06T09:00:00Z"):
    """An article as news sites have it: title, date, paragraphs, a menu around."""
    paragraphs = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    body = (f"<!doctype html><html lang=en><head><title>{title} - The Test Courier</title>"
            f'<meta property="article:published_time" content="{published}"></head><body>'
            f'<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>{title}</h1>{paragraphs}</article>'
            f"<footer>Copyright The Test Courier</footer></body></html>")
    return Answer(200, {"Content-Type": "text/html; charset=utf-8"}, body.encode())


def rss(entries, head=""):
    items = "".join(
        f"<item><title>{e.get('title', 'T')}</title><link>{e['link']}</link>"
        + (f"<pubDate>{e['date']}</pubDate>" if "date" in e else "")
        + (f"<updated>{e['updated']}</updated>" if "updated" in e else "") + "</item>" for e in entries)
    body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Test Courier</title>{head}{items}</channel></rss>'
    return Answer(200, {"Content-Type": "application/rss+xml", "ETag": f'"{abs(hash(body))}"'}, body.encode())


class Site:
    """`routes`: path -> Answer, or a function of the request handler that gives one, or writes itself and gives None."""

    def __init__(self, routes):
        self.routes = routes
        self.requests = []  # (path, headers)
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                site.requests.append((self.path, dict(self.headers)))
                answer = site.routes.get(self.path.partition("?")[0], Answer(404))
                if callable(answer) and not isinstance(answer, Answer):
                    answer = answer(self)
                if answer is None:
                    return
                if answer.status == 200 and answer.headers.get("ETag", "") == self.headers.get("If-None-Match", "-"):
                    answer = Answer(304)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)

            def log_message(self, *arguments):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                pass  # a client that hangs up is part of the tests

        self.server = Server(("127.0.0.1", 0), Handler)
        self.root = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def count(self, path):
        return sum(1 for requested, _ in self.requests if requested == path)
