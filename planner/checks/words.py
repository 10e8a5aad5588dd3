"""How findings name what the plan holds: in the person's own words where there are any."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from planner.catalog import Catalog
from planner.estimates.range import rounded
from planner.language import _, number
from planner.plan import Item, Plan
from planner.plan.places import titled

T = TypeVar("T", bound=Item)
LONGEST = 80


def entries(path: str, items: tuple[T, ...]) -> Iterator[tuple[str, T]]:
    """The entries of a list that say anything, each with its path."""
    return ((f"{path}[{item.id}]", item) for item in items if not item.is_blank)


def called(plan: Plan, path: str, words: str) -> str:
    """The words in quotation marks; without words the name of the place, such as "Goal › Objectives › 2"."""
    if not words:
        return titled(plan, path)
    short = words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
    return _("“{words}”").format(words=short)


def channel(plan: Plan, path: str, kind: str | None, name: str, catalog: Catalog) -> str:
    """The name of a channel or an account: the person's own, or that of its kind."""
    known_as = catalog.channel(kind)
    return _(known_as.label) if known_as and not name else called(plan, path, name)


def enumerated(words: Iterable[str], most: int = 0) -> str:
    """ "A", "A and B", "A, B and C"; beyond the most that are told: "A, B and 4 more"."""
    every = list(words)
    if most and len(every) > most:
        *every, last = *every[:most], _("{count} more").format(count=number(len(every) - most))
    else:
        *every, last = every or [""]
    return _("{words} and {last}").format(words=", ".join(every), last=last) if every else last


def hours(value: float) -> str:
    """Hours to a tenth: nobody plans in minutes."""
    return number(rounded(value))
