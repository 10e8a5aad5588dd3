"""The calendar as it stands: worked out, what a person has touched laid over it, and what that breaks."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from planner.catalog import Catalog
from planner.estimates.assumed import Assumed
from planner.estimates.calendar.faults import Case, Fault, faults
from planner.estimates.calendar.laying import Ground, generated, ground
from planner.estimates.calendar.placing import FINE
from planner.estimates.calendar.slots import Break, Calendar, Slot
from planner.estimates.range import Range
from planner.language import day as said_day
from planner.language import ngettext, number
from planner.plan import Plan
from planner.plan.calendar import Slot as Touched
from planner.plan.choices import PostStatus, Road


def calendar(plan: Plan, catalog: Catalog, today: date) -> Calendar:
    """Pure; `today` counts only while neither the plan nor its calendar has a date of its own."""
    on = ground(plan, catalog, today)
    free = generated(plan, catalog, on)
    forced = faults(Case(plan, catalog, on, free))
    free = replace(free, notes=(*free.notes, *_told(forced, free, on)))
    if not plan.playbook.calendar.slots:
        return _with_ideas(free)
    laid = _overlaid(plan, catalog, on, free)
    brought = {(each.slot, each.kind, each.key): each.size for each in forced}
    own = {slot.id for slot in free.slots}
    new = (
        each
        for each in faults(Case(plan, catalog, on, laid))
        if each.size > brought.get((each.slot, each.kind, each.key), 0)
        # A post of other weeks is where it belongs.
        and (each.kind != "outside" or each.slot in own)
    )
    return replace(_with_ideas(laid), breaks=tuple(Break(each.slot, each.kind, each.sentence) for each in new))


def _overlaid(plan: Plan, catalog: Catalog, on: Ground, free: Calendar) -> Calendar:
    said = {each.id: each for each in plan.playbook.calendar.slots}
    there = {slot.id for slot in free.slots}
    kept = [_changed(slot, said[slot.id], plan, catalog, on) if slot.id in said else slot for slot in free.slots]
    extras = [_extra(each, plan, catalog, on) for id, each in said.items() if id not in there and each.day]
    order = {way.id: place for place, way in enumerate(on.ways)}
    slots = sorted((*kept, *extras), key=lambda slot: (slot.day, order.get(slot.channel, len(order)), slot.id))
    within = sum(free.start <= each.day <= free.end for each in extras)
    outside = len(said) - len(there & set(said)) - within
    notes = (*free.notes, _outside(outside)) if outside else free.notes
    return replace(free, slots=tuple(slots), notes=notes)


def _outside(count: int) -> str:
    words = ngettext(
        "{count} post that you have changed lies outside these weeks, or has no day.",
        "{count} posts that you have changed lie outside these weeks, or have no day.",
        count,
    )
    return words.format(count=number(count))


def _with_ideas(laid: Calendar) -> Calendar:
    """It says from when on, and how often, an idea is missing."""
    waiting = [slot for slot in laid.published if slot.is_open]
    if not waiting:
        return laid
    words = ngettext(
        "From {day} on, {count} post waits for an idea of your own.",
        "From {day} on, {count} posts wait for ideas of your own.",
        len(waiting),
    )
    return replace(laid, notes=(*laid.notes, words.format(day=said_day(waiting[0].day), count=number(len(waiting)))))


def _changed(slot: Slot, said: Touched, plan: Plan, catalog: Catalog, on: Ground) -> Slot:
    """What the person left open is as it was worked out."""
    format, day = said.format or slot.format, said.day or slot.day
    changed = replace(
        slot,
        day=day,
        channel=said.channel or slot.channel,
        format=format,
        road=said.road or slot.road,
        pillar=said.pillar or slot.pillar,
        prompt=said.prompt or slot.prompt,
        promotes=slot.promotes if said.promotes is None else said.promotes,
        links=slot.links if said.links is None else said.links,
        owner=said.owner or slot.owner,
        hours=slot.hours if format == slot.format else _hours(format, plan, catalog),
        status=said.status or slot.status,
        is_touched=True,
        is_open=slot.is_open and said.prompt in ("", slot.prompt),
    )
    return _timed(changed, on)


def _extra(said: Touched, plan: Plan, catalog: Catalog, on: Ground) -> Slot:
    """A post of the person's own, or one whose twin the plan does not ask for any more."""
    day, format = said.day or on.days.start, said.format or ""
    owner = said.owner or next((way.channel.owner for way in on.ways if way.id == said.channel), "")
    slot = Slot(
        said.id, day, 0, said.channel or "", format, said.road, said.pillar or "", said.prompt,
        bool(said.promotes), bool(said.links), owner, _hours(format, plan, catalog),
        said.status or PostStatus.PLANNED, day, is_touched=True,
    )  # fmt: skip
    return _timed(slot, on)


def _timed(slot: Slot, on: Ground) -> Slot:
    way = next((each for each in on.ways if each.id == slot.channel), None)
    week = (slot.day - on.days.start).days // 7
    if way is None:
        return replace(slot, week=week, due=slot.day, is_ahead=False)
    return replace(slot, week=week, due=on.due(way, slot.day), is_ahead=on.kind(way, slot.day) != FINE)


def _hours(format: str, plan: Plan, catalog: Catalog) -> Range | None:
    return Assumed(plan, catalog)[f"{format}-hours"] if catalog.format(format) else None


def _told(forced: Iterable[Fault], free: Calendar, on: Ground) -> Iterable[str]:
    """What the plan itself does not allow, so that nobody takes it for a mistake of theirs."""
    found = list(forced)
    ahead = sum(slot.is_ahead for slot in free.slots)
    if ahead:
        words = ngettext(
            "{count} post falls on a day off or a holiday, because no working day would do without a long silence or "
            "a burst. It can be set up before.",
            "{count} posts fall on days off or holidays, because no working day would do without a long silence or "
            "a burst. They can be set up before.",
            ahead,
        )
        yield words.format(count=number(ahead))
    yield from (each.sentence for each in found if each.kind == "gap")
    yield from _off_roads(free.forced)
    yield from _busy([each for each in found if each.kind == "hours"], on)


def _off_roads(forced: dict[Road, float]) -> Iterable[str]:
    for road, by in forced.items():
        if by > 0:
            words = ngettext(
                "{road}: {count} post more than its weight asks for, because the formats of the channels carry "
                "nothing else.",
                "{road}: {count} posts more than its weight asks for, because the formats of the channels carry "
                "nothing else.",
                int(by),
            )
            yield words.format(road=road.label, count=number(by))


def _busy(found: list[Fault], on: Ground) -> Iterable[str]:
    """One sentence a person: the fullest week, and how many more there are."""
    by_name: dict[str, list[Fault]] = {}
    for each in found:
        by_name.setdefault(each.key.rpartition(" ")[0], []).append(each)
    for faults_of in by_name.values():
        fullest, more = max(faults_of, key=lambda each: each.size).sentence, len(faults_of) - 1
        words = ngettext("So it is in {count} more week.", "So it is in {count} more weeks.", more)
        yield f"{fullest} {words.format(count=number(more))}" if more else fullest
