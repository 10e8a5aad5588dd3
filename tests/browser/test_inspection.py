"""The inspection: mended at a click, taken back, accepted as a risk, and what has changed since the last visit."""

from datetime import date

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import ACKNOWLEDGED, Visitor
from tests.checks.cases import TODAY, sound_plan

LOUD = "55% of your posts say “buy this”"


@pytest.fixture
def inspected(visitor: Visitor) -> Visitor:
    """A plan that advertises too much and has no road, on its inspection."""
    changes = {"strategy.promotional_share": 55, "strategy.roads": [], "business.plan_date": TODAY}
    visitor.open_plan(sound_plan(changes))
    visitor.go_to("inspection")
    return visitor


def test_a_mend_is_one_click_and_can_be_taken_back(inspected: Visitor) -> None:
    inspected.sees("Strategy › Promotional share: 55 → 30")
    inspected.press("Lower the share to 30%")
    inspected.misses(LOUD)
    inspected.press("Undo")
    inspected.sees(LOUD)
    inspected.press("Lower the share to 30%")
    inspected.go_to("strategy")
    inspected.holds("How many posts in a hundred may advertise?", "30")


def test_a_risk_is_accepted_by_somebody_until_a_day_and_taken_back(inspected: Visitor) -> None:
    inspected.choose("Decide")
    inspected.press("Why, and what if we leave it")
    inspected.sees("Why it matters")
    inspected.press("Accept this risk")
    inspected.sees("Say why, who accepts it, and on which day you look at it again.")
    inspected.field("Why we accept it").fill("Easter is all offers.")
    inspected.field("Accepted by").fill("Maya")
    inspected.date("Look again on", f"{date.today().year + 1}0630")
    inspected.press("Accept this risk")
    inspected.page.reload()
    inspected.wait()
    inspected.sees("Easter is all offers.")
    inspected.sees(f"Accepted by Maya until Jun\N{NO-BREAK SPACE}30, {date.today().year + 1}.")
    expect(inspected.page.get_by_role("button", name="Lower the share")).to_have_count(0)
    inspected.press("Take this back")
    expect(inspected.page.get_by_role("button", name="Lower the share")).to_have_count(1)


def test_the_next_visit_says_what_has_changed(inspected: Visitor) -> None:
    inspected.go_to("strategy")
    inspected.choose("Educate")
    inspected.page.wait_for_function(ACKNOWLEDGED)
    inspected.go_to("inspection")
    inspected.sees("Since your last visit on")
    inspected.sees("settled 1")
