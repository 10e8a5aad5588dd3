"""The calendar for a calendar program: the posts as days."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from planner.catalog import Catalog
from planner.document.forms.form import Form
from planner.document.options import Options
from planner.document.views.calendar import Row, rows
from planner.estimates.calendar import Calendar, calendar
from planner.language import N_, _, using
from planner.plan import Plan


def ics(laid: Calendar, plan: Plan, catalog: Catalog) -> bytes:
    """A day-long event for each post that is published within the weeks; a post keeps its event when it is moved."""
    from icalendar import Calendar as File

    file = File()
    file.add("prodid", "-//Roadworthy//EN")
    file.add("version", "2.0")
    file.add("x-wr-calname", _flat(plan.business.name) or "Roadworthy")
    stamp = datetime.combine(laid.start, time(), UTC)
    for row in rows(replace(laid, slots=laid.published), plan, catalog):
        file.add_component(_event(row, stamp, plan.business.name))
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
