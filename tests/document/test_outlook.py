"""What may come of it, on paper, on the screen and for machines: one set of figures, and no word too much."""

import json
import re
from pathlib import Path

import pytest

from planner.catalog import load
from planner.cli.outlook import facts, text
from planner.document.html import page
from planner.document.views import equity, outlook
from planner.language import using, whole_money
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.plan.fuel import Assumption
from planner.plan.metrics import Measure, Metrics
from planner.plan.returns import Effect, Returns
from planner.store.plan_file import loads
from tests.document.papers import OPTIONS

KNOWN = load()
PLANS = sorted(EXAMPLES.glob("en/*.json"))


def example(path: Path) -> Plan:
    return loads(path.read_bytes())


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_paper_screen_and_machines_have_the_same_figures(path: Path) -> None:
    plan = example(path)
    told, view = json.loads(json.dumps(facts(plan))), outlook.view(plan, KNOWN)
    html, said = page(plan, KNOWN, OPTIONS), text(plan)
    shown = {figure.amount for figure in view.figures} | {row[1] for row in (*view.lines.rows, view.lines.total)}
    sums = [*told["net"].values(), *(line["amount"] for line in told["lines"]), told["left_if_likely"]]
    assert {whole_money(each, told["currency"]) for each in sums} == shown
    assert all(str(amount) in html and str(amount) in said for amount in shown)
    assert told["left_if_likely"] == sum(line["amount"] for line in told["lines"])


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_tornado_says_the_figures_of_the_machines(path: Path) -> None:
    plan = example(path)
    ends = [[each["at_low"], each["at_high"]] for each in facts(plan)["swings"]]
    bars = outlook.view(plan, KNOWN).swings.bars
    currency = plan.business.currency or ""
    assert len(ends) == len(bars) > 2
    for (low, high), bar in zip(ends, bars, strict=True):
        assert bar.text.endswith(f": {whole_money(low, currency)} to {whole_money(high, currency)}")
        assert 0 <= bar.start <= (bar.likely or 0) <= bar.end <= 100


def test_bands_stand_on_the_scale_with_their_middle_inside() -> None:
    chart = outlook.view(example(EXAMPLES / "en" / "machine-shop.json"), KNOWN).path
    assert len(chart.columns) == 24 and chart.columns[-1].label == "24"
    for column in chart.columns:
        assert 0 <= column.base <= (column.tick or 0) <= column.base + column.height + 0.02 <= 100.05


def test_long_plan_keeps_its_last_month_and_no_more_bands_than_can_be_read() -> None:
    plan = example(EXAMPLES / "en" / "bakery.json")
    chart = outlook.view(plan.revised(returns=plan.returns.revised(horizon_months=119)), KNOWN).path
    assert len(chart.columns) <= 24 and chart.columns[-1].label == "119"


def test_nothing_is_printed_where_nothing_is_said() -> None:
    html = page(Plan(returns=Returns(beyond_money="We like it.")), KNOWN, OPTIONS)
    assert "We like it." in html and "What may come of it" not in html
    assert equity.view(Plan(), KNOWN).table.rows == ()


def test_effect_without_a_worth_prints_that_nobody_can_know_and_no_figure() -> None:
    effect = Effect(id="a", what="More <b>orders</b>", low=1, likely=2, high=3)
    plan = Plan(returns=Returns(effects=(effect,), monthly_cost=10))
    html = page(plan, KNOWN, OPTIONS)
    assert "nobody can say" in html and "As likely as not" not in html and "<b>orders" not in html
    assert facts(plan)["net"] is None and "Only what it costs is known." in text(plan)


def test_equity_says_how_it_is_composed_and_whose_formula_it_is() -> None:
    plan = Plan(metrics=Metrics(measures=(Measure(id="orders", name="Cakes", baseline=12, target=20),)))
    for said in (page(plan, KNOWN, OPTIONS), text(plan)):
        assert re.search(r"Cakes: 12 to 20, \+67%", said) and "the composition is ours" in said
    assert {part["id"]: part["change"] for part in facts(plan)["equity"]}["value"] == 67


def test_estimates_go_without_small_coins_and_keep_their_sign() -> None:
    assert whole_money(-1234.56, "EUR") == "-\N{WORD JOINER}€1,235"
    with using("de"):
        assert whole_money(-1234.56, "EUR") == "-\N{WORD JOINER}1.235\N{NO-BREAK SPACE}€"


def test_an_effect_that_is_whole_at_once_takes_no_time_for_granted() -> None:
    plan = example(EXAMPLES / "en" / "bakery.json")
    at_once = Assumption(id="r", figure="ramp-months", low=0, likely=0, high=0)
    assert "grows evenly" in text(plan)
    assert "grows evenly" not in text(plan.revised(fuel=plan.fuel.revised(assumptions=(at_once,))))
