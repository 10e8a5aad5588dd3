"""The screen's colours and letters, from the design tokens that the paper uses too."""

from typing import Any

from planner.document.tokens import tokens

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


def properties() -> str:
    """The colours as CSS custom properties (--ink, --line ...), for the visitor's light or dark system."""
    chosen = tokens()
    light, dark = (
        "".join(f"--{name}: {colour}; " for name, colour in chosen[scheme].items()) for scheme in ("light", "dark")
    )
    return f":root {{ {light}}} @media (prefers-color-scheme: dark) {{ :root {{ {dark}}} }}"


def theme() -> dict[str, Any]:
    """Settings by Streamlit's dotted names; light and dark both, so that each visitor's system chooses."""
    chosen = tokens()
    family = chosen["font"]["family"]
    return {
        "theme.font": f"{family}, sans-serif",
        "theme.fontFaces": [_face(family, style, file) for style, file in chosen["font"]["files"].items()],
        "theme.baseRadius": chosen["radius"],
        "theme.showWidgetBorder": True,
        **_section("light", chosen["light"]),
        **_section("dark", chosen["dark"]),
    }


def _section(name: str, colours: dict[str, str]) -> dict[str, str]:
    return {f"theme.{name}.{theirs}": colours[ours] for theirs, ours in _COLOURS.items()}


def _face(family: str, style: str, file: str) -> dict[str, str]:
    weight, _dash, slant = style.partition("-")
    # Without a leading slash, so that it also works behind a proxy that gives us a folder.
    url = f"{FONT_ROUTE[1:]}/{file}"
    return {"family": family, "url": url, "weight": weight, "style": slant or "normal"}
