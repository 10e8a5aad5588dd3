"""Sentences of the reader's language, and what is put into them."""

from functools import cache
from typing import Any

from planner.language.catalogue import catalogue
from planner.language.current import current, languages
from planner.language.script import attached, isolated


class Sentence(str):
    """A translated sentence: words of the other direction that are put into it keep their own order."""

    def format(self, *parts: Any, **named: Any) -> str:
        apart = {name: isolated(self._ended(name, value)) for name, value in named.items()}
        return attached(super().format(*map(isolated, parts), **apart))

    def _ended(self, name: str, value: object) -> object:
        """A full stop is written once: that of a date ("2026 г.") is that of the sentence that ends with it."""
        is_double = isinstance(value, str) and value.endswith(".") and f"{{{name}}}." in self
        return str(value)[:-1] if is_double else value


def _(message: str) -> str:
    # gettext answers the catalogue's header to an empty message.
    return _sentence(catalogue(current()).gettext(message)) if message else ""


def ngettext(one: str, many: str, count: int) -> str:
    return _sentence(catalogue(current()).ngettext(one, many, count))


def ngettext_noop(one: str, many: str) -> tuple[str, str]:
    """As `N_`, for what is counted."""
    return one, many


def several(value: float) -> int:
    """The whole number whose plural form a figure takes: two and a half are several, as two are."""
    return int(value) if float(value).is_integer() else 2


def _sentence(text: str) -> str:
    return Sentence(text) if "{" in text else text


def N_(message: str) -> str:
    """Marks a message for translation where it is stored; `_` translates it where it is shown."""
    return message


@cache
def in_every_language(message: str) -> tuple[str, ...]:
    """A message as each of our languages says it."""
    return tuple(dict.fromkeys(catalogue(each).gettext(message) for each in languages()))
