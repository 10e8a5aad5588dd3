"""Where two versions of one plan differ, in words for the person who has to choose."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from planner.catalog import Catalog
from planner.language import N_, _
from planner.plan import Item, Part, Plan
from planner.plan.answers import drawn_from
from planner.plan.options import headline, said
from planner.plan.places import Place, in_a_row, titled
from planner.plan.proposals import Proposals

WIDTH = 160
UNANSWERED = N_("Not answered")
ABSENT = N_("Not in this version")


@dataclass(frozen=True)
class Difference:
    path: str  # as in planner.plan.places: "tools.channels[a1b2c3d4].owner"
    title: str
    mine: str
    theirs: str


@dataclass(frozen=True)
class _Pair:
    """What stands at one place in either version; source: the list that the place draws from."""

    path: str
    mine: object
    theirs: object
    source: str = ""


class _Absent:
    """Stands where one version has an entry and the other has none."""


def differences(mine: Plan, theirs: Plan, catalog: Catalog) -> tuple[Difference, ...]:
    """In the order of the plan; entries of lists are matched by their ids, an entry of one version is one line."""
    return tuple(_difference(mine, theirs, catalog, pair) for pair in _between(_Pair("", mine, theirs)))


def _difference(mine: Plan, theirs: Plan, catalog: Catalog, pair: _Pair) -> Difference:
    title = titled(theirs if isinstance(pair.mine, _Absent) else mine, pair.path)
    here, there = Place(pair.path, (), pair.mine, pair.source), Place(pair.path, (), pair.theirs, pair.source)
    return Difference(pair.path, title, _shown(mine, catalog, here), _shown(theirs, catalog, there))


def _between(pair: _Pair) -> Iterator[_Pair]:
    mine, theirs = pair.mine, pair.theirs
    if mine == theirs or isinstance(mine, Proposals):
        return
    if isinstance(mine, Part) and isinstance(theirs, Part):
        for name, value in mine:
            path = f"{pair.path}.{name}".lstrip(".")
            yield from _between(_Pair(path, value, getattr(theirs, name), drawn_from(type(mine), name)))
    elif isinstance(mine, tuple) and isinstance(theirs, tuple) and _are_items(mine + theirs):
        yield from _between_lists(pair.path, mine, theirs)
    else:
        yield pair


def _are_items(values: Sequence[object]) -> bool:
    return all(isinstance(value, Item) for value in values)


def _between_lists(path: str, mine: Sequence[Item], theirs: Sequence[Item]) -> Iterator[_Pair]:
    ours, others = {item.id: item for item in mine}, {item.id: item for item in theirs}
    for key in ours | others:
        yield from _between(_Pair(f"{path}[{key}]", ours.get(key, _Absent()), others.get(key, _Absent())))
    if [key for key in ours if key in others] != [key for key in others if key in ours]:
        yield _Pair(path, mine, theirs)  # the same entries in another order


def _shown(plan: Plan, catalog: Catalog, place: Place) -> str:
    if isinstance(place.value, _Absent):
        return _(ABSENT)
    return shorten(_said(plan, catalog, place), WIDTH, placeholder="…") or _(UNANSWERED)


def _said(plan: Plan, catalog: Catalog, place: Place) -> str:
    """An entry is known by its first answer."""
    if isinstance(place.value, Item):
        return headline(plan, catalog, place.value)
    if isinstance(place.value, tuple) and place.value and _are_items(place.value):
        return in_a_row(headline(plan, catalog, item) for item in place.value)
    return said(plan, catalog, place)
