"""Days, months and hours as they are written in the reader's language."""

from datetime import date, datetime

from babel.dates import format_date, format_skeleton, format_time, get_day_names

from planner.language.current import locale


def day(value: date) -> str:
    return format_date(value, format="medium", locale=locale())


def weekday(value: date) -> str:
    """ "Mon, Mar 2"."""
    return str(format_skeleton("MMMEd", value, locale=locale()))


def weekday_and_year(value: date) -> str:
    """ "Mon, Mar 2, 2026"."""
    return str(format_skeleton("yMMMEd", value, locale=locale()))


def month(value: date) -> str:
    """ "March 2026"."""
    return str(format_skeleton("yMMMM", value, locale=locale()))


def day_of_week(value: date) -> str:
    """ "Mon"."""
    return str(get_day_names("abbreviated", locale=locale())[value.weekday()])


def first_weekday() -> int:
    """The day that begins a week in print; Monday is 0."""
    return int(locale().first_week_day)


def clock(value: datetime) -> str:
    return format_time(value, format="short", locale=locale())
