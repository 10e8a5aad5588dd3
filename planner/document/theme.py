"""The themes: what a document looks like, before and after a brand has been put on."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.document.brand import Brand
from planner.document.tokens import tokens

FIRST = "sober"
THEMES = ("sober",)  # the themes builder replaces this
FONTS = ("Rubik",)


@dataclass(frozen=True)
class Theme:
    """`name`: that of its style sheet, templates/themes/<name>.css; `palette`: colors by what they are for ("accent",
    "second", "ink", "muted", "panel", "line", "good", "warn", "bad"); `sizes`: CSS lengths; `heading` and `body`: font
    families."""

    name: str
    palette: Mapping[str, str]
    sizes: Mapping[str, str]
    heading: str
    body: str


def theme(name: str, brand: Brand) -> Theme:
    """The first theme where there is none of this name."""
    paper = tokens()["paper"]
    palette = {key: value for key, value in paper.items() if value.startswith("#")}
    sizes = {key: value for key, value in paper.items() if key not in palette}
    family = tokens()["font"]["family"]
    return Theme(FIRST, {"second": palette["accent"], **palette}, sizes, family, family)
