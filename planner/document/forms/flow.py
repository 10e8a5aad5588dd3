"""The document as a flow of plain blocks, read off the HTML of its parts.

The templates alone know what stands in which order under which heading. What is no page (a text file, a word
processor) walks over what they have drawn, so that no form has templates of its own and none can differ from paper.
"""

import re
from collections.abc import Iterable, Iterator

from planner.document.forms.blocks import Block, Cell, Grid, Heading, Listing, Paragraph, Picture, Run, Runs, plain
from planner.document.forms.parting import HEADINGS, parted
from planner.document.forms.spans import Placed, spread
from planner.document.forms.tree import Node, tree

# Elements that stand in a line of text.
INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "br",
        "code",
        "em",
        "i",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
    ]
)
# Where the lines of an answer stay lines (print.css: pre-line).
LINES = frozenset(("p", "li", "th", "td", "dt", "dd"))
UNREAD = ("style", "script", "template")
# The columns of a chart and the marks below them; what they show is said above them.
DRAWN = frozenset(("plot", "axis"))
# A label that is put on a drawing; the drawing's own words say the same.
PLACED = re.compile(r"\b(?:inset-(?:inline|block)-|top:)")
STRONG = ("b", "em", "strong")
BREAK = "\u2028"


def flow(html: str) -> tuple[Block, ...]:
    return tuple(_blocks(tree(html)))


def _blocks(node: Node) -> Iterator[Block]:
    """Text that stands beside blocks is a paragraph of its own."""
    waiting: list[Node | str] = []
    for kid in node.kids:
        if isinstance(kid, str) or kid.tag in INLINE:
            waiting.append(kid)
            continue
        yield from _paragraph(waiting, node)
        waiting = []
        yield from _block(parted(kid))
    yield from _paragraph(waiting, node)


def _paragraph(kids: list["Node | str"], node: Node) -> Iterator[Paragraph]:
    runs = _runs(Node(node.tag, node.attributes, kids))
    if runs:
        yield Paragraph(runs, node.tone if node.tag == "p" else "")


def _block(node: Node) -> Iterator[Block]:
    if node.tag in HEADINGS:
        if runs := _runs(node):
            yield Heading(HEADINGS.index(node.tag) + 1, runs)
    elif node.tag in ("ul", "ol"):
        if items := tuple(filter(None, map(_runs, node.nodes("li")))):
            yield Listing(items, node.tag == "ol")
    elif node.tag == "table":
        yield from _grid(node)
    elif node.tag in ("svg", "img"):
        yield from _picture(node)
    elif node.tag not in UNREAD and not DRAWN & set(node.tone.split()):
        yield from _blocks(node)


def _picture(node: Node) -> Iterator[Picture]:
    """One that is not described is decoration."""
    said = node.attributes.get("alt") or " ".join(each.text for each in node.nodes("title", "desc"))
    if about := " ".join(said.split()):
        yield Picture(about)


def _runs(node: Node) -> Runs:
    found = list(_pieces(node, "", ""))
    keeps = node.tag in LINES
    texts = [_spaced(run.text, keeps) for run in found]
    if texts:
        # Spaces at both ends, and after a space, are none.
        for at, text in enumerate(texts):
            before = texts[at - 1] if at else "\n"
            texts[at] = text.lstrip(" ") if not before or before[-1] in " \n" else text
        texts[-1] = texts[-1].rstrip()
        texts[0] = texts[0].lstrip()
    runs = (Run(text, run.href, run.tone) for text, run in zip(texts, found, strict=True) if text)
    kept = tuple(runs)
    return kept if plain(kept).strip() else ()


def _pieces(node: Node, href: str, tone: str) -> Iterator[Run]:
    for kid in node.kids:
        if isinstance(kid, str):
            yield Run(kid, href, tone)
        elif kid.tag == "br":
            yield Run(BREAK, href, tone)
        elif kid.tag not in ("svg", "ul", "ol", "table") and not PLACED.search(kid.attributes.get("style", "")):
            yield from _pieces(
                kid, kid.attributes.get("href", href), kid.tone or (kid.tag if kid.tag in STRONG else tone)
            )


def _spaced(text: str, keeps_lines: bool) -> str:
    """As a browser shows it: what is between words is one space, or the end of a line where lines stay lines."""
    if not keeps_lines:
        text = text.replace("\n", " ")
    text = re.sub(r"[ \t\r]+", " ", text)
    return re.sub(r" ?\n ?", "\n", text).replace(BREAK, "\n")


def _grid(node: Node) -> Iterator[Grid]:
    lines = list(node.nodes("tr"))
    heads = {id(row) for head in node.nodes("thead") for row in head.nodes("tr")}
    head = next(([_cell(Placed(cell)) for cell in _cells(row)] for row in lines if id(row) in heads), [])
    rows = [row for row in lines if id(row) not in heads]
    body = list(spread(map(_cells, rows)))
    if not body:
        return
    widths = [_width(col) for group in node.nodes("colgroup") for col in group.nodes("col")]
    kept = [at for at in range(max(len(cells) for cells in body)) if not _is_drawn(body, at)]
    yield Grid(
        node.tone,
        tuple(head[at] for at in kept if at < len(head)),
        tuple(tuple(_cell(cells[at]) for at in kept if at < len(cells)) for cells in body),
        tuple(widths[at] for at in kept) if len(widths) > max(kept) and all(widths[at] for at in kept) else (),
        "total" in rows[-1].tone.split(),
    )


def _cells(row: Node) -> Iterator[Node]:
    return row.nodes("th", "td")


def _is_drawn(body: list[tuple[Placed, ...]], at: int) -> bool:
    """A column of bars: it holds elements and no text; what it shows stands in figures beside it."""
    cells = [row[at].node for row in body if at < len(row)]
    return all(not cell.text.strip() and any(isinstance(kid, Node) for kid in cell.kids) for cell in cells)


def _cell(placed: Placed) -> Cell:
    node = placed.node
    return Cell(tuple(_flat(_blocks(node))), node.tag == "th", node.tone, placed.rows)


def _flat(blocks: Iterable[Block]) -> Iterator[Paragraph | Listing]:
    """What a cell can hold: a table inside a table is read cell by cell."""
    for block in blocks:
        match block:
            case Heading(runs=runs):
                yield Paragraph(runs, "heading")
            case Picture(about):
                yield Paragraph((Run(about),), "about")
            case Grid():
                for row in (block.head, *block.rows):
                    for cell in row:
                        yield from cell.blocks
            case _:
                yield block


def _width(col: Node) -> float:
    found = re.search(r"width: *([\d.]+)%", col.attributes.get("style", ""))
    return float(found[1]) if found else 0.0
