"""Listening, and the first month."""

import re
from collections.abc import Iterator
from functools import cache

from planner.checks.case import Case
from planner.checks.lists import either
from planner.checks.names import people
from planner.checks.playbook.actions import ahead
from planner.checks.reading import NEGATIONS, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _
from planner.plan.choices import Function

LISTENING = ("a17", "e1", "e8", "w6-23", "w7-1", "w7-3")
LISTEN = N_(
    "search our, search my, search the name, search your, listen, monitor, mention, alert., alerts., said about"
)
COUNTED = N_(
    "one., two., three., four., five., six., seven., eight., nine., ten., eleven., twelve., fifteen., twenty, thirty, "
    "fifty, hundred, dozen, half., once., twice., every., each., all., both., daily, weekly, nobody, nothing, none., "
    "eine., einen., zwei., drei., vier., fünf., sechs., sieben., acht., neun., zehn., zwölf., zwanzig, dreißig, jede, "
    "täglich, deux., trois., quatre., cinq., sept., huit., neuf., dix., vingt, chaque, dos., tres., cuatro., cinco., "
    "seis., siete., ocho., nueve., diez., veinte, cada., due., tre., quattro., cinque., sei., sette., otto., dieci., "
    "ogni., два, две, три, четыре, пять, шесть, семь, восемь, девять, десять, кажд, שתי, שני, שלוש, ארבע, חמש, שש, "
    "שבע, שמונה, תשע, עשר, כל., két, kettő, három, négy, öt., hat., hét., nyolc, kilenc, tíz, minden"
)
# Where it says how often, somebody looks after all.
OFTEN = N_("every, each, daily, weekly, monthly, once, twice, a day, a week, a month, mornings, evenings")
# Where one waits to be told, and nobody looks.
WAITED = N_(
    "will find us, finds us, will find me, hear it anyway, counter anyway, would tell, reaches us anyway, people "
    "tell, people will tell, customers tell, customers will tell, guests tell, guests will tell, clients tell, they "
    "tell, they will tell, tell us, tells us, tell me, tells me, let us know, lets us know, let me know, say so to, "
    "will hear, hear about it, hear of it, will notice, notice it, come to us, comes to us, call us, come by itself, "
    "get around, word gets"
)
LOOKED = N_("search, look, read, watch, check, alert, follow, google, monitor, listen, ask., asks, note, write")
BUT = N_("but.")


@rule("PLAY014", Severity.WARNING, needs=("playbook", "tools"))
def nobody_listens(case: Case) -> Iterator[Site]:
    """You have channels, but nobody looks at what people say about you.

    What it checks: Whether the plan says who looks where people speak of you, or has a tool or an action for it. A line
        that says that nobody looks, or that people will tell you, is no answer.
    Why it matters: People write about a business in places where it has no account. A question that nobody sees
        goes to a rival, and a complaint that nobody sees grows.
    Example: Three channels with an owner each, and no line such as "Tom searches our name every Friday".
    Sources: seed-A A17, seed-E E1
    """
    plan, said = case.plan, case.plan.playbook.listening
    helped = any(each.function is Function.LISTENING for each in plan.tools.helpers)
    acted = any(
        action.practice in LISTENING or mentions(f"{action.what}\n{action.note}", LISTEN) for _at, action in ahead(case)
    )
    if case.channels and not (helped or acted) and (not said or _is_refused(case, said)):
        message = (
            _("About watching what people say about you, the plan says {words}. No tool and no action does it either.")
            if said
            else _("The plan has channels but does not say who looks at what people say about you.")
        )
        yield Site(
            "playbook.listening",
            message.format(words=called(plan, "playbook.listening", said.rstrip("."))),
            _("Name one person, a place and a day: a search for your name once a week is enough to begin with."),
            against="tools.channels",
        )


def _is_refused(case: Case, said: str) -> bool:
    """Whether each part of what is said says no, and none says who looks, or how often."""
    parts = [part for part in _parts().split(said) if part and part.strip()]
    words = re.findall(r"\w+", said)
    named = any(name.split()[0] in words for name in people(case.plan))
    return all(map(_looks_nowhere, parts)) and not named and not mentions(said, OFTEN)


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(rf"[.;:!?,\n]+(?:\s|$)|\s(?={either(BUT)})")


def _looks_nowhere(part: str) -> bool:
    """It says no, or waits to be told."""
    return mentions(part, NEGATIONS) or (mentions(part, WAITED) and not mentions(part, LOOKED))


@rule("PLAY015", Severity.ADVICE, needs=("playbook",), preview=True)
def first_month_without_a_figure(case: Case) -> Iterator[Site]:
    """Nothing in the first month can be counted.

    What it checks: Whether what you want to have after a month says how many, how often or by which day.
    Why it matters: After four weeks somebody will ask whether it has begun well, and only a figure answers that.
    Example: "Get going and build momentum" cannot be checked; "eight posts are out" can.
    Sources: seed-A A10, roadworthy
    """
    text = case.plan.playbook.first_month
    if text and not any(sign.isdigit() for sign in text) and not mentions(text, COUNTED):
        message = _("{text} names nothing that can be counted after a month.")
        yield Site(
            "playbook.first_month",
            message.format(text=called(case.plan, "playbook.first_month", text)),
            _("Say how many posts are out, how soon messages are answered, or what is finished."),
            against="tools.channels" if case.channels else "",
        )
