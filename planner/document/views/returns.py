"""Returns on paper: what the plan costs, what may come of it, and what is at stake."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views import outlook
from planner.document.views.blocks import Fact, Table, facts
from planner.document.views.lists import table
from planner.document.views.words import amount
from planner.language import share
from planner.plan import Plan
from planner.plan.returns import Effect

EFFECT = {"what": 26, "low": 10, "likely": 10, "high": 10, "unit": 18, "every": 10, "value_each": 12, "price_each": 12}


@dataclass(frozen=True)
class View:
    facts: tuple[Fact, ...]
    effects: Table
    outlook: outlook.View
    words: tuple[Fact, ...]


def view(plan: Plan, catalog: Catalog) -> View:
    said = plan.returns

    def effect(each: Effect) -> dict[str, str]:
        return {"value_each": amount(each.value_each, plan), "price_each": amount(each.price_each, plan)}

    return View(
        facts=facts(
            said,
            *("hourly_value", "monthly_cost", "horizon_months", "margin"),
            hourly_value=amount(said.hourly_value, plan),
            monthly_cost=amount(said.monthly_cost, plan),
            margin="" if said.margin is None else share(said.margin),
        ),
        effects=table(said, "effects", EFFECT, effect),
        outlook=outlook.view(plan, catalog),
        words=facts(said, "at_stake", "beyond_money"),
    )
