"""What the posts are about: each example once, days in their order, and a word when ideas run out."""

from collections import Counter
from datetime import date

from planner.catalog import load
from planner.estimates.calendar import Calendar, calendar, dropped, moved, touched
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.calendar import Occasion
from planner.plan.choices import Road
from planner.plan.fuel import Fuel
from planner.plan.strategy import Pillar, RoadPlan
from planner.plan.tools import Channel
from tests.estimates.calendar.plans import MONDAY, plan, with_days

TWICE = Channel(id="ig", kind="instagram", cadence=2, formats=("photo",), owner="Maya")
BREAD = Pillar(id="b", name="Bread", examples=("Rye", "Crumb"))
HANDS = Pillar(id="h", name="Hands", examples=("rye ", "Maya"))


def laid(of: Plan) -> Calendar:
    return calendar(of, load(), MONDAY)


def beginning(of: Plan, day: date) -> Plan:
    said = of.playbook.calendar.revised(start=day)
    return of.revised(playbook=of.playbook.revised(calendar=said))


def test_each_example_serves_once_and_then_sources_of_fresh_content_take_turns() -> None:
    of = plan(TWICE, pillars=(BREAD, HANDS), roads=(Road.EDUCATE,), educate=RoadPlan(examples=("Why two days",)))
    found = laid(of.revised(fuel=Fuel(freshness=("The oven", "The counter"))))
    counts = Counter(slot.prompt for slot in found.slots)
    assert {each: counts[each] for each in ("Rye", "Crumb", "Maya", "Why two days")} == dict.fromkeys(
        ("Rye", "Crumb", "Maya", "Why two days"), 1
    )
    assert max(counts.values()) <= 5 and counts["“Bread”: The oven"] and counts["“Hands”: The counter"]
    waiting = [slot for slot in found.slots if slot.is_open]
    assert (
        len(waiting) == 22
        and "From Mar\N{NO-BREAK SPACE}16, 2026 on, 22 posts wait for ideas of your own." in found.notes
    )


def test_an_idea_of_ones_own_is_not_waited_for() -> None:
    of = plan(TWICE, pillars=(BREAD,))
    own = touched(of, laid(of).slots[-1], prompt="My own idea")
    assert any("24 posts wait" in note for note in laid(of).notes)
    assert any("23 posts wait" in note for note in laid(own).notes)


def test_holidays_in_a_row_are_one_and_come_in_the_order_of_their_days() -> None:
    german = plan(TWICE, weeks=52).revised(business=Business(plan_date=MONDAY, country="DE"))
    prompts = [slot.prompt for slot in laid(german).slots]
    assert any(each.startswith("Christmas Day, from Dec\N{NO-BREAK SPACE}25") for each in prompts)
    assert not any(each.startswith("Second Day of Christmas") for each in prompts)
    order = [next(at for at, each in enumerate(prompts) if each.startswith(name)) for name in ("Good Fri", "Easter")]
    assert order == sorted(order)


def test_a_moment_of_the_trade_is_a_theme_in_its_months() -> None:
    bakery = plan(TWICE, weeks=52).revised(business=Business(plan_date=MONDAY, country="IE", industry="bakery"))
    themes = [slot for slot in laid(bakery).slots if "berries" in slot.prompt]
    assert themes and all(slot.prompt.startswith("On the season: ") for slot in themes)
    assert {slot.day.month for slot in themes} <= {5, 6}


def test_a_post_outside_the_weeks_is_named_and_counts_for_nothing() -> None:
    of = plan(TWICE, pillars=(BREAD,))
    first, second, *_rest = laid(of).slots
    found = laid(dropped(moved(of, first, date(2026, 12, 24)), second))
    (said,) = [each.sentence for each in found.breaks if each.kind == "outside"]
    assert said == "Instagram, “Rye”: Dec\N{NO-BREAK SPACE}24, 2026 lies outside the weeks of this calendar."
    assert [slot.id for slot in found.outside] == [first.id]
    assert len(found.published) == 24 and len(found.slots) == 26


def test_a_post_of_other_weeks_is_there_and_is_not_blamed() -> None:
    of = plan(TWICE)
    later = beginning(touched(of, laid(of).slots[0], prompt="Old"), date(2027, 1, 4))
    assert [slot.prompt for slot in laid(later).outside] == ["Old"] and laid(later).breaks == ()


def test_an_odd_start_is_told() -> None:
    of = plan(TWICE)
    assert any("2300" in note for note in laid(beginning(of, date(9999, 1, 1))).notes)
    assert any("is past" in note for note in laid(beginning(of, date(2026, 1, 5))).notes)
    assert not any("is past" in note for note in laid(of).notes)


def test_a_closed_quarter_has_no_posts() -> None:
    closed = Occasion(id="o", what="Closed", day=MONDAY, until=date(2026, 12, 31), quiet=True)
    assert laid(with_days(plan(TWICE), closed)).slots == ()


def test_a_busy_channel_gets_through_a_week_that_is_mostly_closed() -> None:
    fair = Occasion(id="o", what="Fair", day=date(2026, 3, 10), until=date(2026, 3, 14), quiet=True)
    found = laid(with_days(plan(TWICE.revised(cadence=7), weeks=2), fair))
    assert [slot.day for slot in found.slots if slot.week == 1] == [date(2026, 3, 9), date(2026, 3, 15)]
