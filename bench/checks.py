"""All rules on the largest example, and on the same plan with its lists filled up half and to the brim."""

import time
from datetime import date, timedelta

from bench.examples import example
from bench.table import Row, median
from planner.catalog import load
from planner.checks import inspect
from planner.plan import Item, Part, Plan
from planner.plan.calendar import Slot
from planner.plan.section import item_lists
from planner.plan.shapes import shape

TITLE = "The inspection: every rule on the largest example, and on twice the entries"
_TIMES = 15
_GOAL_MS, _GOAL_GROWTH = 30.0, 2.2
_TODAY = date(2026, 3, 3)


def measure() -> list[Row]:
    largest = example("machine-shop")
    half, full = (crowded(largest, share) for share in (0.5, 1.0))
    return [
        Row("the largest example, against the time it may take", _ms(largest), _GOAL_MS, "ms", "the limit", 1.0),
        Row(f"{_entries(full)} entries", _ms(full), _ms(half), "ms", f"{_entries(half)} entries", _GOAL_GROWTH),
    ]


def crowded(plan: Plan, share: float) -> Plan:
    """Every list of a section with that share of the entries it takes, made of those it has."""
    slots = tuple(
        Slot(id=f"s{at}", day=_TODAY + timedelta(days=at % 360), channel=plan.tools.channels[0].id, prompt=f"Idea {at}")
        for at in range(round(2000 * share))
    )
    calendar = plan.playbook.calendar.revised(slots=slots)
    grown = {name: _grown(part, share) for name, part in plan if isinstance(part, Part)}
    return plan.revised(**{**grown, "playbook": _grown(plan.playbook.revised(calendar=calendar), share)})


def _grown(part: Part, share: float) -> Part:
    lists = {name: _more(items, round((shape(type(part), name).most or 0) * share)) for name, items in item_lists(part)}
    return part.revised(**{name: items for name, items in lists.items() if items})


def _more(items: tuple[Item, ...], count: int) -> tuple[Item, ...]:
    """Never fewer than there are."""
    more = (items[at % len(items)].revised(id=f"n{at}") for at in range(len(items), count)) if items else ()
    return (*items, *more)


def _entries(plan: Plan) -> int:
    return sum(len(items) for _name, part in plan if isinstance(part, Part) for _n, items in item_lists(part)) + len(
        plan.playbook.calendar.slots
    )


def _ms(plan: Plan) -> float:
    times = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        inspect(plan, load(), _TODAY)
        times.append((time.perf_counter() - began) * 1000)
    return median(times)
