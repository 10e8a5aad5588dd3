"""What only a color or a gap tells apart on paper, told apart by signs."""

from collections.abc import Iterator

from planner.document.forms.tree import Node
from planner.language import _

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def parted(node: Node) -> Node:
    if node.tag in HEADINGS:
        return Node(node.tag, node.attributes, list(_names(node)))
    return Node(node.tag, node.attributes, list(_entries(node))) if "legend" in node.tone.split() else node


def _names(heading: Node) -> Iterator[Node | str]:
    """A second name, which paper prints in another color, stands behind a dash."""
    for at, kid in enumerate(heading.kids):
        if at and isinstance(kid, Node) and kid.tag == "span" and not kid.attributes:
            yield "– "
        yield kid


def _entries(legend: Node) -> Iterator[Node | str]:
    """Between two entries paper leaves a gap; one whose sign is a color alone explains nothing where none is."""
    known = (kid for kid in legend.kids if isinstance(kid, Node) and all(sign.text.strip() for sign in kid.nodes("b")))
    for at, entry in enumerate(known):
        if at:
            yield _("; ")
        yield entry
