"""Whose language is spoken: that of the reader being served, or of the document being made."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from babel import Locale, negotiate_locale

from planner.paths import LOCALE

DEFAULT = "en"
# The made-up language, by a locale that Babel knows and nobody asks for (planner.language.pseudo).
PSEUDO = "en_001"
_current: ContextVar[str] = ContextVar("language")
_reader: Callable[[], str] = str


@cache
def languages() -> tuple[str, ...]:
    """Those that Roadworthy speaks: the one it is written in, and those that have a folder."""
    return (DEFAULT, *sorted(folder.name for folder in LOCALE.glob("*") if folder.is_dir()))


def own_name(language: str) -> str:
    """As those who speak it call it: "he" -> "עברית"."""
    name = Locale.parse(language).display_name or language
    return name[0].upper() + name[1:]


def current() -> str:
    """As a Babel locale id; asked for once in each run of a visitor's page, since it is wanted for every word."""
    language = _current.get("")
    if not language and (language := _reader()):
        _current.set(language)
    return language or DEFAULT


def locale() -> Locale:
    return Locale.parse(current())


@contextmanager
def using(language: str) -> Iterator[None]:
    token = _current.set(language)
    try:
        yield
    finally:
        _current.reset(token)


def ask(reader: Callable[[], str]) -> None:
    """From now on, `reader` says which language is spoken where `using` has not said so; "" if it does not know."""
    global _reader
    _reader = reader


def spoken(wanted: str) -> str | None:
    """The language of ours that stands nearest to a locale id such as "he-IL" or "ru_RU.UTF-8"; None if none does."""
    plain = wanted.partition(".")[0].replace("-", "_")
    return negotiate_locale([plain], [*languages(), PSEUDO], sep="_")
