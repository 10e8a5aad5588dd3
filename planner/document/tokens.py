"""The design tokens, which the screen reads too; `paper` holds those of the document."""

import json
from functools import cache
from typing import Any

from planner.paths import ASSETS


@cache
def tokens() -> Any:
    return json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))


def typeface() -> dict[str, str]:
    """File names by the way they are drawn: "400", "500", "400-italic"."""
    files: dict[str, str] = tokens()["font"]["files"]
    return files


def faces(folder: str) -> str:
    """CSS that finds the typeface under `folder`, an address that a file name can follow."""
    return "\n".join(_face(*drawn.partition("-")[::2], f"{folder}{name}") for drawn, name in typeface().items())


def _face(weight: str, slant: str, address: str) -> str:
    family = tokens()["font"]["family"]
    return (
        f"@font-face {{ font-family: {family}; font-weight: {weight}; font-style: {slant or 'normal'};"
        f' src: url("{address}") }}'
    )
