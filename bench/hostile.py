#!/usr/bin/env python3
"""Time of `casus extract` against the size of hostile inputs: the slope in a log-log plot for each kind, 1 when linear.

usage: hostile.py [--casus BINARY] [--sizes MB,MB,...] [--only WORD,WORD] [--slope LIMIT]

Every input is made here from its kind alone. Times are user and system time of the whole process (the least of three if short)
less that of an empty page. A kind
fails when its slope is over the limit, when a run is killed or takes over two minutes, or when the process says nothing of the input
(each must end in a status). Slopes of runs under 30 ms are not told: the start of the process covers them.
"""
import argparse
import collections
import gzip
import io
import json
import math
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tarfile
import tempfile
import threading
import zipfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
SECONDS = 120
WORDS = b"The minister said on Monday that the talks in the capital had failed and that both sides had left the city. "
Input = collections.namedtuple("Input", "ending make")


def fill(piece, size, front=b"<html><body>", back=b""):
    """`piece`, a function of a number or bytes, until `size` bytes are full."""
    if not callable(piece):
        count = max(1, (size - len(front) - len(back)) // len(piece))
        return front + piece * count + back
    out, length, number = [front], len(front) + len(back), 0
    while length < size:
        out.append(piece(number))
        length += len(out[-1])
        number += 1
    return b"".join(out) + back


def page(piece, front=b"<html><body>", back=b""):
    return Input(".html", lambda size: fill(piece, size, front, back))


def json_ld(piece, front, back=b""):
    return page(piece, b'<html><head><script type="application/ld+json">' + front, back + b"</script></head><body><p>" + WORDS)


def scripts(piece, front, back=b"", each=900_000):
    """JSON-LD of many scripts, as only scripts of up to a megabyte are read."""
    def make(size):
        one = fill(piece, each, b'<script type="application/ld+json">' + front, back + b"</script>")
        return b"<html><head>" + one * max(1, size // len(one)) + b"</head><body><p>" + WORDS
    return Input(".html", make)


def record(block, number=0):
    return (b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/%d\r\nContent-Length: %d\r\n\r\n"
            % (number, len(block)) + block + b"\r\n\r\n")


HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
PAGE = b"<html><body><p>" + WORDS * 3


def zipped(size):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, allowZip64=False) as archive:
        for number in range(min(60_000, size // 120)):
            archive.writestr(f"{number}.txt", b"")
    return out.getvalue()


def overlapping_zip(size):
    """Every entry of the directory is the same stored text, declared to be short."""
    text = WORDS * (size // 2 // len(WORDS))
    name = b"a.txt"
    local = b"PK\x03\x04" + bytes(22) + len(name).to_bytes(2, "little") + bytes(2) + name + text
    entry = (b"PK\x01\x02" + bytes(16) + len(text).to_bytes(4, "little") + (1).to_bytes(4, "little") + len(name).to_bytes(2, "little")
             + bytes(16) + name)
    count = min(60_000, size // 2 // len(entry))
    return (local + entry * count + b"PK\x05\x06" + bytes(4) + count.to_bytes(2, "little") * 2
            + (len(entry) * count).to_bytes(4, "little") + len(local).to_bytes(4, "little") + bytes(2))


def tarred(size):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for number in range(size // 512):
            archive.addfile(tarfile.TarInfo(f"{number}.txt"))
    return out.getvalue()


def packed_lines(line, size, name=b"a.jsonl"):
    """A tar whose one file has a long name and many short lines, packed."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
        body = line * (size // len(line))
        info = tarfile.TarInfo((b"d/" * 100_000 + name).decode())
        info.size = len(body)
        archive.addfile(info, io.BytesIO(body))
    return out.getvalue()


def nested_gzip(size):
    """Zeros, packed so often that the file is small: the size is that of the zeros."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    out = b"".join(packer.compress(bytes(1 << 20)) for _ in range(size * 20 >> 20)) + packer.flush()
    return gzip.compress(gzip.compress(out))


def damaged_members(size):
    bad = bytearray(gzip.compress(record(HTTP + PAGE)))
    bad[len(bad) // 2] ^= 0x55
    return fill(lambda i: gzip.compress(record(HTTP + PAGE, i)) + bytes(bad), size, b"")


def large_damaged_members(size):
    """Members that inflate to eight megabytes before they break."""
    good = gzip.compress(record(HTTP + PAGE))
    bad = bytearray(gzip.compress(record(HTTP + b"<p>" * 2_700_000)))
    bad[-20] ^= 0x55
    return fill(good + bytes(bad), size, b"")


def utf16(piece):
    return Input(".html", lambda size: b"\xff\xfe" + fill(piece, size // 2).decode("latin-1").encode("utf-16-le"))


KINDS = {
    # Nesting.
    "unclosed div": page(b"<div>"),
    "unclosed div with text": page(b"<div>word "),
    "unclosed span with class": page(lambda i: b"<span class=c%d>word " % i),
    "nested lists": page(b"<ul><li>word "),
    "nested lists closed at the end": Input(".html", lambda size: b"<ul><li>" * (size // 18) + b"word" + b"</li></ul>" * (size // 18)),
    "nested quotes": page(b"<blockquote><p>word "),
    "nested tables": page(b"<table><tr><td>"),
    "tables that break out": page(b"<div><table><td>x</div>"),
    "text in tables": page(b"<table>word<tr>word"),
    "many tables": page(b"<table><tr><td>word<td>word</table>"),
    "one long table": page(b"<tr><td>word<td>word two", b"<html><body><table>"),
    "end tags alone": page(b"</b></i></p></div></table>"),
    "headings in headings": page(b"<h1><h2>word"),
    "definition lists": page(b"<dl><dt>word<dd>word"),
    "unknown elements": page(lambda i: b"<x-%d>word" % i),
    "svg and math": page(b"<svg><math><mi><foreignObject><p>"),
    "paragraphs far below": page(b"<p>word", b"<html><body>" + b"".join(b"<div class=c%d>" % i for i in range(390))),
    "text below nested authors": page(WORDS, b"<html><body>" + b"<span itemprop=author>" * 390),
    "text between rows": page(lambda i: b"word<tr class=c%d><td>x</td></tr>" % i, b"<html><body><table>"),
    # Formatting elements.
    "unclosed b": page(b"<b>"),
    "b across p": page(b"<b><p>word</b>"),
    "misnested b and i": page(b"<b><i>word</b>word</i>"),
    "misnested deep": page(b"<a><b><i><u><font><p>word</a></b></i></u></font>"),
    "formatting of many kinds": page(lambda i: b"<font class=c%d><p>word" % i),
    "unclosed a": page(lambda i: b"<a href=/n/%d>word" % i),
    "a across div": page(b"<a href=x><div>word</a>"),
    "nobr": page(b"<nobr><nobr><p>word"),
    # Many of a kind.
    "links": page(lambda i: b"<a href=/n/%d>word</a> " % i),
    "forms and selects": page(b"<form><select><option>a<option>b</select><input><button>go</button></form>"),
    "unclosed selects": page(b"<select><option>word"),
    "unclosed buttons": page(b"<button>word"),
    "paragraphs": page(b"<p>" + WORDS),
    "short paragraphs": page(b"<p>word"),
    "breaks": page(b"word<br>"),
    "breaks alone": page(b"<br>"),
    "titles": page(b"<title>word</title>"),
    "headlines": page(lambda i: b"<h1>Talks fail %d</h1>" % i),
    "times": page(lambda i: b"<time datetime=2026-05-04>4 May 2026</time> "),
    "visible dates": page(lambda i: b"<p>Published: 4 May 2026 "),
    "bylines": page(lambda i: b"<p class=byline>By Kari Lund%d</p>" % i),
    "microdata": page(lambda i: b"<span itemprop=author>Kari Lund %d</span>" % i),
    "metas": page(lambda i: b"<meta property=og:title content='Talks fail %d'>" % i, b"<html><head>"),
    "metas of authors": page(lambda i: b"<meta name=author content='Kari Lund %d'>" % i, b"<html><head>"),
    "comment blocks": page(lambda i: b"<div class=comment><p>" + WORDS),
    "hidden elements": page(b"<div hidden id=S:0><p>word</div>"),
    "nested hidden elements": page(b"<div style='display:none'>"),
    "figures": page(b"<figure><img src=x><figcaption>word</figcaption></figure>"),
    # Attributes and tags.
    "attributes of one element": page(b"class=a id=b ", b"<html><body><p "),
    "different attributes": page(lambda i: b"data-%d=x " % i, b"<html><body><p "),
    "attributes of html and body": page(lambda i: b"<html a%d=1><body class=c%d>" % (i, i)),
    "long class": page(lambda i: b"menu nav comment c%d " % i, b"<html><body><div class='", b"'>word"),
    "class names": page(lambda i: b"<p class='story-%d body-%d'>word" % (i, i * 7)),
    "class of 4 kB": page(lambda i: b"<p class='" + b"comment nav x%d " % i * 200 + b"'>word"),
    "quotes that never end": page(b"<p class=\"x"),
    "less-than signs": page(b"<"),
    "less-than and letters": page(b"<a"),
    "tag names": page(b"x", b"<html><body><"),
    "slashes": page(b"/", b"<html><body><p "),
    # Text.
    "one text": page(WORDS),
    "one line without blanks": page(b"x"),
    "one word of letters and dots": page(b"a."),
    "blanks": page(b" "),
    "line ends": page(b"\n"),
    "entities": page(b"&amp;&#x41;&nbsp;&notanentity;"),
    "unfinished entities": page(b"&#x0000000"),
    "ampersands": page(b"&"),
    "zero bytes": page(b"\0"),
    "zero bytes in tags": page(b"<p\0 class='\0'>\0"),
    "punctuation": page(b"?!. "),
    "numbers": page(lambda i: b"%d May 2026 " % (i % 31)),
    "colons and dates": page(b"Published: Updated: By "),
    "copyright": page("\u00a9 2026 ".encode()),
    "text of other scripts": page("Переговоры провалились в столице. ".encode()),
    "emoji": page("\U0001F600\u200d".encode()),
    "combining marks": page("a\u0301\u0301\u0301".encode()),
    # Comments, raw text.
    "comments": page(b"<!-- x -->word"),
    "comment without end": page(b"-- >", b"<html><body>word<!--"),
    "comments without end": page(b"<!--x"),
    "scripts": page(b"<script>var x = '<p>';</script>word"),
    "scripts without end": page(b"<script>"),
    "scripts in comments": page(b"<script><!-- <script </script"),
    "escaped scripts": page(b"<script><!-- <script></script> --></script>"),
    "styles without end": page(b"<style>p {}"),
    "titles without end": page(b"<title>word"),
    "textareas": page(b"<textarea>"),
    "cdata": page(b"<![CDATA[x]]>"),
    "plaintext": page(b"<plaintext>word"),
    "templates": page(b"<template><p>word"),
    "noscripts": page(b"<noscript><p>word"),
    # JSON-LD.
    "json-ld, one large script": json_ld(b'{"@type":"NewsArticle"},', b"[", b"{}]"),
    "json-ld, many scripts": page(b'<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'),
    "json-ld, deep": scripts(b"[", b""),
    "json-ld, deep objects": scripts(b'{"a":', b""),
    "json-ld, articles": scripts(lambda i: b'{"@type":"NewsArticle","headline":"Talks fail %d"},' % i, b"[", b"{}]"),
    "json-ld, authors": scripts(lambda i: b'"Kari Lund %d",' % i, b'{"@type":"NewsArticle","author":[', b'"x"]}'),
    "json-ld, publishers": scripts(lambda i: b'"P%d",' % i, b'[{"@type":"NewsArticle","publisher":[', b'"x"]}]'),
    "json-ld, author references": scripts(lambda i: b'{"@id":"a%d","name":"n%d"},' % (i, i), b"[", b"{}]"),
    "json-ld, open tags in the headline": scripts(b"<a", b'[{"@type":"NewsArticle","headline":"', b'"}]'),
    "json-ld, quotes in strings": scripts(b'"x ', b'{"headline":"', b'"}'),
    "json-ld, quotes and blanks": scripts(b'"' + b" " * 1000 + b"x", b'{"headline":"', b'"}'),
    "json-ld, keys": scripts(lambda i: b'"k%d":1,' % i, b'{"@type":"NewsArticle",', b'"z":1}'),
    "json-ld, types": scripts(lambda i: b'"T%d",' % i, b'{"@type":[', b'"x"]}'),
    "json-ld, article body": scripts(WORDS, b'{"@type":"NewsArticle","articleBody":"', b'"}'),
    "json-ld, entities": scripts(b"&amp;amp;#39;", b'{"@type":"NewsArticle","articleBody":"', b'"}'),
    "json-ld, comments": scripts(b"/*", b"["),
    # Encodings.
    "utf-16 with mark": utf16(b"<p>word "),
    "utf-16, unpaired": Input(".html", lambda size: b"\xff\xfe" + b"\x00\xd8" * (size // 2)),
    "utf-16 label on bytes": page(b"<p>w\xe9rd", b"<meta charset=utf-16>"),
    "utf-7 label": page(b"+ADw-p+AD4-w\xe9rd", b"<meta charset=utf-7>"),
    "gb18030": page(b"\x81\x30\x81\x30", b"<meta charset=gb18030>"),
    "iso-2022-jp": page(b"\x1b$B\x1b(B\xff", b"<meta charset=iso-2022-jp>"),
    "shift_jis, broken": page(b"\x81", b"<meta charset=shift_jis>"),
    "utf-8, broken": page(b"w\xff\xc3", b"<meta charset=utf-8>"),
    "utf-8 of utf-8": page(b"\xc3\xa2\xc2\x80\xc2\x99 word "),
    "utf-8 of utf-8, one run": page(b"\xc3\xa2\xc2\x80\xc2\x99"),
    "many charset labels": page(b"<meta charset=nonsense>", b"", b"\xff"),
    # Text files.
    "text, one line": Input(".txt", lambda size: fill(WORDS, size, b"")),
    "text, short lines": Input(".txt", lambda size: fill(b"Home\nNews\n", size, b"")),
    "text, one long word": Input(".txt", lambda size: fill(b"x", size, b"")),
    "text, glued": Input(".txt", lambda size: fill(b"Home News SportTalks fail4 May 2026", size, b"")),
    "text, empty lines": Input(".txt", lambda size: fill(b"\n", size, b"Talks fail")),
    "text, datelines": Input(".txt", lambda size: fill(b"STRELSAU, May 4 (Agency) - word\n", size, b"")),
    # Records and feeds.
    "json lines, empty objects": Input(".jsonl", lambda size: fill(b"{}\n", size // 4, b"")),
    "json lines, deep": Input(".jsonl", lambda size: fill(b'{"a":', size, b"")),
    "json lines, one record": Input(".jsonl", lambda size: fill(WORDS, min(size, 16_000_000), b'{"text":"', b'"}')),
    "json lines, keys": Input(".jsonl", lambda size: fill(lambda i: b'"k%d":1,' % i, min(size, 16_000_000), b"{", b'"text":"x"}')),
    "feed, entries": Input(".xml", lambda size: fill(b"<item><title>word</title></item>", size // 2, b"<rss>")),
    "feed, no ends": Input(".xml", lambda size: fill(b"<item><title>word", size, b"<rss>")),
    "feed, cdata without ends": Input(".xml", lambda size: fill(b"<item><![CDATA[</item>", size, b"<rss>")),
    "feed, cdata": Input(".xml", lambda size: fill(b"<![CDATA[</item>]]>", size, b"<rss><item>", b"</item>")),
    "feed, links": Input(".xml", lambda size: fill(b"<link rel='self' href='x'/>", size, b"<rss><item>", b"</item>")),
    "feed, other names": Input(".xml", lambda size: fill(b"<items><itemss>", size, b"<rss>")),
    "sitemap": Input(".xml", lambda size: fill(lambda i: b"<url><loc>https://x.example/%d</loc></url>" % i, size // 2, b"<urlset>")),
    # Archives.
    "warc, tiny records": Input(".warc", lambda size: fill(lambda i: record(HTTP + PAGE, i), size, b"")),
    "warc, no records": Input(".warc", lambda size: fill(b"\nWARC/1.0", size, b"WARC/1.0")),
    "warc, long header": Input(".warc", lambda size: fill(b"x: y\r\n", size, b"WARC/1.0\r\n")),
    "warc, chunks": Input(".warc", lambda size: record(fill(
        b"1\r\nx\r\n", min(size, 18_000_000), b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"))),
    "warc gzip, tiny members": Input(".warc.gz", lambda size: fill(lambda i: gzip.compress(record(HTTP + PAGE, i)), size, b"")),
    "warc gzip, damaged members": Input(".warc.gz", damaged_members),
    "warc gzip, large damaged members": Input(".warc.gz", large_damaged_members),
    "warc gzip, bombs": Input(".warc.gz", lambda size: fill(
        gzip.compress(record(HTTP + PAGE)) + gzip.compress(bytes(30_000_000)), size // 10, b"")),
    "warc gzip, heads of members": Input(".warc.gz", lambda size: fill(
        b"\x1f\x8b\x08\0", size, gzip.compress(record(HTTP + PAGE)))),
    "zip, tiny entries": Input(".zip", zipped),
    "zip, overlapping entries": Input(".zip", overlapping_zip),
    "tar, tiny entries": Input(".tar", tarred),
    "tar, long name and short lines": Input(".tar", lambda size: packed_lines(b"{}\n", size // 50)),
    "gzip of gzip of zeros": Input(".txt.gz", nested_gzip),
    "gzip, empty members": Input(".txt.gz", lambda size: fill(gzip.compress(b""), size, b"")),
}


def run(casus, path):
    """Seconds, peak MB, and what became of the documents; None when it had to be stopped."""
    out = path.with_suffix(".out")
    with open(out, "wb") as sink:
        process = subprocess.Popen([casus, "extract", "--max-document-bytes", "100000000", str(path)], stdout=sink,
                                   stderr=subprocess.DEVNULL,
                                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1)))
        watch = threading.Timer(SECONDS * 8, process.kill)
        watch.start()
        _, code, usage = os.wait4(process.pid, 0)
        watch.cancel()
    states = collections.Counter()
    if not os.WIFSIGNALED(code):
        with open(out, "rb") as lines:
            for line in lines:
                at = line.rfind(b'"status":"')
                states[line[at + 10:line.find(b'"', at + 10)].decode() if at >= 0 else "?"] += 1
    out.unlink()
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, states, os.WTERMSIG(code) if os.WIFSIGNALED(code) else 0


def slope_of(points):
    """Of the least squares line through the logarithms; None when the times are too short to tell."""
    points = [(math.log(size), math.log(seconds)) for size, seconds in points if seconds > 0.03]
    if len(points) < 2:
        return None
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--casus", default=str(ROOT / "build" / "release" / "casus"))
    parser.add_argument("--sizes", default="5,20,50")
    parser.add_argument("--only", default="")
    parser.add_argument("--slope", type=float, default=1.1)
    parser.add_argument("--json", help="file for the figures")
    options = parser.parse_args()
    sizes = [float(size) for size in options.sizes.split(",")]
    failed, rows = [], {}
    with tempfile.TemporaryDirectory() as folder:
        empty = pathlib.Path(folder) / "empty.html"
        empty.write_bytes(b"<p>word")
        start = min(run(options.casus, empty)[0] for _ in range(3))
        print("| input | " + " | ".join(f"{size:g} MB" for size in sizes) + " | slope | peak MB | ends as |")
        print("|---|" + "---|" * (len(sizes) + 3))
        for name, kind in KINDS.items():
            if options.only and not any(word in name for word in options.only.split(",")):
                continue
            points, memory, states, signal_number = [], 0, {}, 0
            for size in sizes:
                path = pathlib.Path(folder) / ("input" + kind.ending)
                path.write_bytes(kind.make(int(size * 1_000_000)))
                seconds, memory, states, signal_number = run(options.casus, path)
                for _ in range(0 if signal_number or seconds > 5 else 2):  # short runs vary by a tenth
                    seconds = min(seconds, run(options.casus, path)[0])
                path.unlink()
                points.append((size, seconds - start))
                if signal_number:
                    break
            slope = slope_of(points)
            ends = ", ".join(f"{state} {count}" if count > 1 else state for state, count in states.most_common(3))
            if signal_number:
                ends = "**too slow**" if signal_number in (signal.SIGXCPU, signal.SIGKILL) else f"**signal {signal_number}**"
            if signal_number or not states or (slope is not None and slope > options.slope):
                failed.append(name)
            cells = [f"{seconds:.2f}" for _, seconds in points] + ["-"] * (len(sizes) - len(points))
            print(f"| {name} | " + " | ".join(cells) + f" | {'-' if slope is None else f'{slope:.2f}'} | {memory:.0f} | {ends} |", flush=True)
            rows[name] = {"seconds": dict((str(size), seconds) for size, seconds in points), "slope": slope, "memory": memory}
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(rows, indent=1))
    if failed:
        sys.exit(f"not linear, too slow or without a status: {', '.join(failed)}")


if __name__ == "__main__":
    main()
