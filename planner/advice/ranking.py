"""Which channels suit a case: a plain ranking in points, which are our judgment and a plan may change (docs/mix.md)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.advice.case import Case
from planner.catalog.kinds import Aim, Channel
from planner.plan.choices import Reach

# How many places of the trade's list count.
TRADE = 6
SECOND_AIM, OTHER_CUSTOMERS = 0.5, 0.5
NEAR = (Reach.STREET, Reach.CITY)
# Without so many points, and one of these grounds, a channel is not proposed.
LEAST = 4
GROUNDED = frozenset(("trade", "audience", "better"))


@dataclass(frozen=True)
class Ground:
    """`kind`: what speaks for a channel, put into words by planner.advice.tools; `aim`: the one it serves."""

    kind: str
    points: float
    aim: Aim | None = None


@dataclass(frozen=True)
class Ranked:
    """`grounds`: the strongest first."""

    channel: Channel
    grounds: tuple[Ground, ...]

    @property
    def points(self) -> float:
        return sum(ground.points for ground in self.grounds)

    @property
    def is_worth_it(self) -> bool:
        return self.points >= LEAST and any(ground.kind in GROUNDED for ground in self.grounds)


@dataclass(frozen=True)
class Ranking:
    case: Case

    @cached_property
    def ranked(self) -> tuple[Ranked, ...]:
        found = (self._rated(channel) for channel in self.case.catalog.channels.values() if not self.refusal(channel))
        return tuple(sorted(found, key=lambda each: (-each.points, each.channel.id)))

    def refusal(self, channel: Channel) -> str:
        """Why it does not come into question, as an id for planner.advice.refusals, or nothing."""
        case, business = self.case, self.case.plan.business
        is_reaching = business.reach is None or not channel.reaches or business.reach.value in channel.reaches
        comes_first = bool(set(self._usual[:1]).intersection((channel.id, *self._stands_for(channel))))
        tests = {
            "closed": not channel.is_open,
            "barred": case.bar(channel) is not None,
            "elsewhere": not case.is_usable(channel),
            "trade": case.industry is not None and channel.id in case.industry.avoid,
            "visits": channel.needs_visits and case.industry is not None and not case.industry.visited,
            "customers": not (self._fits(channel) or self._is_named(channel)),
            "reach": not is_reaching and not comes_first,
        }
        return next((why for why, is_so in tests.items() if is_so), "")

    def local(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Channels as this country uses them: those at home stand for others there, and what is not usable is out."""
        found = dict.fromkeys(self._stand_in.get(id, id) for id in ids)
        return tuple(id for id in found if self.case.is_usable(self.case.catalog.channels[id]))

    def _points(self, ground: str) -> float:
        return self.case.assumed.value(f"points-{ground}")

    def _rated(self, channel: Channel) -> Ranked:
        return Ranked(channel, tuple(sorted(self._grounds(channel), key=lambda ground: -ground.points)))

    def _grounds(self, channel: Channel) -> list[Ground]:
        """To be at home, near or there already is a reason only beside another one."""
        case = self.case
        found = [*self._of_trade(channel), *self._of_aims(channel)]
        if found and channel.is_listing and case.plan.business.reach in NEAR:
            found.append(Ground("nearby", self._points("nearby")))
        if found and channel in case.at_home:
            found.append(Ground("home", self._points("home")))
        if found and channel.id in {account.channel for account in case.plan.landscape.accounts}:
            found.append(Ground("present", self._points("present")))
        return found

    def _of_trade(self, channel: Channel) -> Iterator[Ground]:
        if place := self._place(channel, self._usual):
            points = max(0, self._points("trade") + 1 - place)
            yield Ground("trade", points * (1 if self._fits(channel) else OTHER_CUSTOMERS))
        places = filter(None, (self._place(channel, each.channels) for each in self.case.audiences[:2]))
        if place := min(places, default=0):
            yield Ground("audience", max(1, self._points("audience") + 1 - place))

    def _of_aims(self, channel: Channel) -> Iterator[Ground]:
        for place, aim in enumerate(self.case.aims[:2]):
            weight = SECOND_AIM if place else 1
            if self._place(channel, aim.better):
                yield Ground("better", self._points("better") * weight, aim)
            if aim.id in channel.aims:
                yield Ground("aim", self._points("aim") * weight, aim)

    def _place(self, channel: Channel, usual: Iterable[str]) -> int:
        """The place in a list as this country uses it, from 1, or 0."""
        known = self.local(usual)
        return known.index(channel.id) + 1 if channel.id in known else 0

    @cached_property
    def _stand_in(self) -> dict[str, str]:
        homes = [channel for channel in self.case.at_home if not self.refusal(channel)]
        return {id: home.id for home in homes for id in home.stands_for}

    def _stands_for(self, channel: Channel) -> tuple[str, ...]:
        return channel.stands_for if channel in self.case.at_home else ()

    @cached_property
    def _usual(self) -> tuple[str, ...]:
        return self.case.industry.channels[:TRADE] if self.case.industry else ()

    def _fits(self, channel: Channel) -> bool:
        return bool(self.case.customers.intersection(channel.fits))

    def _is_named(self, channel: Channel) -> bool:
        """Whether the trade, or the people who are wanted, are said to be there all the same."""
        audiences = (audience.channels for audience in self.case.audiences[:2])
        return any(channel.id in known for known in (self._usual, *audiences))
