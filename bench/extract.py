#!/usr/bin/env python3
"""Web pages read by casus and by trafilatura, in one run on one core.

usage: extract.py FOLDER [--casus BINARY] [--reader BINARY] [--repeat N] [--pages N]

FOLDER holds .html files. trafilatura (PyPI; `pip install trafilatura==2.0.0` in an environment of its own, run this script with its
Python) parses and extracts with metadata, bytes already in memory. casus runs as a process (`casus extract`), its start and the
reading of the files included, over the folder N times by way of a WARC made of it; the gzip records per second of that WARC, extracted
and read alone (bench/read_records.cc), and the peak memory for one and for ten times as many records.
"""
import argparse
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent


def raw_deflate(data, flush):
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush(flush)


def members(pages, repeat):
    """Gzip members of WARC records, each with an address of its own. A page is packed once, its record's header each time."""
    packed = [(name, body + b"\r\n\r\n", raw_deflate(body + b"\r\n\r\n", zlib.Z_FINISH)) for name, body in pages]
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    for round_number in range(repeat):
        for name, body, deflated in packed:
            head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bench.example/{round_number}/{name}\r\n"
                    "WARC-Date: 2026-11-24T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                    f"Content-Length: {len(http) + len(body) - 4}\r\n\r\n").encode() + http
            checksum = zlib.crc32(body, zlib.crc32(head))
            yield (b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + raw_deflate(head, zlib.Z_FULL_FLUSH) + deflated
                   + struct.pack("<II", checksum, (len(head) + len(body)) & 0xFFFFFFFF))


def write_warc(pages, repeat, path):
    with open(path, "wb") as out:
        out.writelines(members(pages, repeat))


def run(*command):
    """Seconds of processor time and peak memory of a program."""
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, code, usage = os.wait4(process.pid, 0)
    if os.WIFSIGNALED(code):
        sys.exit(f"extract.py: {command[0]} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def time_trafilatura(pages):
    import trafilatura
    start = time.process_time()
    for _, body in pages:
        trafilatura.extract(body, with_metadata=True, output_format="json")
    return time.process_time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--casus", default=str(ROOT / "build" / "release" / "casus"))
    parser.add_argument("--reader", default=str(ROOT / "build" / "release" / "read_records"),
                        help="built with: cmake --build --preset release --target read_records")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--pages", type=int, default=100, help="how many of them trafilatura reads")
    options = parser.parse_args()
    pages = [(p.stem, p.read_bytes()) for p in sorted(options.folder.glob("*.html"))]
    size = sum(len(body) for _, body in pages) / len(pages)
    print(f"{len(pages)} pages of {size / 1000:.0f} kB")
    seconds, _ = run(options.casus, "extract", options.folder)
    ours = len(pages) / seconds
    print(f"casus extract, files: {ours:.0f} pages/s (processor time, start included)")
    with tempfile.TemporaryDirectory() as temporary:
        for repeat in (options.repeat, 10 * options.repeat):
            path = pathlib.Path(temporary) / "pages.warc.gz"
            write_warc(pages, repeat, path)
            if pathlib.Path(options.reader).exists():
                seconds, memory = run(options.reader, path)
                print(f"reading alone, {repeat * len(pages)} gzip records: {repeat * len(pages) / seconds:.0f} records/s, "
                      f"peak {memory:.0f} MB", flush=True)
            seconds, memory = run(options.casus, "extract", path)
            print(f"casus extract, {repeat * len(pages)} gzip records: {repeat * len(pages) / seconds:.0f} pages/s, "
                  f"peak {memory:.0f} MB", flush=True)
            ours = max(ours, repeat * len(pages) / seconds)
            if repeat == options.repeat and repeat * len(pages) > 5000:
                break
    try:
        seconds = time_trafilatura(pages[:options.pages])
    except ImportError:
        sys.exit("trafilatura is not installed in this Python")
    theirs = len(pages[:options.pages]) / seconds
    print(f"trafilatura: {theirs:.1f} pages/s; casus is {ours / theirs:.0f} times as fast")


if __name__ == "__main__":
    main()
