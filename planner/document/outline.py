"""The ten sections as they print: their order, and each with its view."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.matter import Matter
from planner.document.views import (
    business,
    fuel,
    goal,
    landscape,
    metrics,
    playbook,
    reasons,
    returns,
    strategy,
    team,
    tools,
)
from planner.language import N_, _, number
from planner.plan import Plan


@dataclass(frozen=True)
class Section:
    """`name`: that of the section in the plan; it names the view and the partial too."""

    name: str
    title: str
    view: Callable[[Plan, Catalog], object]


SECTIONS = (
    Section("business", N_("Business"), business.view),
    Section("goal", N_("Goal"), goal.view),
    Section("landscape", N_("Landscape"), landscape.view),
    Section("strategy", N_("Strategy"), strategy.view),
    Section("tools", N_("Tools"), tools.view),
    Section("metrics", N_("Metrics"), metrics.view),
    Section("fuel", N_("Fuel"), fuel.view),
    Section("team", N_("Team"), team.view),
    Section("playbook", N_("Playbook"), playbook.view),
    Section("returns", N_("Returns"), returns.view),
)


@dataclass(frozen=True)
class Chapter:
    """A section as it prints; without a view nothing in it is decided yet. `intro`: what the consultant says before it.
    `assumptions`: what in it nobody has measured, and we have proposed."""

    name: str
    number: str
    title: str
    intro: str
    view: object | None
    assumptions: tuple[str, ...]


def ordered(plan: Plan) -> tuple[str, ...]:
    """The names of all sections: in the order that the plan wants, the others as they come."""
    known = [section.name for section in SECTIONS]
    wanted = [name for name in dict.fromkeys(plan.paper.order) if name in known]
    return (*wanted, *(name for name in known if name not in wanted))


def printed(plan: Plan) -> tuple[str, ...]:
    """The names of the sections that print, in their order."""
    return tuple(name for name in ordered(plan) if name not in plan.paper.left_out)


def chapter(matter: Matter, name: str, place: int) -> Chapter:
    """KeyError if there is no such section."""
    plan, catalog = matter.plan, matter.catalog
    section = {section.name: section for section in SECTIONS}[name]
    view = None if getattr(plan, name).is_blank else section.view(plan, catalog)
    unmeasured = reasons.assumptions(plan, catalog, name, matter.reasons)
    intro = plan.paper.remark(name).words
    return Chapter(name, number(place), _(section.title), intro, view, unmeasured)
