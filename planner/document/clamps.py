"""Lines that are cut: WeasyPrint writes their sign into the text as it draws it, once more each time that it is drawn,
and to the right, so that where right to left is read the line runs over its edge."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from weasyprint.document import Page
from weasyprint.formatting_structure.boxes import InlineBox, LineBox, TextBox
from weasyprint.text.line_break import get_last_word_end, line_size

SIGN = "…"


@contextmanager
def drawn_once(pages: Sequence[Page]) -> Iterator[None]:
    """While they are written; afterwards they are as they were laid out."""
    ends = [end for page in pages for line in _cut(page) if (end := _end(line))]
    before = [(end, end.position_x, end.pango_layout.text) for end in ends]
    for end in ends:
        if end.style["direction"] == "rtl":
            end.position_x -= _wider(end)
    try:
        yield
    finally:
        for end, place, text in before:
            end.position_x, end.pango_layout.text = place, text


def _cut(page: Page) -> Iterator[LineBox]:
    lines = (each for each in page._page_box.descendants(placeholders=True) if isinstance(each, LineBox))
    return (line for line in lines if line.block_ellipsis != "none")


def _end(line: LineBox) -> TextBox | None:
    """Where the sign is put."""
    last = line
    while isinstance(last, LineBox | InlineBox) and last.children:
        last = last.children[-1]
    return last if isinstance(last, TextBox) else None


def _wider(end: TextBox) -> float:
    """By how much the sign makes it wider; words that have no room beside it go, as when it is drawn."""
    layout, text = end.pango_layout, end.pango_layout.text
    layout.reactivate(end.style)
    shown = text
    while True:
        layout.set_text(shown + SIGN)
        first, rest = layout.get_first_line()
        width = float(line_size(first, end.style)[0])
        shorter = get_last_word_end(shown, end.style["lang"]) if rest else None
        if shorter is None:
            break
        shown = shown[:shorter]
    layout.set_text(text)
    return width - float(end.width)
