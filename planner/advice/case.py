"""The case at hand: what the plan says of the business, in the words of the catalogue."""

from dataclasses import dataclass
from functools import cached_property

from planner.catalog import Catalog
from planner.catalog.kinds import Aim, Audience, Barred, Channel, Hope, Industry
from planner.catalog.kinds.entry import Customers, Need, Size
from planner.estimates import capacity
from planner.estimates.assumed import Assumed
from planner.plan import Plan
from planner.plan.fuel import Person

# Trades that live from dates, and places where people leave reviews.
DATED = ("events", "music", "church", "association", "fitness")
REVIEWED = frozenset(("google-business", "review-sites", "yandex-maps"))
KINDS: tuple[Customers, ...] = ("b2b", "b2c", "nonprofit")
SIZES: tuple[tuple[int, Size], ...] = ((1, "solo"), (9, "small"), (49, "medium"))


@dataclass(frozen=True)
class Case:
    plan: Plan
    catalog: Catalog

    @cached_property
    def assumed(self) -> Assumed:
        """What is taken for granted, the person's own figures first."""
        return Assumed(self.plan, self.catalog)

    @cached_property
    def industry(self) -> Industry | None:
        return self.catalog.industry(self.plan.business.industry)

    @cached_property
    def customers(self) -> frozenset[Customers]:
        said = self.plan.business.customers
        if said == "both":
            return frozenset(("b2b", "b2c"))
        if said is not None:
            return frozenset(each for each in KINDS if each == said)
        return frozenset(self.industry.fits) if self.industry else frozenset()

    @cached_property
    def said_aims(self) -> tuple[Aim, ...]:
        return tuple(filter(None, map(self.catalog.aim, self.plan.goal.aims)))

    @cached_property
    def aims(self) -> tuple[Aim, ...]:
        """Those that suit the size and the customers; in the place of one that does not, the aim to take instead."""
        found = (each if self.suits(each) else self.catalog.aim(each.fallback) for each in self.said_aims)
        return tuple(dict.fromkeys(aim for aim in found if aim and self.suits(aim)))

    def suits(self, aim: Aim) -> bool:
        return self.size in aim.sizes and (not self.customers or bool(self.customers.intersection(aim.fits)))

    @cached_property
    def hopes(self) -> tuple[Hope, ...]:
        return tuple(filter(None, map(self.catalog.hope, self.plan.goal.counts_on)))

    @cached_property
    def hours(self) -> float | None:
        """A week, of all people together; None if nobody has said."""
        return capacity(self.plan)

    @property
    def is_short(self) -> bool:
        """Short of time, as the method's rules of thumb mean it."""
        return (self.hours or 0) < self.catalog.limit("short-of-hours").value

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Those who give hours, the one with most first."""
        giving = (person for person in self.plan.fuel.people if person.name)
        return tuple(sorted(giving, key=lambda person: -(person.hours_per_week or 0)))

    @property
    def staff(self) -> int:
        """How many people the business has; as long as nobody has said, those who give hours."""
        return self.plan.business.people or len(self.plan.fuel.people)

    @cached_property
    def size(self) -> Size:
        """Of the business, not of those who work on the plan."""
        return next((size for most, size in SIZES if (self.staff or 2) <= most), "large")

    @property
    def is_sober(self) -> bool:
        return self.industry is not None and self.industry.manner == "sober"

    @cached_property
    def audiences(self) -> tuple[Audience, ...]:
        """Those of the trade that the business serves: the ones it has named, then the ones that its aims need."""
        if self.industry is None:
            return ()
        named = [segment.id for segment in self.plan.landscape.segments]
        served = [each for each in self.industry.audiences if each.id in named or self._is_wanted(each)]
        buying = [each.id for each in served if not each.only_for]
        first, *others = self.aims or (None,)
        needed = {aim.id: [each.id for each in served if aim.id in each.only_for] for aim in self.aims}
        order = [*named, *(needed[first.id] if first else ()), *buying[:1]]
        order += [id for aim in others for id in needed[aim.id]] + buying
        return tuple(sorted(served, key=lambda each: order.index(each.id)))

    def _is_wanted(self, audience: Audience) -> bool:
        """Those who only some aims need, such as future colleagues, whatever customers there are."""
        if audience.only_for:
            return any(aim.id in audience.only_for for aim in self.aims)
        return audience.customers in self.customers

    def bar(self, channel: Channel) -> Barred | None:
        """What bars a channel where the business works."""
        country = self.plan.business.country
        return next((barred for barred in channel.barred_in if country in barred.countries), None)

    def is_usable(self, channel: Channel) -> bool:
        """Open, and not barred where the business works, nor used in other countries only."""
        is_used_here = not channel.only_in or self.plan.business.country in channel.only_in
        return channel.is_open and is_used_here and not self.bar(channel)

    @cached_property
    def at_home(self) -> tuple[Channel, ...]:
        country = self.plan.business.country
        return tuple(
            each for each in self.catalog.channels.values() if country in each.strong_in and self.is_usable(each)
        )

    @cached_property
    def kinds(self) -> frozenset[str | None]:
        """The kinds of the channels that are chosen, and of the accounts there are."""
        chosen = (channel.kind for channel in self.plan.tools.channels)
        return frozenset((*chosen, *(account.channel for account in self.plan.landscape.accounts)))

    def has(self, need: Need) -> bool:
        """Whether what a practice or a measure needs is there."""
        plan = self.plan
        there = {
            "site": bool(plan.business.site),
            "event": any(aim.id in ("event-guests", "launch") for aim in self.aims) or plan.business.industry in DATED,
            "accounts": bool(plan.landscape.accounts),
            "reviews": bool(self.kinds & REVIEWED),
            "colleagues": self.size != "solo" or len(plan.fuel.people) > 1,
            "branches": self.size in ("medium", "large"),
        }
        return there[need]

    def holder(self, place: int) -> str:
        """The name of the person in that place by hours; the round begins anew after the last. Empty without people."""
        return self.people[place % len(self.people)].name if self.people else ""
