"""The screen's colours and letters, from the design tokens that the paper uses too."""

import json
from typing import Any

from planner.paths import ASSETS

FONT_ROUTE = "/fonts"

# Streamlit's name for a colour, and ours. Its notices write in the text colours of their kind.
_COLOURS = {
    "primaryColor": "accent",
    "backgroundColor": "surface",
    "secondaryBackgroundColor": "panel",
    "textColor": "ink",
    "linkColor": "link",
    "borderColor": "line",
    "grayTextColor": "muted",
    "blueColor": "link",
    "blueTextColor": "link",
    "greenColor": "good",
    "greenTextColor": "good",
    "orangeColor": "warn",
    "orangeTextColor": "warn",
    "yellowColor": "warn",
    "yellowTextColor": "warn",
    "redColor": "bad",
    "redTextColor": "bad",
}


def theme() -> dict[str, Any]:
    """Settings by Streamlit's dotted names; with a light and a dark section, each visitor's system chooses."""
    tokens = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))
    family = tokens["font"]["family"]
    return {
        "theme.font": f"{family}, sans-serif",
        "theme.fontFaces": [_face(family, style, file) for style, file in tokens["font"]["files"].items()],
        "theme.baseRadius": tokens["radius"],
        "theme.showWidgetBorder": True,
        **_section("light", tokens["light"]),
        **_section("dark", tokens["dark"]),
    }


def _section(name: str, colours: dict[str, str]) -> dict[str, str]:
    return {f"theme.{name}.{theirs}": colours[ours] for theirs, ours in _COLOURS.items()}


def _face(family: str, style: str, file: str) -> dict[str, str]:
    weight, _dash, slant = style.partition("-")
    # Without a leading slash, so that it also works behind a proxy that gives us a folder.
    url = f"{FONT_ROUTE[1:]}/{file}"
    return {"family": family, "url": url, "weight": weight, "style": slant or "normal"}
