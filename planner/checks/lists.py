"""Lists of words by which rules read what a person typed: those of all our languages at once, whoever reads the plan.

Words stand in one string, marked for translators: "everybody, everyone, all." A word that ends with a full stop is
whole; any other is the beginning of a word. Translators put the words of their own language, not a translation.
"""

import re
from collections.abc import Iterator
from functools import cache

from planner.language import in_every_language

# "And, the, in, to, from, that, as" are written onto a Hebrew word. A short one becomes another word by some of them:
# "not" with "from" is "full", and a controller with it is a computer. By the length of the word:
ATTACHED, ATTACHED_TO = "והבלמשכ", {1: "וש", 2: "וש", 3: "והבלש"}
MOST_ATTACHED = 3
# No "and" but the beginning of a surname: Vaknin, Vardi, Weiss.
SURNAMES = "ו|י[יצלס]|ינ[רבשגט]|ע?קנין|רד"
ENDING, STEM, ROOT = re.compile(r"(?:ing|es|ed|s|e)$"), 5, 3
HEBREW, CYRILLIC = "[א-ת]", "[а-яё]"
SCRIPTS = (re.compile(HEBREW), re.compile(CYRILLIC, re.IGNORECASE))


@cache
def listed(words: str) -> tuple[str, ...]:
    """The words of a list, as they stand there, in every language."""
    return tuple(dict.fromkeys(word for said in in_every_language(words) for word in said.split(", ") if word))


@cache
def plain(words: str) -> tuple[str, ...]:
    """The words of a list as they stand in a text in small letters."""
    return tuple(dict.fromkeys(word.removesuffix(".").casefold() for word in listed(words)))


@cache
def either(words: str, for_ascii: bool = False) -> str:
    """The pattern of any of the words, or of any that an ASCII text may hold. It looks at those of a script only where
    a letter of that script stands."""
    groups: dict[str, list[str]] = {}
    for word in listed(words):
        if word.isascii() or not for_ascii:
            groups.setdefault(_script(word), []).append(beginning(word))
    return "|".join(f"{script}(?:{'|'.join(patterns)})" for script, patterns in groups.items())


def _script(word: str) -> str:
    return next((f"(?={script.pattern})" for script in SCRIPTS if script.match(word)), "")


def beginning(word: str) -> str:
    """The pattern of one word of a list."""
    return attached(word) + (re.escape(word[:-1]) + r"\b" if word.endswith(".") else re.escape(word) + r"\w*")


def attached(word: str) -> str:
    """The pattern of what may be written onto the front of a word; empty if it is not Hebrew."""
    if not SCRIPTS[0].match(word):
        return ""
    return f"[{ATTACHED_TO.get(len(word.removesuffix('.')), ATTACHED)}]{{0,{MOST_ATTACHED}}}"


def detached(word: str) -> Iterator[str]:
    """A word, and what it may be without the letters that Hebrew writes onto it."""
    yield word
    for at, letter in enumerate(word[: min(MOST_ATTACHED, len(word) - 1)], 1):
        if letter not in ATTACHED:
            return
        yield word[at:]


def stem(word: str) -> str:
    """What the forms of a word in small letters have in common, more or less: its beginning, and three letters of a
    Hebrew word."""
    if not SCRIPTS[0].match(word):
        return ENDING.sub("", word)[:STEM]
    return [form for form in detached(word) if len(form) >= ROOT][-1][:ROOT]


@cache
def whole(*lists: str) -> str:
    """The pattern of the words of lists where each stands whole, the longest first."""
    every = sorted({word for words in lists for word in plain(words)}, key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(attached(word) + re.escape(word) for word in every)})(?!\w)"


@cache
def link(words: str, shortest: int = 3) -> str:
    """The pattern of a word between two others, with the blanks beside it: " and ". Hebrew writes it onto the next,
    which has so many letters at least."""
    onto = rf"(?!{SURNAMES})[-־]?(?=\w{{{shortest}}})"
    parts = (re.escape(word) + (onto if _is_letter(word) else r"\s+") for word in plain(words))
    return rf"\s+(?:{'|'.join(parts)})"


def _is_letter(word: str) -> bool:
    return len(word) == 1 and bool(SCRIPTS[0].match(word))
