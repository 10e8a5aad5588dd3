"""How many of the ranked channels the hours carry, and how often each is kept, until a solver takes this over."""

from dataclasses import dataclass
from functools import cached_property
from math import ceil

from planner.advice.case import Case
from planner.advice.ranking import Ranked, Ranking
from planner.catalog.kinds import Channel, Format
from planner.estimates import weekly_hours
from planner.plan.tools import Channel as Chosen

# The limits of the catalogue that say from how many hours on so many channels can be kept.
SLOTS = (("five-channels", 5), ("four-channels", 4), ("three-channels", 3), ("two-channels", 2))
SLOTS_ALONE = 3
# What one piece may take of the week's hours, and what all of it may take, so that a bad week finds some free.
A_PIECE, USED = 0.2, 0.85
MOST_FORMATS = 3
# A channel whose usual piece takes more of the week is left alone.
HEAVY = 0.5
Choice = tuple[Ranked, float]


@dataclass(frozen=True)
class Mix:
    """`chosen` with their posts a week; `left`: the ranking below them; both in order."""

    chosen: tuple[Choice, ...]
    left: tuple[Ranked, ...]


def mix(case: Case) -> Mix:
    return Mixing(case).mix


@dataclass(frozen=True)
class Mixing:
    case: Case

    @cached_property
    def mix(self) -> Mix:
        """The best of the ranking that the hours carry; a channel that the person has chosen keeps its place."""
        chosen: list[Choice] = []
        for each in self._ranked if self.case.hours is not None else ():
            tried = [*chosen, (each, _low(each.channel))]
            if self._may_be(each) and self._has_room(tried) and (self._fits(tried) or self._stands(each.channel)):
                chosen = tried
        picked = {*self._taken, *(each.channel.id for each, _posts in chosen)}
        return Mix(self._raised(chosen), tuple(each for each in self._ranked if each.channel.id not in picked))

    @cached_property
    def _ranked(self) -> tuple[Ranked, ...]:
        return Ranking(self.case).ranked

    @cached_property
    def _taken(self) -> tuple[str, ...]:
        return tuple(channel.kind for channel in self.case.plan.tools.channels if channel.kind)

    @cached_property
    def _counted(self) -> tuple[Channel, ...]:
        """The person's channels that take one of our places; what is added to a draft takes hours, and no place."""
        marks = {*self.case.plan.proposals.standing, *self.case.plan.proposals.accepted}
        own = self.case.plan.tools.channels
        ours = [each for each in own if f"tools.channels[{each.id}].kind" in marks]
        is_drafted = any(mark.startswith("tools.channels[") for mark in marks)
        found = (self.case.catalog.channel(each.kind) for each in (ours if is_drafted else own))
        return tuple(channel for channel in found if channel)

    def _may_be(self, each: Ranked) -> bool:
        """Worth it, not dismissed, and with hardly any hours only what lives on its own for a while."""
        id = each.channel.id
        is_free = id not in self._taken and f"tools.channels[{id}]" not in self.case.plan.proposals.dismissed
        is_light = self._usual_hours(each.channel) <= (self.case.hours or 0) * HEAVY
        return is_free and is_light and each.is_worth_it and (each.channel.is_quiet or not is_starving(self.case))

    def _usual_hours(self, channel: Channel) -> float:
        return self.case.catalog.formats[channel.formats[0]].hours.likely

    def _has_room(self, tried: list[Choice]) -> bool:
        """As many as the hours carry, and at most half of them places that wait for people."""
        known = [*(each.channel for each, _posts in tried), *self._counted]
        beside = min(1, sum(channel.id in self._beside for channel in known))
        quiet = sum(channel.is_quiet for channel in known) - beside
        listings = sum(channel.is_listing for channel in known)
        most = slots(self.case)
        return len(known) - beside <= most and max(quiet, listings) <= ceil(most / 2)

    @cached_property
    def _beside(self) -> frozenset[str]:
        """A listing takes minutes: two people with the hours for two roads keep one more, if it ranks high."""
        if self.case.staff < 2 or (self.case.hours or 0) < self.case.catalog.limit("two-roads").value:
            return frozenset()
        return frozenset(each.channel.id for each in self._ranked[:3] if each.channel.is_listing)

    def _fits(self, chosen: list[Choice]) -> bool:
        """What one has already may take all the hours; what is new leaves some for a bad week."""
        last, _posts = chosen[-1]
        used = 1 if any(ground.kind == "present" for ground in last.grounds) else USED
        return hours_of(self.case, chosen) <= (self.case.hours or 0) * used

    def _stands(self, channel: Channel) -> bool:
        """A listing that was proposed before stays: it takes minutes, whatever else the hours are given to."""
        proposed = f"tools.channels[{channel.id}].kind" in self.case.plan.proposals.standing
        return channel.is_listing and proposed and not is_starving(self.case)

    def _raised(self, chosen: list[Choice]) -> tuple[Choice, ...]:
        """From the lowest cadences up to the likely ones, the best channel first, as the hours allow."""
        mixed = list(chosen)
        for place, (each, _posts) in enumerate(chosen):
            figure = each.channel.cadence
            steps = (figure.likely, (figure.low + figure.likely) / 2) if figure else ()
            for posts in steps:
                tried = [*mixed[:place], (each, _whole(posts)), *mixed[place + 1 :]]
                if hours_of(self.case, tried) <= (self.case.hours or 0) * USED:
                    mixed = tried
                    break
        return tuple(mixed)


