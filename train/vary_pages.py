#!/usr/bin/env python3
"""Makes more pages for train_blocks.py out of pages with gold bodies: 300 pages are few, and a network learns their frames by heart.

usage: vary_pages.py HTML_FOLDER GOLD.json OUTPUT_FOLDER [--copies 2] [--seed 7]

Two kinds. Cut pages (0012.cut0.html): parts of the frame are left out, and often the first or last entries of the body.
Transplants (0012.0345.html): the body of page 0012 in the frame of page 0345. Names begin with the page whose gold body holds and
name every page that a made one comes from, so that a held-out page is never learnt from. Runs on Debian's python3 with python3-lxml.
"""
import argparse
import copy
import json
import pathlib
import random
import re

import lxml.etree
import lxml.html

WORD = re.compile(r"\w+", re.UNICODE)
XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
INLINE = {"a", "b", "i", "em", "strong", "span", "u", "code", "sup", "sub", "small", "mark", "font", "abbr", "cite", "q", "time"}
UNSEEN = {"script", "style", "noscript", "template", "svg", "head"}
KEPT = {"head", "script", "style", "meta", "link", "title", "h1"}    # whatever is cut
RUN = 4                  # words in a row that tell where text comes from
BODY_SHARE = 0.9         # of the body's words: the innermost element with so many is the body's element
CUT_RATES = (0.15, 0.3, 0.5)
BODY_CUTS = 0.7          # share of the cut pages of which the body is cut, too
KEPT_OF_BODY = (0.3, 0.9)
LEAST_TO_CUT, LEAST_TO_MOVE = 100, 150    # words of the body
LEAST_OF_ELEMENT = 0.6   # share of body words in the body's element, for a transplant
LARGE_PART = 60          # words: of such a part of the frame that stays, parts may go


def elements(root):
    return [e for e in root.iter() if isinstance(e.tag, str)]


def children(element):
    return [e for e in element if isinstance(e.tag, str)]


def runs(words):
    return [tuple(words[i:i + RUN]) for i in range(len(words) - RUN + 1)]


class Page:
    """A page's tree with the words below each element, all of them and those of the gold body."""

    def __init__(self, path, body):
        text = path.read_bytes().decode("utf8", errors="replace").replace("\0", "")
        self.name = path.stem
        self.root = lxml.html.document_fromstring(XML_DECLARATION.sub("", text), parser=lxml.html.HTMLParser(huge_tree=True))
        self.words = dict.fromkeys(elements(self.root), 0)
        self.body_words = dict.fromkeys(self.words, 0)
        gold = set(runs(WORD.findall(body)))
        for element in self.words:
            if self._is_leaf(element):
                self._count(element, gold)
        self.all_body = self.body_words[self.root]
        self.body = self._find_body()

    @staticmethod
    def _is_leaf(element):
        """A block without blocks in it, that a reader sees."""
        if element.tag in INLINE or any(e.tag not in INLINE and e.tag not in ("br", "img") for e in children(element)):
            return False
        return element.tag not in UNSEEN and not any(e.tag in UNSEEN for e in element.iterancestors())

    def _count(self, leaf, gold):
        words = WORD.findall(" ".join(leaf.itertext()))
        known = runs(words)
        is_body = known and 2 * sum(run in gold for run in known) >= len(known)
        for element in (leaf, *leaf.iterancestors()):
            self.words[element] += len(words)
            self.body_words[element] += len(words) if is_body else 0

    def _find_body(self):
        body = self.root
        while self.all_body:
            inner = [e for e in children(body) if self.body_words[e] >= BODY_SHARE * self.all_body]
            if not inner:
                break
            body = inner[0]
        return body

    def can_move(self):
        share = self.body_words[self.body] / max(1, self.words[self.body])
        return share > LEAST_OF_ELEMENT and self.all_body > LEAST_TO_MOVE and self.body.tag not in ("html", "body")


def drop(element):
    """Without the text behind it, which lxml keeps with the element."""
    parent, previous, tail = element.getparent(), element.getprevious(), element.tail or ""
    if previous is not None:
        previous.tail = (previous.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def frame_to_cut(page, element, rate, generator):
    for part in children(element):
        if part.tag in KEPT or page.words[part] == 0:
            continue
        if page.body_words[part] == 0 and generator.random() < rate:
            yield part
        elif page.body_words[part] > 0 or page.words[part] > LARGE_PART:
            yield from frame_to_cut(page, part, rate, generator)


def cut(page, generator):
    gone = list(frame_to_cut(page, page.root, generator.choice(CUT_RATES), generator))
    entries = [e for e in children(page.body) if page.words[e] > 0]
    if len(entries) >= 6 and generator.random() < BODY_CUTS:
        count = max(3, int(generator.uniform(*KEPT_OF_BODY) * len(entries)))
        begin = generator.randrange(len(entries) - count + 1)
        gone += entries[:begin] + entries[begin + count:]
    root = copy.deepcopy(page.root)
    copies = dict(zip(elements(page.root), elements(root)))
    for element in gone:
        if copies[element].getparent() is not None:
            drop(copies[element])
    return root


def transplant(page, frame):
    root = copy.deepcopy(frame.root)
    place = dict(zip(elements(frame.root), elements(root)))[frame.body]
    for part in list(place):
        place.remove(part)
    body = copy.deepcopy(page.body)
    place.text = body.text
    place.extend(list(body))
    return root


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--copies", type=int, default=2, help="of each kind, for each page")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    generator = random.Random(options.seed)
    gold = json.loads(options.gold.read_text(encoding="utf8"))
    pages = [Page(path, gold[path.stem]["body"]) for path in sorted(options.pages.glob("*.html")) if path.stem in gold]
    options.output.mkdir(parents=True, exist_ok=True)

    def save(root, name):
        (options.output / f"{name}.html").write_bytes(lxml.etree.tostring(root, method="html", encoding="utf-8"))

    for page in pages:
        for number in range(options.copies if page.all_body >= LEAST_TO_CUT else 0):
            save(cut(page, generator), f"{page.name}.cut{number}")
    movable = [page for page in pages if page.can_move()]
    for frame in movable:
        for page in generator.sample([p for p in movable if p is not frame], options.copies):
            save(transplant(page, frame), f"{page.name}.{frame.name}")


if __name__ == "__main__":
    main()
