"""Wording of the news that the treebanks hardly have: times and occasions between subject and verb, "up to" before a number."""
from dataclasses import replace

COLUMNS = ("forms", "lemmas", "upos", "xpos", "feats", "heads", "relations")

ON = ("on", "on", "ADP", "IN", "_", "case")
IN = ("in", "in", "ADP", "IN", "_", "case")
AT = ("at", "at", "ADP", "IN", "_", "case")
A = ("a", "a", "DET", "DT", "Definite=Ind|PronType=Art", "det")
AN = ("an", "a", "DET", "DT", "Definite=Ind|PronType=Art", "det")
THIS = ("this", "this", "DET", "DT", "Number=Sing|PronType=Dem", "det")
LAST = ("last", "last", "ADJ", "JJ", "Degree=Pos", "amod")
NEWS = ("news", "news", "NOUN", "NN", "Number=Sing", "compound")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def noun(form, relation):
    return (form, form, "NOUN", "NN", "Number=Sing", relation)


def day(name, relation):
    return (name, name, "PROPN", "NNP", "Number=Sing", relation)


def adverbial(named, chance):
    """Words (form, lemma, upos, xpos, feats, relation) of which the last is the head of the others and hangs on the verb.
    An occasion of speaking only where the subject is a name."""
    dice = chance.random() * (1 if named else 0.85)
    if dice < 0.25:
        return [ON, day(chance.choice(DAYS), "obl")]
    if dice < 0.50:
        return [day(chance.choice(DAYS), "obl:unmarked")]
    if dice < 0.70:
        return [noun(chance.choice(("today", "today", "yesterday", "tomorrow")), "obl:unmarked")]
    if dice < 0.85:
        return [chance.choice((THIS, LAST)), noun(chance.choice(("week", "month", "year")), "obl:unmarked")]
    return chance.choice(([IN, A, noun("statement", "obl")], [IN, AN, noun("interview", "obl")], [IN, A, noun("letter", "obl")],
                          [IN, A, noun("speech", "obl")], [AT, A, NEWS, noun("conference", "obl")]))


def with_news_wording(sentence, chance):
    """A copy with such words put in at one place, or the sentence itself where there is no place for them."""
    numbers = [i for i in range(1, len(sentence.forms)) if counts_things(sentence, i)]
    verbs = [(i, gap) for i in range(len(sentence.forms)) if (gap := gap_before_verb(sentence, i)) is not None]
    if numbers and (not verbs or chance.random() < 0.5):
        at = chance.choice(numbers)
        return insert(sentence, at, [("up", "up", "ADP", "IN", "_", "advmod"), ("to", "to", "ADP", "IN", "_", "fixed")], [at, None])
    if verbs:
        verb, gap = chance.choice(verbs)
        words = adverbial(sentence.upos[gap - 1] == "PROPN", chance)
        return insert(sentence, gap, words, [None] * (len(words) - 1) + [verb])
    return sentence


def counts_things(sentence, i):
    """A bare number before what it counts, with no word of measure in front ("about 20", "up 20")."""
    return (sentence.xpos[i] == "CD" and sentence.relations[i] == "nummod" and sentence.heads[i] > i + 1
            and sentence.upos[i - 1] in ("VERB", "ADP") and i + 1 not in sentence.heads[:i])


def gap_before_verb(sentence, verb):
    """Index of the first word of the verb group if a full noun phrase stands right before it as its subject."""
    if sentence.upos[verb] != "VERB":
        return None
    subjects = [i for i in range(verb) if sentence.heads[i] == verb + 1 and sentence.relations[i].startswith("nsubj")
                and sentence.upos[i] in ("NOUN", "PROPN")]
    group = {i for i in range(verb) if sentence.heads[i] == verb + 1 and sentence.relations[i].split(":")[0] in ("aux", "advmod")}
    if len(subjects) != 1:
        return None
    gap = verb
    while gap - 1 in group:
        gap -= 1
    inside = belongs_to(sentence, subjects[0], gap - 1)
    return gap if inside and sentence.forms[gap - 1].isalpha() else None


def belongs_to(sentence, ancestor, i):
    while i >= 0 and i != ancestor:
        i = sentence.heads[i] - 1
    return i == ancestor


def insert(sentence, at, words, heads):
    """A copy with `words` before index `at`. heads: index in the old sentence; None: the last of the words (`up to`: the first)."""
    moved = [h if h <= at else h + len(words) for h in sentence.heads]
    lead = 0 if words[-1][5] == "fixed" else len(words) - 1
    new_heads = [at + lead + 1 if h is None else (h if h < at else h + len(words)) + 1 for h in heads]
    columns = {name: list(getattr(sentence, name)) for name in COLUMNS}
    columns["heads"] = moved
    for name, values in zip(COLUMNS, list(zip(*[w[:5] for w in words])) + [new_heads, [w[5] for w in words]]):
        columns[name][at:at] = values
    names = sentence.names and sentence.names[:at] + ["O"] * len(words) + sentence.names[at:]
    return replace(sentence, names=names, **columns)
