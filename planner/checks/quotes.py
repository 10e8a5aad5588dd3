"""What findings quote of a longer text: the sentence in which the words stand."""

from planner.checks.reading import CLAUSE


def sentence(text: str, words: str) -> str:
    """The first one that holds the words, as the person typed it; the words themselves if there is none."""
    return next((clause.strip() for clause in CLAUSE.split(text) if words in clause), words)
