"""Playbook: the practices taken up, each with a name and a day."""

from datetime import date

from planner.language import N_
from planner.plan.calendar import Calendar
from planner.plan.choices import Status
from planner.plan.section import Id, Item, Line, Part, Text, ask


class Action(Item):
    practice: Id | None = ask(
        N_("Practice"),
        N_("Choose one, or leave it and write your own step."),
        N_("Watch what is said about us"),
        "W1 W2",
        drawn_from="practices",
        default=None,
    )
    what: Line = ask(
        N_("First step"), N_("What happens on Monday morning."), N_("Search our name on three networks"), "A1"
    )
    owner: Line = ask(N_("Owner"), N_("One name."), N_("Tom"), "A3")
    due: date | None = ask(N_("By"), N_("A day."), N_("March 15"), "A1", default=None)
    status: Status | None = ask(N_("Status"), N_("Change it as you go."), N_("Planned"), default=None)
    note: Text = ask(N_("Note"), N_("Whatever helps."), N_("Ten minutes each Friday."))


class Playbook(Part):
    actions: tuple[Action, ...] = ask(
        N_("Actions"),
        N_("Three to seven to begin with. More later."),
        method="A1 E19 W2",
        default=(),
        max_length=100,
        essential=True,
    )
    first_month: Text = ask(
        N_("The first month"),
        N_("Things that one can see or count."),
        N_("Eight posts out, every message answered, the order book has its tick."),
        "A10",
        essential=True,
    )
    listening: Text = ask(
        N_("Listening"),
        N_("Who looks where, and when."),
        N_("Tom searches our name every Friday."),
        "A17 E1",
        essential=True,
    )
    calendar: Calendar = ask(N_("Calendar"), N_("What is published on which day."), method="A10", default=Calendar())
