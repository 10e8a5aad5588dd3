"""Business on paper: how it came to be, who it is, and how it talks."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views.blocks import Fact, facts
from planner.document.views.words import name
from planner.language import countries, currencies
from planner.plan import Plan
from planner.plan.answers import title


@dataclass(frozen=True)
class View:
    story: str
    facts: tuple[Fact, ...]
    voice_title: str
    voice: tuple[Fact, ...]


def view(plan: Plan, catalog: Catalog) -> View:
    said = plan.business
    return View(
        story=said.story,
        facts=facts(
            said,
            *("name", "offer", "industry", "customers", "reach", "people", "revenue"),
            *("country", "languages", "currency", "site", "colors"),
            industry=name(catalog.industries, said.industry),
            country=countries().get(said.country or "", said.country or ""),
            currency=currencies().get(said.currency or "", said.currency or ""),
        ),
        voice_title=title(type(said), "voice"),
        voice=facts(said.voice, "personality", "ours", "not_ours"),
    )
