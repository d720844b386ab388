#!/usr/bin/env python3
"""Writes data/lemmas/verb_forms.tsv (form, lemma): every inflected form of the verbs in data/lemmas/verbs.txt.

Usage: tools/make_verb_forms.py [DATA_FOLDER]

Irregular forms come from irregular_verbs.tsv; the rest by the rules of English spelling. Verbs of more than one syllable whose
last syllable may be stressed get both spellings (regretted, travelled/traveled). Where two verbs share a form, the irregular
one wins, then the shorter lemma.
"""

import pathlib
import sys

VOWELS = "aeiou"
SINGLE = set("""abandon answer average bargain batter benefit bicker bluster bolster borrow broker budget buffer burden bury
    butcher center center chapter cluster cover credit deliver develop dicker discover draft edit elevate encounter endanger engineer
    enter exhibit falter favor filter flatter flounder follow foster gather hamper happen harbor harden honor hover inherit inhabit
    interpret labor lessen limit linger market matter monitor muster number offer open order orbit pamper pardon pepper
    pester pilfer pilot plunder ponder power prohibit prosper quarter reckon remember render rocket sever shatter shelter
    shoulder shower slaughter soften solicit squander stagger strengthen suffer summon target temper threaten thunder
    tighten utter visit vomit wander waver weaken whisper widen wonder worsen""".split())


def read_lines(path):
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]


def ends_in_single_consonant(verb):
    """cut, regret, travel: vowel + consonant at the end, not wxy; `au`, `ee` … before it do not double."""
    if len(verb) < 3 or verb[-1] in VOWELS + "wxyh" or verb[-2] not in VOWELS:
        return False
    return verb[-3] not in VOWELS or verb.endswith("ial") or verb[-3:-1] in ("ui",) and verb[-4:-3] == "q"


def is_one_syllable(verb):
    groups, inside = 0, False
    for letter in verb:
        vowel = letter in VOWELS or letter == "y"
        groups += vowel and not inside
        inside = vowel
    return groups == 1


def stems(verb):
    """The spellings before -ed and -ing that start from the bare verb."""
    if not ends_in_single_consonant(verb):
        return [verb]
    doubled = verb + verb[-1]
    if verb.endswith("c"):
        return [verb + "k"]
    if is_one_syllable(verb):
        return [doubled]
    return [verb] if verb in SINGLE else [verb, doubled]


def third_person(verb):
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def past_forms(verb):
    if verb.endswith("e"):
        return [verb + "d"]
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return [verb[:-1] + "ied"]
    return [stem + "ed" for stem in stems(verb)]


def present_participles(verb):
    if verb.endswith("ie"):
        return [verb[:-2] + "ying"]
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return [verb[:-1] + "ing"]
    return [stem + "ing" for stem in stems(verb)]


def main(arguments):
    folder = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).resolve().parent.parent / "data") / "lemmas"
    irregular = {}
    for line in read_lines(folder / "irregular_verbs.tsv")[1:]:
        lemma, past, participle = line.split("\t")
        irregular[lemma] = past.split("|") + participle.split("|")
    forms = {}
    for lemma, variants in sorted(irregular.items()):
        for form in variants:
            if form not in irregular or form == lemma:
                forms.setdefault(form, lemma)
    verbs = sorted(set(read_lines(folder / "verbs.txt")) | set(irregular), key=lambda verb: (len(verb), verb))
    for verb in verbs:
        made = [verb, third_person(verb), *present_participles(verb)]
        if verb not in irregular:
            made += past_forms(verb)
        for form in made:
            if form == verb or form not in verbs:
                forms.setdefault(form, verb)
    rows = "".join(f"{form}\t{lemma}\n" for form, lemma in sorted(forms.items()))
    head = "# Made by tools/make_verb_forms.py from verbs.txt and irregular_verbs.tsv.\nform\tlemma\n"
    (folder / "verb_forms.tsv").write_text(head + rows, encoding="utf-8")
    print(f"{len(forms)} forms of {len(verbs)} verbs")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
