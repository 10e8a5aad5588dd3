"""The start page: one's own plans, the examples, files; and what is deleted comes back."""

from datetime import date

import pytest
from playwright.sync_api import expect

from planner.document.options import Kind, Options
from planner.jobs.rendering import rendered
from planner.plan import Plan
from planner.plan.business import Business
from tests.browser.visitor import Visitor


def test_a_plan_file_is_opened(visitor: Visitor) -> None:
    visitor.open_plan(Plan(business=Business(name="From a file")))
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("From a file", use_inner_text=True)


def test_a_document_that_carries_its_plan_is_opened_and_gone_on_with(visitor: Visitor) -> None:
    plan = Plan(business=Business(name="From a PDF", offer="Rolls"))
    options = Options(date=date(2026, 3, 3), kind=Kind.PAGE, carries=True)
    visitor.open_plan(plan, rendered(plan, options, lambda stage: None).pdf)
    visitor.go_to("business")
    visitor.holds("What is your business called?", "From a PDF")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"%PDF-1.7", "This PDF is broken"),
        (b"{", "line 1"),
        (b'{"roadworthy": 7, "plan": {}}', "newer"),
        (b'{"a": 1}', "Roadworthy"),
    ],
)
def test_a_broken_file_gets_its_sentence_and_opens_nothing(visitor: Visitor, content: bytes, sentence: str) -> None:
    visitor.upload(content)
    expect(visitor.page.get_by_role("alert")).to_contain_text(sentence)
    expect(visitor.page.get_by_role("button", name="Open ")).to_have_count(0)


def test_a_deleted_plan_comes_back(visitor: Visitor) -> None:
    visitor.new_plan("Gone and back")
    address = visitor.page.url
    visitor.open()
    row = visitor.page.locator("[class*='st-key-plan-']").filter(has_text="Gone and back").first
    row.get_by_role("button", name="Delete").click()
    visitor.wait()
    expect(visitor.page.get_by_role("link", name="Gone and back")).to_have_count(0)
    visitor.page.get_by_text("Deleted plans").last.click()
    visitor.press("Bring back: Gone and back")
    visitor.page.goto(address)
    visitor.wait()
    visitor.holds("What is your business called?", "Gone and back")


def test_an_address_without_a_plan_leads_to_the_start(visitor: Visitor) -> None:
    visitor.page.goto(f"{visitor.url}/goal?plan=nothing-here")
    visitor.page.get_by_text("There is no plan at this address").wait_for()
    visitor.follow("To the start page")
    visitor.page.get_by_role("button", name="Start with empty pages").wait_for()


def test_an_example_is_a_copy_of_ones_own(visitor: Visitor) -> None:
    visitor.open_example("Corner Crust Bakery")
    first = visitor.page.url
    visitor.open_example("Corner Crust Bakery")
    assert visitor.page.url != first
