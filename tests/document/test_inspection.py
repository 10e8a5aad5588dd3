"""The inspection and the appendices on paper: what contradicts, what is open, and what it all rests on."""

from datetime import date

import pytest

from planner.catalog import STRENGTH_LABELS, load
from planner.checks import Case, Severity, accepted, check, inspect
from planner.document.options import options_on
from planner.document.views import appendices, findings, gauge, sources
from planner.estimates import weekly_hours
from planner.plan import Plan
from planner.plan.fuel import Fuel, Person
from planner.plan.team import Team
from planner.plan.tools import Channel, Tools
from tests.document.papers import OPTIONS, example, views

KNOWN = load()
CROWDED = Plan(
    tools=Tools(channels=tuple(Channel(id=f"c{at}", kind=kind) for at, kind in enumerate(("tiktok", "blog", "x")))),
    fuel=Fuel(people=(Person(id="p", name="Maya", hours_per_week=1),)),
)


def inspected(plan: Plan) -> findings.View:
    return findings.view(plan, inspect(plan, KNOWN, OPTIONS.date), OPTIONS.date)


def test_findings_stand_by_severity_the_most_urgent_first() -> None:
    titles = [group.title for group in inspected(CROWDED).groups]
    assert titles == [each.label for each in Severity if each.label in titles] and titles[0] == "Fix first"
    assert inspected(CROWDED).verdict.startswith("Not roadworthy yet")


def test_plan_without_a_word_is_open_and_not_roadworthy() -> None:
    view = inspected(Plan())
    assert view.verdict.startswith("Not roadworthy yet: nothing blocks this plan, but ")
    assert view.undecided[0].label == "Business" and "Name" in view.undecided[0].texts


def test_plan_without_fault_and_gap_is_roadworthy() -> None:
    assert inspected(example("bakery")).verdict.startswith("Roadworthy")


@pytest.mark.parametrize("name", ["bakery", "machine-shop", "musician"])
def test_every_figure_says_how_sure_it_is_and_an_assumption_says_so(name: str) -> None:
    plan = example(name)
    rows = gauge.view(plan, KNOWN).work.rows
    lines = gauge.grouped(weekly_hours(plan, KNOWN).usual)
    assert lines and [row[5] == STRENGTH_LABELS["X"] for row in rows] == [
        hours.strength == "X" for _what, _who, hours in lines
    ]


@pytest.mark.parametrize("name", ["bakery", "machine-shop", "musician"])
def test_every_source_of_a_figure_stands_in_the_table_under_its_number(name: str) -> None:
    plan = example(name)
    table = sources.table(plan, KNOWN, check(plan, KNOWN, OPTIONS.date))
    known = {str(row[0]): str(row[1]) for row in table.rows}
    for line in weekly_hours(plan, KNOWN).lines:
        for id in line.sources:
            assert KNOWN.sources[id].title in known[sources.numbers(plan, KNOWN).of((id,))]


def test_accepted_risk_prints_with_its_reason_and_name() -> None:
    (first, *_others) = check(CROWDED, KNOWN, OPTIONS.date)
    case, until = Case(CROWDED, KNOWN, OPTIONS.date), date(2030, 5, 1)
    (risk,) = inspected(accepted(case, first, "We are three from May on.", "Maya", OPTIONS.date, until)).risks
    assert (risk.code, risk.message, risk.reason) == (first.code, first.message, "We are three from May on.")
    assert risk.agreed == "Accepted by Maya until May\N{NO-BREAK SPACE}1, 2030."


def test_paper_and_screen_agree_on_the_day_on_which_an_acceptance_ends() -> None:
    (first, *_others) = check(CROWDED, KNOWN, OPTIONS.date)
    case, until = Case(CROWDED, KNOWN, OPTIONS.date), date(2030, 5, 1)
    dated = CROWDED.revised(business={"plan_date": OPTIONS.date})
    plan = dated.revised(waivers=accepted(case, first, "Later.", "Maya", OPTIONS.date, until).waivers)
    for today, count in ((date(2030, 4, 30), 1), (until, 0)):
        assert len(views(plan, options_on(plan, today))["inspection"].risks) == count
    assert options_on(dated, until) == options_on(dated, date(2031, 1, 1))


def test_appendices_without_matter_are_left_out_and_the_letters_close_up() -> None:
    plan = Plan(team=Team(code=("We say who we are.",)), tools=CROWDED.tools)
    found = appendices.view(plan, KNOWN, (), {}, OPTIONS.date)
    assert [(each.letter, each.anchor) for each in found] == [("A", "code"), ("B", "sources")]
    assert appendices.view(Plan(), KNOWN, (), {}, OPTIONS.date) == ()


def test_actions_stand_by_their_dates() -> None:
    (actions,) = (each for each in appendices.view(example(), KNOWN, (), {}, OPTIONS.date) if each.anchor == "actions")
    dates = [action.due for action in sorted(example().playbook.actions, key=lambda each: str(each.due))]
    assert len(actions.table.rows) == len(dates) and str(actions.table.rows[0][0]).startswith(f"{dates[0]:%b}")
