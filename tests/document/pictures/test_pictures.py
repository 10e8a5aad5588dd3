"""The pictures: nothing where there is nothing, one page for the journey, the figures of the plan, and no word lost."""

import re
from datetime import timedelta
from itertools import pairwise

import pytest
from markupsafe import Markup

from planner.catalog import load
from planner.document.brand import Brand
from planner.document.html import bound, page, part, section_page
from planner.document.letters import legible
from planner.document.options import Options
from planner.document.part import Part
from planner.document.press import press
from planner.document.style import style
from planner.document.theme import THEMES
from planner.document.views import calendar, cover, outlook
from planner.document.views.pictures import dial, duties, fan, journey, measures, quarter, ratings, reach, roads
from planner.document.views.pictures.ribbon import band, curve
from planner.document.views.pictures.told import cadence
from planner.estimates import gauge
from planner.estimates.calendar import calendar as laid_out
from planner.estimates.returns import outlook as looked
from planner.plan import Plan
from planner.plan.choices import Road
from planner.plan.fuel import Fuel, Person
from planner.plan.goal import Goal, Objective
from planner.plan.landscape import Landscape, Segment
from planner.plan.metrics import Measure, Metrics
from planner.plan.paper import Paper
from planner.plan.strategy import RoadPlan, Strategy
from planner.plan.team import Duty, Team
from planner.plan.tools import Channel, Tools
from tests.document.papers import OPTIONS, example
from tests.document.plans import full

KNOWN = load()


def pages_of_the_journey(plan: Plan, options: Options = OPTIONS) -> int:
    leaf = Part("map", "", "", "pictures/journey.html", journey.view(plan, KNOWN))
    html = legible(bound((Markup(part(leaf, options)),), cover.view(plan, options.kind), options))
    return len(press(style(options)).laid_out(html).pages)


@pytest.mark.parametrize(("theme", "font"), [("sober", "Rubik"), ("warm", "Open Sans"), ("bold", "Tinos")])
@pytest.mark.parametrize("words", ["W" * 300, "Extraordinarily incomprehensible " * 20, "עוגות לפי הזמנה " * 20, "Yes"])
def test_journey_keeps_to_one_page_whatever_it_holds(words: str, theme: str, font: str) -> None:
    plan = full(lambda path, longest: words[:longest], entries=6)
    brand = Brand(heading_font=font, body_font=font)
    for worn in (Brand(), brand):
        assert pages_of_the_journey(plan, OPTIONS.model_copy(update={"theme": theme, "brand": worn})) == 1


def test_no_stop_of_the_journey_covers_another() -> None:
    """By the heights of their boxes as laid out, when all is said: a theme or a sheet that adds a margin is found."""
    plan = full(lambda path, longest: ("Extraordinarily incomprehensible " * 20)[:longest], entries=6)
    for theme in THEMES:
        options = OPTIONS.model_copy(update={"theme": theme})
        leaf = Part("map", "", "", "pictures/journey.html", journey.view(plan, KNOWN))
        html = legible(bound((Markup(part(leaf, options)),), cover.view(plan, options.kind), options))
        (paper,) = press(style(options)).laid_out(html).pages
        held = [box for box in paper._page_box.descendants() if box.element is not None]
        boxes = [box for box in held if box.element.get("class", "").startswith("stop ") and box.element_tag == "div"]
        spots = [(box.position_x, box.position_y, box.position_y + box.border_height()) for box in boxes]
        assert len(spots) == 6
        middle = paper.width / 2
        for is_left in (True, False):
            column = sorted((top, end) for x, top, end in spots if (x < middle) == is_left)
            assert all(end <= top for (_first, end), (top, _last) in pairwise(column))


def test_journey_has_six_stops_that_are_open_until_something_is_said() -> None:
    view = journey.view(Plan(), KNOWN)
    assert [stop.section for stop in view.stops] == ["goal", "landscape", "strategy", "tools", "metrics", "fuel"]
    assert not any(stop.blocks for stop in view.stops) and not any(view.taken)
    assert pages_of_the_journey(Plan()) == 1


