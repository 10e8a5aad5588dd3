"""Elements of WordprocessingML, built directly: python-docx counts every cell anew, which long tables do not bear."""

from collections.abc import Iterator
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from planner.document.forms.tree import UNFIT
from planner.document.forms.word.sides import enclosed
from planner.language import side

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# In which order a paragraph's properties stand.
AFTER_BIDI = tuple(
    f"w:{name}"
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
        *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr"),
        *("sectPr", "pPrChange"),
    )
)


def node(name: str, /, *kids: Any, **attributes: object) -> Any:
    """`node("jc", val="end")` is <w:jc w:val="end"/>; None among the kids is none."""
    found = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        found.set(qn(f"w:{key}"), str(value))
    for kid in kids:
        if kid is not None:
            found.append(kid)
    return found


def text(words: str, *looks: Any, has_neighbors: bool = False) -> Any:
    """A run; the ends of lines are breaks, and a line that is written the other way says so: beside other runs, if it
    `has_neighbors`."""
    other = side(words)
    kept = (*looks, node("rtl", val=int(other == "rtl"))) if other else looks
    run = node("r", node("rPr", *kept) if kept else None)
    for at, line in enumerate(UNFIT.sub("", words).split("\n")):
        if at:
            run.append(node("br"))
        piece = node("t")
        piece.text = enclosed(line, side(line), has_neighbors)
        piece.set(SPACE, "preserve")
        run.append(piece)
    return run


def field(code: str, shown: str, **marks: object) -> Iterator[Any]:
    """A field as the runs it is made of, with what it shows until a program works it out."""
    yield opened(**marks)
    yield instruction(code)
    yield node("r", node("fldChar", fldCharType="separate"))
    yield text(shown)
    yield closed()


def opened(**marks: object) -> Any:
    return node("r", node("fldChar", fldCharType="begin", **marks))


def instruction(code: str) -> Any:
    said = node("instrText")
    said.text = f" {code} "
    said.set(SPACE, "preserve")
    return node("r", said)


def separated() -> Any:
    return node("r", node("fldChar", fldCharType="separate"))


def closed() -> Any:
    return node("r", node("fldChar", fldCharType="end"))


def paragraph(style: str, *runs: Any, looks: tuple[Any, ...] = ()) -> Any:
    return node("p", node("pPr", node("pStyle", val=style), *looks), *runs)
