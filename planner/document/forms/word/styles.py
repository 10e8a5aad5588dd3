"""The styles of the theme, by the names that every word processor knows: whoever changes one changes the document."""

import re
from copy import deepcopy
from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Length, Pt, RGBColor, Twips

from planner.document.forms.word.xml import AFTER_BIDI, node
from planner.document.theme import Theme

TABLE, FACTS, STRIP = "RoadworthyTable", "RoadworthyFacts", "RoadworthyStrip"
# Of the cells; not every program reads what a table's style says of its first row, column or last row.
CELL, HEAD, LABEL, TOTAL = "TableText", "TableHead", "TableLabel", "TableTotal"
# The text between the margins of print.css, 166 mm, in twentieths of a point.
WIDE = 9411
# (name, size, color, bold, space before and after in lines); sizes and colors are those of the theme.
HEADINGS = (
    ("Title", "h1", "ink", 2, 1),
    ("Heading 1", "h2", "ink", 2, 1),
    ("Heading 2", "h3", "accent", 1.5, 0.5),
    ("Heading 3", "size", "ink", 1, 0.25),
)
TEXTS = (
    ("Caption", "small", "muted", 0.75, 0.25),
    ("Subtitle", "h3", "accent", 4, 0),
    ("Lead", "h3", "ink", 0, 1),
    ("Note", "small", "muted", 0, 0.5),
    ("Open", "size", "warn", 0, 0.5),
    ("Table Text", "size", "ink", 0, 0),
    ("Table Head", "small", "muted", 0, 0),
    ("Table Label", "small", "muted", 0, 0),
    ("Table Total", "size", "ink", 0, 0),
    ("TOC Heading", "h2", "ink", 0, 1),
    ("toc 1", "size", "ink", 0.5, 0),
    ("toc 2", "small", "muted", 0, 0),
    ("Header", "small", "muted", 0, 0),
    ("Footer", "small", "muted", 0, 0),
)
FALLBACK = Pt(10)


def style(document: Document, theme: Theme, language: str, is_rtl: bool) -> None:
    """`language`: as Word names it, "en" or "pt-BR"."""
    _defaults(document, language)
    _cleared(document)
    _normal(document, theme, is_rtl)
    for name, size, color, before, after in HEADINGS:
        _looks(document, name, theme.heading, theme, size, color, before, after)
        document.styles[name].font.bold = name != "Title"
    for name, size, color, before, after in TEXTS:
        _looks(document, name, theme.body, theme, size, color, before, after)
    document.styles["Open"].font.italic = True
    document.styles["Table Head"].paragraph_format.keep_with_next = True
    document.styles["Table Total"].font.bold = True
    for name in ("Table Text", "Table Total"):
        document.styles[name].font.size = Pt(points(theme, "size").pt - 0.5)
    for name in ("toc 1", "toc 2", "Header", "Footer"):
        document.styles[name].paragraph_format.tab_stops.add_tab_stop(Twips(WIDE), WD_TAB_ALIGNMENT.RIGHT)
    document.styles["Caption"].paragraph_format.keep_with_next = True
    for properties in document.styles.element.iter(qn("w:rPr")):
        _every_script(properties)
    for id, name, xml in _tables(theme):
        document.styles.element.append(parse_xml(_table_style(id, name, xml)))


def _defaults(document: Document, language: str) -> None:
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), language)
        lang.set(qn("w:eastAsia"), language)
        lang.set(qn("w:bidi"), language)


def _cleared(document: Document) -> None:
    """The template brings a hundred looks for tables that nobody asked for."""
    for found in [each for each in document.styles if each.type == WD_STYLE_TYPE.TABLE]:
        if found.style_id != "TableNormal":
            found.element.getparent().remove(found.element)


def _normal(document: Document, theme: Theme, is_rtl: bool) -> None:
    normal = document.styles["Normal"]
    _font(normal, theme.body)
    normal.font.size = points(theme, "size")
    normal.font.color.rgb = color(theme, "ink")
    normal.paragraph_format.line_spacing = 1.25
    normal.paragraph_format.space_after = Pt(6)
    if is_rtl:
        properties = normal.element.get_or_add_pPr()
        properties.insert_element_before(node("bidi"), *AFTER_BIDI)
        normal.element.get_or_add_rPr().append(node("rtl"))


def _looks(
    document: Document, name: str, family: str, theme: Theme, size: str, ink: str, before: float, after: float
) -> None:
    styles = document.styles
    known = {each.name for each in styles}
    found: Any = styles[name] if name in known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    found.base_style = styles["Normal"]
    found.hidden, found.unhide_when_used, found.quick_style = False, False, True
    _font(found, family)
    found.font.size, found.font.color.rgb = points(theme, size), color(theme, ink)
    found.font.bold = found.font.italic = False
    line = points(theme, "leading")
    found.paragraph_format.space_before, found.paragraph_format.space_after = Pt(before * line.pt), Pt(after * line.pt)
    for each in [*found.element.iter(qn("w:pBdr")), *found.element.iter(qn("w:tabs"))]:
        each.getparent().remove(each)


def _font(style: Any, family: str) -> None:
    """In every script; without the names by which the template's own theme would take over."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), family)


def _every_script(properties: Any) -> None:
    """Hebrew and Arabic have a size and a weight of their own: the same as the others."""
    for name in ("sz", "b", "i"):
        plain, complex_script = (properties.find(qn(f"w:{each}")) for each in (name, f"{name}Cs"))
        if plain is None:
            continue
        if complex_script is not None:
            properties.remove(complex_script)
        twin = deepcopy(plain)
        twin.tag = qn(f"w:{name}Cs")
        plain.addnext(twin)


def points(theme: Theme, name: str) -> Length:
    found = re.fullmatch(r"([\d.]+)pt", theme.sizes.get(name, ""))
    return Pt(float(found[1])) if found else FALLBACK


def color(theme: Theme, name: str) -> RGBColor:
    return RGBColor.from_string(ink(theme, name))


def ink(theme: Theme, name: str) -> str:
    """ "1C2B2E"."""
    return theme.palette[name].lstrip("#").upper()


def _tables(theme: Theme) -> tuple[tuple[str, str, str], ...]:
    line, strong = ink(theme, "line"), ink(theme, "ink")
    inside = f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{line}"/>'
    bottom = f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{line}"/>'
    head = (
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{strong}"/></w:tcBorders></w:tcPr></w:tblStylePr>'
    )
    panel = f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{ink(theme, "panel")}"/></w:tcPr>'
    return (
        (TABLE, "Roadworthy Table", f"{_borders(bottom + inside)}{head}"),
        (FACTS, "Roadworthy Facts", _borders(inside)),
        (STRIP, "Roadworthy Strip", f"{_borders('')}{panel}"),
    )


def _borders(lines: str) -> str:
    margins = "".join(f'<w:{side} w:w="{wide}" w:type="dxa"/>' for side, wide in MARGINS)
    borders = f"<w:tblBorders>{lines}</w:tblBorders>" if lines else ""
    return f"<w:tblPr>{borders}<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"


MARGINS = (("top", 50), ("left", 57), ("bottom", 50), ("right", 113))


def _table_style(id: str, name: str, inner: str) -> str:
    return (
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>{inner}</w:style>'
    )
