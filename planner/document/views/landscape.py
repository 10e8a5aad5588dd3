"""Landscape on paper: the people, the places, the rivals, and where the business stands today."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views.blocks import Card, Cards, Fact, Table, facts
from planner.document.views.lists import cards, strip, table
from planner.document.views.pictures import ratings
from planner.document.views.words import name, names
from planner.plan import Plan
from planner.plan.landscape import Account, Competitor, Segment

COMPETITOR = {"name": 20, "channels": 18, "works": 31, "lesson": 31}
COMMUNITY = {"name": 28, "place": 24, "note": 48}


@dataclass(frozen=True)
class View:
    segments: Cards
    accounts: Cards
    competitors: Table
    communities: Table
    traits: ratings.View
    facts: tuple[Fact, ...]


def view(plan: Plan, catalog: Catalog) -> View:
    said = plan.landscape

    def segment(each: Segment) -> Card:
        short = strip(each, "size", "language", "hours", "channels", channels=names(catalog.channels, each.channels))
        return Card(each.name, short, facts(each, "who", "needs", "pains"))

    def account(each: Account) -> Card:
        short = strip(each, "address", "followers", "posts_per_week", "last_post", "future")
        return Card(name(catalog.channels, each.channel), short, facts(each, "note"))

    def competitor(each: Competitor) -> dict[str, str]:
        return {"channels": names(catalog.channels, each.channels)}

    return View(
        segments=cards(said, "segments", segment),
        accounts=cards(said, "accounts", account),
        competitors=table(said, "competitors", COMPETITOR, competitor),
        communities=table(said, "communities", COMMUNITY),
        traits=ratings.view(said, "traits"),
        facts=facts(said, "strengths", "risks"),
    )
