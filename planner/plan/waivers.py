"""Waivers: findings of the inspection that a person has accepted as a risk."""

from datetime import date

from planner.language import N_
from planner.plan.section import Item, Line, Text, ask


class Waiver(Item):
    """`code`, `place` and `against` name the finding; `evidence` is what it said when it was accepted."""

    code: Line = ask(N_("Rule"), N_("Its code."), "FUEL002")
    place: Line = ask(N_("Place"), N_("Where it was found."), "fuel.people")
    against: Line = ask(N_("Second place"), N_("What it contradicts."), "tools.channels")
    evidence: Line = ask(
        N_("Evidence"),
        N_("What it said; if that changes, it is open again."),
        "The plan takes 11 hours.",
    )
    reason: Text = ask(
        N_("Why we accept it"),
        N_("It prints in the document."),
        N_("December is always like this, and Lea helps out for three weeks."),
    )
    name: Line = ask(N_("Accepted by"), N_("One name."), N_("Maya"))
    accepted_on: date | None = ask(N_("Accepted on"), N_("The day."), N_("March 3, 2026"), default=None)
    review: date | None = ask(
        N_("Look again on"), N_("From that day it counts as open again."), N_("September 1, 2026"), default=None
    )
