"""The plans that are measured: an example, its edits, and one of twice its size."""

from collections.abc import Iterator
from typing import Any

from planner.paths import EXAMPLES
from planner.plan import SECTIONS, Item, Part, Plan, new_id
from planner.store.plan_file import loads


def example(name: str = "bakery") -> Plan:
    return loads((EXAMPLES / "en" / f"{name}.json").read_bytes())


def edits(plan: Plan, count: int) -> Iterator[Plan]:
    """The plan after each of `count` small answers."""
    for number in range(count):
        business = plan.business.model_copy(update={"name": f"{plan.business.name} {number}"})
        yield plan.model_copy(update={"business": business})


def doubled(plan: Plan) -> Plan:
    """The plan with every entry of every list of its sections twice."""
    sections = {name: _doubled(getattr(plan, name)) for name in SECTIONS}
    return plan.model_copy(update=sections)


def _doubled(section: Part) -> Part:
    lists = {name: value + _again(value) for name, value in section if isinstance(value, tuple)}
    return section.model_copy(update=lists)


def _again(entries: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(e.model_copy(update={"id": new_id()}) if isinstance(e, Item) else e for e in entries)
