"""Words of the other direction, told apart: WeasyPrint knows no dir="auto", and loses isolates where a line ends."""

import re
from collections.abc import Iterator
from html import escape, unescape

from markupsafe import Markup

from planner.language import direction, side

# A tag, and the text behind it; the title of a picture takes no tags.
TEXT = re.compile(r"(</?(?!title\b)\w[^<>]*>)([^<>]+)")
# What a sentence puts in that is written the other way, as planner.language.isolated marks it.
ISOLATED = re.compile("\u2068([^\u2068\u2069]*)\u2069")
MARKS = re.compile("[\u2068\u2069]")
# Within Hebrew: what begins or ends with a sign that Hebrew would draw to its own side, and sentences of Latin letters.
LETTER = r"A-Za-z\u00c0-\u024f\u0400-\u04ff"
LATIN = rf"(?:\d+(?=[{LETTER}]))?[{LETTER}][{LETTER}\d]*(?:['’.&/+-][{LETTER}\d]+)*"
NUMBER = r"\d+(?:[.,:]\d+)*"
INSERTED = re.compile(
    rf"""https?://[^\s\u0590-\u05ff]*[\w/]       # an address
    | [\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+          # of mail, whose name is no longer
    | [A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.[A-Za-z]{{2,}}/[\w./-]*[\w/]
    | [@\#][A-Za-z_][\w.]*\w                     # a name, a hashtag
    | \+\d(?:[\s().-]*\d){{6,14}}                  # a telephone
    | (?<![^\s(])[+−-]\d[\d.,]*%?               # a sign
    | {LATIN}(?:(?:[ ]&[ ]|[ ,:–-]{{1,3}})(?:{LATIN}|\({LATIN}(?:[ ,]+{LATIN})*\))|[ ]{NUMBER})*(?:(?<=\b[A-Z])\.)?
    """,
    re.VERBOSE | re.ASCII,
)
# Pages know left and right only in their margins.
EDGE = re.compile(r"(@(?:top|bottom)-)(left|right)\b")
OTHER = {"left": "right", "right": "left"}


def told_apart(html: str) -> Markup:
    """Every run of text that is written the other way says so."""
    return Markup(TEXT.sub(_told, html))


def _told(found: re.Match[str]) -> str:
    tag, text = found[1], unescape(found[2])
    return tag + "\n".join(_line(line) for line in text.split("\n"))


def _line(text: str) -> str:
    plain = MARKS.sub("", text)
    if other := side(plain):
        return _apart(plain, other)
    return "".join(_mixed(text)) if direction() == "rtl" else escape(text)


def _mixed(text: str) -> Iterator[str]:
    """Hebrew, and what is put into it."""
    at = 0
    for found in ISOLATED.finditer(text):
        yield from _inserted(text[at : found.start()])
        yield _apart(found[1], side(found[1]) or direction())
        at = found.end()
    yield from _inserted(text[at:])


def _inserted(text: str) -> Iterator[str]:
    at = 0
    for found in INSERTED.finditer(text):
        yield escape(text[at : found.start()])
        yield _apart(found[0], "ltr")
        at = found.end()
    yield escape(text[at:])


def _apart(text: str, way: str) -> str:
    return f'<bdi dir="{way}">{escape(text)}</bdi>'


def edge(name: str) -> str:
    """ "left" or "right" as the language reads it: where lines begin is left in ours."""
    return OTHER[name] if direction() == "rtl" else name


def mirrored(sheet: str) -> str:
    """A style sheet whose page margins begin where the language does."""
    return EDGE.sub(lambda found: found[1] + edge(found[2]), sheet)
