"""Landscape: the people, the places and the rivals the plan has to reckon with."""

from datetime import date
from typing import Annotated

from pydantic import Field

from planner.language import N_
from planner.plan.choices import Future
from planner.plan.section import Id, Ids, Item, Line, Lines, Part, Text, ask


class Segment(Item):
    name: Line = ask(N_("Group"), N_("A short name, as you would say it at lunch."), N_("Parents nearby"), "A2 J2")
    who: Text = ask(
        N_("Who they are"),
        N_("Not everybody: describe one of them."),
        N_("Two children, works near the shop, buys rolls on Saturday."),
        "A2",
    )
    needs: Text = ask(
        N_("What they need"), N_("What they come for."), N_("A birthday cake that is sure to be ready."), "E1"
    )
    pains: Text = ask(
        N_("What bothers them"), N_("What goes wrong elsewhere."), N_("Ordering by phone at rush hour."), "E8"
    )
    language: Line = ask(N_("Language"), N_("The one they read for pleasure."), N_("English"), "E17")
    channels: Ids = ask(
        N_("Where they are"),
        N_("As far as you know; ask three of them."),
        N_("Instagram, WhatsApp"),
        "E2",
        drawn_from="channels",
        default=(),
    )
    hours: Line = ask(N_("When they look"), N_("Days and times."), N_("Evenings after eight"), "A12")
    size: int | None = ask(N_("How many"), N_("A careful guess."), N_("900"), "J2", default=None, ge=0)


class Community(Item):
    name: Line = ask(N_("Community"), N_("A group that already talks."), N_("Hillside parents group"), "E1")
    place: Line = ask(N_("Where it meets"), N_("Online or off."), N_("Facebook group"), "E1")
    note: Text = ask(
        N_("Customs"),
        N_("And what is not."),
        N_("No ads; recipes and questions are fine."),
        "E7 J2",
    )


class Competitor(Item):
    name: Line = ask(N_("Competitor"), N_("Somebody your customers also look at."), N_("Mill Lane Bakehouse"), "A28")
    channels: Ids = ask(
        N_("Channels"),
        N_("The ones you have looked at yourself."),
        N_("Instagram"),
        "A28",
        drawn_from="channels",
        default=(),
    )
    works: Text = ask(N_("What works for them"), N_("One thing."), N_("Videos from inside the oven."), "A28")
    lesson: Text = ask(
        N_("What to learn"),
        N_("In your own way, not as a copy."),
        N_("Show the hands, not the shop."),
        "A28",
    )


class Account(Item):
    channel: Id | None = ask(
        N_("Channel"),
        N_("Also one that nobody has touched for a year."),
        N_("Facebook"),
        "T7",
        drawn_from="channels",
        default=None,
    )
    address: Line = ask(N_("Address"), N_("The link or the handle."), N_("@cornercrust"), "T7")
    followers: int | None = ask(N_("Followers"), N_("Today."), N_("412"), "J5", default=None, ge=0)
    posts_per_week: float | None = ask(
        N_("Posts a week"), N_("Over the last month or two."), N_("0.5"), "A10", default=None, ge=0, le=500
    )
    last_post: date | None = ask(
        N_("Last post"),
        N_("Look it up; it is quickly longer ago than you think."),
        N_("January 12"),
        "A10",
        default=None,
    )
    future: Future | None = ask(
        N_("What becomes of it"),
        N_("An account that nobody keeps does harm."),
        N_("Bring it back to life"),
        "T7",
        default=None,
    )
    note: Text = ask(N_("Note"), N_("What the figures say."), N_("Photos of cakes get four times the likes."), "W7.7")


Score = Annotated[int, Field(ge=1, le=5)]


class Rating(Part):
    score: Score | None = ask(N_("Rating"), N_("1 is poor, 5 is excellent."), N_("3"), default=None)
    evidence: Text = ask(N_("Evidence"), N_("What makes you say so."), N_("Six customers posted photos last month."))


class Traits(Part):
    community: Rating = ask(N_("Community"), N_("Do people take part, or only receive?"), method="J2", default=Rating())
    conversation: Rating = ask(N_("Conversation"), N_("Do we talk with people?"), method="J2 A12", default=Rating())
    viral: Rating = ask(N_("Passing on"), N_("Do people pass on what we show?"), method="J2 A20", default=Rating())
    personal_space: Rating = ask(
        N_("Personal space"), N_("Do we stay out where nobody asked us in?"), method="J2 A5", default=Rating()
    )
    authentic: Rating = ask(N_("Authenticity"), N_("Is it real rather than polished?"), method="J2", default=Rating())


class Landscape(Part):
    segments: tuple[Segment, ...] = ask(
        N_("Audience"),
        N_("Two or three groups of people you want to reach."),
        method="J2 A2",
        default=(),
        max_length=10,
        essential=True,
    )
    accounts: tuple[Account, ...] = ask(
        N_("Accounts today"),
        N_("What you already have, also the sleeping ones."),
        method="J2 T7",
        default=(),
        max_length=30,
        essential=True,
    )
    competitors: tuple[Competitor, ...] = ask(
        N_("Competitors"),
        N_("Two or three are enough."),
        method="J2 A28",
        default=(),
        max_length=15,
        essential=True,
    )
    communities: tuple[Community, ...] = ask(
        N_("Communities"), N_("Groups, clubs, pages: online or off."), method="J2 E1", default=(), max_length=20
    )
    traits: Traits = ask(N_("How social the business is"), method="J2", default=Traits())
    strengths: Lines = ask(
        N_("Strengths"),
        N_("One a line."),
        N_("The smell at seven in the morning"),
        "J2",
        default=(),
    )
    risks: Lines = ask(N_("Risks"), N_("One a line."), N_("One of us falls ill in December"), "J7", default=())
