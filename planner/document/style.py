"""The style sheet of a document: the design tokens of its theme on top, then paper, charts, and the theme's own."""

import json
import re
from functools import lru_cache

from planner.document.options import Options
from planner.document.theme import Theme, theme
from planner.document.tokens import faces, stack
from planner.language import _
from planner.paths import TEMPLATES

# In this order; what is not there (yet) is nothing.
SHEETS = ("print.css", "charts.css", "pictures.css", "kinds.css")
COUNTER = re.compile(r"\{(pages?)\}")


def style(options: Options, is_screen: bool = False) -> str:
    """All of it ours, hence safe as it is. On paper the press serves the typefaces; the wizard serves them under
    /fonts/, and a page on its own falls back to what the reader has."""
    fonts = f"@media screen {{ {faces('/fonts/')} }}" if is_screen else faces("asset:")
    return f"{fonts}\n{_sheet(theme(options.theme, options.brand))}"


@lru_cache(maxsize=32)
def _read(name: str) -> str:
    path = TEMPLATES / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _sheet(of: Theme) -> str:
    known = {"heading": stack(of.heading, of.body), "family": stack(of.body), **of.palette, **of.sizes}
    values = "".join(f"--{name}: {value};" for name, value in known.items())
    sheets = "\n".join(_read(name) for name in (*SHEETS, f"themes/{of.name}.css"))
    return f":root {{{values}}}\n{sheets}"


def charts() -> str:
    """The style sheet of the charts; its colors are the custom properties of whoever shows them."""
    return _read("charts.css")


def numbers() -> str:
    """For the sheet of page numbers alone: "Page 3 of 14", in the order that the language wants."""
    parts = COUNTER.split(_("Page {page} of {pages}"))
    return f"@page {{ @bottom-right {{ content: {' '.join(map(_content, parts))} }} }}"


def _content(part: str) -> str:
    return f"counter({part})" if part in ("page", "pages") else json.dumps(part, ensure_ascii=False)
