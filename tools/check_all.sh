#!/usr/bin/env bash
# The quick checks, without a build: layers, tables, lexicon, and the format where clang-format 16 is installed.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=0
for check in check_layers check_tables check_lexicon check_places; do
  [ -f "tools/$check.py" ] || continue
  python3 "tools/$check.py" || { echo "check_all: tools/$check.py failed" >&2; failed=1; }
done
if command -v clang-format-16 >/dev/null; then
  git ls-files -z --cached --others --exclude-standard '*.h' '*.cc' | xargs -0 clang-format-16 --dry-run -Werror || failed=1
else
  echo "check_all: clang-format-16 is not installed, format not checked (tools/setup.sh dev installs it)" >&2
fi
exit "$failed"
