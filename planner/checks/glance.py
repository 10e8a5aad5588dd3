"""A quick look at texts, before they are read."""

from collections.abc import Iterable

from planner.checks.texts import plain


def may_say(texts: Iterable[str], words: str) -> bool:
    """Whether one of the words may stand there."""
    whole = "\n".join(texts).casefold()
    return any(part in whole for part in plain(words))
