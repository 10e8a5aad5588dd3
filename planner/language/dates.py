"""Days, months and hours as they are written in the reader's language."""

import re
from datetime import date, datetime

from babel.dates import format_date, format_skeleton, format_time, get_day_names, get_month_names

from planner.language.current import locale

# Within a date a line ends behind a comma, and nowhere else.
HOLDS = re.compile("(?<!,) ")
NO_BREAK = "\u00a0"


def day(value: date) -> str:
    return _held(format_date(value, format="medium", locale=locale()))


def weekday(value: date) -> str:
    """ "Mon, Mar 2"."""
    return _held(format_skeleton("MMMEd", value, locale=locale()))


def weekday_and_year(value: date) -> str:
    """ "Mon, Mar 2, 2026"."""
    return _held(format_skeleton("yMMMEd", value, locale=locale()))


def month(value: date) -> str:
    """ "March 2026"."""
    return str(format_skeleton("yMMMM", value, locale=locale()))


def month_name(place: int) -> str:
    """3 -> "March"."""
    return str(get_month_names("wide", context="stand-alone", locale=locale())[place])


def day_of_week(value: date) -> str:
    """ "Mon"."""
    return str(get_day_names("abbreviated", locale=locale())[value.weekday()])


def clock(value: datetime) -> str:
    return format_time(value, format="short", locale=locale())


def _held(text: str) -> str:
    return HOLDS.sub(NO_BREAK, text)
