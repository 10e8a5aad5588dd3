"""What a calendar breaks: each rule a function that yields what it finds, with its size, so that worse can be told from
what the plan itself brings along."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from textwrap import shorten

from planner.catalog import Catalog
from planner.estimates.calendar.laying import Ground, share
from planner.estimates.calendar.placing import FINE, OFF, most_a_day
from planner.estimates.calendar.roads import apportioned
from planner.estimates.calendar.slots import Breach, Calendar, Slot
from planner.estimates.calendar.ways import Way
from planner.language import _, number
from planner.language import day as said_day
from planner.language import share as said_share
from planner.plan import Plan
from planner.plan.fuel import known_as

A_LITTLE = 1e-6
LONGEST = 60


@dataclass(frozen=True)
class Fault:
    """`key`: what it is about besides the slot, such as a week; `size`: how much of it."""

    slot: str
    kind: Breach
    key: str
    size: float
    sentence: str


@dataclass(frozen=True)
class Case:
    plan: Plan
    catalog: Catalog
    on: Ground
    calendar: Calendar

    # Every rule asks for them, and there may be thousands.
    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        return self.calendar.published

    @cached_property
    def by_channel(self) -> dict[str, list[Slot]]:
        found: dict[str, list[Slot]] = defaultdict(list)
        for slot in self.slots:
            found[slot.channel].append(slot)
        return found

    def of(self, way: Way) -> list[Slot]:
        return self.by_channel.get(way.id, [])


def faults(case: Case) -> tuple[Fault, ...]:
    return tuple(fault for rule in RULES for fault in rule(case))


def _gaps(case: Case) -> Iterator[Fault]:
    """A channel that publishes every week is never silent for longer than the limit."""
    most = case.catalog.limit("silence-days").value
    before, after = case.calendar.start - timedelta(days=1), case.calendar.end + timedelta(days=1)
    for way in case.on.ways:
        slots = case.of(way) if way.cadence >= 1 else []
        days = [(before, ""), *((slot.day, slot.id) for slot in slots), (after, slots[-1].id if slots else "")]
        for (last, _id), (day, id) in pairwise(days):
            silent = (day - last).days
            if silent > most and slots:
                words = _("{channel}: {count} days without a post before {day}, and {most} are the most.")
                said = words.format(channel=way.name, count=number(silent), day=said_day(day), most=number(most))
                yield Fault(id, "gap", f"{way.id} {day}", silent, said)


def _bursts(case: Case) -> Iterator[Fault]:
    for way in case.on.ways:
        by_day: dict[date, list[Slot]] = defaultdict(list)
        in_week: dict[int, int] = defaultdict(int)
        for slot in case.of(way):
            by_day[slot.day].append(slot)
            in_week[slot.week] += 1
        for day, slots in by_day.items():
            week = slots[0].week
            most = most_a_day(in_week[week], case.on.kinds(way, week), way.usual)
            if len(slots) > most:
                words = _("{channel}: {count} posts on {day}, and {most} a day are the most here.")
                said = words.format(channel=way.name, count=number(len(slots)), day=said_day(day), most=number(most))
                moved = next((slot for slot in slots if slot.is_touched), slots[-1])
                yield Fault(moved.id, "burst", f"{way.id} {day}", len(slots), said)


def _days(case: Case) -> Iterator[Fault]:
    by_id = {way.id: way for way in case.on.ways}
    for slot in case.slots:
        way = by_id.get(slot.channel)
        kind = case.on.kind(way, slot.day) if way else FINE
        if kind == FINE or way is None:
            continue
        day = said_day(slot.day)
        if kind != OFF:
            said = _("Nothing is to be published on {day}: it is one of your own days.").format(day=day)
            yield Fault(slot.id, "quiet", str(slot.day), 1, said)
        elif slot.day in case.on.days.holidays:
            said = _("{day} is a public holiday: {what}.").format(day=day, what=case.on.days.holidays[slot.day])
            yield Fault(slot.id, "holiday", str(slot.day), 1, said)
        else:
            said = _("{day} is a day off for whoever runs {channel}.").format(day=day, channel=way.name)
            yield Fault(slot.id, "off", str(slot.day), 1, said)


def _outside(case: Case) -> Iterator[Fault]:
    names = {way.id: way.name for way in case.on.ways}
    words = _("{channel}, “{prompt}”: {day} lies outside the weeks of this calendar.")
    for slot in case.calendar.outside:
        if slot.counts:
            prompt = shorten(slot.prompt, LONGEST, placeholder="…")
            said = words.format(channel=names.get(slot.channel, slot.channel), prompt=prompt, day=said_day(slot.day))
            yield Fault(slot.id, "outside", str(slot.day), 1, said)


def _shares(case: Case) -> Iterator[Fault]:
    said = case.plan.strategy
    ads = [slot for slot in case.slots if slot.promotes]
    links = [slot for slot in case.slots if slot.links]
    most_ads = share(said.promotional_share, case.catalog, "promotional-share")
    most_links = share(said.link_share, case.catalog, "link-share")
    over = _("{share} of the posts advertise, and {most} are the most.")
    yield from _beyond(case.slots, ads, most_ads, "promotional", over)
    over = _("{share} of the posts carry a link, and {most} are the most.")
    yield from _beyond(case.slots, links, most_links, "links", over)


def _beyond(slots: Sequence[Slot], marked: Sequence[Slot], most: float, kind: Breach, words: str) -> Iterator[Fault]:
    of_all = 100 * len(marked) / len(slots) if slots else 0
    if of_all > most + A_LITTLE:
        touched = next((slot.id for slot in marked if slot.is_touched), "")
        said = words.format(share=said_share(round(of_all, 1)), most=said_share(most))
        yield Fault(touched, kind, "", of_all, said)


def _roads(case: Case) -> Iterator[Fault]:
    """Off by more than rounding and the formats of the channels explain."""
    slots, shares = case.slots, case.on.shares
    target = apportioned(len(slots), shares) if shares else {}
    for road, count in target.items():
        has = sum(slot.road is road for slot in slots)
        off = abs(has - count) - abs(case.calendar.forced.get(road, 0))
        if off > 1:
            words = _("{road}: {count} of {all} posts, and its weight asks for {target}.")
            said = words.format(road=road.label, count=number(has), all=number(len(slots)), target=number(count))
            yield Fault("", "roads", road, off, said)


def _hours(case: Case) -> Iterator[Fault]:
    there = {known_as(each.name): each for each in case.plan.fuel.people if each.hours_per_week is not None}
    weeks: dict[tuple[str, int], float] = defaultdict(float)
    for slot in case.slots:
        weeks[known_as(slot.owner), (slot.due - case.calendar.start).days // 7] += slot.likely_hours
    for (name, week), hours in sorted(weeks.items()):
        person = there.get(name) if name else None
        if person and hours > (person.hours_per_week or 0) + A_LITTLE:
            words = _("{name} has {hours} hours a week, and the posts of the week of {day} take {more}.")
            said = words.format(
                name=person.name, hours=number(person.hours_per_week or 0), more=number(round(hours, 1)),
                day=said_day(case.on.days.day(week, 0)),
            )  # fmt: skip
            yield Fault("", "hours", f"{name} {week}", hours, said)


RULES: tuple[Callable[[Case], Iterator[Fault]], ...] = (_gaps, _bursts, _days, _outside, _shares, _roads, _hours)
