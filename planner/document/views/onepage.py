"""The plan on a page: a poster for the wall, in the plan's own words, cut to what one page holds."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.checks import sentence
from planner.checks.words import hours
from planner.document.matter import Matter
from planner.document.options import Kind
from planner.document.views import cover, phrases
from planner.document.views.words import channel, listed, shortened
from planner.estimates import capacity, weekly_hours
from planner.language import _, day, number
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.fuel import Person
from planner.plan.goal import KeyResult
from planner.plan.playbook import Action, Playbook

LONGEST, NAME, NOTE, FIGURE, DEED = 200, 80, 110, 16, 95
MOST = {"figures": 3, "segments": 3, "roads": 3, "channels": 5, "measures": 5, "actions": 3}
# So few have room for larger type.
FEW = {"segments": 2, "roads": 2, "channels": 2, "measures": 2, "actions": 2}


@dataclass(frozen=True)
class Line:
    text: str
    note: str = ""


@dataclass(frozen=True)
class Stop:
    """`kind`: what its lines are, for its look. Without lines it is not decided yet; `more` says that the page has no
    room for all of them."""

    kind: str
    title: str
    lines: tuple[Line, ...]
    more: str = ""

    @property
    def is_roomy(self) -> bool:
        return len(self.lines) <= FEW.get(self.kind, 0)


@dataclass(frozen=True)
class View:
    """`title`: whose page it is; `stops`: those of the sections that print."""

    kind: str
    title: str
    signed: tuple[str, ...]
    verdict: str
    stops: tuple[Stop, ...]


def view(matter: Matter, sections: Collection[str]) -> View:
    said = cover.view(matter.plan, Kind.PAGE)
    signed = tuple(filter(None, (shortened(said.prepared_by, NAME), said.date)))
    stops = tuple(stop for section, stop in _stops(matter) if section in sections)
    return View(said.kind, said.name, signed, sentence(matter.inspection), stops)


def cuts(plan: Plan) -> Iterator[str]:
    """The paths of the answers about the goal of which the page shows the beginning only."""
    text = plan.goal.business_objective or plan.goal.purpose
    path = "goal.business_objective" if plan.goal.business_objective else "goal.purpose"
    return (path for path in (path,) if len(" ".join(text.split())) > LONGEST)


def _stops(matter: Matter) -> Iterator[tuple[str, Stop]]:
    """Each with the section that it is from, in the order of the journey."""
    plan = matter.plan
    results = _results(plan)
    yield "goal", _stop("goal", title(Plan, "goal"), _goal(plan))
    yield "goal", _stop("figures", _("In figures"), map(_figure, results))
    yield "landscape", _stop("segments", title(type(plan.landscape), "segments"), _audience(plan))
    yield "strategy", _stop("roads", title(type(plan.strategy), "roads"), _roads(plan))
    yield "tools", _stop("channels", title(type(plan.tools), "channels"), _channels(matter))
    yield "metrics", _stop("measures", title(type(plan.metrics), "measures"), _measures(plan, results))
    yield "fuel", _stop("hours", title(Person, "hours_per_week"), _hours(matter))
    yield "playbook", _stop("actions", title(Playbook, "actions"), map(_action, phrases.upcoming(plan)))


def _stop(kind: str, heading: str, lines: Iterable[Line]) -> Stop:
    said = [line for line in lines if line.text or line.note]
    most = MOST.get(kind, len(said))
    more = _("And {count} more.").format(count=number(len(said) - most)) if len(said) > most else ""
    return Stop(kind, heading, tuple(said[:most]), more)


def _goal(plan: Plan) -> list[Line]:
    return [Line(shortened(plan.goal.business_objective or plan.goal.purpose, LONGEST))]


def _results(plan: Plan) -> list[KeyResult]:
    """Those with a figure; the others have nothing to show in large type."""
    return [each for aim in plan.goal.objectives for each in aim.key_results if phrases.step(each)]


def _figure(each: KeyResult) -> Line:
    note = phrases.dated(each.metric or each.unit, each.end)
    return Line(shortened(phrases.step(each), FIGURE), shortened(listed((note, each.owner)), NOTE))


def _audience(plan: Plan) -> list[Line]:
    segments = plan.landscape.segments
    return [Line(shortened(each.name, NAME), shortened(each.needs or each.who, NOTE)) for each in segments]


def _roads(plan: Plan) -> list[Line]:
    said = plan.strategy
    return [Line(road.label, shortened(said.road(road).promise, NOTE)) for road in said.roads]


def _channels(matter: Matter) -> list[Line]:
    return [
        Line(
            shortened(channel(each, matter.catalog), NAME),
            shortened(listed((phrases.cadence(each.cadence), each.owner)), NOTE),
        )
        for each in matter.plan.tools.channels
    ]


def _measures(plan: Plan, results: Sequence[KeyResult]) -> list[Line]:
    """Without those that stand in large type already, unless nothing else is measured."""
    shown = {each.metric for each in results[: MOST["figures"]]}
    measures = [each for each in plan.metrics.measures if not each.is_blank]
    rest = [each for each in measures if each.name not in shown] or measures
    return [Line(shortened(each.name, NAME), shortened(phrases.change(each), NOTE)) for each in rest]


def _hours(matter: Matter) -> list[Line]:
    """What is asked for beside what there is in large type; the sentences below it say how sure that is."""
    plan, catalog = matter.plan, matter.catalog
    there, work = capacity(plan), weekly_hours(plan, catalog)
    said = [Line("", each) for each in phrases.load(plan, catalog)]
    if there is None or not work.lines:
        return said
    of = _("{likely} of {hours}").format(likely=hours(work.total.likely), hours=hours(there))
    return [Line(of), *said]


def _action(each: Action) -> Line:
    note = listed((day(each.due) if each.due else "", each.owner))
    return Line(shortened(each.what, DEED), shortened(note, NAME))
