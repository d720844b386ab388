#!/usr/bin/env python3
"""`casus watch` against a web site on loopback: politeness, limits, hostile servers, restarts. Python standard library only.

usage: test_watch.py CASUS [TEST ...]
"""
import gzip
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

from site_server import Answer, Site, page, rss

CASUS = sys.argv.pop(1)
SANCTIONS = page("Norway acts", "Norway imposed sanctions on Belarus on Tuesday, the foreign ministry in Oslo said.\n"
                 "Belarus condemned Norway on Wednesday. Officials in Minsk said that the government would answer soon.")


class WatchTest(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.database = pathlib.Path(self.temporary.name) / "events.db"
        self.site = Site({})
        self.feed = self.site.root + "/feed.xml"

    def tearDown(self):
        self.site.close()
        self.temporary.cleanup()

    def command(self, *arguments, private=True, delay=0):
        options = ["--allow-private"] if private else []
        return [CASUS, "watch", "--delay", str(delay), "--db", self.database, *options, *map(str, arguments)]

    def watch(self, *arguments, private=True):
        """One round; returns what it said."""
        feeds = [] if any(str(a).startswith("http") for a in arguments) else [self.feed]
        done = subprocess.run(self.command("--once", *arguments, *feeds, private=private), capture_output=True, timeout=60)
        self.code = done.returncode
        return done.stderr.decode()

    def rows(self, sql):
        connection = sqlite3.connect(self.database)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def fetches(self):
        """Path -> status."""
        return {url.removeprefix(self.site.root): status for url, status in self.rows("SELECT url, status FROM fetches")}

    def serve(self, routes, feed=None):
        self.site.routes.update(routes)
        if feed is not None:
            self.site.routes["/feed.xml"] = rss([{"link": link} for link in feed])


class Articles(WatchTest):
    def test_articles_are_coded_into_the_database(self):
        self.serve({"/a": SANCTIONS}, ["a?utm_source=rss", "/gone", "/picture", "ftp://example.org/x"])
        self.serve({"/picture": Answer(200, {"Content-Type": "image/png"}, b"\x89PNG")})
        said = self.watch()
        self.assertEqual(self.code, 0, said)
        self.assertEqual(self.fetches(), {"/a": "fetched", "/gone": "http_error", "/picture": "unwanted",
                                          "ftp://example.org/x": "refused"})
        self.assertIn("4 entries, 3 to fetch", said)
        self.assertIn("/gone: http_error: HTTP 404", said)
        found = subprocess.run([CASUS, "query", "--db", self.database, "--type", "SANCTION"], capture_output=True)
        self.assertIn(self.site.root + "/a", found.stdout.decode())
        self.assertEqual(self.rows("SELECT count(*) FROM runs"), [(1,)])

    def test_nothing_is_fetched_twice(self):
        self.serve({"/a": SANCTIONS, "/b": SANCTIONS}, ["/a", "/b"])
        self.serve({"/other.xml": rss([{"link": self.site.root + "/a#top"}, {"link": "/moved"}]),
                    "/moved": Answer(301, {"Location": "/b?utm_medium=x"})})
        self.watch(self.feed, self.site.root + "/other.xml")
        self.watch(self.feed, self.site.root + "/other.xml")
        self.assertEqual([self.site.count(path) for path in ("/a", "/moved", "/robots.txt")], [1, 1, 2])
        self.assertLessEqual(self.site.count("/b"), 1)
        self.assertEqual(sorted(self.fetches().values()), ["duplicate", "fetched", "fetched"])
        self.assertEqual(self.rows("SELECT count(*) FROM documents"), [(2,)])

    def test_an_unchanged_feed_is_told_by_its_etag(self):
        self.serve({"/a": SANCTIONS}, ["/a"])
        self.watch()
        self.assertIn("feed.xml: unchanged", self.watch())
        conditions = [headers.get("If-None-Match") for path, headers in self.site.requests if path == "/feed.xml"]
        self.assertEqual(conditions, [None, self.site.routes["/feed.xml"].headers["ETag"]])

    def test_a_changed_article_takes_the_place_of_the_old_one(self):
        self.serve({"/a": SANCTIONS})
        self.site.routes["/feed.xml"] = rss([{"link": "/a", "updated": "2099-01-01T10:00:00Z"}])
        self.watch()
        self.site.routes["/feed.xml"] = rss([{"link": "/a", "updated": "2099-01-01T11:00:00Z"}])
        self.site.routes["/a"] = page("Norway acts", "Norway and Belarus signed a trade agreement in Oslo on Tuesday.\n"
                                      "The two governments will meet again in Minsk next month, officials of both sides said. "
                                      "The agreement lowers tariffs on timber and fish, and it holds for five years.")
        self.watch()
        self.assertEqual(self.site.count("/a"), 1)  # not before a day has passed
        connection = sqlite3.connect(self.database)
        with connection:
            connection.execute("UPDATE fetches SET retry_at = '2024-01-01T00:00:00Z'")
        connection.close()
        self.watch()
        self.assertEqual(self.site.count("/a"), 2)
        self.assertEqual(self.fetches(), {"/a": "fetched"})
        found = subprocess.run([CASUS, "query", "--db", self.database], capture_output=True).stdout.decode()
        self.assertIn("trade agreement", found)
        self.assertNotIn("imposed sanctions", found)

    def test_old_articles_are_left_out(self):
        self.serve({"/new": SANCTIONS})
        self.site.routes["/feed.xml"] = rss([{"link": "/old", "date": "Wed, 06 Mar 2019 10:00:00 GMT"}, {"link": "/new"}])
        self.watch()
        self.assertEqual(self.fetches(), {"/new": "fetched"})
        self.assertEqual(self.rows("SELECT published_at FROM fetches"), [(None,)])

    def test_sitemaps_of_an_index(self):
        self.serve({"/a": SANCTIONS})
        locations = f"<urlset><url><loc>{self.site.root}/a</loc></url></urlset>".encode()
        index = f"<sitemapindex><sitemap><loc>/map.xml.gz</loc></sitemap><sitemap><loc>/index.xml</loc></sitemap></sitemapindex>"
        self.serve({"/index.xml": Answer(200, {}, index.encode()), "/map.xml.gz": Answer(200, {}, gzip.compress(locations))})
        said = self.watch(self.site.root + "/index.xml")
        self.assertEqual(self.fetches(), {"/a": "fetched"}, said)


class Politeness(WatchTest):
    def test_robots_txt(self):
        self.serve({"/robots.txt": Answer(200, {}, b"User-agent: casus\nDisallow: /private\nUser-agent: *\nDisallow: /"),
                    "/a": SANCTIONS, "/private/b": SANCTIONS, "/to": Answer(302, {"Location": "/private/b"})},
                   ["/private/b", "/to", "/a"])
        said = self.watch()
        self.assertEqual(self.fetches(), {"/private/b": "robots", "/to": "robots", "/a": "fetched"})
        self.assertEqual(self.site.count("/private/b"), 0)
        self.assertIn("/robots.txt disallows /private/b", said)
        self.assertIn("casus/", self.site.requests[0][1]["User-Agent"])

    def test_a_robots_txt_that_cannot_be_had_disallows(self):
        self.serve({"/robots.txt": Answer(503)}, ["/a"])
        self.assertIn("/robots.txt cannot be had: HTTP 503", self.watch())
        self.assertEqual(self.code, 1)
        self.assertEqual(self.site.count("/feed.xml"), 0)

    def test_a_server_that_asks_for_rest_gets_it(self):
        self.serve({"/a": Answer(429, {"Retry-After": "3000"}), "/b": SANCTIONS}, ["/a", "/b"])
        said = self.watch()
        self.assertEqual(self.fetches(), {"/a": "retry", "/b": "retry"}, said)
        self.assertEqual(self.site.count("/b"), 0)
        self.watch()
        self.assertEqual(self.site.count("/a"), 1)

    def test_a_feed_that_is_down_is_not_asked_again_at_once(self):
        self.serve({"/feed.xml": Answer(500)})
        self.assertIn("feed.xml: http_error: HTTP 500", self.watch())
        self.assertIn("not asked before", self.watch())
        self.assertEqual(self.site.count("/feed.xml"), 1)

    def test_time_between_requests(self):
        self.serve({"/a": SANCTIONS, "/b": SANCTIONS}, ["/a", "/b"])
        start = time.monotonic()
        subprocess.run(self.command("--once", self.feed, delay=0.5), capture_output=True, timeout=60)
        self.assertGreaterEqual(time.monotonic() - start, 1.5)  # robots.txt, the feed, two articles
        self.assertEqual(self.fetches(), {"/a": "fetched", "/b": "fetched"})


class Safety(WatchTest):
    def test_private_addresses_are_refused_without_the_flag(self):
        self.serve({"/a": SANCTIONS}, ["/a"])
        said = self.watch(private=False)
        self.assertIn("expected 80, 443, 8080 or 8443", said)
        for host in ("127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "localhost", "2130706433", "0x7f.1"):
            said = self.watch(f"http://{host}:8080/feed.xml", private=False)
            self.assertIn("is a loopback address", said, host)
        self.assertEqual(self.code, 1)
        self.assertEqual(self.site.requests, [])

    def test_redirects_in_a_circle_end(self):
        self.serve({"/a": Answer(302, {"Location": "/b"}), "/b": Answer(302, {"Location": "/a"}),
                    "/file": Answer(302, {"Location": "file:///etc/passwd"})}, ["/a", "/file"])
        self.watch()
        self.assertEqual(self.fetches(), {"/a": "redirects", "/file": "refused"})
        self.assertLessEqual(self.site.count("/a") + self.site.count("/b"), 6)

    def test_bombs_and_endless_bodies_end(self):
        def endless(handler):
            handler.send_response(200)
            handler.send_header("Content-Type", "text/html")
            handler.end_headers()
            handler.close_connection = True
            while True:
                handler.wfile.write(b"<p>and so on and so on</p>" * 1000)

        bomb = gzip.compress(b"<p>" + b" " * (19 << 20))
        self.serve({"/bomb": Answer(200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, bomb),
                    "/endless": endless}, ["/bomb", "/endless"])
        said = self.watch()
        self.assertEqual(self.fetches(), {"/bomb": "too_large", "/endless": "too_large"}, said)
        self.assertIn("unpacks to over 100 times its size", said)

    def test_a_slow_server_is_given_up(self):
        def slow(handler):
            time.sleep(3)

        self.serve({"/slow": slow, "/a": SANCTIONS}, ["/slow", "/a"])
        self.watch("--total-seconds", "0.5")
        self.assertEqual(self.fetches(), {"/slow": "retry", "/a": "fetched"})
        self.assertEqual(self.rows("SELECT attempts FROM fetches WHERE status = 'retry'"), [(1,)])

    def test_broken_feeds(self):
        broken = b"<?xml version='1.0'?><rss><channel><title>A & B<item><link>/a</link></item><item><link>/b"
        self.serve({"/feed.xml": Answer(200, {}, broken), "/a": SANCTIONS, "/html": SANCTIONS, "/empty": Answer(200)})
        said = self.watch(self.feed, self.site.root + "/html", self.site.root + "/empty")
        self.assertEqual(self.fetches(), {"/a": "fetched"})
        self.assertEqual(said.count("expected RSS, Atom or a sitemap"), 2)
        self.assertEqual(self.code, 1)

    def test_wrong_use(self):
        self.assertIn("expected http:// or https://", self.watch("--user-agent", "x", "httpx://example.org/feed"))
        self.assertEqual(self.code, 2)
        self.assertIn("--db", subprocess.run([CASUS, "watch", self.feed], capture_output=True).stderr.decode())


class Restarts(WatchTest):
    COUNT = 12

    def setUp(self):
        super().setUp()
        links = [f"/{i}" for i in range(self.COUNT)]
        self.serve({link: SANCTIONS for link in links}, links)

    def start(self, *arguments):
        return subprocess.Popen(self.command(*arguments, self.feed), stderr=subprocess.PIPE)

    def read_until_coded(self, process, count):
        while count > 0:
            line = process.stderr.readline()
            self.assertTrue(line, "ended early")
            count -= b"events" in line

    def check_all_there_once(self):
        self.assertEqual(set(self.fetches().values()), {"fetched"})
        self.assertEqual(self.rows("SELECT count(*), count(DISTINCT document_id) FROM documents"), [(self.COUNT, self.COUNT)])
        events = self.rows("SELECT count(*) FROM events")[0][0]
        self.assertGreater(events, 0)
        self.assertEqual(events % self.COUNT, 0)

    def test_killed_between_two_articles(self):
        for after in (1, 4):
            process = self.start("--once")
            self.read_until_coded(process, after)
            process.kill()
            process.wait()
            process.stderr.close()
        fetched = self.rows("SELECT count(*) FROM fetches WHERE status = 'fetched'")[0][0]
        self.assertEqual(self.rows("SELECT count(*) FROM documents"), [(fetched,)])
        self.assertLess(fetched, self.COUNT)
        self.watch()
        self.check_all_there_once()
        # Only what was on its way when the program was killed can have been asked for twice.
        self.assertLessEqual(sum(self.site.count(f"/{i}") for i in range(self.COUNT)), self.COUNT + 2)

    def test_a_signal_ends_it_in_order_and_the_next_run_goes_on(self):
        process = self.start("--once")
        self.read_until_coded(process, 2)
        process.send_signal(signal.SIGTERM)
        said = process.stderr.read().decode()
        process.stderr.close()
        self.assertEqual(process.wait(timeout=30), 0)
        self.assertIn("(stopped)", said)
        self.assertEqual(self.rows("SELECT count(*) FROM runs"), [(1,)])
        self.watch()
        self.check_all_there_once()
        # The one that was being fetched when the signal came may be asked for again.
        self.assertLessEqual(sum(self.site.count(f"/{i}") for i in range(self.COUNT)), self.COUNT + 1)

    def test_without_once_it_waits_and_polls_again(self):
        process = self.start("--interval", "1")
        deadline = time.monotonic() + 30
        while self.site.count("/feed.xml") < 3 and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read().decode()
        process.stderr.close()
        self.assertEqual(process.wait(timeout=30), 0)
        self.assertGreaterEqual(self.site.count("/feed.xml"), 3)
        self.assertIn("waiting until", said)
        self.check_all_there_once()


if __name__ == "__main__":
    unittest.main()
