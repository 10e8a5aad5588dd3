"""The calendar as far as a person has touched it; what nobody has touched is worked out anew (planner.estimates)."""

from datetime import date

from planner.language import N_
from planner.plan.choices import PostStatus, Road
from planner.plan.section import Id, Item, Line, Part, Text, ask


class Occasion(Item):
    what: Line = ask(N_("Occasion"), N_("A day that matters to you."), N_("Street party"), "A7")
    day: date | None = ask(N_("Day"), N_("Or the first of several."), N_("June 14"), "A7", default=None)
    until: date | None = ask(N_("Until"), N_("Leave it open for one day."), N_("June 16"), "A7", default=None)
    quiet: bool | None = ask(
        N_("Nothing is published then"), N_("Holidays of the house, for example."), N_("No"), "A7", default=None
    )


class Slot(Item):
    """A post that somebody has moved or changed. Its id is that of the slot it stands for, or its own."""

    prompt: Text = ask(N_("Prompt"), N_("What it is about."), N_("The first strawberries on the cakes"), "A8")
    day: date | None = ask(N_("Day"), N_("On which it is published."), N_("June 3"), "A10", default=None)
    channel: Id | None = ask(
        N_("Channel"), N_("Where it is published."), N_("Instagram"), "J4", drawn_from="tools.channels", default=None
    )
    format: Id | None = ask(N_("Format"), N_("What you make."), N_("Photo"), "J4", drawn_from="formats", default=None)
    road: Road | None = ask(N_("Road"), N_("The one it serves."), N_("Engage"), "J3", default=None)
    pillar: Id | None = ask(
        N_("Pillar"), N_("Its subject."), N_("From the oven"), "T3", drawn_from="strategy.pillars", default=None
    )
    promotes: bool | None = ask(N_("Advertises"), N_("Does it say: buy this?"), N_("No"), "A5", default=None)
    links: bool | None = ask(N_("Carries a link"), N_("To your site or elsewhere."), N_("No"), "A23", default=None)
    owner: Line = ask(N_("Owner"), N_("One name."), N_("Maya"), "A3")
    status: PostStatus | None = ask(N_("Status"), N_("Change it as you go."), N_("Drafted"), "T5", default=None)


class Calendar(Part):
    start: date | None = ask(
        N_("First day"), N_("Left open: the next day on which a week begins."), N_("March 2"), "A10", default=None
    )
    weeks: int | None = ask(
        N_("Weeks"), N_("13 are a quarter, 26 half a year, 52 a year."), N_("13"), "A10", default=None, ge=1, le=52
    )
    region: Line = ask(
        N_("Region"), N_("For holidays that only part of the country keeps: its short name."), N_("BY"), "A7"
    )
    occasions: tuple[Occasion, ...] = ask(
        N_("Your own days"), N_("Fairs, anniversaries, closing days."), method="A7", default=(), max_length=60
    )
    slots: tuple[Slot, ...] = ask(
        N_("Posts you have changed"),
        N_("Everything else is worked out anew when the plan changes."),
        method="A8 A10",
        default=(),
        max_length=2000,
    )
