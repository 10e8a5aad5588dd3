"""The design tokens, which the screen reads too, and the typefaces that come with us."""

import json
from functools import cache
from typing import Any

from planner.paths import ASSETS


@cache
def tokens() -> Any:
    return json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))


def fallback() -> str:
    """The family that stands behind every other one, since it is the screen's too."""
    family: str = tokens()["font"]["family"]
    return family


@cache
def families() -> dict[str, dict[str, str]]:
    """File names by family, and by the way they are drawn: "400", "500", "400-italic"."""
    font = tokens()["font"]
    return {font["family"]: font["files"], **font["more"]}


def typeface(family: str) -> dict[str, str]:
    return families()[family]


def faces(folder: str) -> str:
    """CSS that finds the typefaces under `folder`, an address that a file name can follow."""
    return "\n".join(
        _face(family, *drawn.partition("-")[::2], f"{folder}{name}")
        for family, files in families().items()
        for drawn, name in files.items()
    )


def _face(family: str, weight: str, slant: str, address: str) -> str:
    return (
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {slant or "normal"};'
        f' src: url("{address}") }}'
    )


def stack(*wanted: str) -> str:
    """A CSS list of families: what one lacks the next may have."""
    return ", ".join(f'"{family}"' for family in dict.fromkeys((*wanted, fallback())))
