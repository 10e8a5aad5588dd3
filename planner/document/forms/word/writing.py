"""From the drawn parts of a document to a file for a word processor."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm

from planner.catalog import Catalog
from planner.document.forms.blocks import Block, Grid, Heading, Listing, Paragraph, Picture, Run, Runs, plain
from planner.document.forms.flow import flow
from planner.document.forms.tongue import full, is_rtl
from planner.document.forms.word.frame import frame
from planner.document.forms.word.styles import style
from planner.document.forms.word.tables import table
from planner.document.forms.word.xml import closed, instruction, node, opened, paragraph, separated, text
from planner.document.forms.word.xml import field as fielded
from planner.document.forms.zipped import still
from planner.document.html import drawn
from planner.document.options import Options
from planner.document.part import Part
from planner.document.theme import theme
from planner.document.views import cover
from planner.language import _, number
from planner.plan import Plan

COVER, CONTENTS = "cover", "contents"
TONES = {"lead": "Lead", "intro": "Lead", "note": "Note", "about": "Note", "where": "Note", "open": "Open"}
LEVELS = {1: "Title", 2: "Heading1", 3: "Heading2", 4: "Heading3"}
OUTSIDE = ("http://", "https://", "mailto:")
LOGOS = (b"\x89PNG", b"\xff\xd8\xff")


def document(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    """The same bytes for the same plan and options."""
    parts = [(each.part, flow(each.html)) for each in drawn(plan, catalog, options)]
    file = Document()
    style(file, theme(options.theme, options.brand), full(options.language), is_rtl(options.language))
    writer = Writer(file, options, frozenset(part.anchor for part, _blocks in parts))
    writer.write(parts)
    face = cover.view(plan)
    frame(file, face.short_name, face.kind, options, has_cover=parts[0][0].anchor == COVER)
    _signed(file, face, options)
    out = io.BytesIO()
    file.save(out)
    return still(out.getvalue())


def _signed(file: Any, face: cover.View, options: Options) -> None:
    day = datetime.combine(options.date, time(), UTC)
    said = file.core_properties
    said.title, said.subject, said.author, said.last_modified_by = face.title, face.kind, face.author, face.author
    said.created = said.modified = day
    said.language, said.comments, said.keywords, said.revision = full(options.language), "", "", 1


@dataclass
class Writer:
    """`anchors`: of the parts, where links inside lead to."""

    file: Any
    options: Options
    anchors: frozenset[str]
    body: list[Any] = field(default_factory=list)
    marks: int = 0
    tables: int = 0
    headings: int = 0
    above: str = ""

    def write(self, parts: Sequence[tuple[Part, tuple[Block, ...]]]) -> None:
        for part, blocks in parts:
            if part.anchor == COVER:
                self.cover(blocks)
            elif part.anchor == CONTENTS:
                self.contents(blocks, parts)
            else:
                self.part(part, blocks)
        end = self.file.element.body.sectPr
        for each in self.body:
            end.addprevious(each)

    def part(self, part: Part, blocks: tuple[Block, ...]) -> None:
        is_first = True
        for block in blocks:
            if isinstance(block, Heading):
                breaks = is_first and not part.flows and bool(self.body)
                self.heading(block, part.anchor if is_first else "", breaks)
                is_first = False
            else:
                self.body += self.written(block)

    def heading(self, block: Heading, anchor: str, breaks: bool) -> None:
        self.above = plain(block.runs)
        self.headings += 1
        names = (toc_mark(self.headings), *((mark(anchor),) if anchor else ()))
        starts = [self.start(name) for name in names]
        ends = [node("bookmarkEnd", id=self.marks - at) for at in range(len(starts))]
        looks = (node("pageBreakBefore"),) if breaks else ()
        self.body.append(
            paragraph(LEVELS.get(block.level, "Heading3"), *starts, *self.runs(block.runs), *ends, looks=looks)
        )

    def start(self, name: str) -> Any:
        self.marks += 1
        return node("bookmarkStart", id=self.marks, name=name)

    def written(self, block: Block) -> Iterator[Any]:
        match block:
            case Paragraph(runs, tone):
                yield paragraph(styled(tone), *self.runs(runs))
            case Picture(about):
                yield paragraph("Note", text(about))
            case Listing(items, is_numbered):
                yield from self.listing(items, is_numbered)
            case Grid():
                yield from self.grid(block)

    def listing(self, items: tuple[Runs, ...], is_numbered: bool) -> Iterator[Any]:
        looks = self.numbers() if is_numbered else None
        for item in items:
            kept = (node("numPr", node("ilvl", val=0), node("numId", val=looks)),) if looks else ()
            yield paragraph("ListNumber" if is_numbered else "ListBullet", *self.runs(item), looks=kept)

    def numbers(self) -> int:
        """A list of its own, which begins with 1."""
        numbering = self.file.part.numbering_part.element
        known = self.file.styles["List Number"].element.pPr.numPr.numId.val
        like = numbering.num_having_numId(known).abstractNumId.val
        own = numbering.add_num(like)
        own.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(own.numId)

    def grid(self, grid: Grid) -> Iterator[Any]:
        """What has columns has a caption; the short ones of a card stand under its name."""
        if grid.head and "strip" not in grid.tone.split():
            yield self.caption()
        yield table(grid, self.runs, is_rtl(self.options.language), self.above)
        # Two tables that touch become one.
        yield paragraph("TableText")

    def caption(self) -> Any:
        self.tables += 1
        place = fielded(r"SEQ Table \* ARABIC", number(self.tables))
        words = _("Table {number}: {title}").partition("{number}")
        after = words[2].format(title=self.above)
        return paragraph("Caption", text(words[0]), *place, text(after))

    def runs(self, runs: Runs) -> list[Any]:
        return [self.run(each) for each in runs]

    def run(self, run: Run) -> Any:
        looks = (node("b"), node("bCs")) if run.tone in ("b", "strong", "heading") else ()
        words = text(run.text, *looks)
        if run.href.startswith("#") and run.href[1:] in self.anchors:
            return node("hyperlink", words, anchor=mark(run.href[1:]))
        if run.href.startswith(OUTSIDE):
            link = node("hyperlink", words)
            link.set(ID, self.file.part.relate_to(run.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
            return link
        return words

    def cover(self, blocks: tuple[Block, ...]) -> None:
        self.logo()
        for block in blocks:
            if isinstance(block, Heading):
                kind = tuple(run for run in block.runs if run.tone == "kind")
                name = tuple(run for run in block.runs if run.tone != "kind" and run.text.strip())
                self.body += [paragraph("Subtitle", *self.runs(kind))] if kind else []
                self.body.append(paragraph("Title", *self.runs(name)))
            elif not isinstance(block, Picture):
                self.body += self.written(block)

    def logo(self) -> None:
        """What is no picture that a word processor knows is left out."""
        if not self.options.brand.logo.startswith(LOGOS):
            return
        picture = self.file.add_picture(io.BytesIO(self.options.brand.logo), height=Mm(18))
        said = picture._inline.docPr
        said.set("descr", _("Logo of {name}").format(name=self.options.brand.name).strip())
        drawn_in = self.file.paragraphs[-1]._p
        drawn_in.getparent().remove(drawn_in)
        self.body.append(drawn_in)

    def contents(self, blocks: tuple[Block, ...], parts: Sequence[tuple[Part, tuple[Block, ...]]]) -> None:
        """A field that a word processor works out anew; until then its entries stand without the pages, which only it
        can know."""
        for block in blocks:
            if isinstance(block, Heading):
                looks = (node("pageBreakBefore"),) if self.body else ()
                self.body.append(paragraph("TOCHeading", *self.runs(block.runs), looks=looks))
        entries = list(_entries(parts))
        for at, (place, level, words) in enumerate(entries):
            link = node("hyperlink", text(words), anchor=toc_mark(place), history=1)
            before = (opened(dirty="true"), instruction(r'TOC \o "1-2" \h \z \u'), separated()) if at == 0 else ()
            after = (closed(),) if at == len(entries) - 1 else ()
            self.body.append(paragraph(f"toc{level - 1}", *before, link, *after))


ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _entries(parts: Sequence[tuple[Part, tuple[Block, ...]]]) -> Iterator[tuple[int, int, str]]:
    """Each heading of two levels: which one of all it is, its level, its words."""
    headings = (
        block
        for part, blocks in parts
        if part.anchor not in (COVER, CONTENTS)
        for block in blocks
        if isinstance(block, Heading)
    )
    for place, block in enumerate(headings, start=1):
        if block.level in (2, 3):
            yield place, block.level, plain(block.runs)


def toc_mark(place: int) -> str:
    return f"_Toc{place:08d}"


def mark(anchor: str) -> str:
    return f"part_{anchor.replace('-', '_')}"


def styled(tone: str) -> str:
    return next((TONES[each] for each in tone.split() if each in TONES), "Normal")
