"""The rules of CoNLL-U (universaldependencies.org/format.html) as a checker that shares no code with the program."""
import re

UPOS = set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
RELATIONS = set("""acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat
goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp""".split())
FEATURE = re.compile(r"[A-Z][A-Za-z0-9]*(\[[a-z0-9]+\])?=[A-Z0-9][A-Za-z0-9]*(,[A-Z0-9][A-Za-z0-9]*)*")


def find_errors(text):
    """What breaks the rules, one line each with the line number."""
    errors, ids = [], set()
    if text and not text.endswith("\n\n"):
        errors.append("the file does not end with an empty line")
    start, block = 1, []
    for number, line in enumerate(text.split("\n")[:-1], 1):
        if line:
            block.append((number, line))
        elif block:
            check_sentence(block, ids, errors)
            block = []
        else:
            errors.append(f"{number}: an empty line outside a sentence")
    return errors


def check_sentence(block, ids, errors):
    comments = dict(re.fullmatch(r"# ([^=]+?)(?: = (.*))?", line).groups() for _, line in block if line.startswith("#"))
    rows = [(number, line.split("\t")) for number, line in block if not line.startswith("#")]
    first = block[0][0]
    if "sent_id" not in comments or comments["sent_id"] in ids:
        errors.append(f"{first}: sent_id is missing or not unique: {comments.get('sent_id')}")
    ids.add(comments.get("sent_id"))
    for number, cells in rows:
        if len(cells) != 10:
            errors.append(f"{number}: {len(cells)} columns")
            return
        if any(not c or c != c.strip() for c in cells) or any(" " in c for c in cells[:1] + cells[3:9]):
            errors.append(f"{number}: an empty cell or a space where none may be")
    words = [(n, c) for n, c in rows if "-" not in c[0]]
    if [c[0] for _, c in words] != [str(i + 1) for i in range(len(words))]:
        errors.append(f"{first}: words are not numbered 1 to {len(words)}")
        return
    for number, cells in words:
        check_word(number, cells, len(words), errors)
    check_tree([int(c[6]) for _, c in words], first, errors)
    check_text(rows, comments.get("text"), first, errors)


def check_word(number, cells, count, errors):
    _, form, lemma, upos, xpos, feats, head, relation, deps, misc = cells
    if upos not in UPOS:
        errors.append(f"{number}: UPOS {upos}")
    features = feats.split("|") if feats != "_" else []
    if not all(FEATURE.fullmatch(f) for f in features) or features != sorted(set(features), key=str.lower):
        errors.append(f"{number}: FEATS {feats}")
    if relation.split(":")[0] not in RELATIONS or (relation == "root") != (head == "0") or not 0 <= int(head) <= count:
        errors.append(f"{number}: relation {relation} to {head} of {count}")
    if deps != "_" or (misc != "_" and not all("=" in part for part in misc.split("|"))):
        errors.append(f"{number}: DEPS {deps} or MISC {misc}")
    if lemma == "_" and form != "_":
        errors.append(f"{number}: no lemma for {form}")


def check_tree(heads, first, errors):
    if heads.count(0) != 1:
        errors.append(f"{first}: {heads.count(0)} roots")
    for word in range(1, len(heads) + 1):
        at, steps = word, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            errors.append(f"{first}: word {word} is in a cycle")
            return


def check_text(rows, text, first, errors):
    """Ranges come before their words, do not overlap, and the surface words with their spaces give the text."""
    built, covered = "", 0
    for number, cells in rows:
        if "-" in cells[0]:
            low, high = map(int, cells[0].split("-"))
            if not covered < low < high:
                errors.append(f"{number}: range {cells[0]}")
            covered = high
        elif int(cells[0]) <= covered:
            continue
        built += cells[1] + ("" if "SpaceAfter=No" in cells[9].split("|") else " ")
    if built.strip() != (text or "").strip():
        errors.append(f"{first}: the words give {built.strip()!r}, the text is {text!r}")
