"""The characters of the document's typefaces, and what stands in for those that they lack."""

import re
import unicodedata
from functools import cache

from fontTools.ttLib import TTFont

from planner.document.tokens import fallback, typeface
from planner.paths import FONTS

# Twins that read the same. The lozenge is for the rest: a box without a glyph is no text for a screen reader.
TWINS = str.maketrans(
    {
        "\u2007": "\u00a0",
        "\u2009": "\u00a0",
        "\u202f": "\u00a0",
        "\u2010": "-",
        "\u2011": "-",
        "\u2190": "‹",
        "\u2192": "›",
        "\u2713": "√",
        "\u2714": "√",
        "\u2605": "*",
        "\u2606": "*",
    }
)
STAND_IN = "◊"
# Joiners and variants hold signs together, and mean nothing without them.
JOINED = re.compile(rf"{STAND_IN}\ufe0f?(?:\u200d{STAND_IN}\ufe0f?)*\u200d?")
CONTROLS = dict.fromkeys(code for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n\r")
UNSEEN = ("Cc", "Cf", "Zl", "Zp")
LONGEST_WORD = 60
# In escaped HTML: an entity is one letter of its word.
LETTER = r"(?:&#?\w+;|[^\s<>&])"
LONG_WORD = re.compile(rf"{LETTER}{{{LONGEST_WORD + 1},}}")
PIECE = re.compile(rf"{LETTER}{{1,{LONGEST_WORD // 2}}}")


def legible(html: str, family: str = "") -> str:
    """The page in characters that its body font has, or the one behind it; nothing that was there goes without a sign.

    Headings fall back to both, hence they hold whatever the body holds."""
    composed = unicodedata.normalize("NFC", html).translate({**CONTROLS, **TWINS})
    lacking = dict.fromkeys((ord(sign) for sign in missing(composed, family)), STAND_IN)
    whole = JOINED.sub(STAND_IN, composed.translate(lacking)) if lacking else composed
    head, end, body = whole.partition("</head>")
    return head + end + LONG_WORD.sub(_breakable, body)


def _breakable(word: re.Match[str]) -> str:
    """With places to break at, since WeasyPrint measures the rest of a solid word anew for each line."""
    return "\u200b".join(PIECE.findall(word[0]))


def missing(text: str, family: str = "") -> tuple[str, ...]:
    """The signs that print as a stand-in, each once, in the order of the text."""
    composed = unicodedata.normalize("NFC", text).translate(TWINS)
    known = _known(fallback()) | _known(family or fallback())
    return tuple(dict.fromkeys(sign for sign in composed if ord(sign) not in known and _is_seen(sign)))


def _is_seen(sign: str) -> bool:
    return unicodedata.category(sign) not in UNSEEN and sign != "\ufe0f"


@cache
def _known(family: str) -> frozenset[int]:
    """The code points of the typeface; its weights hold the same."""
    regular = FONTS / typeface(family)["400"]
    with TTFont(regular, lazy=True) as font:
        return frozenset(font.getBestCmap())
