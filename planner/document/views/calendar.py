"""The calendar as it reads: a row for each slot for screen, text and files, and a quarter of it for paper."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from planner.catalog import Catalog
from planner.document.views.blocks import Column, Table, filled
from planner.document.views.pictures import quarter
from planner.document.views.pictures.quarter import View as Quarter
from planner.document.views.words import channel, listed, name, shortened
from planner.estimates.calendar import THEME, Calendar, Mark, Slot, calendar
from planner.language import N_, _, month, ngettext, number, weekday, weekday_and_year
from planner.plan import Plan

# What a person reads through on paper; the rest stands in the calendar file.
MOST_ROWS, MOST_WEEKS, LONGEST = 60, 13, 110
WHOLE = N_("The whole list is in the calendar file, which the calendar page and the command line write.")


NOTHING = Quarter()


@dataclass(frozen=True)
class Row:
    """`signs`: what is special about the post, in words."""

    slot: Slot
    day: str
    channel: str
    format: str
    road: str
    pillar: str
    prompt: str
    owner: str
    hours: str
    status: str
    signs: tuple[str, ...]


@dataclass(frozen=True)
class View:
    """`quarter`: the weeks at a glance."""

    lead: str
    tables: tuple[Table, ...]
    notes: tuple[str, ...]
    quarter: Quarter = NOTHING


def rows(laid: Calendar, plan: Plan, catalog: Catalog) -> tuple[Row, ...]:
    channels = names(plan, catalog)
    pillars = {each.id: each.name for each in plan.strategy.pillars}
    # Many posts share a day, and saying one takes long.
    days = {day: dated(day, laid.start) for day in {slot.day for slot in laid.slots}}
    return tuple(_row(slot, days[slot.day], channels, pillars, catalog) for slot in laid.slots)


def names(plan: Plan, catalog: Catalog) -> dict[str, str]:
    """Those of the channels, by their ids."""
    return {each.id: channel(each, catalog) or _("A channel without a name") for each in plan.tools.channels}


def _row(slot: Slot, day: str, channels: dict[str, str], pillars: dict[str, str], catalog: Catalog) -> Row:
    return Row(
        slot,
        day,
        channels.get(slot.channel, slot.channel),
        name(catalog.formats, slot.format),
        slot.road.label if slot.road else "",
        pillars.get(slot.pillar, slot.pillar),
        slot.prompt,
        slot.owner,
        number(round(slot.hours.likely, 2)) if slot.hours else "",
        slot.status.label,
        tuple(_signs(slot)),
    )


def _signs(slot: Slot) -> Iterator[str]:
    if slot.promotes:
        yield _("advertises")
    if slot.links:
        yield _("with a link")
    if slot.is_ahead and slot.due < slot.day:
        yield _("set up by {day}").format(day=dated(slot.due, slot.day))
    if slot.reuses:
        yield _("adapted from another channel")
    if slot.is_touched:
        yield _("changed by hand")


def dated(value: date, beside: date) -> str:
    """With its year, if that is another than that of the day beside it."""
    return weekday(value) if value.year == beside.year else weekday_and_year(value)


def span(first: date, last: date) -> tuple[str, str]:
    """Both ends, with their years if those differ."""
    return dated(first, last), dated(last, first)


def marked(mark: Mark) -> str:
    """A day that stands out, with its day or days; a moment stands for its month."""
    if mark.kind == "moment":
        return _(THEME).format(moment=mark.what)
    if mark.until > mark.day:
        words = _("{what}, {day} to {until}")
        first, last = span(mark.day, mark.until)
        return words.format(what=mark.what, day=first, until=last)
    return _("{what}, {day}").format(what=mark.what, day=weekday(mark.day))


def highlights(laid: Calendar, first: date, last: date) -> tuple[str, ...]:
    """What stands out from one day to another; a moment where its month, or the calendar, begins."""
    found = (
        marked(mark)
        for mark in laid.marks
        if mark.what
        and (first <= mark.day <= last if mark.kind == "moment" else mark.day <= last and mark.until >= first)
    )
    return tuple(dict.fromkeys(found))


def summary(laid: Calendar) -> str:
    """How many posts there are, and from when to when."""
    first, last = span(laid.start, laid.end)
    count = len(laid.published)
    words = ngettext("{count} post from {day} to {end}.", "{count} posts from {day} to {end}.", count)
    return words.format(count=number(count), day=first, end=last)


def emptiness(laid: Calendar, plan: Plan) -> str:
    """Why nothing is published; nothing if something is."""
    if laid.published:
        return ""
    if laid.slots:
        return _("Nothing is published in these weeks: every post is dropped, or lies outside them.")
    if not any(each.cadence or (each.cadence is None and each.kind) for each in plan.tools.channels):
        return _("Nothing is to be published yet: choose channels under Tools, and how often you post there.")
    if laid.quiet:
        return _(
            "Nothing is published in these weeks, because they are days of your own on which nothing is published."
        )
    return _("Nothing is published in these weeks, because the channels post too seldom.")


def view(plan: Plan, catalog: Catalog, today: date) -> View:
    """The first quarter, as of the plan's own date; while no channel says how often, there is nothing to show."""
    if not any(each.cadence for each in plan.tools.channels):
        return View("", (), ())
    laid = calendar(plan, catalog, plan.spoken_on(today))
    found = list(rows(replace(laid, slots=laid.published), plan, catalog))
    notes = (*laid.notes, *(each.sentence for each in laid.breaks))
    if not found:
        return View(emptiness(laid, plan), (), notes)
    shown = [row for row in found if row.slot.week < MOST_WEEKS][:MOST_ROWS]
    lead = ngettext(
        "{count} post in {weeks} weeks, from {day} on.", "{count} posts in {weeks} weeks, from {day} on.", len(found)
    ).format(count=number(len(found)), weeks=number(laid.weeks), day=weekday(laid.start))
    if len(shown) < len(found):
        notes = (*notes, _(WHOLE))
    by_month = (_month(list(each)) for _first, each in groupby(shown, lambda row: row.slot.day.replace(day=1)))
    return View(lead, tuple(by_month), notes, _quarter(laid, names(plan, catalog)))


def _quarter(laid: Calendar, known: dict[str, str]) -> Quarter:
    first = [laid.start + timedelta(days=7 * week) for week in range(min(laid.weeks, MOST_WEEKS))]
    begins = tuple(dated(each, laid.start) for each in first)
    said = tuple(_("; ").join(highlights(laid, each, each + timedelta(days=6))) for each in first)
    return quarter.view(laid, known, begins, said)


def _month(found: list[Row]) -> Table:
    columns = (
        Column(_("Day"), 15),
        Column(_("Where, and what"), 23),
        Column(_("Road, and pillar"), 22),
        Column(_("Prompt"), 30),
        Column(_("Owner"), 10),
    )
    lines = [
        (
            row.day,
            listed((row.channel, row.format)),
            listed((row.road, row.pillar)),
            _(" · ").join((shortened(row.prompt, LONGEST), *row.signs)),
            row.owner,
        )
        for row in found
    ]
    return filled(month(found[0].slot.day), columns, lines)
