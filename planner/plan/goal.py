"""Goal: where the business wants to go, and what the medium shall do for it."""

from datetime import date

from planner.language import N_
from planner.plan.section import Ids, Item, Line, Part, Text, ask


class KeyResult(Item):
    metric: Line = ask(
        N_("What is counted"), N_("Not “more”: a figure that exists."), N_("Cake orders a month"), "J1 T1"
    )
    unit: Line = ask(N_("Unit"), N_("What one of it is called."), N_("orders a month"), "J1")
    baseline: float | None = ask(N_("Today"), N_("The figure now. Zero is an answer."), N_("12"), "J1", default=None)
    target: float | None = ask(N_("Target"), N_("The figure you want."), N_("20"), "J1", default=None)
    start: date | None = ask(N_("From"), N_("The first day that counts."), N_("March 1"), "J1", default=None)
    end: date | None = ask(N_("By"), N_("The day it should be reached."), N_("August 31"), "J1", default=None)
    owner: Line = ask(N_("Owner"), N_("One name."), N_("Maya"), "J1")
    guard: Line = ask(
        N_("What must not suffer"),
        N_("A figure that would show that the target was bought too dearly."),
        N_("No more than two cakes a month come back"),
        "J1",
    )


class Objective(Item):
    statement: Line = ask(
        N_("Objective"),
        N_("One sentence, in the words of a customer or a colleague."),
        N_("Neighbors order their celebration cakes from us."),
        "J1 T1",
    )
    key_results: tuple[KeyResult, ...] = ask(
        N_("Key results"), N_("One to five, each with a day."), method="J1", default=(), max_length=5
    )


class Goal(Part):
    aims: Ids = ask(
        N_("What you want to achieve"),
        N_("One is best, two are enough. The first counts most."),
        N_("More people come by"),
        "J1 T1",
        drawn_from="aims",
        default=(),
        max_length=3,
        essential=True,
    )
    business_objective: Text = ask(
        N_("Business objective"),
        N_("With or without social media."),
        N_("Sell a third more cakes to order without a third more hours."),
        "J1 T1",
        essential=True,
    )
    purpose: Text = ask(
        N_("Purpose of social media"),
        N_("One thing, not five."),
        N_("Show the cakes to people who already buy our bread."),
        "J1 A1",
        essential=True,
    )
    relies_on: Ids = ask(
        N_("What the medium shall do well"),
        N_("The jobs social media does well. Pick the one or two you rely on."),
        N_("Marketing; brand building"),
        "J1",
        drawn_from="goals",
        default=(),
        essential=True,
    )
    objectives: tuple[Objective, ...] = ask(
        N_("Objectives"),
        N_("One to three. Each with a figure, a day and a name."),
        method="J1 T1",
        default=(),
        max_length=3,
        essential=True,
    )
    counts_on: Ids = ask(
        N_("Hopes the medium does not serve"),
        N_("Be honest. Social media does not give these on its own."),
        N_("More sales by next week"),
        "J1",
        drawn_from="hopes",
        default=(),
    )
    not_asked: Text = ask(
        N_("What social media will not be asked to do"),
        N_("A line that keeps the plan small."),
        N_("It will not take orders; the phone and the shop do."),
        "J1",
    )
