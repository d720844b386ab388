#!/usr/bin/env python3
"""Makes text dumps of web pages: what a reader sees, without markup, as crawlers and clipboards leave it.

usage: make_text_dumps.py PAGES LINES GLUED

PAGES is a folder of ID.html. LINES gets ID.txt with one line per block of text; GLUED the same text with the line ends gone and
nothing in their place ("Home News Sport" comes out as "HomeNewsSport"), as when markup is removed carelessly. Python standard library
only. Nothing but elements tells what is visible; styles are not read.
"""
import html.parser
import pathlib
import sys

BLOCKS = set("""address article aside blockquote body button caption dd details dialog div dl dt fieldset figcaption figure footer form
h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul br""".split())
UNSEEN = set("head script style noscript template svg iframe textarea select object".split())


class Visible(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lines, self.parts = [], []
        self.unseen = None      # the element that hides what follows
        self.depth = 0

    def handle_starttag(self, tag, attributes):
        if self.unseen == "head" and tag == "body":     # pages leave </head> out
            self.unseen = None
        if self.unseen:
            self.depth += tag == self.unseen
        elif tag in UNSEEN:
            self.unseen, self.depth = tag, 1
        elif tag in BLOCKS:
            self.end_line()

    def handle_endtag(self, tag):
        if self.unseen:
            self.depth -= tag == self.unseen
            if self.depth == 0:
                self.unseen = None
        elif tag in BLOCKS:
            self.end_line()

    def handle_startendtag(self, tag, attributes):
        if not self.unseen and tag in BLOCKS:
            self.end_line()

    def handle_data(self, data):
        if not self.unseen:
            self.parts.append(data)

    def end_line(self):
        line = " ".join("".join(self.parts).split())
        if line:
            self.lines.append(line)
        self.parts = []


def visible_lines(markup):
    reader = Visible()
    reader.feed(markup)
    reader.close()
    reader.end_line()
    return reader.lines


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    pages, lines, glued = map(pathlib.Path, sys.argv[1:])
    for folder in (lines, glued):
        folder.mkdir(parents=True, exist_ok=True)
    for page in sorted(pages.glob("*.html")):
        found = visible_lines(page.read_text(encoding="utf8", errors="replace"))
        (lines / f"{page.stem}.txt").write_text("\n".join(found) + "\n", encoding="utf8")
        (glued / f"{page.stem}.txt").write_text("".join(found) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
