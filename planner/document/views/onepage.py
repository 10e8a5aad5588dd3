"""The plan on a page: the road with its stops, in the plan's own words, cut to what one page holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views.sources import strength
from planner.document.views.words import channel, paired, shortened
from planner.estimates import capacity, weekly_hours
from planner.language import _, number
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.fuel import Person

LONGEST = 200
NAME = 80
NOTE = 110
MOST = {"segments": 3, "roads": 4, "channels": 4, "measures": 4}


@dataclass(frozen=True)
class Line:
    text: str
    note: str = ""


@dataclass(frozen=True)
class Stop:
    """Without lines it is not decided yet; `more` says that the page has no room for all of them."""

    title: str
    lines: tuple[Line, ...]
    more: str = ""


def view(plan: Plan, catalog: Catalog) -> tuple[Stop, ...]:
    return (
        _stop("goal", title(Plan, "goal"), _goal(plan)),
        _stop("segments", title(type(plan.landscape), "segments"), _audience(plan)),
        _stop("roads", title(type(plan.strategy), "roads"), _roads(plan)),
        _stop("channels", title(type(plan.tools), "channels"), _channels(plan, catalog)),
        _stop("measures", title(type(plan.metrics), "measures"), _measures(plan)),
        _stop("hours", title(Person, "hours_per_week"), _hours(plan, catalog)),
    )


def cuts(plan: Plan) -> Iterator[str]:
    """The paths of the answers about the goal of which the page shows the beginning only."""
    said = {"goal.business_objective": plan.goal.business_objective, "goal.purpose": plan.goal.purpose}
    return (path for path, text in said.items() if len(" ".join(text.split())) > LONGEST)


def _stop(kind: str, heading: str, lines: Sequence[Line]) -> Stop:
    said = [line for line in lines if line.text or line.note]
    most = MOST.get(kind, len(said))
    more = _("And {count} more.").format(count=number(len(said) - most)) if len(said) > most else ""
    return Stop(heading, tuple(said[:most]), more)


def _goal(plan: Plan) -> list[Line]:
    texts = (plan.goal.business_objective, plan.goal.purpose)
    return [Line(shortened(text, LONGEST)) for text in texts]


def _audience(plan: Plan) -> list[Line]:
    segments = plan.landscape.segments
    return [Line(shortened(each.name, NAME), shortened(each.who, NOTE)) for each in segments]


def _roads(plan: Plan) -> list[Line]:
    said = plan.strategy
    return [Line(road.label, shortened(said.road(road).promise, NOTE)) for road in said.roads]


def _channels(plan: Plan, catalog: Catalog) -> list[Line]:
    return [
        Line(shortened(channel(each, catalog), NAME), shortened(paired(each, "cadence", "owner"), NOTE))
        for each in plan.tools.channels
    ]


def _measures(plan: Plan) -> list[Line]:
    return [
        Line(shortened(each.name, NAME), shortened(paired(each, "baseline", "target", "unit", "due"), NOTE))
        for each in plan.metrics.measures
    ]


def _hours(plan: Plan, catalog: Catalog) -> list[Line]:
    there, work = capacity(plan), weekly_hours(plan, catalog)
    lines: list[Line] = []
    if there is not None:
        lines.append(Line(_("People have {hours} hours a week.").format(hours=hours(there))))
    if work.lines:
        of = work.total
        asked = _("The plan asks for {low} to {high} hours a week, most likely {likely}.")
        known = {"low": hours(of.low), "likely": hours(of.likely), "high": hours(of.high)}
        lines += [Line(asked.format(**known)), Line("", strength(of))]
    return lines
