"""A mend that can be made by arithmetic alone: which answers it changes, and the plan as it is then."""

from dataclasses import dataclass

from planner.plan import Item, Plan
from planner.plan.places import answered, value_at


@dataclass(frozen=True)
class Mend:
    """`label`: what a click does ("Lower the share to 30 %"); `changes`: places and the answers they get, one after
    the other. A list of entries is answered as a whole: `without` and `with_entry` say how."""

    label: str
    changes: tuple[tuple[str, object], ...]


def mended(plan: Plan, mend: Mend) -> Plan:
    """The plan with the mend made; KeyError or ValueError if the plan has changed so that it does not fit any more."""
    for path, answer in mend.changes:
        plan = answered(plan, path, answer)
    return plan


def without(plan: Plan, path: str) -> tuple[str, object]:
    """The change that takes an entry out of its list: "tools.rejected[a1b2c3d4]"."""
    where, _bracket, id = path.rpartition("[")
    return where, tuple(item for item in value_at(plan, where, ()) if item.id != id.rstrip("]"))


def with_entry(plan: Plan, path: str, item: Item) -> tuple[str, object]:
    """The change that adds an entry to the end of a list; its id must be the same on every run, as the finding is."""
    return path, (*value_at(plan, path, ()), item)
