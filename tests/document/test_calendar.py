"""The calendar on paper and as a file: readable, complete, and harmless to what opens it."""

import csv
import io
from datetime import date

from icalendar import Calendar as File

from planner.catalog import load
from planner.document.forms.csv import csv_file
from planner.document.forms.ics import ics
from planner.document.views import calendar as views
from planner.estimates.calendar import calendar, dropped, moved
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.calendar import Calendar, Occasion
from planner.plan.strategy import Pillar, Strategy
from planner.plan.tools import Channel, Tools
from tests.document.papers import example

TODAY = date(2026, 3, 2)
NASTY = Plan(
    business=Business(name="<script>\nX", plan_date=TODAY),
    strategy=Strategy(pillars=(Pillar(id="p", name="{{ 7*7 }}\nשלום", examples=("=1+1", "-2", "@x", "+3")),)),
    tools=Tools(channels=(Channel(id="c", name="\tשלום", cadence=3, formats=("photo",), owner="=cmd"),)),
)


def events(plan: Plan) -> dict[str, date]:
    file = File.from_ical(ics(calendar(plan, load(), TODAY), plan, load()))
    return {str(each["UID"]): each.decoded("DTSTART") for each in file.walk("VEVENT") if "RRULE" not in each}


def test_every_post_is_an_event_that_keeps_its_name_when_it_is_moved() -> None:
    plan = example("bakery")
    first, second, *_rest = calendar(plan, load(), TODAY).slots
    before = events(plan)
    after = events(dropped(moved(plan, first, date(2026, 3, 3)), second))
    assert len(before) == 39 and len(after) == 38
    assert set(after) < set(before) and after[next(id for id in after if first.id in id)] == date(2026, 3, 3)


def test_the_same_plan_gives_the_same_bytes() -> None:
    plan = example("musician")
    files = [(ics(laid, plan, load()), csv_file(laid, plan, load())) for laid in (calendar(plan, load(), TODAY),) * 2]
    assert files[0] == files[1]


def test_no_cell_is_a_formula_and_no_text_breaks_a_file() -> None:
    laid = calendar(NASTY, load(), TODAY)
    cells = [cell for row in csv.reader(io.StringIO(csv_file(laid, NASTY, load()).decode("utf-8-sig"))) for cell in row]
    assert "'=1+1" in cells and not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)
    assert len(events(NASTY)) == len(laid.slots)


def test_a_quarter_is_readable_on_paper_and_a_year_is_cut_to_it() -> None:
    plan = example("bakery")
    view = views.view(plan, load(), TODAY)
    assert [table.title for table in view.tables] == ["March 2026", "April 2026", "May 2026"]
    assert sum(len(table.rows) for table in view.tables) == 39
    year = plan.playbook.revised(calendar=plan.playbook.calendar.revised(weeks=52))
    whole = views.view(plan.revised(playbook=year), load(), TODAY)
    assert sum(len(table.rows) for table in whole.tables) <= 60 and any("file" in note for note in whole.notes)


def test_while_no_channel_says_how_often_there_is_none_on_paper() -> None:
    assert views.view(Plan(tools=Tools(channels=(Channel(id="c", kind="instagram"),))), load(), TODAY).tables == ()


def test_a_closed_quarter_says_so_on_paper_and_a_year_is_named_where_it_changes() -> None:
    days = Occasion(id="o", what="Closed", day=date(2026, 12, 21), until=date(2027, 1, 3), quiet=True)
    said = Calendar(start=date(2026, 12, 21), weeks=2, occasions=(days,))
    plan = NASTY.revised(playbook=NASTY.playbook.revised(calendar=said))
    laid = calendar(plan, load(), TODAY)
    assert (
        views.summary(laid) == "0 posts from Mon, Dec\N{NO-BREAK SPACE}21, 2026 to Sun, Jan\N{NO-BREAK SPACE}3, 2027."
    )
    assert views.view(plan, load(), TODAY).lead == views.emptiness(laid, plan) != ""
    assert "days of your own" in views.emptiness(laid, plan)
    assert "Closed, Mon, Dec\N{NO-BREAK SPACE}21, 2026 to Sun, Jan\N{NO-BREAK SPACE}3, 2027" in views.highlights(
        laid, laid.start, laid.end
    )
