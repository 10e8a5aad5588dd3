"""The design tokens: every text can be read on every surface it stands on; those of paper are in the themes."""

import json

import pytest

from planner.paths import ASSETS

TOKENS = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))
AA = 4.5
TEXTS = ("ink", "muted", "good", "warn", "bad")


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, 1.4.3: from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text", [*TEXTS, "link"])
@pytest.mark.parametrize("behind", ["surface", "panel"])
def test_texts_on_screen_can_be_read(scheme: str, text: str, behind: str) -> None:
    assert contrast(TOKENS[scheme][text], TOKENS[scheme][behind]) >= AA


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_accent_carries_white_text(scheme: str) -> None:
    assert contrast(TOKENS[scheme]["accent"], "#ffffff") >= AA
