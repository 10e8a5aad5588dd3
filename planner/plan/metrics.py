"""Metrics: the map that shows where the plan is."""

from datetime import date

from planner.language import N_
from planner.plan.choices import Frequency, Kind, Stage
from planner.plan.landscape import Rating
from planner.plan.section import Id, Item, Line, Part, Text, ask


class Measure(Item):
    name: Line = ask(
        N_("Measure"), N_("A figure that somebody can look up."), N_("Cake orders that mention Instagram"), "J5"
    )
    objective: Id | None = ask(
        N_("Objective"),
        N_("One of those under Goal."),
        N_("Neighbors order cakes from us"),
        "J5 T1",
        drawn_from="goal.objectives",
        default=None,
    )
    kind: Kind | None = ask(
        N_("Kind"), N_("Four kinds see four different things."), N_("Web analytics"), "J5", default=None
    )
    stage: Stage | None = ask(
        N_("Stage"), N_("From what you do to what the business gains."), N_("Outcome"), "J5", default=None
    )
    formula: Line = ask(
        N_("Formula"),
        N_("So that two people get the same figure."),
        N_("orders with a tick in the book, per month"),
        "J5",
    )
    source: Line = ask(N_("Where the figure comes from"), N_("A place you can open."), N_("The order book"), "J5")
    unit: Line = ask(N_("Unit"), N_("What one of it is called."), N_("orders a month"), "J5")
    baseline: float | None = ask(N_("Today"), N_("Zero is an answer."), N_("3"), "J5", default=None)
    target: float | None = ask(N_("Target"), N_("The figure you want."), N_("9"), "J5", default=None)
    due: date | None = ask(N_("By"), N_("The day it should be reached."), N_("August 31"), "J5", default=None)
    frequency: Frequency | None = ask(
        N_("How often you look"), N_("As seldom as is safe."), N_("Every month"), "J5", default=None
    )
    owner: Line = ask(N_("Owner"), N_("One name."), N_("Tom"), "T2")
    alarm: Line = ask(N_("Alarm limit"), N_("A limit in words or figures."), N_("Two months below 3"), "J5")


class Equity(Part):
    relationship: Rating = ask(
        N_("Relationship strength"), N_("How many, how close, how fitting?"), method="J5", default=Rating()
    )
    familiarity: Rating = ask(
        N_("Familiarity"), N_("Do people know the business, not only its ads?"), method="J5", default=Rating()
    )
    efficiency: Rating = ask(
        N_("Efficiency"), N_("Does word travel by itself, and where?"), method="J5", default=Rating()
    )
    value: Rating = ask(N_("Value creation"), N_("Does anybody gain by it?"), method="J5", default=Rating())


class Metrics(Part):
    measures: tuple[Measure, ...] = ask(
        N_("Measures"),
        N_("One or two for each objective."),
        method="J5",
        default=(),
        max_length=30,
        essential=True,
    )
    review: Frequency | None = ask(
        N_("Review"),
        N_("Often enough to change something."),
        N_("Every month"),
        "J5 E21",
        default=None,
        essential=True,
    )
    decision: Text = ask(
        N_("What the figures decide"),
        N_("What you will change if they are poor."),
        N_("If orders stand still for two months we drop the videos."),
        "J5",
        essential=True,
    )
    equity: Equity = ask(N_("Social media equity"), method="J5", default=Equity())
