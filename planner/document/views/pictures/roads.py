"""The four roads as a fork: each as wide as its share of what is posted."""

from dataclasses import dataclass

from planner.document.views.pictures.ribbon import Point, path
from planner.language import _, share
from planner.plan import Plan
from planner.plan.choices import Road

WIDTH, HEIGHT, TRUNK = 100, 48, 20
LANES = {road: HEIGHT * (at + 0.5) / len(Road) for at, road in enumerate(Road)}
STEPS = 12
THIN = 1.0


@dataclass(frozen=True)
class Branch:
    """`shape`: its outline, or its middle if it has no share; `at`: where its words stand, in percent from the
    top."""

    name: str
    text: str
    shape: str
    middle: str
    is_taken: bool
    is_weighed: bool
    at: float


@dataclass(frozen=True)
class View:
    """Without branches nothing is drawn."""

    about: str
    branches: tuple[Branch, ...]


def view(plan: Plan) -> View:
    said = plan.strategy
    if not said.roads:
        return View("", ())
    weights = {road: (said.road(road).weight or 0) if road in said.roads else 0 for road in Road}
    whole = max(100, sum(weights.values()))
    found, top = [], (HEIGHT - TRUNK) / 2
    for road, weight in weights.items():
        width = TRUNK * weight / whole
        found.append(_branch(plan, road, top, width))
        top += width
    return View(_about(found), tuple(found))


def _branch(plan: Plan, road: Road, top: float, width: float) -> Branch:
    taken, weight = road in plan.strategy.roads, plan.strategy.road(road).weight
    text = _("not taken") if not taken else _("share not decided yet") if weight is None else share(weight)
    middle, lane, half = top + width / 2, LANES[road], max(width, THIN) / 2
    upper = _bend(middle - half, lane - half)
    lower = _bend(middle + half, lane + half)
    shape = path([*upper, *reversed(lower)], is_closed=True) if width else path(_bend(middle, lane))
    return Branch(road.label, text, shape, path(_bend(middle, lane)), taken, width > 0, round(100 * lane / HEIGHT, 2))


def _bend(start: float, end: float) -> list[Point]:
    """Level, then across, then level again."""
    shares = [step / STEPS for step in range(STEPS + 1)]
    across = [(24 + 44 * each, start + (end - start) * each * each * (3 - 2 * each)) for each in shares]
    return [(0, start), *across, (WIDTH, end)]


def _about(found: list[Branch]) -> str:
    told = _("; ").join(_("{road}: {share}").format(road=each.name, share=each.text) for each in found)
    return _("A road forks into four, each as wide as its share. {roads}.").format(roads=told)
