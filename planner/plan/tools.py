"""Tools: the channels the plan uses, those it leaves alone, and what helps to run them."""

from planner.language import N_
from planner.plan.choices import Function, Group
from planner.plan.section import Id, Ids, Item, Line, Part, Text, ask


class Channel(Item):
    kind: Id | None = ask(
        N_("Channel"), N_("The network or place."), N_("Instagram"), "J4", drawn_from="channels", default=None
    )
    name: Line = ask(
        N_("Other name"),
        N_("If it is not in the list, or you have two of one kind."),
        N_("The parish newsletter"),
        "J4",
    )
    group: Group | None = ask(N_("Group"), N_("One of four, for the overview."), N_("Multimedia"), "J4", default=None)
    purpose: Text = ask(
        N_("Purpose"),
        N_("In one line."),
        N_("Show cakes; take questions by message."),
        "J4 E17",
    )
    audiences: Ids = ask(
        N_("Audience"),
        N_("The groups you described under Landscape."),
        N_("Parents nearby"),
        "E2 T3",
        drawn_from="landscape.segments",
        default=(),
    )
    cadence: float | None = ask(
        N_("Posts a week"),
        N_("What you can keep up in a bad week."),
        N_("2"),
        "A10 T3",
        default=None,
        ge=0,
        le=500,
    )
    formats: Ids = ask(
        N_("Formats"),
        N_("Only what you can really make."),
        N_("Photo, short video"),
        "J4",
        drawn_from="formats",
        default=(),
    )
    language: Line = ask(N_("Language"), N_("If it differs from the rest."), N_("English"), "E17")
    do: Text = ask(N_("Do"), N_("One or two habits."), N_("Answer every comment the same day."), "T3")
    dont: Text = ask(N_("Do not"), N_("What would annoy people there."), N_("No price lists."), "T3 E7")
    owner: Line = ask(N_("Owner"), N_("One name."), N_("Maya"), "A3 E4")
    monthly_cost: float | None = ask(
        N_("Cost a month"),
        N_("Money that this channel takes besides hours."),
        N_("15"),
        "J6",
        default=None,
        ge=0,
        le=1_000_000_000,
    )


class Rejected(Item):
    kind: Id | None = ask(
        N_("Channel"), N_("The one you leave alone."), N_("TikTok"), "J4", drawn_from="channels", default=None
    )
    reason: Text = ask(
        N_("Reason"),
        N_("So that nobody asks again next month."),
        N_("No time for three videos a week."),
        "J4",
    )


class Helper(Item):
    function: Function | None = ask(N_("What it helps with"), N_("Its job."), N_("Publishing"), "T5", default=None)
    name: Line = ask(N_("Tool"), N_("Its name."), N_("The planner inside Meta Business Suite"), "T5 J6")
    monthly_cost: float | None = ask(N_("Cost a month"), N_("Zero if it is free."), N_("0"), "T5", default=None, ge=0)


class Tools(Part):
    channels: tuple[Channel, ...] = ask(
        N_("Channels"),
        N_("Short of time, two done well beat five done badly."),
        method="J4 A21",
        default=(),
        max_length=20,
        essential=True,
    )
    rejected: tuple[Rejected, ...] = ask(
        N_("Channels left alone"),
        N_("Saying no is half of the plan."),
        method="J4 E2",
        default=(),
        max_length=30,
        essential=True,
    )
    together: Text = ask(
        N_("How they work together"),
        N_("What leads from where to where."),
        N_("The photo goes to Instagram, the order form stands on the site, the card in the bag shows the handle."),
        "J4 W3.3 A22",
        essential=True,
    )
    helpers: tuple[Helper, ...] = ask(
        N_("Supporting tools"),
        N_("What eases publishing, listening, measuring."),
        method="T5",
        default=(),
        max_length=30,
    )
    site_links: Text = ask(
        N_("Links between site and channels"),
        N_("Buttons, cards, signatures."),
        N_("Follow buttons in the footer; the handle on every bag."),
        "A24 A25 T3",
    )