def test_journey_says_the_plans_own_words_and_no_section_that_does_not_print() -> None:
    plan = example()
    html = " ".join(page(plan, KNOWN, OPTIONS).split())
    for words in (
        "12 to 20 orders a month, by Aug 31, 2026",
        "Engage, 60%",
        "Mill Lane Bakehouse",
        "2 posts a week",
    ):
        assert f">{words}<" in html
    without = journey.view(plan.revised(paper=Paper(left_out=("fuel",))), KNOWN)
    assert "fuel" not in [stop.section for stop in without.stops]


def test_no_picture_is_drawn_of_nothing() -> None:
    for section in ("strategy", "tools", "metrics", "fuel", "returns"):
        assert "<title>A" not in section_page(Plan(), KNOWN, section, OPTIONS)
    assert (
        reach.view(Plan(), KNOWN).rows == () and duties.view(Plan()).rows == () and measures.view(Plan()).groups == ()
    )


@pytest.mark.parametrize("language", ["en", "he"])
def test_shapes_hold_no_words_say_what_one_sees_and_change_sides(language: str) -> None:
    html = page(example(), KNOWN, OPTIONS.model_copy(update={"language": language}))
    drawn = re.findall(r'<svg class="drawing".*?</svg>', html, re.DOTALL)
    assert len(drawn) == 4
    assert all("<text" not in each and re.search(r"<title>[^<]{40,}</title>", each) for each in drawn)
    assert all(("scale(-1 1)" in each.partition("</title>")[2][:80]) == (language == "he") for each in drawn)


def test_what_people_typed_stays_text() -> None:
    wicked = "<script>alert(1)</script> {{ 7*7 }}"
    plan = full(lambda path, longest: wicked[:longest])
    for name in ("strategy", "tools", "metrics", "fuel", "returns"):
        html = section_page(plan, KNOWN, name, OPTIONS)
        assert "<script>" not in html and "{{ 7*7 }}" in html


def test_dial_stands_where_the_hours_are_and_says_whether_they_suffice() -> None:
    tools = Tools(channels=(Channel(id="c", kind="instagram", cadence=2, formats=("photo",)),))

    def seen(there: float | None) -> dial.View:
        people = (Person(id="p", name="Maya", hours_per_week=there),)
        return dial.view(gauge(Plan(tools=tools, fuel=Fuel(people=people)), KNOWN))

    assert seen(None).limit == "" and "Nobody has said" in seen(None).verdict
    assert seen(0.5).tone == "bad" and "are missing" in seen(0.5).verdict and seen(0.5).marks[0].x < 50
    assert seen(90).tone == "good" and seen(90).marks[0].x > 80 and seen(90).over
    assert dial.view(gauge(Plan(), KNOWN)).band == ""


@pytest.mark.parametrize("name", ["bakery", "machine-shop", "musician"])
def test_fan_ends_with_the_figures_of_the_outlook_and_its_words_keep_apart(name: str) -> None:
    plan = example(name)
    view = fan.view(looked(plan, KNOWN), plan)
    assert {end.text for end in view.ends} == {each.amount for each in outlook.view(plan, KNOWN).figures}
    tops = [end.at for end in view.ends]
    assert all(later - sooner >= fan.APART for sooner, later in pairwise(tops))
    assert [row[-1] for row in view.table.rows] == [end.text for end in view.ends]


