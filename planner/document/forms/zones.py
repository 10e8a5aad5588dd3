"""The time zone of a business: that of its country, if all of the country has the same time."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global

EVERY = timedelta(days=14)


def zone_of(country: str | None, start: date, end: date) -> str:
    """A name such as "Europe/Dublin"; nothing where clocks differ within the country on any of these days, or where
    nobody knows: then a time is that of whoever looks."""
    names = sorted(name for name, land in get_global("zone_territories").items() if land == country)
    try:
        clocks = {_offsets(ZoneInfo(name), start, end) for name in names}
    except ZoneInfoNotFoundError:
        # This system has no time zones.
        return ""
    return names[0] if len(clocks) == 1 else ""


def _offsets(zone: ZoneInfo, start: date, end: date) -> tuple[timedelta | None, ...]:
    """Every second week at noon: no change of clocks falls between two of the same kind."""
    days = [start + at * EVERY for at in range((end - start) // EVERY + 2)]
    return tuple(datetime.combine(day, time(12), zone).utcoffset() for day in days)
