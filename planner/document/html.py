"""The document as HTML: the whole of it for paper, or one section for the screen beside its answers."""

import json
import re
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from planner.advice import grounds
from planner.catalog import Catalog
from planner.document.options import Options
from planner.document.outline import chapter, document
from planner.document.tokens import faces, tokens
from planner.document.views.blocks import Table
from planner.document.views.charts import Bars, Columns
from planner.language import _, using
from planner.paths import TEMPLATES
from planner.plan import Plan

COUNTER = re.compile(r"\{(pages?)\}")


def page(plan: Plan, catalog: Catalog, options: Options) -> str:
    with using(options.language):
        return _written("plan.html", options, document=document(plan, catalog, options))


def section_page(plan: Plan, catalog: Catalog, name: str, options: Options) -> str:
    """One section by its name, with the same partial and style sheet; KeyError if there is none."""
    with using(options.language):
        return _written("section.html", options, chapter=chapter(plan, catalog, name, grounds(plan, catalog)))


def chart(spec: Bars | Columns) -> str:
    """A chart alone, for a page of the wizard; its style sheet is chart_style()."""
    return _templates().get_template("chart.html").render(chart=spec)


def sheet(spec: Table) -> str:
    """A table alone, for a page of the wizard; its style sheet is assets/screen.css."""
    return _templates().get_template("sheet.html").render(table=spec)


def chart_style() -> str:
    """The style sheet of the charts; its colors are the custom properties of whoever shows them."""
    return (TEMPLATES / "charts.css").read_text(encoding="utf-8")


def _written(template: str, options: Options, **views: object) -> str:
    dress = {"options": options, "paper": tokens()["paper"], "style": _style(), "page_number": _page_number()}
    return _templates().get_template(template).render(**dress, **views)


@cache
def _templates() -> Environment:
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # The few words that belong to the frame itself; everything else comes ready in the views.
    templates.globals["_"] = _
    return templates


@cache
def _style() -> Markup:
    """The style sheet of paper with the design tokens on top; all of it ours, hence safe as it is."""
    known = {"family": tokens()["font"]["family"], **tokens()["paper"]}
    values = "".join(f"--{name}: {value};" for name, value in known.items())
    # The wizard serves the typeface under this folder; a page on its own falls back to what the reader has.
    on_screen = f"@media screen {{ {faces('/fonts/')} }}"
    sheet = (TEMPLATES / "print.css").read_text(encoding="utf-8") + chart_style()
    return Markup(f"{on_screen}\n:root {{{values}}}\n{sheet}")


def _page_number() -> Markup:
    """ "Page 3 of 14" as the value of CSS `content`, in the order that the language wants."""
    parts = COUNTER.split(_("Page {page} of {pages}"))
    return Markup(" ".join(map(_content, parts)))


def _content(part: str) -> str:
    return f"counter({part})" if part in ("page", "pages") else json.dumps(part, ensure_ascii=False)
