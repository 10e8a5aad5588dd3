"""Countries, their languages and their money, by the names that the reader's language has for them."""

from functools import cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages
from babel.numbers import get_territory_currencies

from planner.language.current import locale


@cache
def _named(kind: str, language: str) -> dict[str, str]:
    names = getattr(Locale.parse(language), kind)
    codes = {code: name for code, name in names.items() if code.isalpha() and len(code) in (2, 3)}
    return dict(sorted(codes.items(), key=lambda pair: pair[1]))


def countries() -> dict[str, str]:
    """ISO 3166 codes and names: "IE" -> "Ireland"."""
    return dict(_lands(str(locale())))


@cache
def _lands(language: str) -> dict[str, str]:
    named = _named("territories", language).items()
    return {code: name for code, name in named if len(code) == 2 and get_territory_currencies(code)}


def currencies() -> dict[str, str]:
    """ISO 4217 codes of money in use today: "EUR" -> "EUR, Euro"."""
    names, used = _named("currencies", str(locale())), _in_use()
    return {code: f"{code}, {name}" for code, name in names.items() if code in used}


@cache
def _in_use() -> frozenset[str]:
    return frozenset(code for land in countries() for code in get_territory_currencies(land))


def language_of(country: str) -> str:
    """The official language of a country that most people there speak, by its name: "IE" -> "English"."""
    official = get_official_languages(country) or get_official_languages(country, de_facto=True)
    return next((name for code in official if (name := locale().languages.get(code))), "")


class Week(NamedTuple):
    """Days of the week, Monday is 0: the one it begins on, and those on which most people do not work."""

    first: int = 0
    weekend: frozenset[int] = frozenset({5, 6})


@cache
def week_of(country: str) -> Week:
    for code in get_official_languages(country) or get_official_languages(country, de_facto=True):
        try:
            found = Locale.parse(f"{code}_{country}")
        except (UnknownLocaleError, ValueError):
            continue
        return Week(found.first_week_day, frozenset(range(found.weekend_start, found.weekend_end + 1)))
    return Week()


def currency_of(country: str) -> str | None:
    """The money in use in a country today: "IE" -> "EUR"."""
    return next(iter(get_territory_currencies(country)), None)
