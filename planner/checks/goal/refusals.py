"""What social media will not be asked to do, beside what the channels are asked to do."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.lists import stem
from planner.checks.reading import CLAUSE, NEGATIONS, READ, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel
from planner.language import N_, _

# Words that say nothing of what is asked.
STOP = N_(
    "will., only., they., those., them., their., there., when., where., what., which., with., without., from., into., "
    "than., then., more., most., over., also., does., done., about., each., every., your., ours., this., that., "
    "these., have., been., were., who., social, media, people, customer, never, nobody, not., channel, post., posts., "
    "because"
)
LONG = re.compile(r"[^\W\d_]{4,}")
TOGETHER = 2


@rule("GOAL034", Severity.WARNING, needs=("goal", "tools"), preview=True)
def channel_asked_for_what_was_refused(case: Case) -> Iterator[Site]:
    """A channel has a job that the plan says social media will not do.

    What it checks: Whether the purpose of a channel, or what is done there, has two words or more in common with a
        sentence under “What social media will not be asked to do”.
    Why it matters: One part of the plan says no, and another says yes. The person who runs the channel does what the
        channel says.
    Example: "It will not take orders" under Goal, and "Take cake orders by message" at WhatsApp.
    Sources: seed-J J1, roadworthy
    """
    refused = [(clause, _telling(clause)) for clause in _refusals(case.plan.goal.not_asked[:READ])]
    for at, each in case.channels if refused else ():
        for field in ("purpose", "do"):
            if found := _asked_and_refused(getattr(each, field)[:READ], refused):
                message = _("{channel} is there for this: {asked}. Under Goal the plan says: {refused}.")
                told = {"channel": channel(case.plan, at, each.kind, each.name, case.catalog)}
                told |= {"asked": called(case.plan, at, found[0].strip())}
                yield Site(
                    "goal.not_asked",
                    message.format(refused=called(case.plan, "goal.not_asked", found[1].strip()), **told),
                    _("Decide which one is right, and correct the other."),
                    against=f"{at}.{field}",
                )


def _asked_and_refused(text: str, refused: list[tuple[str, frozenset[str]]]) -> tuple[str, str] | None:
    """The first clause that asks for something, and the one that refuses it."""
    for clause in dict.fromkeys(CLAUSE.split(text)):
        asked = _words(clause)
        for other, words in refused if len(asked) >= TOGETHER else ():
            if len(asked & words) >= TOGETHER and not mentions(clause, NEGATIONS):
                return clause, other
    return None


def _refusals(text: str) -> list[str]:
    """The sentences that say no; what is said beside them is how it is done instead. A plain list is all refusals."""
    clauses = [clause for clause in dict.fromkeys(CLAUSE.split(text)) if clause.strip()]
    return [clause for clause in clauses if mentions(clause, NEGATIONS)] or clauses


def _telling(text: str) -> frozenset[str]:
    """The words that say what is refused."""
    return frozenset(stem(word) for word in LONG.findall(text.casefold()) if not mentions(word, STOP))


def _words(text: str) -> frozenset[str]:
    """By their beginnings, so that "orders" is "order"."""
    return frozenset(map(stem, LONG.findall(text.casefold())))
