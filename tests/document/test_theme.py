"""Themes and brands: whatever colors somebody brings, every text can be read, and what changed is said."""

from itertools import combinations, product

import pytest

from planner.document.brand import Brand
from planner.document.contrast import TEXT, color, contrast, mended
from planner.document.theme import THEMES, changes, theme
from planner.document.tokens import families

# Ours, no standard has one: below it two greys on paper look the same.
APART = 1.5
TEXTS = ("ink", "muted", "accent", "second", "good", "warn", "bad")
# As the style sheets use them: words, and what they stand on.
PAIRS = (*product(TEXTS, ("paper", "panel")), ("on-fill", "fill"), ("on-spark", "spark"))
LOUD = ("", "#ffd500", "#ffffff", "#000000", "#777777", "#ff0000", "#00ffff", "rgb(255, 90, 10)")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("accent", LOUD)
@pytest.mark.parametrize("second", ["", "#ccff00"])
def test_all_words_can_be_read(name: str, accent: str, second: str) -> None:
    palette = theme(name, Brand(accent=accent, second=second)).palette
    weak = {pair: contrast(palette[pair[0]], palette[pair[1]]) for pair in PAIRS}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < TEXT}


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("one", "other"), [*combinations(("good", "warn", "bad"), 2)])
def test_marks_differ_in_grey(name: str, one: str, other: str) -> None:
    palette = theme(name, Brand(accent="#ffd500")).palette
    assert contrast(palette[one], palette[other]) >= APART


def test_mended_color_keeps_its_hue_and_one_that_passes_stays() -> None:
    red, green, blue = bytes.fromhex(mended("#ffd500", "#ffffff")[1:])
    assert blue == 0 and green / red == pytest.approx(0xD5 / 0xFF, rel=0.02)
    assert TEXT <= contrast(mended("#ffd500", "#ffffff"), "#ffffff") < TEXT + 0.2
    assert mended("#0b5c66", "#ffffff") == "#0b5c66"
    assert contrast(mended("#2a2fc9", "#14142b"), "#14142b") >= TEXT


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("#0b5c66", "#0b5c66"), (" 0B5C66 ", "#0b5c66"), ("abc", "#aabbcc"), ("rgb(11, 92, 102)", "#0b5c66"),
     ("rgb(300,0,0)", ""), ("teal", ""), ("#12", ""), ("", ""), ("#0b5c66;}", "")],
)  # fmt: skip
def test_colors_are_read_as_typed(typed: str, meant: str) -> None:
    assert color(typed) == meant


def test_what_changes_is_said() -> None:
    said = changes("sober", Brand(accent="#ffd500", second="teal", heading_font="Comic Sans", body_font="Tinos"))
    assert [each.what for each in said] == ["accent", "second", "heading_font"]
    assert said[0].why == (
        f"The accent #ffd500 is too light for text on white (1.4:1); {said[0].used} is used there (4.9:1)."
    )
    assert "“teal” is no color" in said[1].why and "Comic Sans" in said[2].why


def test_nothing_is_said_of_a_brand_that_fits() -> None:
    assert changes("warm", Brand(accent="#0b5c66", body_font="Tinos")) == ()


def test_unknown_theme_is_the_first_and_unknown_fonts_are_the_themes() -> None:
    assert theme("retro", Brand()) == theme("sober", Brand())
    assert theme("sober", Brand(body_font="x; } @page {")).body in families()
