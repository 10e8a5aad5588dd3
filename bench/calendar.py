"""A year's calendar laid out, beside posts put at equal distances without any rule."""

import time
from collections.abc import Callable
from datetime import date, timedelta

from bench.examples import example
from bench.table import Row, median
from planner.catalog import load
from planner.estimates.calendar import calendar
from planner.plan import Plan

TITLE = "A calendar of 52 weeks and 1,560 posts"
_START = date(2026, 3, 2)
_WEEKS, _CHANNELS, _CADENCE = 52, 10, 3.0
_TIMES = 15
_GOAL_MS = 1000.0


def measure() -> list[Row]:
    plan, catalog = _year(), load()
    calendar(plan, catalog, _START)  # once for nothing: the holidays' library is loaded
    ours = _milliseconds(lambda: calendar(plan, catalog, _START))
    bare = _milliseconds(lambda: _at_equal_distances(plan))
    return [
        Row("half of them within", ours, bare, "ms", "equal distances, no rule"),
        Row("against the second it may take", ours, _GOAL_MS, "ms", "the limit", 1.0),
    ]


def _year() -> Plan:
    """The machine shop with ten channels of three posts a week."""
    plan = example("machine-shop")
    some = plan.tools.channels
    channels = tuple(
        some[at % len(some)].revised(id=f"c{at}", cadence=_CADENCE, owner=f"P{at % 4}") for at in range(_CHANNELS)
    )
    said = plan.playbook.calendar.revised(weeks=_WEEKS, start=_START)
    playbook = plan.playbook.revised(calendar=said)
    return plan.revised(tools=plan.tools.revised(channels=channels), playbook=playbook)


def _at_equal_distances(plan: Plan) -> list[tuple[date, str, str]]:
    found = []
    for each in plan.tools.channels:
        count = round(_WEEKS * (each.cadence or 0))
        for at in range(count):
            day = _START + timedelta(days=at * 7 * _WEEKS // count)
            found.append((day, each.id, each.formats[at % len(each.formats)]))
    return sorted(found)


def _milliseconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return median(times)