def slots(case: Case) -> int:
    """How many channels the hours carry at the most, apart from one more listing."""
    enough = (count for id, count in SLOTS if (case.hours or 0) >= case.catalog.limit(id).value)
    most = next(enough, 1)
    return min(most, SLOTS_ALONE) if len(case.plan.fuel.people) <= 1 else most


def is_starving(case: Case) -> bool:
    return (case.hours or 0) < case.catalog.limit("hours-to-begin").value


def formats(channel: Channel, case: Case) -> tuple[Format, ...]:
    """What to publish there: the usual format first, then two more that suit the hours, a road still without one
    before the others."""
    usual, *others = [case.catalog.formats[id] for id in channel.formats]
    roads = {road.value for road in case.plan.strategy.roads}
    fitting = [each for each in others if not roads or roads.intersection(each.carries)]
    cheap = [each for each in fitting if each.hours.likely <= (case.hours or 0) * A_PIECE]
    chosen = [usual]
    while cheap and len(chosen) < MOST_FORMATS:
        without = roads.difference(*(each.carries for each in chosen))
        best = max(cheap, key=lambda each: len(without.intersection(each.carries)))
        cheap.remove(best)
        chosen.append(best)
    return tuple(chosen)


def hours_of(case: Case, chosen: list[Choice]) -> float:
    """Likely hours a week of the whole plan with these channels on top of the person's own."""
    added = tuple(entry(case, each.channel, posts) for each, posts in chosen)
    own = tuple(_at_least(case, each) for each in case.plan.tools.channels)
    return _asked(case, (*own, *added))


def _asked(case: Case, channels: tuple[Chosen, ...]) -> float:
    """Likely hours a week of the plan with these channels in the place of its own."""
    tools = case.plan.tools.model_copy(update={"channels": channels})
    return weekly_hours(case.plan.model_copy(update={"tools": tools}), case.catalog).total.likely


def _at_least(case: Case, own: Chosen) -> Chosen:
    """A channel of the person's, with the lowest cadence as long as it has none."""
    known = case.catalog.channel(own.kind)
    if own.cadence is not None or known is None or known.cadence is None:
        return own
    return own.model_copy(update={"cadence": known.cadence.low})


def kept_cadence(case: Case, own: Chosen, known: Channel) -> float | None:
    """For a channel of the person's that has none: the likely cadence if the hours carry it, else the lowest."""
    if own.cadence is not None or known.cadence is None:
        return own.cadence
    likely = _whole(known.cadence.likely)
    channels = tuple(each.revised(cadence=likely) if each.id == own.id else each for each in case.plan.tools.channels)
    return likely if _asked(case, channels) <= (case.hours or 0) * USED else known.cadence.low


def entry(case: Case, channel: Channel, posts: float) -> Chosen:
    published = tuple(each.id for each in formats(channel, case))
    return Chosen(id=channel.id, kind=channel.id, cadence=posts, formats=published)


def _low(channel: Channel) -> float:
    return channel.cadence.low if channel.cadence else 1


def _whole(posts: float) -> float:
    """Whole posts a week from one up; below that as the catalogue says."""
    return float(int(posts)) if posts >= 1 else posts
