"""Which days there are: the horizon, the country's holidays and weekend, the person's own days, who works when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from planner.estimates.calendar import names
from planner.estimates.calendar.slots import Mark
from planner.language import DEFAULT, N_, _, current
from planner.language import day as said_day
from planner.plan import Plan
from planner.plan.calendar import Occasion
from planner.plan.choices import Weekday
from planner.plan.fuel import known_as
from planner.plan.workdays import week

QUARTER = 13
# Far enough from the ends of the calendar that nothing that is added to a day leaves it.
FIRST, LAST = date(1900, 1, 1), date(2300, 1, 1)
TOO_FAR = N_("The first day that was named is no day for a calendar; {day} is taken instead.")
PAST = N_("This calendar begins on {day}, which is past.")
UNKNOWN_COUNTRY = N_("Public holidays are left out, because the plan names no country whose holidays are known.")
UNKNOWN_REGION = N_("The region is not known, so only holidays of the whole country are kept.")


@dataclass(frozen=True)
class Days:
    """`weekend`: days of the week, Monday is 0; `notes`: what is odd about the start, or not known of the holidays."""

    start: date
    weeks: int
    holidays: Mapping[date, str]
    weekend: frozenset[int]
    quiet: frozenset[date]
    marks: tuple[Mark, ...]
    notes: tuple[str, ...]

    @property
    def end(self) -> date:
        return self.start + timedelta(days=7 * self.weeks - 1)

    def day(self, week: int, at: int) -> date:
        return self.start + timedelta(days=7 * week + at)


def days(plan: Plan, today: date) -> Days:
    """Of the plan's calendar; without a date of the plan's it begins `today`, and it says if it has begun before."""
    said = plan.playbook.calendar
    start, weeks = first_day(plan, today), said.weeks or QUARTER
    end = start + timedelta(days=7 * weeks - 1)
    holidays, note = _public(plan.business.country or "", said.region.strip(), start, end)
    own = tuple(mark for each in said.occasions if (mark := occasion(each)) and mark.day <= end and mark.until >= start)
    public = tuple(Mark(what, at, at, "holiday") for at, what in holidays.items())
    marks = tuple(sorted((*public, *own), key=lambda mark: (mark.day, mark.what)))
    notes = tuple(filter(None, (_of_start(said.start, start, today), note)))
    return Days(start, weeks, holidays, week(plan).weekend, _quiet(own, start, end), marks, notes)


def first_day(plan: Plan, today: date) -> date:
    """The day that the plan names, or the first on or after its date on which a week of its country begins."""
    said = plan.playbook.calendar.start
    start = min(max(said or plan.spoken_on(today), FIRST), LAST)
    return start if said else start + timedelta(days=(week(plan).first - start.weekday()) % 7)


def _of_start(said: date | None, start: date, today: date) -> str:
    if said and said != start:
        return _(TOO_FAR).format(day=said_day(start))
    return _(PAST).format(day=said_day(start)) if start < today else ""


def occasion(own: Occasion) -> Mark | None:
    """Days in the wrong order are put in order; without a day it is nowhere."""
    said = [each for each in (own.day, own.until) if each]
    if not said:
        return None
    return Mark(own.what, min(said), max(said), "quiet" if own.quiet else "occasion")


def _quiet(marks: tuple[Mark, ...], start: date, end: date) -> frozenset[date]:
    spans = ((max(mark.day, start), min(mark.until, end)) for mark in marks if mark.kind == "quiet")
    return frozenset(first + timedelta(days=at) for first, last in spans for at in range((last - first).days + 1))


def days_off(plan: Plan, owner: str, weekend: frozenset[int]) -> frozenset[int]:
    """Days of the week on which a channel's owner does not work: as said under Fuel, or the country's weekend."""
    name = known_as(owner)
    person = next((each for each in plan.fuel.people if name and known_as(each.name) == name), None)
    if person is None or not person.days:
        return weekend
    order = list(Weekday)
    return frozenset(range(7)) - {order.index(each) for each in person.days}


def _public(country: str, region: str, start: date, end: date) -> tuple[Mapping[date, str], str]:
    found = holidays_of(country, region, start.year, end.year, current())
    note = _(UNKNOWN_COUNTRY) if found is None else ""
    if found is None and region:
        found = holidays_of(country, "", start.year, end.year, current())
        note = _(UNKNOWN_REGION) if found else note
    return {at: what for at, what in (found or {}).items() if start <= at <= end}, note


@lru_cache(maxsize=64)
def holidays_of(country: str, region: str, first: int, last: int, language: str) -> Mapping[date, str] | None:
    """Public holidays of whole years by their day; None for a country or region nobody knows."""
    # Slow to load, and only a calendar needs it.
    from holidays import country_holidays

    years = range(first, last + 1)
    for name in dict.fromkeys((region, region.upper())):
        try:
            # Without years it works none out, and says which languages it speaks.
            known = country_holidays(country, subdiv=name or None)
        except (NotImplementedError, KeyError):
            continue
        spoken = {_base(each): each for each in reversed(known.supported_languages)}
        chosen = spoken.get(_base(language)) or spoken.get(DEFAULT) or known.default_language
        named = country_holidays(country, subdiv=name or None, years=years, language=chosen)
        read = names.spelled if _base(language) in spoken else names.said
        return {at: read(named[at]) for at in sorted(named)}
    return None


def _base(language: str) -> str:
    """Of "en_IE": "en"."""
    return language.partition("_")[0]
