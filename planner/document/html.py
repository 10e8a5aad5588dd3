"""The document as HTML: whole as a web page, in leaves for paper, or one section for the screen beside its answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from planner.catalog import Catalog
from planner.document import kinds
from planner.document.badge import badge, contact
from planner.document.matter import Matter
from planner.document.options import Options
from planner.document.outline import chapter, printed
from planner.document.part import Part
from planner.document.sides import told_apart
from planner.document.style import read, style
from planner.document.theme import theme
from planner.document.views import cover
from planner.document.views.blocks import Table
from planner.document.views.charts import Bars, Columns
from planner.document.ways import Addresses, leading, way_to, way_to_section
from planner.language import _, direction, using
from planner.paths import TEMPLATES
from planner.plan import Plan


@dataclass(frozen=True)
class Drawn:
    """A part as HTML."""

    part: Part
    html: Markup


def drawn(plan: Plan, catalog: Catalog, options: Options, is_screen: bool = False) -> tuple[Drawn, ...]:
    """All the parts of a document, but for the page numbers of the contents: those are known when all is laid out."""
    with using(options.language):
        parts = kinds.parts(Matter(plan, catalog, options))
        return tuple(Drawn(each, part(each, options, is_screen=is_screen)) for each in parts)


def part(each: Part, options: Options, pages: Mapping[str, int] | None = None, is_screen: bool = False) -> Markup:
    """`pages`: the page on which each part begins, by its anchor."""
    of = theme(options.theme, options.brand)
    worn = badge(options.brand, of, is_screen)
    dress = {"options": options, "theme": of, "badge": worn, "contact": contact(options.brand), "pages": pages or {}}
    return told_apart(_templates().get_template(each.template).render(view=each.view, **dress))


def page(plan: Plan, catalog: Catalog, options: Options, addresses: Addresses | None = None) -> str:
    """The whole document as one web page; with `addresses`, what it prints leads back to the questions."""
    with leading(plan, addresses):
        parts = drawn(plan, catalog, options, is_screen=True)
    with using(options.language):
        htmls = tuple(each.html for each in parts)
        return bound(htmls, cover.view(plan, options.kind), options, *_for_screen(options, addresses))


def bound(
    parts: tuple[Markup, ...],
    of: cover.View,
    options: Options,
    sheet: Markup | None = None,
    script: Markup | None = None,
) -> str:
    """Drawn parts with the head that a document needs; paper has its style sheet beside it."""
    known = {"cover": of, "options": options, "style": sheet, "script": script}
    return _templates().get_template("plan.html").render(parts=parts, **known)


def _for_screen(options: Options, addresses: Addresses | None) -> tuple[Markup, Markup | None]:
    name = theme(options.theme, options.brand).name
    sheet = "\n".join((style(options, is_screen=True), read("narrow.css"), read(f"narrow/{name}.css")))
    if addresses is None:
        return Markup(sheet), None
    return Markup(f"{sheet}\n{read('ways.css')}"), Markup(read("ways.js"))


def section_page(plan: Plan, catalog: Catalog, name: str, options: Options, addresses: Addresses | None = None) -> str:
    """One section by its name, with the same partial and style sheet; KeyError if there is none."""
    with using(options.language), leading(plan, addresses):
        place = {section: place for place, section in enumerate(printed(plan), start=1)}.get(name, 0)
        found = chapter(Matter(plan, catalog, options), name, place)
        alone = part(Part(name, found.number, found.title, "chapter.html", found), options)
        return bound((alone,), cover.view(plan, options.kind), options, *_for_screen(options, addresses))


def chart(spec: Bars | Columns) -> str:
    """A chart alone, for a page of the wizard; its style sheet is style.charts()."""
    return told_apart(_templates().get_template("chart.html").render(chart=spec))


def sheet(spec: Table) -> str:
    """A table alone, for a page of the wizard; its style sheet is assets/screen.css."""
    return told_apart(_templates().get_template("sheet.html").render(table=spec))


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
    templates.globals |= {"_": _, "direction": direction, "way_to": way_to, "way_to_section": way_to_section}
    return templates
