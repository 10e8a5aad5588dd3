"""A writer puts the blocks of a document, one after the other, into the body of a Word file."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE

from planner.document.forms.blocks import Block, Grid, Heading, Listing, Paragraph, Picture, Run, Runs, plain
from planner.document.forms.word.tables import table
from planner.document.forms.word.xml import field as fielded
from planner.document.forms.word.xml import node, paragraph, text
from planner.document.options import Options
from planner.language import _, direction, number

TONES = {"lead": "Lead", "intro": "Lead", "note": "Note", "about": "Note", "where": "Note", "open": "Open"}
LEVELS = {2: "Heading1", 3: "Heading2", 4: "Heading3"}
OUTSIDE = ("http://", "https://", "mailto:")
ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


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
    above: Runs = ()

    def heading(self, block: Heading, anchor: str = "", breaks: bool = False) -> None:
        if block.level == 1:
            self.title(block)
            return
        self.above = unnumbered(block.runs)
        self.headings += 1
        names = (toc_mark(self.headings), *((mark(anchor),) if anchor else ()))
        starts = [self.start(name) for name in names]
        ends = [node("bookmarkEnd", id=self.marks - at) for at in range(len(starts))]
        looks = (node("pageBreakBefore"),) if breaks else ()
        self.body.append(
            paragraph(LEVELS.get(block.level, "Heading3"), *starts, *self.runs(block.runs), *ends, looks=looks)
        )

    def title(self, block: Heading) -> None:
        """Above it what kind of document it is."""
        kind = tuple(run for run in block.runs if run.tone == "kind")
        name = tuple(run for run in block.runs if run.tone != "kind" and run.text.strip())
        self.body += [paragraph("Subtitle", *self.runs(kind))] if kind else []
        self.body.append(paragraph("Title", *self.runs(name)))

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
        yield table(grid, self.runs, direction(self.options.language) == "rtl", plain(self.above))
        # Two tables that touch become one.
        yield paragraph("TableText")

    def caption(self) -> Any:
        self.tables += 1
        place = fielded(r"SEQ Table \* ARABIC", number(self.tables))
        before, _number, rest = _("Table {number}: {title}").partition("{number}")
        between, _title, after = rest.partition("{title}")
        title = self.runs(unlinked(self.above))
        return paragraph("Caption", text(before), *place, text(between), *title, *([text(after)] if after else []))

    def runs(self, runs: Runs) -> list[Any]:
        return [self.run(each, len(runs) > 1) for each in runs]

    def run(self, run: Run, has_neighbors: bool) -> Any:
        looks = (node("b"), node("bCs")) if run.tone in ("b", "strong", "heading") else ()
        words = text(run.text, *looks, has_neighbors=has_neighbors)
        if run.href.startswith("#") and run.href[1:] in self.anchors:
            return node("hyperlink", words, anchor=mark(run.href[1:]))
        if run.href.startswith(OUTSIDE):
            link = node("hyperlink", words)
            link.set(ID, self.file.part.relate_to(run.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
            return link
        return words


def unlinked(runs: Runs) -> Runs:
    """The same words where another style tells how they look, and another link where they lead."""
    return tuple(Run(run.text) for run in runs)


def unnumbered(runs: Runs) -> Runs:
    """A heading without the number or letter of its part: beside that of a table it would read as one of its words."""
    kept = [run for run in runs if run.tone != "place"]
    first = tuple(replace(run, text=run.text.lstrip()) for run in kept[:1])
    return tuple(run for run in (*first, *kept[1:]) if run.text)


def toc_mark(place: int) -> str:
    return f"_Toc{place:08d}"


def mark(anchor: str) -> str:
    return f"part_{anchor.replace('-', '_')}"


def styled(tone: str) -> str:
    return next((TONES[each] for each in tone.split() if each in TONES), "Normal")
