"""What a person typed, made safe to stand inside a label: every sign is only itself."""

import re
import string

_SIGNS = re.compile(f"([{re.escape(string.punctuation)}])")


def literal(text: str, longest: int = 200) -> str:
    """One line without markup; longer texts end in an ellipsis."""
    flat = " ".join(text.split())
    return _SIGNS.sub(r"\\\1", flat if len(flat) <= longest else f"{flat[: longest - 1]}…")
