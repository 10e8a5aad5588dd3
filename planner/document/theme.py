"""The themes: what a document looks like, before and after a brand has been put on."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import floor
from typing import Any

from planner.document.brand import Brand
from planner.document.contrast import TEXT, WHITE, color, contrast, mended, text_on, tint
from planner.document.tokens import families
from planner.language import N_, _, number
from planner.paths import ASSETS

FIRST = "sober"
# A panel that is told from the paper in grey as well.
SEEN = 1.1
# Families whose small letters are small: set larger, they read as the others do.
SET_LARGER = {"Tinos": {"size": "10.5pt", "small": "9pt"}}


@dataclass(frozen=True)
class About:
    """What a person reads who chooses: both go through gettext."""

    label: str
    about: str


THEMES: Mapping[str, About] = {
    "sober": About(N_("Sober"), N_("Quiet: headings with serifs, hairlines and much white.")),
    "warm": About(N_("Warm"), N_("Friendly: round shapes, cream panels and terracotta.")),
    "bold": About(N_("Bold"), N_("Loud: blocks of strong color and large type.")),
}


@dataclass(frozen=True)
class Theme:
    """`name`: that of its style sheet, templates/themes/<name>.css; `palette`: colors by what they are for ("accent",
    "second", "ink", "muted", "panel", "line", "good", "warn", "bad"; "fill" and "spark" for areas, "on-fill" and
    "on-spark" for what is written there); `sizes`: CSS lengths; `heading` and `body`: font families; `cover`: the color
    that a logo stands on; `journey`: the colors of the road on the cover ("band", "line", "stop", "end")."""

    name: str
    palette: Mapping[str, str]
    sizes: Mapping[str, str]
    heading: str
    body: str
    cover: str
    journey: Mapping[str, str]


@dataclass(frozen=True)
class Change:
    """What a brand wanted and does not get as it is; `what`: the field of the kit; `why`: a whole sentence."""

    what: str
    wanted: str
    used: str
    why: str


def theme(name: str, brand: Brand) -> Theme:
    """The first theme where there is none of this name."""
    name = name if name in THEMES else FIRST
    tokens = _tokens(name)
    heading, body = (
        wanted if wanted in families() else tokens[place]
        for place, wanted in (("heading", brand.heading_font), ("body", brand.body_font))
    )
    palette = _palette(tokens["palette"], brand)
    journey = {part: palette[of] for part, of in tokens["journey"].items()}
    sizes = {**tokens["sizes"], **SET_LARGER.get(body, {})}
    return Theme(name, palette, sizes, heading, body, palette[tokens["cover"]], journey)


@cache
def _tokens(name: str) -> Any:
    return json.loads((ASSETS / "themes" / f"{name}.json").read_text(encoding="utf-8"))


def _palette(tokens: Mapping[str, str], brand: Brand) -> dict[str, str]:
    """The theme's colors with the brand's in their place: areas as wanted, texts as dark as they must be."""
    accent, second = color(brand.accent), color(brand.second)
    found = {"paper": WHITE, **tokens}
    if accent:
        found |= {"panel": mended(tint(accent, 0.955, 0.5), WHITE, SEEN), "line": tint(accent, 0.8, 0.25)}
        found |= {"fill": accent, "accent": accent, "spark": accent, "second": accent}
    if second:
        found |= {"spark": second, "second": second}
    found |= {name: mended(found[name], found["panel"]) for name in ("accent", "second", "muted", "good")}
    return found | _areas(found)


def _areas(palette: Mapping[str, str]) -> dict[str, str]:
    """On a middling color neither white nor ink can be read: then the area gives way."""
    found = {}
    for name in ("fill", "spark"):
        area = palette[name]
        words = text_on(area, palette["ink"])
        found[name] = area if contrast(words, area) >= TEXT else mended(area, words)
        found[f"on-{name}"] = words
    return found


def changes(name: str, brand: Brand) -> tuple[Change, ...]:
    """What the theme of this name makes of a brand's wishes that cannot be met as they are."""
    of = theme(name, brand)
    return (*_colors(of, brand), *_fonts(of, brand))


def _colors(of: Theme, brand: Brand) -> Iterator[Change]:
    for what, wanted, label in (
        ("accent", brand.accent, _("The accent")),
        ("second", brand.second, _("The second color")),
    ):
        typed, used = color(wanted), of.palette[what]
        if wanted.strip() and not typed:
            sentence = _("{label} “{wanted}” is no color; {used} of the theme is used. Write it as #0b5c66.")
            yield Change(what, wanted, used, sentence.format(label=label, wanted=wanted[:40], used=used))
        elif typed and used != typed:
            yield Change(what, typed, used, _too_light(label, typed, used, of.palette["panel"]))


def _too_light(label: str, typed: str, used: str, panel: str) -> str:
    on_white = contrast(typed, WHITE) < TEXT
    sentence = (
        _("{label} {wanted} is too light for text on white ({before}:1); {used} is used there ({after}:1).")
        if on_white
        else _("{label} {wanted} is too light for text on a panel ({before}:1); {used} is used there ({after}:1).")
    )
    ground = WHITE if on_white else panel
    known = {"before": _ratio(typed, ground), "after": _ratio(used, ground)}
    return sentence.format(label=label, wanted=typed, used=used, **known)


def _ratio(one: str, other: str) -> str:
    return number(floor(10 * contrast(one, other)) / 10)


def _fonts(of: Theme, brand: Brand) -> Iterator[Change]:
    for what, wanted, used in (
        ("heading_font", brand.heading_font, of.heading),
        ("body_font", brand.body_font, of.body),
    ):
        if wanted and wanted != used:
            sentence = _("The font “{wanted}” is not one of those at hand ({fonts}); {used} is used.")
            known = {"wanted": wanted[:40], "fonts": ", ".join(families()), "used": used}
            yield Change(what, wanted, used, sentence.format(**known))
