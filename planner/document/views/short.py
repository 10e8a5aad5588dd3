"""In short: what a client reads if they read one page; nothing is said where nothing is decided."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.checks import sentence
from planner.document.matter import Matter
from planner.document.views import outlook, phrases
from planner.document.views.blocks import Fact
from planner.document.views.words import channel, shortened
from planner.language import _, number
from planner.plan import Plan
from planner.plan.answers import title
from planner.plan.tools import Channel

LONGEST = {"lead": 240, "line": 140}
MOST = 3
# Lines of a page; the style sheet clamps a text alone to three and one of several to two.
ROOM = 34


@dataclass(frozen=True)
class View:
    """`lead`: the goal in the plan's own words."""

    lead: str
    facts: tuple[Fact, ...]

    @property
    def is_dense(self) -> bool:
        """Whether so much is said that the lines have to move together."""
        return sum(2 * len(each.texts) if len(each.texts) > 1 else 3 for each in self.facts) > ROOM


def view(matter: Matter, sections: tuple[str, ...]) -> View | None:
    """`sections`: those that print; None while so little is decided that a page of its own would be an empty one."""
    plan = matter.plan
    found = tuple(fact for section, fact in _facts(matter) if section in sections and fact.texts)
    lead = shortened(plan.goal.business_objective, LONGEST["lead"]) if "goal" in sections else ""
    if not found and not lead:
        return None
    return View(lead, (*found, Fact(_("Inspection"), (sentence(matter.inspection),))))


def _facts(matter: Matter) -> Iterator[tuple[str, Fact]]:
    plan, catalog = matter.plan, matter.catalog
    yield "goal", Fact(title(Plan, "goal"), _goal(plan))
    yield "landscape", Fact(title(type(plan.landscape), "segments"), _audience(plan))
    yield "strategy", Fact(title(type(plan.strategy), "roads"), _roads(plan))
    yield "tools", Fact(title(type(plan.tools), "channels"), _channels(matter))
    yield "fuel", _said(title(Plan, "fuel"), " ".join(phrases.load(plan, catalog)))
    yield "fuel", _said(_("What it costs"), phrases.cost(plan, catalog))
    yield "returns", _said(_("What may come of it"), phrases.prospect(outlook.view(plan, catalog)))


def _said(label: str, text: str) -> Fact:
    return Fact(label, (text,) if text else ())


def _goal(plan: Plan) -> tuple[str, ...]:
    pledges = [phrases.pledge(each) for aim in plan.goal.objectives for each in aim.key_results]
    return most([shortened(each, LONGEST["line"]) for each in pledges if each])


def _audience(plan: Plan) -> tuple[str, ...]:
    said = (phrases.labeled(each.name, each.needs or each.who) for each in plan.landscape.segments)
    return most([shortened(each, LONGEST["line"]) for each in said if each])


def _roads(plan: Plan) -> tuple[str, ...]:
    said = (phrases.labeled(road.label, plan.strategy.road(road).promise) for road in plan.strategy.roads)
    return most([shortened(each, LONGEST["line"]) for each in said])


def _channels(matter: Matter) -> tuple[str, ...]:
    return most([_channel(each, matter) for each in matter.plan.tools.channels if not each.is_blank])


def _channel(each: Channel, matter: Matter) -> str:
    name, posts = channel(each, matter.catalog), phrases.cadence(each.cadence)
    known_as = _("{channel}, {cadence}").format(channel=name, cadence=posts) if name and posts else name or posts
    return shortened(phrases.labeled(known_as, phrases.why(each, matter.reasons)), LONGEST["line"])


def most(texts: list[str]) -> tuple[str, ...]:
    """The first of them, and how many more there are."""
    if len(texts) <= MOST:
        return tuple(texts)
    return (*texts[:MOST], _("And {count} more.").format(count=number(len(texts) - MOST)))
