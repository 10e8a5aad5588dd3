"""Who does what as a grid: a row a task, a column a person, and a letter for each part that somebody has in it."""

import re
from dataclasses import dataclass

from planner.language import N_, _
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.fuel import known_as
from planner.plan.team import Duty

MOST, LONGEST = 8, 36
PARTS = {
    "responsible": N_("R"),
    "accountable": N_("A"),
    "consulted": N_("C"),
    "informed": N_("I"),
}
BETWEEN = re.compile(r"[,;/&]")


@dataclass(frozen=True)
class View:
    """`rows`: a task with the letters of each person; without rows the names are too many, or too long for a column."""

    corner: str = ""
    people: tuple[str, ...] = ()
    rows: tuple[tuple[str, tuple[str, ...]], ...] = ()
    legend: tuple[tuple[str, str], ...] = ()


NOTHING = View()


def view(plan: Plan) -> View:
    duties = [each for each in plan.team.duties if not each.is_blank]
    said = [getattr(each, part).strip() for each in duties for part in PARTS]
    known = {known_as(name) for name in (*said, *(each.name for each in plan.fuel.people))}
    names: dict[str, str] = {}
    for name in (name for each in said for name in _names(each, known)):
        names.setdefault(known_as(name), name)
    if not names or len(names) > MOST or max(map(len, names.values())) > LONGEST:
        return View()
    return View(
        title(Duty, "task"),
        tuple(names.values()),
        tuple((each.task, tuple(_letters(each, name, known) for name in names)) for each in duties),
        tuple((_(letter), title(Duty, part)) for part, letter in PARTS.items()),
    )


def _names(said: str, known: set[str]) -> list[str]:
    """Several only if each is somebody who is named elsewhere: "The host, if it rains" is one."""
    parts = [part.strip() for part in BETWEEN.split(said) if part.strip()]
    if not parts or all(known_as(part) in known for part in parts):
        return parts
    return [said]


def _letters(of: Duty, name: str, known: set[str]) -> str:
    parts = {part: _names(getattr(of, part).strip(), known) for part in PARTS}
    return " ".join(_(letter) for part, letter in PARTS.items() if name in map(known_as, parts[part]))
