#!/usr/bin/env python3
"""Writes the example articles of `make demo`: JSON Lines for `casus code`, the same bytes each time.

    make_demo_articles.py OUTPUT

Each act of tools/demo_events.py is told by one to four invented outlets in their own words, with chains of sources, and with
what was threatened, denied or demanded around it. Every text ends with a line that says what it is. Standard library only."""
import datetime
import json
import pathlib
import random
import sys

from demo_events import ACTS, PARTIES

SEED = 7
NOTE = "This is an example article, written for the demonstration of casus from facts of public record."
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
OUTLETS = ("Example Wire", "Specimen Herald", "Sample Tribune", "Placeholder Post", "Demonstration Daily", "Mock Gazette")

# How a kind may be told. {A} {B}: names; {Aadj} {Badj}: adjectives; {x}: see demo_events.py; {day}: "on Monday".
LEADS = {
    "treaty": ("{A} and {B} signed {x} in {place} {day}", "{A} signed {x} with {B} in {place} {day}",
               "{A} and {B} concluded {x} {day}", "{Aadj} and {Badj} negotiators signed {x} in {place} {day}"),
    "talks": ("{A} met {B} in {place} {day} to discuss {x}", "{A} and {B} held talks on {x} in {place} {day}",
              "{A} and {B} discussed {x} at a meeting in {place} {day}", "{A} held talks with {B} about {x} {day}"),
    "sanction": ("{A} imposed sanctions on {B} {day} over {x}", "{A} punished {B} with new sanctions {day} over {x}",
                 "new sanctions were imposed on {B} by {A} {day} over {x}", "{A} tightened its sanctions against {B} {day} over {x}"),
    "lift": ("{A} lifted sanctions on {B} {day} because {x}", "{A} eased its sanctions against {B} {day} because {x}",
             "sanctions on {B} were lifted by {A} {day}, since {x}"),
    "protest": ("{A} protested {x} in {place} {day}", "{A} took to the streets of {place} {day} to protest {x}",
                "{A} demonstrated {x} in {place} {day}", "{A} marched through {place} {day} in a protest {x}"),
    "clash": ("{Aadj} and {Badj} soldiers fought over {x} at {place} {day}", "{Aadj} forces clashed with {B} near {place} {day}",
              "fighting broke out between {A} and {B} near {place} {day} over {x}"),
    "shelling": ("{A} shelled {place} {day}, {x}", "{Aadj} artillery shelled the {Badj} island of {place} {day}",
                 "{A} fired dozens of shells at {place} {day}"),
    "seize": ("{A} seized {place}, {x} of {B}, {day}", "{A} captured {place} {day}, {x}",
              "{place}, {x}, was captured by {A} {day}"),
    "strike": ("{A} bombed {x} near {place} {day}", "{Aadj} aircraft struck {x} near {place} {day}",
               "{A} attacked {x} {day}", "{Aadj} forces launched strikes on {x} {day}"),
    "ceasefire": ("{A} and {B} agreed to a ceasefire {x} {day}", "{A} agreed {day} to a ceasefire with {B} {x}",
                  "a ceasefire {x} was agreed by {A} and {B} {day}", "{A} and {B} announced a truce {x} {day}"),
    "expel": ("{A} expelled {x} {day}", "{A} ordered {x} to leave the country {day}", "{Aadj} authorities expelled {x} {day}"),
    "cut": ("{A} cut diplomatic ties with {B} {day} over {x}", "{A} broke off diplomatic relations with {B} {day} over {x}",
            "{A} severed relations with {B} {day}, citing {x}"),
    "restore": ("{A} and {B} restored diplomatic relations {day} {x}", "{A} and {B} agreed {day} to restore full relations {x}",
                "{A} resumed diplomatic relations with {B} {day} {x}"),
    "aid": ("{A} sent {x} to {B} {day}", "{A} delivered {x} to {place} {day}", "{Aadj} planes brought {x} to {place} {day}"),
    "accuse": ("{A} accused {B} {day} {x}", "{Aadj} officials accused {B} {day} {x}", "{B} was accused by {A} {day} {x}"),
    "threat": ("{A} threatened {B} {day} to {x}", "{A} warned {B} {day} that it would {x}", "{A} said {day} that it would {x}"),
    "deploy": ("{A} sent {x} to {place} {day}", "{A} deployed {x} to {place} {day}", "{x} from {A} arrived in {place} {day}"),
    "withdraw": ("{A} withdrew {x} from {place} {day}", "{A} pulled {x} out of {place} {day}"),
    "arrest": ("{Aadj} police arrested {x} in {place} {day}", "{Aadj} authorities detained {x} in {place} {day}",
               "{x} was arrested by {Aadj} police in {place} {day}"),
}
# Who stands between the act and the reader. {lead} opens the sentence, {inner} goes inside it. {other}: another invented outlet.
FRAMES = ("{lead}.", "{lead}.", "{lead}, officials in {Acap} said.", "{lead}, the foreign ministry in {Acap} said.",
          "{lead}, diplomats told the {other}.", "Officials in {Acap} said that {inner}, the {other} reported.",
          "According to the {other}, {inner}.", "A spokesman in {Acap} confirmed that {inner}, according to the {other}.",
          "{lead}, two people with knowledge of the matter said.")
