"""Cost against effects, drawn ten thousand times: the same figures give the same result on every run.

Each figure is drawn from a triangle over its low, likely and high, by the inverse of its distribution and with a
stream of random numbers of its own. So a figure that rises lifts every single draw, and no result ever moves against
it by chance; docs/returns.md says more.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from planner.estimates.range import Range

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Draws = NDArray[float64]

SEED = 20260101
DRAWS = 10_000
TENTHS = (0.1, 0.5, 0.9)
# A colon stands in no id of a plan.
HOURS, RAMP = ":hours", ":ramp"
# Two figures that differ by less are one; an effect that is whole at once takes this long.
NOTHING = 1e-9


@dataclass(frozen=True)
class Flow:
    """Money that an effect brings: a month once it is whole, or in all if it comes once."""

    id: str
    money: Range
    once: bool


@dataclass(frozen=True)
class Case:
    """`money`: what is paid a month; `hours`: what the own hours of a month are worth; `ramp`: months until an effect
    is whole."""

    months: int
    money: float
    hours: Range
    ramp: Range
    flows: tuple[Flow, ...]


@dataclass(frozen=True)
class Spread:
    """Of a hundred runs ten stay below the first figure, fifty below the second, ninety below the third."""

    p10: float
    p50: float
    p90: float


@dataclass(frozen=True)
class Ends:
    """The net with one figure at its low and at its high, and all others as likely; `id`: that of a flow, or of HOURS
    or RAMP."""

    id: str
    at_low: float
    at_high: float


@dataclass(frozen=True)
class Simulated:
    """`chance`: the share of runs that have paid for themselves at the end; `path`: the net after each month."""

    cost: Spread
    gain: Spread
    chance: float
    path: tuple[Spread, ...]
    likely: float
    ends: tuple[Ends, ...]

    @property
    def net(self) -> Spread:
        return self.path[-1]


@lru_cache(maxsize=32)
def simulated(case: Case) -> Simulated:
    """Some milliseconds; kept for the last few cases, since a page asks again after every answer."""
    import numpy as np

    ramp = _drawn(RAMP, case.ramp)
    spent = case.money + _drawn(HOURS, case.hours)
    monthly, once = (np.zeros(DRAWS), np.zeros(DRAWS))
    for flow in case.flows:
        (once if flow.once else monthly)[:] += _drawn(flow.id, flow.money)
    nets = [_gain(month, case.months, monthly, once, ramp) - month * spent for month in range(1, case.months + 1)]
    return Simulated(
        cost=_spread(case.months * spent),
        gain=_spread(_gain(case.months, case.months, monthly, once, ramp)),
        chance=float((nets[-1] >= 0).mean()),
        path=tuple(_spread(net) for net in nets),
        likely=net_when(case, {}),
        ends=tuple(_ends(case)),
    )


def _drawn(name: str, of: Range) -> "Draws":
    import numpy as np

    if of.high - of.low < NOTHING:
        return np.full(DRAWS, of.likely)
    share = np.random.default_rng((SEED, crc32(name.encode()))).random(DRAWS)
    width, rising, falling = of.high - of.low, of.likely - of.low, of.high - of.likely
    left = of.low + np.sqrt(share * width * rising)
    right = of.high - np.sqrt((1 - share) * width * falling)
    return np.where(share * width < rising, left, right)


def _gain(month: int, months: int, monthly: "Draws", once: "Draws", ramp: "Draws") -> "Draws":
    """What has come in after a month: an effect grows evenly to its whole; what comes once has come by the end."""
    import numpy as np

    slope = np.maximum(ramp, NOTHING)
    grown = np.minimum(month, slope)
    so_far = np.minimum(1.0, month / np.minimum(slope, months))
    gain: Draws = monthly * (grown * grown / (2 * slope) + month - grown) + once * so_far
    return gain


def _spread(values: "Draws") -> Spread:
    import numpy as np

    places = [int(tenth * (DRAWS - 1)) for tenth in TENTHS]
    p10, p50, p90 = (float(each) for each in np.partition(values, places)[places])
    return Spread(p10, p50, p90)


def net_when(case: Case, moved: Mapping[str, float]) -> float:
    """The net at the end with everything as likely, but for what is moved."""
    import numpy as np

    at = {name: of.likely for name, of in _ranges(case).items()} | dict(moved)
    monthly = np.array([sum(at[each.id] for each in case.flows if not each.once)])
    once = np.array([sum(at[each.id] for each in case.flows if each.once)])
    gain = _gain(case.months, case.months, monthly, once, np.array([at[RAMP]]))
    return float(gain[0]) - case.months * (case.money + at[HOURS])


def _ends(case: Case) -> Iterator[Ends]:
    for name, of in _ranges(case).items():
        yield Ends(name, net_when(case, {name: of.low}), net_when(case, {name: of.high}))


def _ranges(case: Case) -> dict[str, Range]:
    return {HOURS: case.hours, RAMP: case.ramp, **{each.id: each.money for each in case.flows}}
