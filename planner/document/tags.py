"""What WeasyPrint leaves undone in a tagged PDF: which way a header cell points, and what is page furniture."""

import re
from collections.abc import Iterator
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Pdf

from planner.document.archive import complete

MARKED = re.compile(rb"/\w+\s+<</MCID (\d+)>>\s+BDC")
FURNITURE = b"/Artifact\n<</Type /Pagination>>\nBDC"
Place = tuple[int, int]


def finished(pdf: bytes, is_archive: bool = False) -> bytes:
    """The same pages, with the tags whole; the same bytes for the same bytes."""
    with Pdf.open(BytesIO(pdf)) as document:
        reached = _tree(document.Root.StructTreeRoot)
        _tell_furniture(document, reached)
        if is_archive:
            complete(document)
        written = BytesIO()
        document.save(written, deterministic_id=True)
    return written.getvalue()


def _tree(root: Object) -> set[Place]:
    """The elements that hang in the tree, by object number; on the way each header cell gets its scope."""
    reached: set[Place] = set()
    waiting = [(root, Name.Column)]
    while waiting:
        element, scope = waiting.pop()
        reached.add(element.objgen)
        kind = element.get(Name.S)
        if kind == Name.TH:
            element.A.Scope = scope
            # Leaves number their cells alike; a scope says the same without numbers.
            del element.ID
        elif kind == Name.TD:
            del element.A.Headers
        elif kind in (Name.TBody, Name.TFoot):
            scope = Name.Row
        elif kind in (Name.Table, Name.THead):
            scope = Name.Column
        waiting += ((kid, scope) for kid in _kids(element))
    return reached


def _kids(element: Object) -> Iterator[Object]:
    kids = element.get(Name.K)
    for kid in kids if isinstance(kids, Array) else ():
        if isinstance(kid, Dictionary) and kid.get(Name.Type) == Name.StructElem:
            yield kid


def _tell_furniture(document: Pdf, reached: set[Place]) -> None:
    """Running heads and page numbers are marked, but hang nowhere in the tree: as artifacts they need not."""
    numbers = document.Root.StructTreeRoot.ParentTree.Nums
    for page, owners in zip(document.pages, list(numbers)[1::2], strict=False):
        loose = {at for at, owner in enumerate(owners) if owner.objgen not in reached}
        for at in loose:
            owners[at] = None
        _redraw(document, page.obj, loose)


def _redraw(document: Pdf, page: Object, loose: set[int]) -> None:
    def mark(match: re.Match[bytes]) -> bytes:
        return FURNITURE if int(match[1]) in loose else match[0]

    # Texts stand in the stream as hexadecimal digits, so an answer cannot look like a mark.
    page.Contents = document.make_stream(MARKED.sub(mark, page.Contents.read_bytes()))
