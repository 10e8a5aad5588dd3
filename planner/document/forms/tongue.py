"""What other programs want to know of a language: its full name."""

from babel import Locale
from babel.core import get_global


def full(language: str) -> str:
    """With the country where most of its speakers live, if it names none: "en" -> "en-US"."""
    locale = Locale.parse(language)
    likely = get_global("likely_subtags").get(locale.language, "")
    country = locale.territory or likely.rpartition("_")[2]
    return f"{locale.language}-{country}" if len(country) == 2 else locale.language
