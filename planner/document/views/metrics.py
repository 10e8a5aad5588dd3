"""Metrics on paper: what is read off, from where to where, by whom, and what the figures decide."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views import equity as equity_view
from planner.document.views.blocks import Card, Cards, Fact, facts
from planner.document.views.lists import cards, strip
from planner.document.views.pictures import measures, ratings
from planner.document.views.words import called
from planner.plan import Plan
from planner.plan.metrics import Measure


@dataclass(frozen=True)
class View:
    map: measures.View
    facts: tuple[Fact, ...]
    measures: Cards
    equity: ratings.View
    composed: equity_view.View


def view(plan: Plan, catalog: Catalog) -> View:
    said = plan.metrics

    def card(each: Measure) -> Card:
        aims = called(plan.goal.objectives, (each.objective or "",), "statement")
        short = strip(each, "baseline", "target", "unit", "due", "frequency", "owner")
        names = ("objective", "kind", "stage", "formula", "source", "alarm")
        return Card(each.name, short, facts(each, *names, objective=aims))

    return View(
        map=measures.view(plan),
        facts=facts(said, "review", "decision"),
        measures=cards(said, "measures", card),
        equity=ratings.view(said, "equity"),
        composed=equity_view.view(plan, catalog),
    )
