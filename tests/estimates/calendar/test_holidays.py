"""Public holidays by names that the reader of the plan knows."""

from datetime import date

import pytest

from planner.catalog import load
from planner.estimates.calendar import calendar
from planner.estimates.calendar.days import holidays_of
from planner.language import using
from planner.plan.business import Business

from .plans import plan


@pytest.mark.parametrize(
    ("country", "language", "day", "name"),
    [
        ("KZ", "ru", date(2026, 3, 8), "Международный женский день"),
        ("KZ", "ru", date(2026, 3, 9), "Международный женский день (выходной)"),
        ("KZ", "en", date(2026, 3, 8), "International Women's Day"),
        ("HU", "hu", date(2026, 4, 6), "Húsvéthétfő"),
        ("IL", "he", date(2026, 4, 22), "יום העצמאות"),
        ("DE", "en", date(2026, 12, 25), "Christmas Day"),
    ],
)
def test_a_holiday_has_the_name_that_the_reader_knows(country: str, language: str, day: date, name: str) -> None:
    with using(language):
        found = holidays_of(country, "", 2026, 2026, language)
    assert found is not None and found[day] == name


def test_a_calendar_without_a_first_day_begins_with_a_week_of_the_country() -> None:
    israeli = plan().revised(business=Business(country="IL", plan_date=date(2026, 3, 3)))
    laid = calendar(israeli, load(), date(2026, 3, 3))
    assert laid.start == date(2026, 3, 8) and laid.start.weekday() == 6
