#!/usr/bin/env python3
"""Draws docs/reliability.svg from out-of-fold predictions: plot_reliability.py READINGS.jsonl RELATIONS.jsonl OUTPUT.svg

Inputs are what train/events/run.sh leaves in build/train/events (*.predictions.jsonl): raw and calibrated confidence of every item by
a model that did not see it, and whether it was right. Python standard library only.
"""
import json
import sys

SIZE, LEFT, TOP, GAP = 300, 60, 50, 90
BINS = 10


def read_points(path, key):
    """[(mean confidence, share right, weight)] over ten equal widths."""
    bins = [[0.0, 0.0, 0.0] for _ in range(BINS)]
    for line in open(path, encoding="utf8"):
        row = json.loads(line)
        weight = row.get("weight", 1.0)
        sums = bins[min(int(row[key] * BINS), BINS - 1)]
        for i, value in enumerate((row[key], row["right"], 1.0)):
            sums[i] += value * weight
    return [(c / w, r / w, w) for c, r, w in bins if w > 0]


def error_of(points):
    total = sum(n for _, _, n in points)
    return sum(abs(c - r) * n for c, r, n in points) / total


def panel(title, path, left):
    """One square: the diagonal, raw confidence in grey, calibrated in blue; the area of a point grows with its weight."""
    x, y = (lambda v: left + v * SIZE), (lambda v: TOP + (1 - v) * SIZE)
    parts = [f'<text x="{left}" y="{TOP - 26}" class="title">{title}</text>',
             f'<rect x="{left}" y="{TOP}" width="{SIZE}" height="{SIZE}" class="frame"/>',
             f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(1)}" y2="{y(1)}" class="diagonal"/>']
    for tick in (0, 0.25, 0.5, 0.75, 1):
        parts.append(f'<text x="{x(tick)}" y="{TOP + SIZE + 18}" text-anchor="middle">{tick:g}</text>')
        parts.append(f'<text x="{left - 8}" y="{y(tick) + 4}" text-anchor="end">{tick:g}</text>')
    for key in ("raw", "confidence"):
        points = read_points(path, key)
        line = " ".join(f"{x(c):.1f},{y(r):.1f}" for c, r, _ in points)
        parts.append(f'<polyline points="{line}" class="{key}"/>')
        total = sum(n for _, _, n in points)
        parts += [f'<circle cx="{x(c):.1f}" cy="{y(r):.1f}" r="{2 + 12 * (n / total) ** 0.5:.1f}" class="{key}"/>' for c, r, n in points]
        at = TOP + SIZE - (34 if key == "raw" else 14)
        name = "raw" if key == "raw" else "calibrated"
        parts.append(f'<text x="{left + SIZE - 8}" y="{at}" text-anchor="end" class="{key}">{name}: error {error_of(points):.3f}</text>')
    parts.append(f'<text x="{left + SIZE / 2}" y="{TOP + SIZE + 40}" text-anchor="middle">confidence</text>')
    return parts


def main(readings, relations, output):
    width, height = 2 * (LEFT + SIZE) + GAP, TOP + SIZE + 60
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
             "<style>text{font:13px sans-serif;fill:#333}.title{font-weight:bold}.frame{fill:#fff;stroke:#999}"
             ".diagonal{stroke:#bbb;stroke-dasharray:4}polyline{fill:none;stroke-width:2}polyline.raw{stroke:#999}"
             "polyline.confidence{stroke:#1971c2}circle.raw{fill:#9996}circle.confidence{fill:#1971c299}"
             "text.raw{fill:#777}text.confidence{fill:#1971c2}</style>",
             f'<rect width="{width}" height="{height}" fill="#fff"/>']
    parts += panel("Readings: share that are events", readings, LEFT)
    parts += panel("Forced choice: share right", relations, LEFT + SIZE + GAP)
    with open(output, "w", encoding="utf8") as out:
        out.write("\n".join(parts) + "\n</svg>\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
