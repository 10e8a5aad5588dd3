"""Which channels suit a case: a plain ranking in points. The points stand in docs/advice.md; they are our judgment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.advice.case import Case
from planner.catalog.kinds import Channel
from planner.plan.choices import Reach

# A place in the trade's list counts down from the first.
TRADE, BETTER, AIM, AUDIENCE, HOME, NEARBY, PRESENT = 6, 4, 3, 3, 4, 3, 3
SECOND_AIM, OTHER_CUSTOMERS = 0.5, 0.5
NEAR = (Reach.STREET, Reach.CITY)
# Without so many points, and one of these grounds, a channel is not proposed.
LEAST = 4
GROUNDED = frozenset(("trade", "audience", "better"))


@dataclass(frozen=True)
class Ranked:
    """`grounds`: what speaks for it, the strongest first, as ids that planner.advice.tools puts into words."""

    channel: Channel
    points: float
    grounds: tuple[str, ...]

    @property
    def is_worth_it(self) -> bool:
        return self.points >= LEAST and bool(GROUNDED.intersection(self.grounds))


@dataclass(frozen=True)
class Ranking:
    case: Case

    @cached_property
    def ranked(self) -> tuple[Ranked, ...]:
        found = (self._rated(channel) for channel in self.case.catalog.channels.values() if not self.refusal(channel))
        return tuple(sorted(found, key=lambda each: (-each.points, each.channel.id)))

    def refusal(self, channel: Channel) -> str:
        """Why it does not come into question, as an id for planner.advice.tools, or nothing."""
        case, country = self.case, self.case.plan.business.country
        reach = case.plan.business.reach
        if not channel.is_open:
            return "closed"
        if any(country in barred.countries for barred in channel.barred_in):
            return "barred"
        if channel.only_in and country not in channel.only_in:
            return "elsewhere"
        if case.industry and channel.id in case.industry.avoid:
            return "trade"
        if not (self._fits(channel) or self._is_named(channel)):
            return "customers"
        if reach and channel.reaches and reach.value not in channel.reaches and channel.id not in self._usual[:2]:
            return "reach"
        return ""

    def _rated(self, channel: Channel) -> Ranked:
        grounds = sorted(self._grounds(channel), key=lambda pair: -pair[1])
        names = tuple(dict.fromkeys(ground for ground, _points in grounds))
        return Ranked(channel, sum(points for _ground, points in grounds), names)

    def _grounds(self, channel: Channel) -> list[tuple[str, float]]:
        """What speaks for it, with its points. To be at home or there already is a reason only beside another one."""
        case = self.case
        found = [*self._of_trade(channel), *self._of_aims(channel)]
        if found and channel.is_listing and self.case.plan.business.reach in NEAR:
            found.append(("nearby", NEARBY))
        if found and channel.id in self._at_home:
            found.append(("home", HOME))
        if found and channel.id in {account.channel for account in case.plan.landscape.accounts}:
            found.append(("present", PRESENT))
        return found

    def _of_trade(self, channel: Channel) -> Iterator[tuple[str, float]]:
        if place := self._place(channel, self._usual):
            yield "trade", (TRADE + 1 - place) * (1 if self._fits(channel) else OTHER_CUSTOMERS)
        places = filter(None, (self._place(channel, each.channels) for each in self.case.audiences[:2]))
        if place := min(places, default=0):
            yield "audience", max(1, AUDIENCE + 1 - place)

    def _of_aims(self, channel: Channel) -> Iterator[tuple[str, float]]:
        for place, aim in enumerate(self.case.aims[:2]):
            weight = SECOND_AIM if place else 1
            if self._place(channel, aim.better):
                yield "better", BETTER * weight
            if aim.id in channel.aims:
                yield "aim", AIM * weight

    def _place(self, channel: Channel, usual: Sequence[str]) -> int:
        """The place in a list, from 1, or 0. Where a channel is at home, it takes the places of those it stands for."""
        if channel.id in self._replaced:
            return 0
        mine = (channel.id, *(channel.stands_for if channel.id in self._at_home else ()))
        return min((usual.index(id) + 1 for id in mine if id in usual), default=0)

    @cached_property
    def _usual(self) -> tuple[str, ...]:
        return self.case.industry.channels[:TRADE] if self.case.industry else ()

    def _fits(self, channel: Channel) -> bool:
        return bool(self.case.customers.intersection(channel.fits))

    def _is_named(self, channel: Channel) -> bool:
        """Whether the trade, or the people who are wanted, are said to be there all the same."""
        audiences = (audience.channels for audience in self.case.audiences[:2])
        return any(channel.id in known for known in (self._usual, *audiences))

    @cached_property
    def _at_home(self) -> frozenset[str]:
        known, country = self.case.catalog.channels, self.case.plan.business.country
        return frozenset(id for id, each in known.items() if country in each.strong_in and not self.refusal(each))

    @cached_property
    def _replaced(self) -> frozenset[str]:
        return frozenset(id for home in self._at_home for id in self.case.catalog.channels[home].stands_for)
