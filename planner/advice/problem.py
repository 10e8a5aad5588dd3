"""A case as the solver of the best mix takes it: the channels that come into question, the people, the limits."""

from dataclasses import dataclass, replace
from functools import cached_property

from planner.advice.case import Case
from planner.advice.crew import Crew
from planner.advice.published import cadences, entry, formats
from planner.advice.ranking import Ranked, Ranking
from planner.advice.slots import is_starving, steps
from planner.catalog import Catalog
from planner.catalog.kinds import Channel
from planner.estimates.making import ONCE_ONLY
from planner.estimates.mix import Candidate, Level, Piece, Problem
from planner.plan import Plan
from planner.plan.tools import Channel as Chosen

# A channel whose usual piece takes more of the week is left alone.
HEAVY = 0.5
# Posts a week under which an account looks abandoned (limit silence-days).
AWAKE = 1.0
FIRST = 3


@dataclass(frozen=True)
class Posing:
    """`is_free`: the person's own channels are up for choice like any other; otherwise they stay, as they are."""

    case: Case
    is_free: bool = False

    @cached_property
    def problem(self) -> Problem:
        case, assumed, crew = self.case, self.case.assumed, Crew(self.case)
        candidates = tuple(self._candidates())
        used = dict.fromkeys(format for each in candidates for format in each.formats)
        return Problem(
            candidates=candidates,
            pieces=tuple(self._piece(format) for format in used),
            workers=crew.workers,
            steps=steps(case),
            spent=crew.spent,
            reserve=assumed.value("hours-reserve") / 100,
            groups=("quiet", "listing"),
            apart="beside",
            apart_from=("quiet",),
            roads=tuple(road.value for road in case.plan.strategy.roads),
            audiences=tuple(each.id for each in case.plan.landscape.segments if each.channels),
            covered=assumed.value("points-covered"),
            reuse=assumed.value("reuse-share") / 100,
            money=case.plan.fuel.money,
        )

    @cached_property
    def ranked(self) -> tuple[Ranked, ...]:
        return Ranking(self.case).ranked

    @cached_property
    def own(self) -> tuple[Chosen, ...]:
        """The person's channels on which something is published, as far as they or the catalogue say what."""
        return tuple(each for each in self.case.plan.tools.channels if each.cadence != 0 and self._published(each))

    def _candidates(self) -> list[Candidate]:
        # An entry that began as one channel and became another still bears the id of the first.
        taken = {name for each in self.own for name in (each.kind, each.id)}
        offered = [each for each in self.ranked if each.channel.id not in taken and self._may_be(each)]
        return [*map(self._kept, self.own), *map(self._offered, offered)]

    def _may_be(self, each: Ranked) -> bool:
        """Worth it, and not dismissed."""
        return each.is_worth_it and f"tools.channels[{each.channel.id}]" not in self.case.plan.proposals.dismissed

    def _offered(self, each: Ranked) -> Candidate:
        """A listing that was proposed before stays: it takes minutes, whatever else the hours are given to."""
        channel, case = each.channel, self.case
        proposed = f"tools.channels[{channel.id}].kind" in case.plan.proposals.standing
        stays = channel.is_listing and proposed and not is_starving(case) and not self.is_free
        return replace(
            self._candidate(entry(case, channel, 1), channel),
            levels=tuple(Level(posts, self._worth(channel, posts)) for posts in self._cadences(channel)),
            least_hours=self._least_hours(channel),
            is_kept=stays,
        )

    def _cadences(self, channel: Channel) -> tuple[float, ...]:
        """An account that is there already is kept awake by a post a week."""
        is_there = channel.id in {account.channel for account in self.case.plan.landscape.accounts}
        usual = cadences(channel)
        return (AWAKE, *usual) if is_there and usual[0] > AWAKE else usual

    def _least_hours(self, channel: Channel) -> float:
        """A usual piece takes half of them at the most, and a network does not live on hardly any."""
        usual = self.case.assumed.value(f"{channel.formats[0]}-hours") / HEAVY
        return usual if channel.is_quiet else max(usual, self.case.assumed.value("hours-to-begin"))

    def _kept(self, own: Chosen) -> Candidate:
        """At the cadence it has, or at any of the usual ones as long as it has none, or is up for choice."""
        channel = self.case.catalog.channel(own.kind)
        usual = cadences(channel) if channel and channel.cadence else (own.cadence or 1.0,)
        posts = usual if self.is_free or own.cadence is None else (own.cadence,)
        return replace(
            self._candidate(own, channel),
            levels=tuple(Level(each, self._worth(channel, each)) for each in posts),
            is_kept=not self.is_free,
            is_counted=self.is_free or self._takes_a_place(own),
        )

    def _candidate(self, chosen: Chosen, channel: Channel | None) -> Candidate:
        published = self._published(chosen)
        return Candidate(
            id=chosen.id,
            levels=(),
            formats=published,
            carries=frozenset(road for id in published for road in self.case.catalog.formats[id].carries),
            reaches=frozenset(
                each.id for each in self.case.plan.landscape.segments if channel and channel.id in each.channels
            ),
            groups=self._groups(channel),
            money=chosen.monthly_cost or 0,
        )

    def _groups(self, channel: Channel | None) -> frozenset[str]:
        if channel is None:
            return frozenset()
        first = {each.channel.id for each in self.ranked[:FIRST] if each.channel.is_listing}
        named = {"quiet": channel.is_quiet, "listing": channel.is_listing, "beside": channel.id in first}
        return frozenset(name for name, is_so in named.items() if is_so)

    def _published(self, own: Chosen) -> tuple[str, ...]:
        known, channel = self.case.catalog.formats, self.case.catalog.channel(own.kind)
        said = tuple(id for id in dict.fromkeys(own.formats) if id in known)
        return said or (tuple(each.id for each in formats(channel, self.case)) if channel else ())

    def _worth(self, channel: Channel | None, posts: float) -> float:
        """The likely cadence is worth all points, a lower one less, a higher one hardly more."""
        points = next((each.points for each in self.ranked if channel and each.channel is channel), 0.0)
        if channel is None or channel.cadence is None:
            return points
        low, likely, high = channel.cadence.low, channel.cadence.likely, channel.cadence.high
        lowest, highest = (self.case.assumed.value(f"worth-{end}") / 100 for end in ("lowest", "highest"))
        if posts <= low:
            return points * (lowest * posts / low if low else 1)
        if posts <= likely:
            return points * (lowest + (1 - lowest) * (posts - low) / (likely - low))
        return points * (1 + (highest - 1) * min(1, (posts - likely) / ((high - likely) or 1)))

    def _piece(self, format: str) -> Piece:
        assumed = self.case.assumed
        making = assumed.value(f"{format}-hours")
        again = assumed.value(f"{format}-adaptation") + assumed.value("publishing-minutes") / 60
        return Piece(format, making, making if format in ONCE_ONLY else min(making, again))

    def _takes_a_place(self, own: Chosen) -> bool:
        """What is added to a draft takes hours, and no place of ours."""
        marks = {*self.case.plan.proposals.standing, *self.case.plan.proposals.accepted}
        is_drafted = any(mark.startswith("tools.channels[") for mark in marks)
        return not is_drafted or f"tools.channels[{own.id}].kind" in marks


def worths(plan: Plan, catalog: Catalog) -> dict[str, float]:
    """Points of the plan's channels, by their ids; a channel for which nothing speaks has a point all the same."""
    found = {each.channel.id: each.points for each in Ranking(Case(plan, catalog)).ranked}
    return {each.id: max(1.0, found.get(each.kind or "", 0.0)) for each in plan.tools.channels}
