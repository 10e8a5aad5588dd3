"""Where two versions of one plan differ, in words for the person who has to choose."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from planner.language import N_, _
from planner.plan import Item, Part, Plan, is_unanswered
from planner.plan.places import readable, titled

WIDTH = 160
UNANSWERED = N_("Not answered")
ABSENT = N_("Not in this version")
Pair = tuple[str, object, object]  # path, mine, theirs


class _Absent:
    """Stands where one version has an entry and the other has none."""


@dataclass(frozen=True)
class Difference:
    path: str  # as in planner.plan.places: "tools.channels[a1b2c3d4].owner"
    title: str
    mine: str
    theirs: str


def differences(mine: Plan, theirs: Plan) -> tuple[Difference, ...]:
    """In the order of the plan; entries of lists are matched by their ids, an entry of one version is one line."""
    return tuple(
        Difference(
            path, titled(theirs if isinstance(ours, _Absent) else mine, path), _shown(ours), _shown(other)
        )
        for path, ours, other in _between("", mine, theirs)
    )


def _between(path: str, mine: object, theirs: object) -> Iterator[Pair]:
    if mine == theirs:
        return
    if isinstance(mine, Part) and isinstance(theirs, Part):
        for name, value in mine:
            yield from _between(f"{path}.{name}".lstrip("."), value, getattr(theirs, name))
    elif isinstance(mine, tuple) and isinstance(theirs, tuple) and _are_items(mine + theirs):
        yield from _between_lists(path, mine, theirs)
    else:
        yield path, mine, theirs


def _are_items(values: Sequence[object]) -> bool:
    return all(isinstance(value, Item) for value in values)


def _between_lists(path: str, mine: Sequence[Item], theirs: Sequence[Item]) -> Iterator[Pair]:
    ours, others = {item.id: item for item in mine}, {item.id: item for item in theirs}
    for key in ours | others:
        yield from _between(f"{path}[{key}]", ours.get(key, _Absent()), others.get(key, _Absent()))
    if [key for key in ours if key in others] != [key for key in others if key in ours]:
        yield path, mine, theirs  # the same entries in another order


def _shown(value: object) -> str:
    if isinstance(value, _Absent):
        return _(ABSENT)
    return shorten(_said(value), WIDTH, placeholder="…") or _(UNANSWERED)


def _said(value: object) -> str:
    """An entry is known by its first answer."""
    if isinstance(value, Part):
        answers = (answer for name, answer in value if name != "id" and not is_unanswered(answer))
        return _said(next(answers, None))
    if isinstance(value, tuple) and _are_items(value):
        return "; ".join(map(_shown, value))
    return readable(value)
