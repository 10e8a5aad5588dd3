"""What a person typed, made safe to stand inside a label: every sign is only itself."""

import re
import string

from planner.language import WORD_JOINER, direction, isolated

# Where Markdown would see an address and make a link of it; a sign of no width stands in between.
_ADDRESS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=\w)(?=@\w)", re.IGNORECASE)
_SIGNS = re.compile(f"([{re.escape(string.punctuation)}])")


def literal(text: str, longest: int = 200) -> str:
    """One line without markup; longer texts end in an ellipsis."""
    flat = " ".join(text.split())
    short = flat if len(flat) <= longest else f"{flat[: longest - 1]}…"
    plain = _SIGNS.sub(r"\\\1", _ADDRESS.sub(WORD_JOINER, short))
    # Elsewhere the browser keeps a name apart by itself, since it stands in an element of its own.
    return str(isolated(plain)) if direction() == "rtl" else plain
