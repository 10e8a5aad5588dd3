"""The logo on a cover: its size, and the ground that it needs to be seen."""

from base64 import b64encode

import pytest

from planner.document.badge import AREA, LOST, TALLEST, WIDEST, _lost, _outline, badge
from planner.document.brand import Brand
from planner.document.logo import safe
from planner.document.theme import THEMES, theme
from tests.document.logos import dot, picture, svg


def brand(logo: bytes) -> Brand:
    return Brand(name="Northwind", logo=b64encode(safe(logo)))


@pytest.mark.parametrize("size", [(60, 60), (900, 30), (30, 900), (1, 1)])
def test_every_shape_keeps_its_proportion_within_its_place(size: tuple[int, int]) -> None:
    found = badge(brand(picture(size=size)), theme("", Brand()))
    assert found and found.width <= WIDEST and found.height <= TALLEST and found.width * found.height <= AREA * 1.01
    assert found.width / found.height == pytest.approx(size[0] / size[1], rel=0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    "logo", [dot("#ffffff"), svg('<path fill="white" d="M0 0L9 9"/>'), dot("#14142b"), dot("#2a2fc9")]
)
def test_logo_that_would_vanish_gets_a_ground(name: str, logo: bytes) -> None:
    of = theme(name, Brand())
    found = badge(brand(logo), of)
    assert found and _lost(_outline(safe(logo)), found.ground or of.cover) <= LOST


def test_light_inside_of_a_dark_logo_needs_no_ground() -> None:
    found = badge(brand(dot("#641016", "#ffffff")), theme("sober", Brand()))
    assert found and not found.ground


def test_no_logo_no_badge() -> None:
    assert badge(Brand(), theme("", Brand())) is None
