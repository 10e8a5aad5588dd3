"""The whole way: a newcomer's first document, and the bakery's plan built by hand."""

from pathlib import Path

import pypdfium2
from playwright.sync_api import Download

from tests.browser.visitor import Visitor


def _download(visitor: Visitor) -> Download:
    button = visitor.page.get_by_role("button", name="Download the PDF")
    button.wait_for()
    with visitor.page.expect_download() as download:
        button.click()
    visitor.clicks += 1
    return download.value


def _words(path: Path) -> str:
    pages = pypdfium2.PdfDocument(path)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


def test_a_newcomer_holds_a_document_after_one_answer_and_three_clicks(visitor: Visitor, tmp_path: Path) -> None:
    visitor.new_plan("Corner Crust")
    visitor.follow("Your document")
    found = tmp_path / "plan.pdf"
    _download(visitor).save_as(found)
    assert visitor.clicks == 3
    assert "Corner Crust" in _words(found) and "Not decided yet" in _words(found)


def test_the_bakery_is_built_by_hand_and_printed(visitor: Visitor, tmp_path: Path) -> None:
    visitor.new_plan("Corner Crust")
    _business(visitor)
    _goal(visitor)
    _landscape(visitor)
    visitor.page.reload()
    visitor.wait()
    _strategy(visitor)
    _tools(visitor)
    _metrics(visitor)
    _fuel_and_team(visitor)
    _playbook_and_returns(visitor)
    visitor.go_to("inspection")
    visitor.sees("Roadworthy: nothing blocks this plan.")
    visitor.press("Next: your document")
    found = tmp_path / "plan.pdf"
    _download(visitor).save_as(found)
    for text in ("Neighbors order cakes from us", "Parents nearby", "From the oven", "Instagram", "Cake orders"):
        assert text in _words(found)


def _business(visitor: Visitor) -> None:
    visitor.answer("What do you sell?", "Bread and cakes to order")
    visitor.select("What kind of business is it?", "Bakery")
    visitor.choose("People", "The neighborhood")


def _goal(visitor: Visitor) -> None:
    visitor.press("Next: Goal")
    visitor.select("What do you want to achieve?", "More people come by")
    visitor.answer("What does the business want this year?", "A third more cakes to order")
    visitor.answer("What shall social media do for that?", "Show the cakes to neighbors")
    visitor.choose("Marketing")
    visitor.press("Add an objective")
    visitor.answer("What will be different?", "Neighbors order cakes from us")
    visitor.press("Add a figure")
    for question, text in (("What do you count?", "Cake orders a month"), ("In which unit?", "orders")):
        visitor.answer(question, text)
    visitor.answer("Where does it stand today?", "12")
    visitor.answer("Where should it be?", "20")
    visitor.date("By which day?", "20270630")
    visitor.answer("Who looks after it?", "Maya")


def _landscape(visitor: Visitor) -> None:
    visitor.press("Next: Landscape")
    visitor.press("Add a group of people")
    visitor.answer("What do you call these people?", "Parents nearby")
    visitor.select("Where do they spend time?", "Instagram")
    visitor.press("Done")
    visitor.press("Add an account")
    visitor.answer("What is its address?", "@cornercrust")
    visitor.press("Done")
    visitor.press("Add a competitor")
    visitor.answer("Who is it?", "Mill Lane Bakehouse")
    visitor.press("Done")


def _strategy(visitor: Visitor) -> None:
    visitor.press("Next: Strategy")
    visitor.choose("Engage")
    visitor.press("Add a subject")
    visitor.answer("What is the subject?", "From the oven")
    visitor.press("Done")
    visitor.answer("How many posts in a hundred may advertise?", "20")
    visitor.answer("How shall it sound?", "Warm and short")


def _tools(visitor: Visitor) -> None:
    visitor.press("Next: Tools")
    visitor.press("Add a channel")
    visitor.select("Which channel?", "Instagram")
    visitor.choose("Parents nearby")
    visitor.answer("How many posts a week?", "1")
    visitor.answer("Who keeps it alive?", "Maya")
    visitor.press("Done")
    visitor.press("Add one to leave alone")
    visitor.select("Which channel?", "TikTok")
    visitor.answer("Why not?", "No time for video")
    visitor.answer("How do they work together?", "The bag carries the handle")


def _metrics(visitor: Visitor) -> None:
    visitor.press("Next: Metrics")
    visitor.press("Add a measure")
    visitor.answer("Which figure?", "Cake orders that mention Instagram")
    visitor.choose("Neighbors order cakes from us")
    visitor.answer("Where does it stand today?", "3")
    visitor.answer("Where should it be?", "9")
    visitor.date("By which day?", "20270630")
    visitor.answer("Who reads it off?", "Tom")
    visitor.press("Done")
    visitor.choose("Every month")
    visitor.answer("What will the figures decide?", "We change the pictures")


def _fuel_and_team(visitor: Visitor) -> None:
    visitor.press("Next: Fuel")
    visitor.press("Add a person")
    visitor.answer("Who?", "Maya")
    visitor.answer("How many hours a week?", "5")
    visitor.press("Done")
    visitor.answer("How many messages wait for an answer each week?", "5")
    visitor.answer("Where does fresh content come from?", "The oven every morning")
    visitor.press("Next: Team")
    visitor.answer("Who makes sure that every message is answered?", "Maya")
    visitor.answer("Within how many hours?", "8")
    visitor.answer("Who has the final word before something is published?", "Tom")


def _playbook_and_returns(visitor: Visitor) -> None:
    visitor.press("Next: Playbook")
    visitor.press("Add an action")
    visitor.answer("What is the first step?", "Search our name")
    visitor.answer("Who does it?", "Tom")
    visitor.date("By which day?", "20270131")
    visitor.press("Done")
    visitor.answer("What must be true after the first month?", "Four posts are out")
    visitor.answer("How do you notice what is said about you?", "Tom looks on Fridays")
    visitor.press("Next: Returns")
    visitor.answer("What is one of your hours worth?", "20")
    visitor.answer("What money does it cost a month in all?", "40")
    visitor.press("Add an effect")
    visitor.answer("What happens?", "Cake orders")
    visitor.press("Done")
    visitor.answer("After how many months will you judge?", "12")
