"""Eight answers, a whole plan: taken, changed, dismissed, and never forgetful of what a person wrote."""

import re

import pytest
from playwright.sync_api import expect

from tests.advice.drafts import VET, draft
from tests.browser.visitor import Visitor


def _questions(visitor: Visitor) -> None:
    visitor.open()
    visitor.press("Draft a plan from eight answers")
    visitor.page.wait_for_url("**/questions?plan=*")
    visitor.wait()
    visitor.answer("What is your business called?", "Hillside Vets")
    visitor.select("What kind of business is it?", "Vet and pets")
    visitor.choose("People")
    visitor.select("In which country?", "Ireland")
    visitor.choose("The neighborhood")
    visitor.select("What shall be different?", "More bookings and appointments")
    visitor.answer("How many people work here?", "3")
    visitor.press("Add a person")
    visitor.answer("Who?", "Nora")
    visitor.answer("How many hours a week?", "5")
    visitor.press("Done")
    visitor.answer("What can you spend a month?", "30")
    visitor.select("Where are you today?", "Facebook")


@pytest.fixture
def drafted(visitor: Visitor) -> Visitor:
    """A draft that somebody has saved as a file before."""
    visitor.open_plan(draft(VET, hours=[{"name": "Nora", "hours_per_week": 5}], accounts=["facebook"]))
    visitor.go_to("proposals")
    return visitor


def _count(visitor: Visitor, pattern: str) -> int:
    line = visitor.page.get_by_text(re.compile(pattern)).first
    found = re.search(pattern, line.inner_text())
    assert found
    return int(found[1])


def test_eight_answers_give_a_plan_with_its_reasons(visitor: Visitor) -> None:
    _questions(visitor)
    visitor.press("Draft my plan")
    visitor.page.wait_for_url("**/proposals?plan=*")
    visitor.wait()
    assert visitor.clicks <= 20
    assert _count(visitor, r"(\d+) answers are proposed") > 60
    visitor.sees("Map listing")
    visitor.sees("serves")
    visitor.sees("From your answers")
    visitor.go_to("goal")
    expect(visitor.field("What does the business want this year?")).not_to_be_empty()
    assert visitor.foreign == []


def test_what_is_proposed_is_said_in_the_document_until_it_is_accepted(drafted: Visitor) -> None:
    drafted.go_to("inspection")
    drafted.sees("Hillside Vets")
    drafted.go_to("proposals")
    drafted.press("Accept the whole plan")
    drafted.sees("Every answer in this plan is yours.")


def test_a_draft_waits_for_the_answers_it_needs(visitor: Visitor) -> None:
    visitor.open()
    visitor.press("Draft a plan from eight answers")
    visitor.page.wait_for_url("**/questions?plan=*")
    visitor.wait()
    visitor.sees("Still needed for a draft")
    expect(visitor.page.get_by_role("button", name="Draft my plan")).to_be_disabled()


def test_a_proposal_is_accepted_or_dismissed_where_it_stands(drafted: Visitor) -> None:
    drafted.go_to("strategy")
    before = _count(drafted, r"(\d+) answers here are our proposals")
    drafted.press("Accept", nth=1)
    assert _count(drafted, r"(\d+) answers here are our proposals") < before
    tone = drafted.field("How shall it sound?")
    expect(tone).not_to_be_empty()
    drafted.page.locator("[class*=st-key-strategy-tone-dismiss]").get_by_role("button").click()
    drafted.wait()
    drafted.holds("How shall it sound?", "")


def test_what_a_person_wrote_survives_another_answer(drafted: Visitor) -> None:
    drafted.go_to("strategy")
    drafted.answer("How shall it sound?", "Dry, with cats.")
    drafted.go_to("fuel")
    drafted.press("Nora")
    drafted.answer("How many hours a week?", "25")
    drafted.go_to("strategy")
    drafted.holds("How shall it sound?", "Dry, with cats.")
    drafted.go_to("tools")
    drafted.sees("proposals are new or different")
    drafted.press("Take all of these")
    drafted.misses("Take all of these")
    drafted.go_to("strategy")
    drafted.holds("How shall it sound?", "Dry, with cats.")


def test_a_removed_channel_is_not_proposed_again(drafted: Visitor) -> None:
    drafted.go_to("tools")
    drafted.press("Map listing")
    drafted.page.locator("[class*=st-key-tools-channels-google-business-remove]").get_by_role("button").click()
    drafted.wait()
    drafted.page.reload()
    drafted.wait()
    expect(drafted.page.get_by_role("button", name="Map listing (Google Business Profile)", exact=True)).to_have_count(
        0
    )


def test_anyone_reads_and_searches_the_catalogue(visitor: Visitor) -> None:
    visitor.open("catalog")
    visitor.field("Search").fill("podcast episode")
    visitor.field("Search").press("Enter")
    visitor.wait()
    visitor.page.get_by_text("Podcast episode").first.click()
    visitor.wait()
    visitor.sees("3 to 14")
    visitor.sees("Source: Survey of 190 podcasters")


def test_nothing_is_wider_than_a_phone(drafted: Visitor) -> None:
    drafted.page.set_viewport_size({"width": 390, "height": 844})
    for page in ("questions", "proposals", "tools", "strategy"):
        drafted.go_to(page)
        assert drafted.page.evaluate("document.documentElement.scrollWidth") <= 390
