"""The calendar for a calendar program: the posts as days, the regular meetings as days that come again."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from planner.catalog import Catalog
from planner.document.forms.form import Form
from planner.document.forms.meetings import RULES, Meeting, meetings
from planner.document.forms.zones import zone_of
from planner.document.options import Options
from planner.document.views.calendar import Row, rows
from planner.estimates.calendar import Calendar, calendar
from planner.language import N_, _, using
from planner.plan import Plan
from planner.plan.choices import Frequency, Weekday

WEEKDAYS = [day.value[:2].upper() for day in Weekday]


def ics(laid: Calendar, plan: Plan, catalog: Catalog) -> bytes:
    """A day-long event for each post that is published within the weeks; a post keeps its event when it is moved.

    No answer of the plan names an hour, so nothing stands at one; the time zone, where the country has one only, says
    whose days they are."""
    from icalendar import Calendar as File

    file = File()
    file.add("prodid", "-//Roadworthy//EN")
    file.add("version", "2.0")
    file.add("x-wr-calname", _flat(plan.business.name) or "Roadworthy")
    _zoned(file, zone_of(plan.business.country, laid.start, laid.end), laid)
    stamp = datetime.combine(laid.start, time(), UTC)
    for row in rows(replace(laid, slots=laid.published), plan, catalog):
        file.add_component(_event(row, stamp, plan.business.name))
    for meeting in meetings(plan, laid.start):
        file.add_component(_meeting(meeting, stamp, plan.business.name, laid.end))
    return bytes(file.to_ical())


def _event(row: Row, stamp: datetime, business: str):  # type: ignore[no-untyped-def]
    from icalendar import Event

    event = Event()
    event.add("uid", f"{row.slot.id}@{_host(business)}")
    event.add("dtstamp", stamp)
    event.add("dtstart", row.slot.day)
    event.add("dtend", row.slot.day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("summary", _("{channel}: {prompt}").format(channel=row.channel, prompt=_flat(row.prompt)))
    event.add("description", "\n".join(_told(row)))
    event.add("categories", [_flat(each) for each in (row.channel, row.road, row.pillar) if _flat(each)])
    return event


def _zoned(file: Any, zone: str, laid: Calendar) -> None:
    if not zone:
        return
    from icalendar import Timezone

    file.add("x-wr-timezone", zone)
    file.add_component(Timezone.from_tzid(zone, first_date=laid.start, last_date=laid.end + timedelta(days=366)))


def _meeting(each: Meeting, stamp: datetime, business: str, end: date):  # type: ignore[no-untyped-def]
    from icalendar import Event

    event = Event()
    event.add("uid", f"{each.name}@{_host(business)}")
    event.add("dtstamp", stamp)
    event.add("dtstart", each.day)
    event.add("dtend", each.day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("rrule", {**RULES[each.often], "until": end, **_days(each)})
    event.add("summary", _flat(each.title))
    event.add("description", "\n".join(map(_flat, each.about.splitlines())))
    event.add("categories", [_("Meeting")])
    return event


def _days(each: Meeting) -> dict[str, object]:
    """Every day means every day on which somebody works; a month has its second Tuesday, not its 10th, which may be a
    Sunday. A fifth one is not in every month: then it is the last."""
    if each.often is Frequency.DAILY:
        return {"byday": [day.value[:2].upper() for day in each.weekdays]}
    if each.often is Frequency.WEEKLY:
        return {}
    place = (each.day.day - 1) // 7 + 1
    return {"byday": f"{place if place < 5 else -1}{WEEKDAYS[each.day.weekday()]}"}


def _flat(text: str) -> str:
    """One line, and nothing in it that ends one for a calendar program."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _host(business: str) -> str:
    """Keeps the posts of two businesses apart in one calendar program."""
    letters = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in business.lower())
    return f"{'-'.join(filter(None, letters.split('-')))[:40] or 'plan'}.roadworthy"


def _told(row: Row) -> list[str]:
    pairs = (
        (_("Format"), row.format),
        (_("Road"), row.road),
        (_("Pillar"), row.pillar),
        (_("Owner"), row.owner),
        (_("Hours"), row.hours),
        (_("Status"), row.status),
        (_("Besides"), _("; ").join(row.signs)),
    )
    return [_("{label}: {answer}").format(label=label, answer=_flat(answer)) for label, answer in pairs if answer]


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    with using(options.language):
        return ics(calendar(plan, catalog, options.date), plan, catalog)


FORM = Form(
    "ics",
    N_("Calendar program"),
    N_("The posts and the regular meetings as entries of a calendar, for Outlook, Google or Apple."),
    ".ics",
    "text/calendar",
    _made,
)