MORE_FRAMES = ("{lead}.", "{lead}.", "{lead}, the {other} reported.", "{lead}, according to a diplomat.")
CONTEXT = ("No further details were known.", "Both sides had been in contact for weeks, a diplomat said.",
           "It was not clear what would follow.", "The news came after weeks of tension.",
           "Analysts had not expected the step.", "Little was known about the circumstances.",
           "Markets in the region hardly moved.", "The step had been expected for days.")


def capital(text):
    return text[:1].upper() + text[1:]


def names_of(party):
    return PARTIES.get(party, (party, party.removeprefix("the "), ""))


def published_for(act, rng, position):
    return datetime.date.fromisoformat(act.date) + datetime.timedelta(days=1 if position and rng.random() < 0.4 else 0)


def when(act, published):
    """"on Monday"; for an outlet that came a day later sometimes with the date."""
    day = datetime.date.fromisoformat(act.date)
    if (published - day).days and day.day % 2:
        return f"on {day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"on {DAYS[day.weekday()]}"


def sentence(frame, words, **slots):
    """A frame with `words` in it, at the sentence's beginning or further in."""
    return frame.format(lead=capital(words), inner=words, **slots)


def tell(act, outlet, position, rng):
    published = published_for(act, rng, position)
    (a, a_adj, a_cap), (b, b_adj, b_cap) = names_of(act.a), names_of(act.b)
    lead = rng.choice(LEADS[act.kind]).format(A=a, Aadj=a_adj, B=b, Badj=b_adj, x=act.x, place=act.place, day=when(act, published))
    slots = {"Acap": a_cap or b_cap or act.place, "other": rng.choice([other for other in OUTLETS if other != outlet])}
    body = [sentence(FRAMES[0] if position == 0 else rng.choice(FRAMES), lead, **slots)]
    body.append(rng.choice(CONTEXT))
    for extra in act.more:
        if position == 0 or rng.random() < 0.6:
            is_whole = ", " in extra or " said" in extra
            body.append(extra if is_whole else sentence(rng.choice(MORE_FRAMES), extra.removesuffix("."), **slots))
    title = capital(LEADS[act.kind][position % len(LEADS[act.kind])].format(
        A=a, Aadj=a_adj, B=b, Badj=b_adj, x=act.x, place=act.place, day="").replace("  ", " ").replace(" ,", ",").strip(" ,"))
    return published, title, f"{act.place}, {MONTHS[published.month - 1]} {published.day} — " + "\n\n".join(body)


def articles():
    rng = random.Random(SEED)
    for number, act in enumerate(sorted(ACTS, key=lambda row: row.date), start=1):
        outlets = rng.sample(OUTLETS, rng.choice((1, 2, 2, 3, 3, 4)))
        for position, outlet in enumerate(outlets):
            published, title, text = tell(act, outlet, position, rng)
            slug = outlet.lower().replace(" ", "-")
            yield {"id": f"{act.date}-{number:03}-{slug}", "url": f"https://example.org/{slug}/{act.date}/{number:03}",
                   "publisher": f"{outlet} (invented)", "title": title, "published_at": published.isoformat(),
                   "text": f"{text}\n\n{NOTE}\n"}


def main():
    output = pathlib.Path(sys.argv[1])
    output.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(article, ensure_ascii=False) for article in articles()]
    output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{output}: {len(lines)} example articles about {len(ACTS)} acts", file=sys.stderr)


if __name__ == "__main__":
    main()
