"""How what stands in the plan as proposed differs from what would be proposed now."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from planner.plan import Plan, is_unanswered
from planner.plan.places import holders, leaves, value_at


class State(Enum):
    """NEW: nothing stands there yet; OTHER: another proposal stands there; GONE: it is not proposed any more."""

    NEW = "new"
    OTHER = "other"
    GONE = "gone"


@dataclass(frozen=True)
class Change:
    """`path`: a field, or a whole entry that one of the two plans does not have; `paths`: the fields in it."""

    path: str
    state: State
    paths: tuple[str, ...]

    @property
    def section(self) -> str:
        return self.path.partition(".")[0]


def changes(plan: Plan, advised: Plan) -> tuple[Change, ...]:
    """In the order of the plan. Where the person has answered, there are none."""
    grouped: dict[tuple[str, State], list[str]] = {}
    for path, state in _differing(plan, advised):
        grouped.setdefault((_place(plan, advised, path), state), []).append(path)
    return tuple(Change(path, state, tuple(paths)) for (path, state), paths in grouped.items())


def _differing(plan: Plan, advised: Plan) -> Iterator[tuple[str, State]]:
    ours = frozenset(plan.proposals.standing)
    now, then = dict(leaves(plan)), dict(leaves(advised))
    for path in dict.fromkeys((*now, *then)):
        stands, offered = now.get(path), then.get(path)
        if path in ours and is_unanswered(offered):
            yield path, State.GONE
        elif path in ours and stands != offered:
            yield path, State.OTHER
        elif is_unanswered(stands) and not is_unanswered(offered):
            yield path, State.NEW


def _place(plan: Plan, advised: Plan, path: str) -> str:
    """The outermost entry that only one of the two plans has; the field itself if both have all that holds it."""
    entries = [place for place in holders(path) if place.endswith("]")]
    lone = (place for place in reversed(entries) if None in (value_at(plan, place), value_at(advised, place)))
    return next(lone, path)
