"""Fuel on paper: the hours there are, the hours the plan asks for, the money and the material."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views import gauge
from planner.document.views.blocks import Column, Fact, Origin, Table, facts, filled
from planner.document.views.lists import table
from planner.document.views.words import amount, name
from planner.language import _
from planner.plan import Plan, workdays
from planner.plan.answers import title
from planner.plan.fuel import Assumption, BudgetLine, Freelancer, Fuel, Person, Resources, Supply

PERSON = {"name": 22, "hours_per_week": 12, "days": 20, "skills": 23, "apps": 23}
ASSUMPTION = {"figure": 30, "low": 12, "likely": 12, "high": 12, "why": 34}
BUDGET = {"what": 74, "monthly": 26}
FREELANCER = {"name": 28, "work": 34, "monthly": 16, "inside_contact": 22}


@dataclass(frozen=True)
class View:
    people: Table
    facts: tuple[Fact, ...]
    gauge: gauge.View
    resources: Table
    assumptions: Table
    budget: Table
    freelancers: Table


def view(plan: Plan, catalog: Catalog) -> View:
    def monthly(each: BudgetLine | Freelancer) -> dict[str, str]:
        return {"monthly": amount(each.monthly, plan)}

    def person(each: Person) -> dict[str, str]:
        return {"days": workdays.told(each.days, plan)}

    def assumption(each: Assumption) -> dict[str, str]:
        return {"figure": name(catalog.assumptions, each.figure)}

    said = plan.fuel
    return View(
        people=table(said, "people", PERSON, person),
        facts=facts(said, "messages_per_week", "freshness", "design_assets"),
        gauge=gauge.view(plan, catalog),
        resources=_resources(said.resources),
        assumptions=table(_with_numbers(said), "assumptions", ASSUMPTION, assumption),
        budget=Table() if _is_told(said) else table(said, "budget", BUDGET, monthly),
        freelancers=table(said, "freelancers", FREELANCER, monthly),
    )


def _is_told(said: Fuel) -> bool:
    """Whether the money's own lines name the whole budget already."""
    return all(each.what and each.monthly for each in said.budget)


def _with_numbers(said: Fuel) -> Fuel:
    """Without figures that somebody began to change and left as ours."""
    own = tuple(each for each in said.assumptions if (each.low, each.likely, each.high) != (None, None, None))
    return said.model_copy(update={"assumptions": own})


def _resources(resources: Resources) -> Table:
    said = [(title(Resources, name), supply) for name, supply in resources if supply.at_hand or supply.missing]
    rows = [(name, supply.at_hand, supply.missing) for name, supply in said]
    columns = (
        Column(_("Resource"), 24),
        Column(title(Supply, "at_hand"), 38, field="at_hand"),
        Column(title(Supply, "missing"), 38, field="missing"),
    )
    origins = (Origin(supply) for _name, supply in said)
    return filled(title(Fuel, "resources"), columns, rows, origins) if rows else Table()
