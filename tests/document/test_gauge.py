"""The gauge reads the same on paper, on the page, on the command line and in JSON."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from planner.catalog import load
from planner.checks import check
from planner.checks.words import hours
from planner.cli import main
from planner.document.html import section_page
from planner.document.views import gauge, sources
from planner.estimates import weekly_hours
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.plan.fuel import Assumption, Fuel, Person
from planner.plan.tools import Channel, Tools
from planner.store.plan_file import dumps
from tests.document.papers import OPTIONS
from tests.test_examples import example

KNOWN = load()
WICKED = "<script>alert(1)</script> {{ 7*7 }} חלה"


@pytest.mark.parametrize("name", ["bakery", "machine-shop", "musician"])
def test_paper_text_and_json_say_the_same_hours(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    view = gauge.view(example(name), KNOWN)
    file = str(EXAMPLES / "en" / f"{name}.json")
    assert main(["fuel", file, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert main(["fuel", file]) == 0
    text = capsys.readouterr().out
    total = tuple(gauge.fine(told["total"][end]) for end in ("low", "likely", "high"))
    assert view.work.total[2:5] == total
    assert " | ".join(total) in text
    assert view.bars.bars[-1].text in text
    usual = [line for line in told["lines"] if not line["first_weeks"]]
    for end in ("low", "likely", "high"):
        assert sum(line["hours"][end] for line in usual) == pytest.approx(told["total"][end])
        assert sum(role[end] for role in told["roles"]) == pytest.approx(told["total"][end])
    for at, end in enumerate(("low", "likely", "high"), start=2):
        column = [float(str(row[at])) for row in view.work.rows]
        assert sum(column) == pytest.approx(told["total"][end], abs=0.005 * len(column) + 1e-9)
    words = " ".join(section_page(example(name), KNOWN, "fuel", OPTIONS).split())
    assert all(f">{each}<" in words for each in total) and view.bars.bars[-1].text in words


@pytest.mark.parametrize(
    ("value", "text"), [(0.25, "0.3"), (0.15, "0.2"), (0.05, "0.1"), (0.249, "0.2"), (1e20, f"{10**20:,}")]
)
def test_halves_go_up(value: float, text: str) -> None:
    assert hours(value) == text


def crowded() -> Plan:
    plan = Plan()
    people = tuple(Person(id=f"p{at}", name=f"{WICKED} {at}", hours_per_week=0 if at else 1) for at in range(50))
    kinds = ["instagram", "facebook", "tiktok", "blog"] * 5
    channels = tuple(Channel(id=f"c{at}", kind=kind, name=WICKED, owner=WICKED) for at, kind in enumerate(kinds))
    own = (Assumption(id="listening-hours", figure="listening-hours", low=9, likely=1, high=3, why=WICKED),
           Assumption(id="gone", figure="gone", likely=1), Assumption(id="begun", figure="setup-hours"))  # fmt: skip
    fuel = plan.fuel.revised(people=people, assumptions=own)
    return plan.revised(tools=plan.tools.revised(channels=channels), fuel=fuel)


def test_what_people_typed_stays_text_however_many_they_are() -> None:
    page = section_page(crowded(), KNOWN, "fuel", OPTIONS)
    assert "<script>alert" not in page and "{{ 7*7 }}" in page
    assert len(gauge.view(crowded(), KNOWN).bars.bars) == 15 + 2


def test_work_of_nobody_is_named_with_its_owner() -> None:
    labels = [fact.label for fact in gauge.view(crowded(), KNOWN).facts]
    assert "Work of nobody who gives hours" in labels


def test_empty_plan_has_nothing_to_weigh() -> None:
    view = gauge.view(Plan(), KNOWN)
    assert (view.work.rows, view.bars.bars, view.said, view.ways.texts, view.money.said) == ((), (), (), (), ())
    assert re.search("Fuel", section_page(Plan(), KNOWN, "fuel", OPTIONS))


def test_own_figures_in_the_wrong_order_are_put_in_order() -> None:
    line = next(each for each in weekly_hours(crowded(), KNOWN).lines if each.kind == "listening")
    assert line.hours.ends == (1, 1, 9) and line.sources == ()


def test_bad_file_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fuel", str(tmp_path / "none.json")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_role_that_nobody_holds_is_named_with_its_hours() -> None:
    plan = example("bakery")
    roles = plan.team.roles.revised(community=plan.team.roles.community.revised(holder=""))
    rows = gauge.view(plan.revised(team=plan.team.revised(roles=roles)), KNOWN).roles.rows
    held = {row[0]: row[1:4] for row in rows}
    assert held["Community manager"] == ("Nobody", "0.43", "0.75")
    assert held["Content manager"][0] == "Maya"


def test_the_finding_names_the_work_that_is_the_most_in_the_table() -> None:
    plan = example("machine-shop")
    rows = {str(row[0]): float(str(row[3])) for row in gauge.view(plan, KNOWN).work.rows}
    found = next(each for each in check(plan, KNOWN, date(2026, 3, 2)) if each.code == "FUEL002")
    assert max(rows, key=lambda what: rows[what]) in found.remedy


PHOTOS = Channel(id="ig", kind="instagram", cadence=2, formats=("photo",), owner="Marcus")


def said_of(*channels: Channel, **there: float) -> str:
    people = tuple(Person(id=name, name=name.title(), hours_per_week=each) for name, each in there.items())
    return " ".join(gauge.view(Plan(tools=Tools(channels=channels), fuel=Fuel(people=people)), KNOWN).said)


def test_one_who_runs_dry_alone_and_the_work_of_nobody_are_named_though_it_fits_in_all() -> None:
    blog = Channel(id="blog", kind="blog", cadence=1, formats=("blog-post",), owner="Gone")
    text = said_of(PHOTOS, blog, marcus=1, ann=30)
    assert "does not run dry" in text and "Marcus alone runs dry in week" in text
    assert re.search(r"[\d.]+ of [\d.]+ hours belong to nobody who gives hours", text)
    assert "alone" not in said_of(PHOTOS, marcus=0.1)


def test_what_the_first_weeks_leave_undone_is_worked_off_again_or_not() -> None:
    usual = weekly_hours(Plan(tools=Tools(channels=(PHOTOS,))), KNOWN).total.likely
    assert "does not come back below that" in said_of(PHOTOS, marcus=usual / 2)
    account = PHOTOS.revised(cadence=0.1)
    light = weekly_hours(Plan(tools=Tools(channels=(account,))), KNOWN).total.likely
    text = said_of(account, marcus=light + 0.05)
    found = re.search(r"In week (\d+) more .* worked off again by week (\d+)", text)
    assert found and int(found[1]) < int(found[2]) and "Begin with fewer channels" in text


def test_sources_of_the_gauge_are_those_its_lines_cite_and_ours_is_none() -> None:
    plan = example("machine-shop")
    view, whole = gauge.view(plan, KNOWN), sources.table(plan, KNOWN, ())
    cited = {str(row[-1]) for row in view.work.rows} - {""}
    shown = sources.of_work(plan, KNOWN).rows
    assert [view.work.columns[-1].title, view.beginning.columns[-1].title] == ["Sources", "How sure"]
    assert set(", ".join(cited).split(", ")) == {row[0] for row in shown}
    assert [row[:2] for row in shown] == [row[:2] for row in whole.rows[: len(shown)]]
    assert any("Roadworthy" in str(row[1]) for row in whole.rows[len(shown) :])


def test_too_few_changes_are_not_called_four(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    few = Plan(tools=Tools(channels=(PHOTOS,)), fuel=Fuel(people=(Person(id="m", name="Marcus", hours_per_week=0),)))
    texts = gauge.view(few, KNOWN).ways.texts
    assert any(text.startswith("The changes that there are do not suffice. The most they save") for text in texts)
    (tmp_path / "empty.json").write_bytes(dumps(Plan()))
    assert main(["fuel", str(tmp_path / "empty.json")]) == 0
    assert capsys.readouterr().out == "There is nothing to weigh yet: the plan has no channels.\n"