def test_quarter_shows_every_post_by_a_sign_of_its_own() -> None:
    plan = example()
    laid = laid_out(plan, KNOWN, OPTIONS.date)
    view = calendar.view(plan, KNOWN, OPTIONS.date).quarter
    assert sum(len(day.signs) for week in view.weeks for day in week.days) == len(laid.published) == 39
    assert [sign for sign, _name, _count in view.legend] == ["W", "I"]
    special = [day.stands_out for week in view.weeks for day in week.days]
    assert special[(min(laid.holidays) - laid.start) // timedelta(days=1)]
    assert quarter.signs_of(("Instagram", "Imgur", "I", "I", "42")) == ("I", "M", "I2", "I3", "•")


def test_each_measure_stands_once_beside_its_objective() -> None:
    objectives = (Objective(id="a", statement="Sell cake"), Objective(id="b", statement="Be known"))
    said = tuple(Measure(id=f"m{at}", name=f"M{at}", objective="a" if at < 8 else "gone") for at in range(9))
    groups = measures.view(Plan(goal=Goal(objectives=objectives), metrics=Metrics(measures=said))).groups
    assert [(each.aim, len(each.figures)) for each in groups][:3] == [
        ("Sell cake", 6),
        ("Sell cake", 2),
        ("Be known", 0),
    ]
    assert groups[3].is_loose and [figure.name for figure in groups[3].figures] == ["M8"]


def test_cell_tells_whether_a_channel_meets_a_group() -> None:
    groups = (Segment(id="a", name="A", channels=("blog",)), Segment(id="b", name="B"))
    kinds = (Channel(id="x", kind="blog", audiences=("a", "b")), Channel(id="y", kind="blog"))
    rows = reach.view(Plan(landscape=Landscape(segments=groups), tools=Tools(channels=kinds)), KNOWN).rows
    assert [[cell.sort for cell in cells] for _name, cells in rows] == [["both", "meant"], ["there", ""]]


def test_letters_stand_with_their_names_and_a_clause_is_no_list() -> None:
    said = (
        Duty(id="a", task="Write", responsible="Maya", accountable="maya", consulted="Tom, Maya"),
        Duty(id="b", task="Host", responsible="Tom", informed="The host, if it rains"),
    )
    view = duties.view(Plan(team=Team(duties=said)))
    assert view.people == ("Maya", "Tom", "The host, if it rains")
    assert view.rows[0][1] == ("R A C", "C", "") and view.rows[1][1] == ("", "R", "I")
    crowd = tuple(Duty(id=f"d{at}", task="T", responsible=f"P{at}") for at in range(9))
    assert duties.view(Plan(team=Team(duties=crowd))).rows == ()


def test_fork_is_as_wide_as_the_shares_and_rating_as_long_as_its_score() -> None:
    said = Strategy(roads=(Road.EDUCATE, Road.ENGAGE), educate=RoadPlan(weight=75))
    texts = [(each.name, each.text, each.is_weighed) for each in roads.view(Plan(strategy=said)).branches]
    assert texts[0] == ("Educate", "75%", True) and texts[1][1] == "not taken"
    assert texts[2] == ("Engage", "share not decided yet", False)
    assert [sum(each.steps) for each in ratings.view(example().metrics, "equity").rows] == [3, 2, 2, 3]


def test_band_follows_its_line() -> None:
    line = curve(((0, 0), (10, 0), (20, 0)))
    assert line[0] == (0, 0) and line[-1] == (20, 0)
    assert band(((0, 0), (10, 0)), 2, 4) == "M 0.0 1.0 L 10.0 2.0 L 10.0 -2.0 L 0.0 -1.0 Z"


@pytest.mark.parametrize(
    ("posts", "said"),
    [
        (0.25, "1 post in 4 weeks"),
        (0.33, "1 post in 3 weeks"),
        (0.7, "0.7 posts a week"),
        (1, "1 post a week"),
        (0, "no posts of its own"),
        (None, ""),
    ],
)
def test_how_often_is_said_as_a_person_says_it(posts: float | None, said: str) -> None:
    assert cadence(posts) == said


def test_a_rhythm_beyond_a_year_is_no_count_of_weeks() -> None:
    assert cadence(5e-324).endswith(" posts a week")
