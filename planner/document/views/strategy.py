"""Strategy on paper: the roads taken and their promise, the pillars, the mix and the tone."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views.blocks import Card, Cards, Fact, Origin, Table, facts
from planner.document.views.lists import strip, table
from planner.document.views.pictures import roads
from planner.document.views.words import listed, names
from planner.language import share
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.choices import Road
from planner.plan.strategy import RoadPlan

PILLAR = {"name": 20, "road": 14, "about": 36, "examples": 30}


@dataclass(frozen=True)
class View:
    fork: roads.View
    facts: tuple[Fact, ...]
    roads: Cards
    pillars: Table
    mix: tuple[Fact, ...]


def view(plan: Plan, catalog: Catalog) -> View:
    said = plan.strategy
    shares = ("promotional_share", "link_share", "curated_share")
    return View(
        fork=roads.view(plan),
        facts=facts(said, "roads", "tone", roads=listed(road.label for road in said.roads)),
        roads=Cards(title(type(said), "roads"), tuple(_roads(plan, catalog))),
        pillars=table(said, "pillars", PILLAR),
        mix=facts(said, *shares, **{each: _share(getattr(said, each)) for each in shares}),
    )


def _roads(plan: Plan, catalog: Catalog) -> list[Card]:
    """Those that are chosen, and any other that something is said about."""
    return [_road(road, way, catalog) for road in Road if not (way := plan.strategy.road(road)).is_blank]


def _road(road: Road, way: RoadPlan, catalog: Catalog) -> Card:
    formats = names(catalog.formats, way.formats)
    short = strip(way, "weight", "formats", weight=_share(way.weight), formats=formats)
    return Card(road.label, short, facts(way, "why", "promise", "examples"), Origin(way))


def _share(percent: int | None) -> str:
    return "" if percent is None else share(percent)
