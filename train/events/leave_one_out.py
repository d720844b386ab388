#!/usr/bin/python3
"""The gold articles coded by models that did not see the article: leave_one_out.py EVENTS.jsonl PREDICTIONS.jsonl > OUT.jsonl

EVENTS is `casus code --rules-only --format jsonl` of the gold articles, PREDICTIONS what run.sh leaves in readings.predictions.jsonl. An event
stays when the model without its article gives it THRESHOLD. For ../shared/tools/score_events.py; readings that the rules gave up stay out.
"""
import json
import sys

from readings import THRESHOLD


def main(events, predictions):
    kept = set()
    for line in open(predictions, encoding="utf8"):
        row = json.loads(line)
        if row["confidence"] >= THRESHOLD:
            kept.add((row["document"], *row["span"], row["type"]))
    for line in open(events, encoding="utf8"):
        event = json.loads(line)
        span = event["predicate"]["span"]
        if (event["document_id"], *span, event["event_type"]) in kept:
            sys.stdout.write(line)


if __name__ == "__main__":
    main(*sys.argv[1:])
