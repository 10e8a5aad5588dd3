"""From the drawn parts of a document to a file for a word processor: cover, contents, and part after part."""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from typing import Any

from docx import Document
from docx.shared import Mm

from planner.catalog import Catalog
from planner.document.forms.blocks import Block, Heading, Picture, Runs
from planner.document.forms.flow import flow
from planner.document.forms.tongue import full
from planner.document.forms.tree import UNFIT
from planner.document.forms.word.frame import frame
from planner.document.forms.word.styles import style
from planner.document.forms.word.writer import Writer, toc_mark, unlinked
from planner.document.forms.word.xml import closed, instruction, node, opened, paragraph, separated
from planner.document.forms.zipped import still
from planner.document.html import drawn
from planner.document.options import Options
from planner.document.part import Part
from planner.document.theme import theme
from planner.document.views import cover
from planner.language import _, direction
from planner.plan import Plan

COVER, CONTENTS = "cover", "contents"
LOGOS = (b"\x89PNG", b"\xff\xd8\xff")
# Of a property of the file.
LONGEST = 255


def document(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    """The same bytes for the same plan and options."""
    parts = [(each.part, flow(each.html)) for each in drawn(plan, catalog, options)]
    file = Document()
    style(file, theme(options.theme, options.brand), full(options.language), direction(options.language) == "rtl")
    writer = Writer(file, options, frozenset(part.anchor for part, _blocks in parts))
    _write(writer, parts)
    face = cover.view(plan, options.kind)
    frame(file, face.short_name, face.kind, options, has_cover=parts[0][0].anchor == COVER)
    _signed(file, face, options)
    out = io.BytesIO()
    file.save(out)
    return still(out.getvalue())


def _signed(file: Any, face: cover.View, options: Options) -> None:
    day = datetime.combine(options.date, time(), UTC)
    said = file.core_properties
    title, author = (UNFIT.sub("", each)[:LONGEST] for each in (face.title, face.author))
    said.title, said.subject, said.author, said.last_modified_by = title, face.kind, author, author
    said.created = said.modified = day
    said.language, said.comments, said.keywords, said.revision = full(options.language), "", "", 1


def _write(writer: Writer, parts: Sequence[tuple[Part, tuple[Block, ...]]]) -> None:
    for at, (part, blocks) in enumerate(parts):
        if part.anchor == COVER:
            _cover(writer, blocks)
        elif part.anchor == CONTENTS:
            _contents(writer, blocks, parts)
        else:
            _part(writer, part, blocks, after_cover=at > 0 and parts[at - 1][0].anchor == COVER)
    end = writer.file.element.body.sectPr
    for each in writer.body:
        end.addprevious(each)


def _part(writer: Writer, part: Part, blocks: tuple[Block, ...], after_cover: bool) -> None:
    is_first = True
    for block in blocks:
        if isinstance(block, Heading):
            breaks = is_first and bool(writer.body) and (after_cover or not part.flows)
            writer.heading(block, part.anchor if is_first else "", breaks)
            is_first = False
        else:
            writer.body += writer.written(block)


def _cover(writer: Writer, blocks: tuple[Block, ...]) -> None:
    _logo(writer)
    for block in blocks:
        if isinstance(block, Heading):
            writer.heading(block)
        elif not isinstance(block, Picture):
            writer.body += writer.written(block)


def _logo(writer: Writer) -> None:
    """What is no picture that a word processor knows is left out."""
    if not writer.options.brand.logo.startswith(LOGOS):
        return
    picture = writer.file.add_picture(io.BytesIO(writer.options.brand.logo), height=Mm(18))
    said = picture._inline.docPr
    said.set("descr", _("Logo of {name}").format(name=writer.options.brand.name).strip())
    drawn_in = writer.file.paragraphs[-1]._p
    drawn_in.getparent().remove(drawn_in)
    writer.body.append(drawn_in)


def _contents(writer: Writer, blocks: tuple[Block, ...], parts: Sequence[tuple[Part, tuple[Block, ...]]]) -> None:
    """A field that a word processor works out anew; until then its entries stand without the pages, which only it
    can know."""
    for block in blocks:
        if isinstance(block, Heading):
            looks = (node("pageBreakBefore"),) if writer.body else ()
            writer.body.append(paragraph("TOCHeading", *writer.runs(block.runs), looks=looks))
    entries = list(_entries(parts))
    for at, (place, level, runs) in enumerate(entries):
        link = node("hyperlink", *writer.runs(unlinked(runs)), anchor=toc_mark(place), history=1)
        before = (opened(dirty="true"), instruction(r'TOC \o "1-2" \h \z \u'), separated()) if at == 0 else ()
        after = (closed(),) if at == len(entries) - 1 else ()
        writer.body.append(paragraph(f"toc{level - 1}", *before, link, *after))


def _entries(parts: Sequence[tuple[Part, tuple[Block, ...]]]) -> Iterator[tuple[int, int, Runs]]:
    """Each heading of two levels: which one of all it is, its level, its words."""
    headings = (
        block
        for part, blocks in parts
        if part.anchor not in (COVER, CONTENTS)
        for block in blocks
        if isinstance(block, Heading) and block.level > 1
    )
    for place, block in enumerate(headings, start=1):
        if block.level in (2, 3):
            yield place, block.level, block.runs
