#!/usr/bin/env bash
# Builds apps/web/dist, which apps/server/CMakeLists.txt embeds, when a source of the page is newer than it. Needs node 18 and npm.
set -euo pipefail
cd "$(dirname "$0")/../apps/web"
newer() { [ ! -f dist/index.html ] || [ -n "$(find src public index.html package-lock.json vite.config.ts -newer dist/index.html -print -quit)" ]; }
newer || exit 0
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --silent --no-audit --no-fund
  touch node_modules/.package-lock.json
fi
npm run --silent build -- --logLevel error
