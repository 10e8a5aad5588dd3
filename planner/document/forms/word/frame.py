"""What stands around the text: the page, its running head, its foot with page numbers, and how it opens."""

from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from planner.document.forms.word.xml import field, node, paragraph, text
from planner.document.options import Options
from planner.document.style import COUNTER
from planner.language import _, direction

FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}
# What stands behind it in the settings.
AFTER_COMPAT = ("docVars", "rsids", "mathPr", "themeFontLang", "clrSchemeMapping", "shapeDefaults")
THUMBNAIL = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"


def frame(file: Any, name: str, kind: str, options: Options, has_cover: bool) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(28), Mm(24)
    section.header_distance = section.footer_distance = Mm(12)
    section.different_first_page_header_footer = has_cover
    if direction(options.language) == "rtl":
        grid = section._sectPr.find(qn("w:docGrid"))
        section._sectPr.append(node("bidi")) if grid is None else grid.addprevious(node("bidi"))
    _put(section.header, "Header", [text(name), _tab(), text(kind)])
    _put(section.footer, "Footer", [text(options.brand.confidential), _tab(), *_numbers()])
    _modern(file)
    _without_thumbnail(file)


def _put(margin: Any, style: str, runs: list[Any]) -> None:
    """One line, its second half at the far edge."""
    margin.is_linked_to_previous = False
    for each in list(margin._element):
        margin._element.remove(each)
    margin._element.append(paragraph(style, *runs))


def _tab() -> Any:
    return node("r", node("tab"))


def _numbers() -> list[Any]:
    """ "Page 3 of 14", in the order that the language wants."""
    found: list[Any] = []
    for part in COUNTER.split(_("Page {page} of {pages}")):
        found += field(FIELDS[part], "1") if part in FIELDS else [text(part)]
    return found


def _modern(file: Any) -> None:
    """Not in the compatibility mode of old versions."""
    settings = file.settings.element
    for old in settings.findall(f"{{{settings.nsmap['w']}}}compat"):
        settings.remove(old)
    compat = parse_xml(
        f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )
    after = next((each for each in settings if each.tag.rpartition("}")[2] in AFTER_COMPAT), None)
    settings.append(compat) if after is None else after.addprevious(compat)


def _without_thumbnail(file: Any) -> None:
    """The template carries a picture of itself."""
    links = file.part.package.rels
    for id in [id for id, link in links.items() if link.reltype in (THUMBNAIL, RELATIONSHIP_TYPE.THUMBNAIL)]:
        links.pop(id)
