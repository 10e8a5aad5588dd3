"""Plans for the calendar's tests: small, and of every make that matters to it."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.calendar import Calendar, Occasion
from planner.plan.choices import Road, Weekday
from planner.plan.fuel import Fuel, Person
from planner.plan.playbook import Playbook
from planner.plan.strategy import Pillar, RoadPlan, Strategy
from planner.plan.tools import Channel, Tools

MONDAY = date(2026, 3, 2)
FORMATS = ("photo", "text-post", "carousel", "poll", "newsletter", "long-video")
CADENCES = (0.25, 0.5, 1.0, 1.0, 1.5, 2.0, 3.0, 3.7, 5.0, 7.0, 9.0)


def plan(*channels: Channel, weeks: int = 13, people: tuple[Person, ...] = (), **strategy: Any) -> Plan:
    return Plan(
        business=Business(plan_date=MONDAY),
        tools=Tools(channels=channels),
        strategy=Strategy(**strategy),
        fuel=Fuel(people=people),
        playbook=Playbook(calendar=Calendar(weeks=weeks)),
    )


def with_days(of: Plan, *occasions: Occasion) -> Plan:
    calendar = of.playbook.calendar.revised(occasions=occasions)
    return of.revised(playbook=of.playbook.revised(calendar=calendar))


def any_plan() -> st.SearchStrategy[Plan]:
    return st.builds(
        Plan,
        business=st.builds(
            Business,
            plan_date=st.dates(date(2025, 1, 1), date(2027, 12, 31)),
            country=st.sampled_from([None, "IE", "IL", "AU", "AQ"]),
            industry=st.sampled_from([None, "bakery", "nothing-known"]),
        ),
        strategy=_strategy(),
        tools=st.builds(Tools, channels=_many(_channel(), 4)),
        fuel=st.builds(Fuel, people=_many(_person(), 2)),
        playbook=st.builds(Playbook, calendar=_calendar()),
    )


def _many(items: st.SearchStrategy[Any], most: int) -> st.SearchStrategy[tuple[Any, ...]]:
    """With ids of their own."""
    found = st.lists(items, max_size=most)
    return found.map(lambda each: tuple(item.revised(id=f"x{at}") for at, item in enumerate(each)))


def _channel() -> st.SearchStrategy[Channel]:
    return st.builds(
        Channel,
        id=st.just("x"),
        kind=st.sampled_from([None, "instagram", "blog", "nothing-known"]),
        cadence=st.sampled_from([None, 0.0, *CADENCES]),
        formats=st.lists(st.sampled_from([*FORMATS, "nothing-known"]), max_size=3, unique=True).map(tuple),
        owner=st.sampled_from(["", "Maya", " maya ", "Tom", "שלום"]),
    )


def _person() -> st.SearchStrategy[Person]:
    days = st.lists(st.sampled_from(list(Weekday)), max_size=7, unique=True).map(tuple)
    names = st.sampled_from(["Maya", "Tom", ""])
    return st.builds(Person, id=st.just("x"), name=names, days=days, hours_per_week=st.sampled_from([None, 0.0, 5.0]))


def _strategy() -> st.SearchStrategy[Strategy]:
    road = st.builds(RoadPlan, weight=st.sampled_from([None, 0, 20, 50, 100]))
    pillar = st.builds(
        Pillar, id=st.just("x"), name=st.sampled_from(["Bread", "<b>"]), road=st.sampled_from([None, *Road])
    )
    percent = st.none() | st.integers(0, 100)
    return st.builds(
        Strategy,
        roads=st.lists(st.sampled_from(list(Road)), max_size=4, unique=True).map(tuple),
        pillars=_many(pillar, 3),
        promotional_share=percent,
        link_share=percent,
        educate=road, entertain=road, engage=road, empower=road,
    )  # fmt: skip


def _calendar() -> st.SearchStrategy[Calendar]:
    near = st.none() | st.integers(-20, 150).map(lambda days: MONDAY + timedelta(days=days))
    occasion = st.builds(Occasion, id=st.just("x"), what=st.just("Fair"), day=near, until=near, quiet=st.booleans())
    return st.builds(
        Calendar,
        start=st.none() | st.integers(0, 40).map(lambda days: MONDAY + timedelta(days=days)),
        weeks=st.integers(1, 14),
        occasions=_many(occasion, 2),
    )
