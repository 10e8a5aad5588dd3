"""The direction in which a language, and what a person typed, is written."""

import re
from functools import cache

from babel import Locale

from planner.language.current import current

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
LETTER = re.compile(r"[^\W\d_]")
OPEN, CLOSE = "\u2068", "\u2069"
LEFT_MARK, RIGHT_MARK = "\u200e", "\u200f"
# A letter that Hebrew writes onto the word behind it; the hyphen is for digits and for words of other scripts alone.
ATTACHED = re.compile("(?<![\u0590-\u05ff])([ובלמהשכ])\u05be(?=[\u05d0-\u05ea])")


def direction(language: str = "") -> str:
    """ "rtl" or "ltr"; of the reader's language if none is named."""
    return _direction(language or current())


@cache
def _direction(language: str) -> str:
    return str(Locale.parse(language).text_direction)


def side(text: str) -> str:
    """The direction of a text that stands by itself; nothing if it is the reader's own.

    Where right to left is read, one Hebrew letter makes a text Hebrew: a brand's Latin name may well come first.
    """
    if direction() == "rtl":
        return "ltr" if LETTER.search(text) and not RIGHT_TO_LEFT.search(text) else ""
    first = LETTER.search(text)
    return "rtl" if first and RIGHT_TO_LEFT.match(first[0]) else ""


def isolated(value: object) -> object:
    """Words of the other direction, marked so that what stands around them does not mix with them."""
    if not isinstance(value, str):
        return value
    is_other = side(value) if direction() == "rtl" else RIGHT_TO_LEFT.search(value)
    return f"{OPEN}{value}{CLOSE}" if is_other else value


def attached(text: str) -> str:
    return ATTACHED.sub(r"\1", text)


def before(figure: str) -> str:
    """A figure whose sign stays before it where right to left is written."""
    return f"{LEFT_MARK}{figure.lstrip(RIGHT_MARK)}" if direction() == "rtl" else figure
