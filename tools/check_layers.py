#!/usr/bin/env python3
"""Checks the include rule: a folder includes include/casus/, itself and lower levels; one third-party library belongs to one
folder. Prints each offending line and exits with 1 if there is one. Python standard library only; runs as a test."""
import pathlib
import re
import sys

LEVEL = {"base": 1, "document": 2, "catalog": 2, "learn": 2, "pipeline": 4}
LEVEL.update(dict.fromkeys(
    ["io", "article", "text", "syntax", "mentions", "discourse", "events", "stories", "store"], 3))
# The header (or its folder) of each third-party library, and the one folder that may include it.
THIRD_PARTY = {"fmt": "base", "xxhash.h": "base", "utf8proc.h": "base", "simdjson.h": "io", "sqlite3.h": "store", "libpq-fe.h": "store",
               "nlohmann": "store", "lexbor": "article", "zlib.h": "io", "libdeflate.h": "io", "zstd.h": "io", "curl": "io", "CLI": "apps/cli", "boost": "apps/server", "benchmark": "bench"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def offences(root):
    for path in sorted([*root.glob("src/**/*.[hc]*"), *root.glob("apps/**/*.[hc]*"), *root.glob("include/**/*.h")]):
        parts = path.relative_to(root).parts
        is_test = path.name.endswith("_test.cc") or path.name.startswith("test_")
        here = "/".join(parts[:2]) if parts[0] == "apps" else parts[1] if parts[0] == "src" else "include"
        for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            target = match[2]
            first = target.split("/")[0]
            reason = None
            if ".." in target:
                reason = 'never "../"'
            elif first == "gtest" or first == "gmock":
                reason = None if is_test else "only tests include GoogleTest"
            elif first in THIRD_PARTY and here != THIRD_PARTY[first]:
                reason = f"{first} belongs to {THIRD_PARTY[first]}/"
            elif match[1] == '"' and first in LEVEL and first != here:
                if here not in LEVEL:
                    reason = f"{here} sees only include/casus/"
                elif LEVEL[first] >= LEVEL[here]:
                    reason = f"{here} (level {LEVEL[here]}) may not include {first} (level {LEVEL[first]})"
            if reason:
                yield f"{path.relative_to(root)}:{number}: {line.strip()}  <- {reason}"


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent)
    found = list(offences(root))
    headers = list(root.glob("include/casus/*.h"))
    if len(headers) > 10:
        found.append(f"include/casus/: {len(headers)} headers, at most 10")
    print("\n".join(found) if found else "layers hold")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
