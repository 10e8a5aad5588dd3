"""Words of the other direction, told apart: WeasyPrint knows no dir="auto", a browser goes by the first letter."""

import re
from html import unescape

from markupsafe import Markup

from planner.language import direction, side

# A tag, and the text behind it; the title of a picture takes no tags.
TEXT = re.compile(r"(</?(?!title\b)\w[^<>]*>)([^<>]+)")
# Pages know left and right only in their margins.
EDGE = re.compile(r"(@(?:top|bottom)-)(left|right)\b")
OTHER = {"left": "right", "right": "left"}


def told_apart(html: str) -> Markup:
    """Every run of text that is written the other way says so."""
    return Markup(TEXT.sub(_told, html))


def _told(found: re.Match[str]) -> str:
    tag, text = found.groups()
    other = side(unescape(text))
    return f'{tag}<bdi dir="{other}">{text}</bdi>' if other else found[0]


def edge(name: str) -> str:
    """ "left" or "right" as the language reads it: where lines begin is left in ours."""
    return OTHER[name] if direction() == "rtl" else name


def mirrored(sheet: str) -> str:
    """A style sheet whose page margins begin where the language does."""
    return EDGE.sub(lambda found: found[1] + edge(found[2]), sheet)
