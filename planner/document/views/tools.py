"""Tools on paper: the channels with their work, how they play together, and those left alone."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views.blocks import Card, Cards, Fact, Table, facts
from planner.document.views.lists import cards, strip, table
from planner.document.views.pictures import reach
from planner.document.views.words import amount, called, channel, name, names
from planner.plan import Plan
from planner.plan.tools import Channel, Helper, Rejected

REJECTED = {"kind": 26, "reason": 74}
HELPER = {"name": 44, "function": 34, "monthly_cost": 22}


@dataclass(frozen=True)
class View:
    reach: reach.View
    channels: Cards
    facts: tuple[Fact, ...]
    rejected: Table
    helpers: Table


def view(plan: Plan, catalog: Catalog) -> View:
    said = plan.tools

    def card(each: Channel) -> Card:
        short = strip(
            each,
            *("group", "cadence", "formats", "language", "owner", "monthly_cost"),
            formats=names(catalog.formats, each.formats),
            monthly_cost=amount(each.monthly_cost, plan),
        )
        audiences = called(plan.landscape.segments, each.audiences)
        return Card(
            channel(each, catalog), short, facts(each, "purpose", "audiences", "do", "dont", audiences=audiences)
        )

    def rejected(each: Rejected) -> dict[str, str]:
        return {"kind": name(catalog.channels, each.kind)}

    def helper(each: Helper) -> dict[str, str]:
        return {"monthly_cost": amount(each.monthly_cost, plan)}

    return View(
        reach=reach.view(plan, catalog),
        channels=cards(said, "channels", card),
        facts=facts(said, "together", "site_links"),
        rejected=table(said, "rejected", REJECTED, rejected),
        helpers=table(said, "helpers", HELPER, helper),
    )
