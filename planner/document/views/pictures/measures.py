"""The map of the measures: which objective has which figures, and where each is read off, how often, by whom."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.document.views.pictures.told import target
from planner.document.views.words import listed, shortened
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.metrics import Measure

AIM, NAME, SOURCE = 110, 80, 70
# A group that does not break must not outgrow a page.
MOST = 6
NO_AIM, NO_NAME = N_("No objective is named"), N_("A measure without a name")


@dataclass(frozen=True)
class Figure:
    name: str
    target: str
    source: str
    looked: str


@dataclass(frozen=True)
class Group:
    """`is_loose`: figures of no objective."""

    aim: str
    figures: tuple[Figure, ...]
    is_loose: bool = False


@dataclass(frozen=True)
class View:
    """Without groups there is nothing to draw."""

    titles: tuple[str, str, str]
    groups: tuple[Group, ...]


def view(plan: Plan) -> View:
    titles = (title(Measure, "objective"), title(Measure, "name"), title(Measure, "source"))
    measures = [each for each in plan.metrics.measures if not each.is_blank]
    return View(titles, tuple(_groups(plan, measures)) if measures else ())


def _groups(plan: Plan, measures: list[Measure]) -> Iterator[Group]:
    aims = {each.id: shortened(each.statement, AIM) for each in plan.goal.objectives if not each.is_blank}
    for id, aim in aims.items():
        own = [_figure(each) for each in measures if each.objective == id]
        yield from _parts(aim or title(Measure, "objective"), own or [])
    loose = [_figure(each) for each in measures if each.objective not in aims]
    if loose:
        yield from _parts(_(NO_AIM), loose, is_loose=True)


def _parts(aim: str, figures: list[Figure], is_loose: bool = False) -> Iterator[Group]:
    for at in range(0, max(1, len(figures)), MOST):
        yield Group(aim, tuple(figures[at : at + MOST]), is_loose)


def _figure(of: Measure) -> Figure:
    often = of.frequency.label if of.frequency else ""
    name = shortened(of.name, NAME) or _(NO_NAME)
    return Figure(name, target(of), shortened(of.source, SOURCE), listed((often, shortened(of.owner, SOURCE))))
