"""Weeks of the country of a business, and the days on which somebody is there."""

import pytest

from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.choices import Weekday
from planner.plan.fuel import Fuel, Person
from planner.plan.workdays import told, worked

SUN, MON, TUE, WED, THU, FRI, SAT = (
    Weekday.SUNDAY, Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY,
    Weekday.SATURDAY,
)  # fmt: skip


def of(country: str | None) -> Plan:
    return Plan(business=Business(country=country), fuel=Fuel(people=(Person(id="m", name="Maya", hours_per_week=3),)))


def test_whoever_names_no_days_works_an_ordinary_week_of_the_country() -> None:
    assert worked(of("IE")) == (MON, TUE, WED, THU, FRI)
    assert worked(of("IL")) == (MON, TUE, WED, THU, SUN)


@pytest.mark.parametrize(
    ("country", "days", "said"),
    [
        ("IE", (SUN, TUE, WED, THU, FRI, SAT), "Tuesday to Sunday"),
        ("IL", (SUN, MON, TUE, WED, THU, FRI), "Sunday to Friday"),
        (None, (MON, TUE, WED), "Monday to Wednesday"),
        ("IL", (MON, SUN), "Sunday, Monday"),
        ("IE", (MON, WED, FRI), "Monday, Wednesday, Friday"),
        ("IE", (), ""),
    ],
)
def test_days_are_said_in_the_order_of_the_country(country: str | None, days: tuple[Weekday, ...], said: str) -> None:
    assert told(days, of(country)) == said
