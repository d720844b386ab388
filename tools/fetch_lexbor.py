#!/usr/bin/env python3
"""Unpacks the source of lexbor (HTML parser, Apache-2.0) into build/lexbor. Standard library only; does nothing when it is there.

usage: fetch_lexbor.py

Debian 12 has no lexbor. Its source travels inside the source package of selectolax on PyPI, whose version and hash are fixed
here; nothing of selectolax itself is used. The download stays in build/py, so that a second set-up needs no network.
"""
import hashlib
import pathlib
import shutil
import subprocess
import sys
import tarfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACKAGE, VERSION = "selectolax", "0.4.13"
SHA256 = "261116b1b13efbec5cc0252baeca3a85098e96ef5c088bf3ef8cfbe15d3a8ea3"
MODULES = ("core", "dom", "encoding", "html", "ns", "ports", "tag")  # the HTML parser and what it needs


def download():
    folder = ROOT / "build" / "py"
    path = folder / f"{PACKAGE}-{VERSION}.tar.gz"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", PACKAGE, "--dest",
                   str(folder), f"{PACKAGE}=={VERSION}"]
        if subprocess.run(command).returncode != 0:
            sys.exit(f"fetch_lexbor.py: pip could not download {PACKAGE} {VERSION} from PyPI")
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"fetch_lexbor.py: {path} has SHA-256 {found}, expected {SHA256}")
    return path


def unpack(archive, target):
    """Writes the C sources of the modules and the licence; a complete folder appears at once, by a rename."""
    prefix = f"{PACKAGE}-{VERSION}/lexbor/"
    wanted = tuple(f"source/lexbor/{module}/" for module in MODULES)
    fresh = target.with_suffix(".new")
    shutil.rmtree(fresh, ignore_errors=True)
    for member in archive:
        name = member.name.removeprefix(prefix)
        is_wanted = name in ("LICENSE", "NOTICE", "version") or (name.startswith(wanted) and name.endswith((".c", ".h")))
        if not member.isfile() or name == member.name or not is_wanted or ".." in name:
            continue
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(archive.extractfile(member).read())
    shutil.rmtree(target, ignore_errors=True)
    fresh.rename(target)


def main():
    target = ROOT / "build" / "lexbor"
    if not (target / "source" / "lexbor" / "html" / "parser.h").exists():
        with tarfile.open(download()) as archive:
            unpack(archive, target)


if __name__ == "__main__":
    main()
