"""Characters: what the typeface lacks gets a stand-in, what it has stays as it is."""

from planner.catalog import load
from planner.document.html import page
from planner.document.letters import legible, missing
from planner.plan import Plan
from tests.document.papers import OPTIONS


def body(text: str) -> str:
    return legible(f"<head></head>{text}").removeprefix("<head></head>")


def test_letters_of_our_languages_are_at_hand() -> None:
    assert missing("Bread, хлеб, ў і ї, לֶחֶם, 5 € – “yes”") == ()


def test_twins_take_the_place_of_what_is_lacking() -> None:
    assert body("site → shop, well\u2011known") == "site › shop, well-known"


def test_signs_that_belong_together_get_one_stand_in() -> None:
    assert body("👩\u200d🍳 bakes 🥖") == "◊ bakes ◊"


def test_control_characters_are_dropped() -> None:
    assert body("a\x0b\x7fb\nc") == "ab\nc"


def test_long_word_gets_places_to_break_and_no_entity_is_torn() -> None:
    broken = body("<p>" + "&lt;" * 70 + "</p>")
    assert "\u200b" in broken and broken.replace("\u200b", "") == "<p>" + "&lt;" * 70 + "</p>"
    assert all(piece.endswith(("&lt;", "</p>")) for piece in broken.split("\u200b"))


def test_our_own_markup_stays_as_it_is() -> None:
    html = page(Plan(), load(), OPTIONS)
    assert legible(html) == html
