#!/usr/bin/env bash
# 256 connections that search at once: which statuses come, how long they wait, whether memory stays. Needs Debian's wrk.
# usage: load.sh CASUS DATABASE [SECONDS]
set -euo pipefail
casus=${1:?casus}
database=${2:?database}
seconds=${3:-30}
here=$(cd "$(dirname "$0")" && pwd)
log=$(mktemp)
"$casus" serve --db "$database" --listen 127.0.0.1:0 2>"$log" &
service=$!
trap 'kill "$service" 2>/dev/null; rm -f "$log"' EXIT
until port=$(sed -n '1s/.*127\.0\.0\.1:\([0-9]*\)".*/\1/p' "$log") && [ -n "$port" ]; do sleep 0.1; done
memory() { sed -n 's/VmRSS:[[:space:]]*//p; s/RssAnon:/anonymous/p' "/proc/$service/status" | tr '\n' ' '; }

for round in warm-up first second third; do
  echo "$round: $(wrk --threads 2 --connections 256 --duration "${seconds}s" --timeout 60s --script "$here/search_load.lua" \
    "http://127.0.0.1:$port" | grep -E '^(status|socket errors|p50|Requests/sec)' | paste -sd ';'); resident $(memory)"
done
