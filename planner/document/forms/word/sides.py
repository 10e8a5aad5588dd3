"""Words of the other direction, kept together: a word processor sets them as it sets the line they stand in.

By the marks that every version of Word knows, not the younger ones that say the same in one (U+2066 and U+2069), nor
elements of its own (w:dir), whose words some readers of the format leave out.
"""

import re

BEGIN = {"ltr": "\u202a", "rtl": "\u202b"}
END = "\u202c"
# Of the line: what stands beside is not drawn to their side.
OUTSIDE = {"ltr": "\u200f", "rtl": "\u200e"}
# Nothing in words that are Latin throughout needs them, and LibreOffice breaks a line there within a word.
ISOLATES = re.compile("[\u2066-\u2069]")
# Without the space around them.
WORDS = re.compile(r"\S(?:.*\S)?")


def enclosed(line: str, side: str, has_neighbors: bool) -> str:
    """`side`: as planner.language has it, nothing for words that go with the line."""
    if not side:
        return line
    edge = OUTSIDE[side] if has_neighbors else ""
    kept = ISOLATES.sub("", line) if side == "ltr" else line
    return WORDS.sub(lambda found: f"{edge}{BEGIN[side]}{found[0]}{END}{edge}", kept, count=1)
