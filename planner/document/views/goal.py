"""Goal on paper: what the business wants, what the medium shall do for it, and the figures that prove it."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views.blocks import Card, Cards, Fact, facts
from planner.document.views.lists import cards, table
from planner.document.views.words import names
from planner.plan import Plan
from planner.plan.goal import Objective

KEY_RESULT = {"metric": 19, "unit": 11, "baseline": 8, "target": 8, "start": 14, "end": 14, "owner": 9, "guard": 17}


@dataclass(frozen=True)
class View:
    facts: tuple[Fact, ...]
    objectives: Cards
    limits: tuple[Fact, ...]


def view(plan: Plan, catalog: Catalog) -> View:
    said = plan.goal
    return View(
        facts=facts(
            said,
            *("business_objective", "purpose", "relies_on"),
            relies_on=names(catalog.goals, said.relies_on),
        ),
        objectives=cards(said, "objectives", _objective),
        limits=facts(said, "not_asked", "counts_on", counts_on=names(catalog.hopes, said.counts_on)),
    )


def _objective(objective: Objective) -> Card:
    return Card(objective.statement, table(objective, "key_results", KEY_RESULT), ())
