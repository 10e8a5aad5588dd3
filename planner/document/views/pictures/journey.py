"""The journey: the plan as a road map on one page, in its own words: where to, through what, on which road, with what,
by which map, on how much fuel."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views.pictures.ribbon import band, curve, dashes
from planner.document.views.pictures.told import cadence, target
from planner.document.views.words import amount, channel, shortened
from planner.estimates import capacity, gauge
from planner.language import N_, _, number, share
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.choices import Road

# In millimeters of the page: the road from the hill at the top down to the pump.
LINE = curve(
    (
        *((137, 36), (127, 43), (106, 48), (83, 52), (71, 60), (77, 70), (91, 77), (95.5, 84), (91, 95), (77, 110)),
        *((71, 124), (77, 134), (91, 142), (95.5, 150), (90, 160), (76, 170), (71, 180), (77, 191), (90, 201)),
        *((95, 210), (90, 219), (82, 227)),
    )
)
ROAD, MIDDLE = band(LINE, 2.4, 10), dashes(LINE[28:])
GOAL, NAME, NOTE = 170, 60, 90
MOST_RESULTS, MOST_GROUPS, MOST_RIVALS, MOST_CHANNELS, MOST_MEASURES = 2, 3, 2, 5, 4


@dataclass(frozen=True)
class Line:
    text: str
    note: str = ""


@dataclass(frozen=True)
class Block:
    """`more`: the page has no room for all of them."""

    label: str
    lines: tuple[Line, ...]
    more: str = ""


@dataclass(frozen=True)
class Stop:
    """`spot`: where its sign stands on the road, from the inline start and from the top, in percent of the drawing.
    Without blocks it is not decided yet."""

    section: str
    place: str
    title: str
    about: str
    spot: tuple[float, float]
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class View:
    """`road`, `middle` and `leads` (from the stops to their signs) are paths. `taken`: for each of the four roads,
    whether its arm of the signpost is filled."""

    about: str
    road: str
    middle: str
    leads: str
    taken: tuple[bool, ...]
    stops: tuple[Stop, ...]


STOPS = (
    ("goal", N_("Destination"), (137, 36)),
    ("landscape", N_("Terrain"), (71, 60)),
    ("strategy", N_("Road"), (95.5, 84)),
    ("tools", N_("Vehicle"), (71, 124)),
    ("metrics", N_("Map"), (95.5, 150)),
    ("fuel", N_("Fuel"), (71, 180)),
)
WIDTH, HEIGHT = 166, 226
LEADS = {
    "landscape": "M 59 60 H 69",
    "strategy": "M 107 84 H 98",
    "tools": "M 59 124 H 68",
    "metrics": "M 107 150 H 98",
    "fuel": "M 59 180 H 68",
}


def view(plan: Plan, catalog: Catalog) -> View:
    """A section that does not print has no stop."""
    said = {
        "goal": _goal(plan),
        "landscape": _landscape(plan),
        "strategy": _strategy(plan),
        "tools": _tools(plan, catalog),
        "metrics": _metrics(plan),
        "fuel": _fuel(plan, catalog),
    }
    stops = tuple(
        Stop(section, number(place), _(name), _about(section, name), _spot(x, y), tuple(filter(_holds, said[section])))
        for place, (section, name, (x, y)) in enumerate(STOPS, start=1)
        if section not in plan.paper.left_out
    )
    about = _(
        "A map: a road winds up the page from a fuel pump past a folded map, a car, a signpost and a village to a flag "
        "on a hill. Beside it stand the stops of this plan in words."
    )
    leads = " ".join(LEADS[stop.section] for stop in stops if stop.section in LEADS)
    return View(about, ROAD, MIDDLE, leads, tuple(each in plan.strategy.roads for each in Road), stops)


def _about(section: str, name: str) -> str:
    """What the stop is in the plan, unless it is called the same."""
    return title(Plan, section) if title(Plan, section) != _(name) else ""


def _spot(x: float, y: float) -> tuple[float, float]:
    return round(100 * x / WIDTH, 2), round(100 * y / HEIGHT, 2)


def _holds(block: Block) -> bool:
    return bool(block.lines)


def _block(lines: Iterable[Line], most: int, label: str = "") -> Block:
    said = [each for each in lines if each.text or each.note]
    left = len(said) - most
    return Block(label, tuple(said[:most]), _("And {count} more.").format(count=number(left)) if left > 0 else "")


def _goal(plan: Plan) -> Iterator[Block]:
    yield _block([Line(shortened(plan.goal.business_objective, GOAL))], 1)
    results = (result for objective in plan.goal.objectives for result in objective.key_results)
    yield _block((Line(target(each), shortened(each.metric, NOTE)) for each in results), MOST_RESULTS)


def _landscape(plan: Plan) -> Iterator[Block]:
    said = plan.landscape
    groups = (Line(shortened(each.name or each.who, NAME)) for each in said.segments)
    yield _block(groups, MOST_GROUPS, title(type(said), "segments"))
    rivals = (Line(shortened(each.name, NAME)) for each in said.competitors)
    yield _block(rivals, MOST_RIVALS, title(type(said), "competitors"))


def _strategy(plan: Plan) -> Iterator[Block]:
    ways = ((road, plan.strategy.road(road)) for road in plan.strategy.roads)
    yield _block((Line(_weighed(road, way.weight), shortened(way.promise, NOTE)) for road, way in ways), len(Road))


def _weighed(road: Road, weight: int | None) -> str:
    return road.label if weight is None else _("{road}, {share}").format(road=road.label, share=share(weight))


def _tools(plan: Plan, catalog: Catalog) -> Iterator[Block]:
    lines = (Line(shortened(channel(each, catalog), NAME), cadence(each.cadence)) for each in plan.tools.channels)
    yield _block(lines, MOST_CHANNELS)


def _metrics(plan: Plan) -> Iterator[Block]:
    lines = (Line(shortened(each.name, NAME), target(each)) for each in plan.metrics.measures)
    yield _block(lines, MOST_MEASURES)


def _fuel(plan: Plan, catalog: Catalog) -> Iterator[Block]:
    there, work = capacity(plan), gauge(plan, catalog).in_all
    lines = []
    if there is not None:
        lines.append(Line(_("{hours} hours a week").format(hours=hours(there)), _("that people have")))
    if work.lines:
        ends = {"low": hours(work.usual.low), "high": hours(work.usual.high)}
        asked = _("{hours} hours a week").format(hours=hours(work.usual.likely))
        lines.append(Line(asked, _("that the plan asks for, as likely as not ({low} to {high})").format(**ends)))
    if plan.fuel.money is not None:
        money = _("{money} a month").format(money=amount(plan.fuel.money, plan))
        lines.append(Line(shortened(money, NAME), _("that can be spent")))
    yield _block(lines, len(lines))
