"""The style sheet of a document: the design tokens of its theme on top, then paper, charts, and the theme's own."""

import json
import re
from functools import lru_cache

from planner.document.letters import legible
from planner.document.options import Options
from planner.document.sides import mirrored
from planner.document.theme import Theme, theme
from planner.document.tokens import faces, stack
from planner.document.views.words import shortened
from planner.language import _
from planner.paths import TEMPLATES

# In this order.
SHEETS = ("print.css", "charts.css", "pictures.css", "kinds.css")
# Two lines beside the page number.
NOTE = 150
COUNTER = re.compile(r"\{(pages?)\}")


def style(options: Options, is_screen: bool = False) -> str:
    """All of it ours, hence safe as it is. On paper the press serves the typefaces; the wizard serves them under
    /fonts/, and a page on its own falls back to what the reader has."""
    of = theme(options.theme, options.brand)
    worn = (of.heading, of.body)
    fonts = f"@media screen {{ {faces('/fonts/', *worn)} }}" if is_screen else faces("asset:", *worn)
    return mirrored(f"{fonts}\n{_sheet(of)}\n{_note(options.brand.confidential, of)}")


@lru_cache(maxsize=32)
def read(name: str) -> str:
    """A sheet or a script out of templates/, as it is."""
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _sheet(of: Theme) -> str:
    known = {"heading": stack(of.heading, of.body), "family": stack(of.body), **of.palette, **of.sizes}
    values = "".join(f"--{name}: {value};" for name, value in known.items())
    sheets = "\n".join(read(name) for name in (*SHEETS, f"themes/{of.name}.css"))
    return f":root {{{values}}}\n{sheets}"


def _note(said: str, of: Theme) -> str:
    """What stands at the foot of every page; in a string of CSS that ends nowhere but at its end."""
    words = shortened(legible("".join(sign for sign in said if sign.isprintable() or sign.isspace()), of.body), NOTE)
    if not words:
        return ""
    return f"@page {{ @bottom-left {{ content: {_quoted(words)} }} }}"


def _quoted(text: str) -> str:
    """JSON escapes quotation marks as CSS does; the sign that would end a <style> element goes as its number."""
    return json.dumps(text, ensure_ascii=False).replace("<", "\\3c ")


def charts() -> str:
    """The style sheet of the charts; its colors are the custom properties of whoever shows them."""
    return read("charts.css")


def numbers() -> str:
    """For the sheet of page numbers alone: "Page 3 of 14", in the order that the language wants."""
    parts = COUNTER.split(_("Page {page} of {pages}"))
    return mirrored(f"@page {{ @bottom-right {{ content: {' '.join(map(_content, parts))} }} }}")


def _content(part: str) -> str:
    return f"counter({part})" if part in ("page", "pages") else _quoted(part)
