#!/usr/bin/env bash
# Installs what casus needs and is missing, from the package registries only. Safe to run again; does nothing when all is there.
#   tools/setup.sh          what `make run` needs
#   tools/setup.sh test     also what `make test` needs
#   tools/setup.sh dev      also clang, clang-tidy, clang-format, the fuzzers and the trainer
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(g++ cmake ninja-build pkg-config libfmt-dev libxxhash-dev libutf8proc-dev libsqlite3-dev libpq-dev libsimdjson-dev
  nlohmann-json3-dev libcli11-dev zlib1g-dev libdeflate-dev libzstd-dev libboost-dev libcurl4-openssl-dev python3 python3-pip ca-certificates)
level=${1:-run}
case "$level" in
  run) ;;
  test) packages+=(libgtest-dev git postgresql-15 python3-jsonschema) ;;
  dev) packages+=(libgtest-dev git postgresql-15 python3-jsonschema ccache libbenchmark-dev clang-16 clang-tidy-16 clang-format-16 libclang-rt-16-dev
         python3-torch python3-numpy python3-lxml libopenblas0-pthread sqlite3) ;;
  *) echo "setup.sh: unknown level '$level' (run, test or dev)" >&2; exit 2 ;;
esac

# The page (apps/web) is built with node 18 or newer; node from elsewhere than Debian serves as well.
command -v npm >/dev/null || packages+=(nodejs npm)
[ "$level" = run ] || command -v chromium >/dev/null || packages+=(chromium)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  echo "installing: ${missing[*]}" >&2
  run=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "setup.sh: needs root or sudo to install: ${missing[*]}" >&2; exit 1; }
    run=(sudo)
  fi
  "${run[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# Independent readers of what `casus export` writes, for tests/cli/test_exports.py; into the tree, so that nothing else changes.
readers=(pandas==2.2.3 duckdb==1.1.3 numpy==2.2.6 python-dateutil==2.9.0.post0 six==1.17.0 pytz==2025.2 tzdata==2025.2)
if [ "$level" != run ] && ! PYTHONPATH=build/py/readers python3 -c 'import pandas, duckdb' 2>/dev/null; then
  echo "installing into build/py/readers: ${readers[*]}" >&2
  python3 -m pip install --quiet --no-deps --only-binary=:all: --root-user-action=ignore --disable-pip-version-check --upgrade \
    --target build/py/readers "${readers[@]}"
fi

python3 tools/fetch_lexbor.py
for table in gazetteer towns; do
  [ -s "build/data/$table.tsv" ] || python3 "tools/build_$table.py"
done
tools/build_page.sh
