"""The order of the document, and everything that one document prints, ready for its template."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planner.advice import Reason, grounds
from planner.catalog import Catalog
from planner.checks import inspect
from planner.document.options import Options
from planner.document.views import (
    appendices,
    business,
    cover,
    findings,
    fuel,
    goal,
    landscape,
    metrics,
    onepage,
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
    """A section as it prints; without a view nothing in it is decided yet. `assumptions`: what in it nobody has
    measured, and we have proposed."""

    name: str
    number: str
    title: str
    view: object | None
    assumptions: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A line of the contents."""

    anchor: str
    number: str
    title: str


@dataclass(frozen=True)
class Document:
    cover: cover.View
    road: tuple[onepage.Stop, ...]
    chapters: tuple[Chapter, ...]
    inspection: findings.View
    appendices: tuple[appendices.Appendix, ...]

    @property
    def contents(self) -> tuple[Entry, ...]:
        return (
            Entry("road", "", _("The plan on a page")),
            *(Entry(each.name, each.number, each.title) for each in self.chapters),
            Entry("inspection", "", _("Inspection")),
            *(Entry(each.anchor, each.letter, each.title) for each in self.appendices),
        )


def document(plan: Plan, catalog: Catalog, options: Options) -> Document:
    looked_on = options.looked_on or options.date
    found, why = inspect(plan, catalog, options.date, looked_on=looked_on), grounds(plan, catalog)
    return Document(
        cover=cover.view(plan),
        road=onepage.view(plan, catalog),
        chapters=tuple(chapter(plan, catalog, section.name, why) for section in SECTIONS),
        inspection=findings.view(plan, found, looked_on),
        appendices=appendices.view(plan, catalog, found.all, why, options.date),
    )


def chapter(plan: Plan, catalog: Catalog, name: str, why: Mapping[str, Reason]) -> Chapter:
    """KeyError if there is no such section."""
    place = {section.name: place for place, section in enumerate(SECTIONS)}[name]
    section = SECTIONS[place]
    view = None if getattr(plan, name).is_blank else section.view(plan, catalog)
    return Chapter(name, number(place + 1), _(section.title), view, reasons.assumptions(plan, catalog, name, why))
