"""The document as Markdown: CommonMark, with tables where they are simple; what was typed stays text."""

import re
from collections.abc import Iterable, Iterator

from planner.catalog import Catalog
from planner.document.forms.blocks import Block, Cell, Grid, Heading, Listing, Paragraph, Picture, Runs, plain
from planner.document.forms.flow import flow
from planner.document.forms.form import Form
from planner.document.html import drawn
from planner.document.options import Options
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.places import in_a_row

OUTSIDE = ("http://", "https://", "mailto:")
# What would mean something, anywhere or where a line begins.
ANYWHERE = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w+;)|!(?=\[)")
AT_START = re.compile(r"^(\d*)([#+=-]|(?<=\d)[.)])", re.MULTILINE)
NOT_IN_LINKS = re.compile(r"[<>\s]")
MOST_COLUMNS = 8


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    """Without the contents: what reads Markdown makes its own."""
    found: list[str] = []
    for each in drawn(plan, catalog, options):
        blocks = [] if each.part.anchor == "contents" else flow(each.html)
        is_cover = each.part.anchor == "cover"
        found += (_written(block) for block in blocks if not (is_cover and isinstance(block, Picture)))
    return ("\n\n".join(found) + "\n").encode()


def _written(block: Block) -> str:
    match block:
        case Heading(level, runs):
            return "\n\n".join(_heading(level, runs))
        case Paragraph(runs, tone):
            return f"*{_inline(runs, ' ')}*" if "open" in tone.split() else _inline(runs)
        case Picture(about):
            return escaped(about)
        case Listing(items, is_numbered):
            return "\n".join(_item(_inline(item), f"{at}." if is_numbered else "-") for at, item in enumerate(items, 1))
        case Grid():
            return "\n".join(_table(block) if _is_simple(block) else _entries(block))


def _heading(level: int, runs: Runs) -> Iterator[str]:
    """The title of the document has its kind beside it."""
    kind = tuple(run for run in runs if run.tone == "kind")
    rest = tuple(run for run in runs if run.tone != "kind")
    yield f"{'#' * level} {_inline(rest, ' ').strip()}"
    if kind:
        yield _inline(kind)


def _inline(runs: Runs, line_end: str = "\\\n") -> str:
    texts = []
    for run in runs:
        text = escaped(run.text)
        if run.href.startswith(OUTSIDE) and text.strip():
            text = f"[{text}](<{NOT_IN_LINKS.sub('', run.href)}>)"
        texts.append(text)
    return "".join(texts).strip().replace("\n", line_end)


def escaped(text: str) -> str:
    """As text that a reader sees as it was typed."""
    marked = ANYWHERE.sub(r"\\\g<0>", re.sub(r"\n[ \n]*", "\n", text))
    return AT_START.sub(r"\1\\\2", marked)


def _item(text: str, mark: str = "-", depth: int = 0) -> str:
    """The lines of an entry stand under its words."""
    space = "  " * depth
    return f"{space}{mark} " + text.replace("\n", f"\n{space}{' ' * (len(mark) + 1)}")


def _is_simple(grid: Grid) -> bool:
    cells = [cell for row in (grid.head, *grid.rows) for cell in row]
    return bool(grid.head) and len(grid.head) <= MOST_COLUMNS and all(map(_is_line, cells))


def _is_line(cell: Cell) -> bool:
    return len(cell.blocks) <= 1 and all(
        isinstance(each, Paragraph) and "\n" not in plain(each.runs) for each in cell.blocks
    )


def _table(grid: Grid) -> Iterator[str]:
    ends = ["---:" if "number" in cell.tone.split() else "---" for cell in grid.head]
    yield _line(map(_words, grid.head))
    yield _line(ends)
    for row in grid.rows:
        yield _line([*map(_words, row), *[""] * (len(ends) - len(row))])


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _words(cell: Cell) -> str:
    return " ".join(_inline(each.runs, " ") for each in cell.blocks if isinstance(each, Paragraph))


def _entries(grid: Grid) -> Iterator[str]:
    """A row is an entry; what stands in its other cells is told below it, each by the title of its column."""
    for row in grid.rows:
        first, *others = row
        if not grid.head and len(others) == 1:
            yield from _fact(first, others[0])
            continue
        yield _item(f"**{' '.join(_texts(first)) or '–'}**")
        for at, cell in enumerate(others, start=1):
            title = " ".join(_texts(grid.head[at])) if at < len(grid.head) else ""
            texts = _texts(cell)
            if texts and title:
                yield _item(_("{label}: {answer}").format(label=title, answer=in_a_row(texts)), depth=1)
            else:
                yield from (_item(text, depth=1) for text in texts)


def _fact(label: Cell, cell: Cell) -> Iterator[str]:
    texts, name = _texts(cell), " ".join(_texts(label))
    if len(texts) == 1:
        yield _item(_("{label}: {answer}").format(label=f"**{name}**", answer=texts[0]))
    else:
        yield _item(f"**{name}**")
        yield from (_item(text, depth=1) for text in texts)


def _texts(cell: Cell) -> list[str]:
    found: list[str] = []
    for block in cell.blocks:
        found += [_inline(block.runs)] if isinstance(block, Paragraph) else map(_inline, block.items)
    return found


FORM = Form(
    "md",
    N_("Markdown"),
    N_("The document as plain text with marks, for wikis, notes and version control."),
    ".md",
    "text/markdown",
    _made,
)
