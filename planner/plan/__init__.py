"""What the user said: ten sections, each valid when half-filled."""

from datetime import date
from typing import Self

from planner.language import N_, current, languages
from planner.plan.business import Business
from planner.plan.fuel import Fuel
from planner.plan.goal import Goal
from planner.plan.landscape import Landscape
from planner.plan.metrics import Metrics
from planner.plan.paper import Paper
from planner.plan.places import BESIDE
from planner.plan.playbook import Playbook
from planner.plan.proposals import Proposals
from planner.plan.returns import Returns
from planner.plan.section import Item, Part, ask, is_unanswered, new_id
from planner.plan.strategy import Strategy
from planner.plan.team import Team
from planner.plan.tools import Tools
from planner.plan.waivers import Waiver


class Plan(Part):
    """Sections in the order of the journey, and what belongs to the plan beside them; `Plan()` is the plan of somebody
    who has said nothing yet."""

    business: Business = ask(N_("Business"), default=Business())
    goal: Goal = ask(N_("Goal"), default=Goal())
    landscape: Landscape = ask(N_("Landscape"), default=Landscape())
    strategy: Strategy = ask(N_("Strategy"), default=Strategy())
    tools: Tools = ask(N_("Tools"), default=Tools())
    metrics: Metrics = ask(N_("Metrics"), default=Metrics())
    fuel: Fuel = ask(N_("Fuel"), default=Fuel())
    team: Team = ask(N_("Team"), default=Team())
    playbook: Playbook = ask(N_("Playbook"), default=Playbook())
    returns: Returns = ask(N_("Returns"), default=Returns())
    proposals: Proposals = ask(N_("Proposals"), default=Proposals())
    waivers: tuple[Waiver, ...] = ask(N_("Accepted risks"), default=(), max_length=200)
    paper: Paper = ask(N_("Document"), default=Paper())

    @property
    def for_others(self) -> Self:
        """As it may be handed to others: without private notes."""
        return self.revised(paper=self.paper.for_others)

    @property
    def language(self) -> str:
        """In which it is written and printed: the reader's, if it asks for none that we speak."""
        return self.paper.language if self.paper.language in languages() else current()

    def spoken_on(self, today: date) -> date:
        """The day as of which the plan is judged and printed: its own date, or today while it has none."""
        return self.business.plan_date or today


SECTIONS = tuple(name for name in Plan.model_fields if name not in BESIDE)

__all__ = ["SECTIONS", "Item", "Part", "Plan", "is_unanswered", "new_id"]
