"""Sentences that hold more than one aim."""

import re
from collections.abc import Iterator
from functools import cache

from planner.checks.case import Case
from planner.checks.lists import link
from planner.checks.reading import CLAUSE, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, enumerated
from planner.language import N_, _, number

# With what an aim begins. Weak words such as "be" or "show" are left out: they stand in any sentence.
WANTS = N_(
    "sell., win., find., get., gain., fill., open., build., recruit., hire., become., teach., grow., raise., "
    "increase., double., attract., reduce., cut., lower., improve., launch., expand., train., collect., earn., enter., "
    "promote., strengthen., establish., boost., more., better., fewer., new."
)
JOINED = N_("and, as well as, plus")
NUMBERED = re.compile(r"(?<![\d.,])([1-9])\s*[.):]\s+(?=\D)")
MOST_TOLD = 3


@rule("GOAL033", Severity.WARNING, needs=("goal",))
def many_aims_in_one_sentence(case: Case) -> Iterator[Site]:
    """One answer contains many aims.

    What it checks: Whether the business objective, the purpose of social media or an objective names more than
        {aims-in-words} things that you want.
    Why it matters: Six aims in one sentence are still six, and you do not have the hours for all of them.
    Example: "Fill the winter, find three cooks, get into the press, open up the US and build a club." Keep one of
        them.
    Sources: seed-J J1, roadworthy
    """
    said = [(f"goal.{name}", getattr(case.plan.goal, name)) for name in ("business_objective", "purpose")]
    said += [(f"{at}.statement", objective.statement) for at, objective in case.objectives]
    for at, text in said:
        aims = _numbered(text) or _wanted(text)
        if len(aims) > case.limit("aims-in-words"):
            message = _("{aims}: that makes {count} aims in one answer.")
            told = enumerated((called(case.plan, at, aim) for aim in aims), MOST_TOLD)
            yield Site(
                at,
                message.format(count=number(len(aims)), aims=told),
                _("Keep the one that matters most. Write the others down for later."),
            )


def _wanted(text: str) -> list[str]:
    """The parts of the sentences that say what is wanted."""
    return [part for part in _split().split(text) if mentions(part, WANTS)]


def _numbered(text: str) -> list[str]:
    """The entries of a list that counts itself, 1, 2, 3 and so on."""
    numbers = [int(each) for each in NUMBERED.findall(text)]
    parts = (CLAUSE.split(part)[0].strip(" .,;") for part in NUMBERED.split(text)[2::2])
    return list(parts) if numbers == list(range(1, len(numbers) + 1)) else []


@cache
def _split() -> re.Pattern[str]:
    return re.compile(rf"[.,;:!?]*(?:{link(JOINED)})|[.,;:!?\n]+(?:\s+|$)", re.IGNORECASE)
