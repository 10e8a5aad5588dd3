"""The simulation with numpy, beside the same draws one by one in Python."""

import random
import time
from collections.abc import Callable
from statistics import quantiles

from bench.examples import example
from bench.table import Row, median
from planner.catalog import load
from planner.estimates.range import Range
from planner.estimates.returns import case_of
from planner.estimates.simulation import DRAWS, SEED, Case, simulated

TITLE = "What may come of it, drawn 10,000 times"
_ROUNDS = 5
_GOAL = 0.25


def measure() -> list[Row]:
    return [_compared(name) for name in ("bakery", "machine-shop")]


def _compared(name: str) -> Row:
    case = case_of(example(name), load())
    sides: tuple[Callable[[Case], object], ...] = (simulated.__wrapped__, looped)
    times: tuple[list[float], ...] = ([], [])
    for _ in range(_ROUNDS + 1):
        for place in random.sample((0, 1), 2):
            began = time.perf_counter()
            sides[place](case)
            times[place].append(time.perf_counter() - began)
    ours, bare = (median(seconds[1:]) * 1000 for seconds in times)
    return Row(f"{name}, {case.months} months", ours, bare, "ms", "a loop with random.triangular", _GOAL)


def looped(case: Case) -> list[list[float]]:
    """The three figures of the net for each month."""
    chance = random.Random(SEED)
    runs = [_run(case, chance) for _ in range(DRAWS)]
    return [quantiles(month, n=10)[::4] for month in zip(*runs, strict=True)]


def _run(case: Case, chance: random.Random) -> list[float]:
    spent = case.money + _drawn(case.hours, chance)
    ramp = max(_drawn(case.ramp, chance), 1e-9)
    monthly, once = (sum(_drawn(each.money, chance) for each in case.flows if each.once is o) for o in (False, True))
    nets = []
    for month in range(1, case.months + 1):
        grown = min(month, ramp)
        gain = monthly * (grown * grown / (2 * ramp) + month - grown) + once * min(1, month / min(ramp, case.months))
        nets.append(gain - month * spent)
    return nets


def _drawn(of: Range, chance: random.Random) -> float:
    return chance.triangular(of.low, of.high, of.likely)
