"""The likely hours of a usual week for other cadences of the same channels, in plain numbers: thousands a second.

The same arithmetic as planner.estimates.making, of which a test holds it to be the short form.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.estimates.assumed import Assumed
from planner.estimates.making import ONCE_ONLY
from planner.estimates.output import Output, output
from planner.estimates.workload import weekly_hours
from planner.plan import Plan

MADE = ("creation", "adaptation", "publishing")


@dataclass(frozen=True)
class Pace:
    """`anew` and `again`: hours for one more piece by format; `rest`: the hours that hang on no cadence."""

    outputs: tuple[Output, ...]
    anew: Mapping[str, float]
    again: Mapping[str, float]
    rest: float

    def hours(self, kept: Mapping[str, float]) -> float:
        """`kept`: by channel the part of its cadence that stays, 0 to 1; a channel that is not named stays whole."""
        most: dict[str, float] = {}
        sums: dict[str, float] = {}
        for each in self.outputs:
            pieces = each.each * kept.get(each.channel.id, 1.0)
            for format in each.formats:
                most[format] = max(most.get(format, 0.0), pieces)
                sums[format] = sums.get(format, 0.0) + pieces
        extra = sum(self.again[format] * (sums[format] - most[format]) for format in sums)
        return self.rest + extra + sum(self.anew[format] * most[format] for format in most)


def pace(plan: Plan, catalog: Catalog) -> Pace:
    assumed = Assumed(plan, catalog)
    found = (output(channel, catalog) for channel in plan.tools.channels)
    outputs = tuple(each for each in found if each)
    formats = dict.fromkeys(format for each in outputs for format in each.formats)
    anew = {format: assumed.value(f"{format}-hours") for format in formats}
    again = {format: anew[format] - _spared(format, assumed) for format in formats}
    rest = sum(line.hours.likely for line in weekly_hours(plan, catalog).usual if line.kind not in MADE)
    return Pace(outputs, anew, again, rest)


def _spared(format: str, assumed: Assumed) -> float:
    """What one more piece costs less, because part of it is there already."""
    adapted = assumed.value(f"{format}-adaptation") + assumed.value("publishing-minutes") / 60
    spared = assumed.value(f"{format}-hours") - adapted
    share = min(1.0, assumed.value("reuse-share") / 100)
    return 0.0 if format in ONCE_ONLY else max(0.0, spared) * share
