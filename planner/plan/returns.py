"""Returns: what the plan costs, what may come of it, what is at stake."""

from planner.language import N_
from planner.plan.choices import Period
from planner.plan.section import Item, Line, Part, Percent, Text, ask

AMOUNT = {"default": None, "ge": 0, "le": 1_000_000_000}


class Effect(Item):
    what: Line = ask(N_("Effect"), N_("Something that happens more often."), N_("Cake orders a month"), "J7")
    low: float | None = ask(N_("At least"), N_("In a poor year."), N_("2"), "J7", **AMOUNT)
    likely: float | None = ask(N_("Likely"), N_("Your honest guess."), N_("6"), "J7", **AMOUNT)
    high: float | None = ask(N_("At most"), N_("In a good year."), N_("10"), "J7", **AMOUNT)
    unit: Line = ask(N_("Unit"), N_("What one of it is called, and per what."), N_("orders a month"), "J7")
    every: Period | None = ask(N_("Counted"), N_("So many in which time?"), N_("A month"), "J7", default=None)
    value_each: float | None = ask(
        N_("Worth each"), N_("What stays in the till after costs, not the price."), N_("14"), "J7", **AMOUNT
    )
    price_each: float | None = ask(
        N_("Price each"),
        N_("If you do not know what stays of it: the margin below is taken of this."),
        N_("32"),
        "J7",
        **AMOUNT,
    )


class Returns(Part):
    hourly_value: float | None = ask(
        N_("Value of an own hour"),
        N_("Your hours are not free: what would one earn elsewhere?"),
        N_("20"),
        "J7",
        essential=True,
        **AMOUNT,
    )
    monthly_cost: float | None = ask(
        N_("Money a month in all"),
        N_("Ads, tools and help together, with what stands under Fuel and Tools."),
        N_("90"),
        "J7",
        essential=True,
        **AMOUNT,
    )
    effects: tuple[Effect, ...] = ask(
        N_("Expected effects"),
        N_("As a range; one number would be a promise."),
        method="J7",
        default=(),
        max_length=15,
        essential=True,
    )
    horizon_months: int | None = ask(
        N_("Months until we judge"),
        N_("Trust grows slowly."),
        N_("12"),
        "J7",
        default=None,
        ge=1,
        le=120,
        essential=True,
    )
    at_stake: Text = ask(
        N_("What is at stake"),
        N_("Time, money, a good name."),
        N_("Three hours a week, and the trust of people who wait for an answer."),
        "J7",
    )
    beyond_money: Text = ask(
        N_("What it is worth beyond money"),
        N_("Why you would do it anyway."),
        N_("We hear what people want."),
        "J7",
    )
    margin: Percent | None = ask(N_("Margin"), N_("After its costs, in percent."), N_("45"), "J7", default=None)
