"""The words and number forms of the reader's language: gettext for sentences, Babel for the rest."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from datetime import date, datetime
from decimal import localcontext
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_day_names
from babel.languages import get_official_languages
from babel.numbers import (
    NumberFormatError,
    format_currency,
    format_decimal,
    format_percent,
    get_territory_currencies,
    parse_decimal,
)
from babel.support import NullTranslations, Translations

from planner.paths import LOCALE

DEFAULT = "en"
# The largest number a plan can hold has 309 digits; Babel counts in decimals, which stop at 28 by default.
DIGITS = 400
WORD_JOINER = "\u2060"
# The sign or the three letters of money before or after an amount.
MONEY_SIGN = re.compile(r"^(?:[A-Za-z]{3}|[$€£¥₪₽₴₹₩฿])(?=[\d.,])|(?<=\d)(?:[A-Za-z]{3}|[$€£¥₪₽₴₹₩฿])$")
_current: ContextVar[str] = ContextVar("language", default=DEFAULT)


@cache
def _catalogue(language: str) -> NullTranslations:
    return Translations.load(LOCALE, [language], "roadworthy")


def languages() -> tuple[str, ...]:
    """Those that Roadworthy speaks: the one it is written in, and those that have a catalogue."""
    return (DEFAULT, *sorted(folder.name for folder in LOCALE.glob("*") if folder.is_dir()))


def current() -> str:
    """The language of the reader being served, as a Babel locale id."""
    return _current.get()


@contextmanager
def using(language: str) -> Iterator[None]:
    token = _current.set(language)
    try:
        yield
    finally:
        _current.reset(token)


def _(message: str) -> str:
    # gettext answers the catalogue's header to an empty message.
    return str(_catalogue(current()).ugettext(message)) if message else ""


def ngettext(one: str, many: str, count: int) -> str:
    return str(_catalogue(current()).ungettext(one, many, count))


def N_(message: str) -> str:
    """Marks a message for translation where it is stored; `_` translates it where it is shown."""
    return message


def day(value: date) -> str:
    return format_date(value, format="medium", locale=current())


def weekday(value: date) -> str:
    """ "Mon, Mar 2"."""
    return str(format_skeleton("MMMEd", value, locale=current()))


def weekday_and_year(value: date) -> str:
    """ "Mon, Mar 2, 2026"."""
    return str(format_skeleton("yMMMEd", value, locale=current()))


def month(value: date) -> str:
    """ "March 2026"."""
    return str(format_skeleton("yMMMM", value, locale=current()))


def day_of_week(value: date) -> str:
    """ "Mon"."""
    return str(get_day_names("abbreviated", locale=current())[value.weekday()])


def first_weekday() -> int:
    """The day that begins a week in print; Monday is 0."""
    return int(Locale.parse(current()).first_week_day)


def clock(value: datetime) -> str:
    return format_time(value, format="short", locale=current())


def number(value: float) -> str:
    with localcontext(prec=DIGITS):
        return format_decimal(value, locale=current())


def plain_number(value: float | None) -> str:
    """A number as one types it, without marks between thousands: 1234.5 -> "1234.5"."""
    if value is None:
        return ""
    with localcontext(prec=DIGITS):
        return format_decimal(value, locale=current(), group_separator=False)


def typed_number(text: str) -> float | str | None:
    """A number as people type it, "2.5", "2,5", "12 000" or "€40"; None for nothing, the text itself if it is none."""
    tidy = MONEY_SIGN.sub("", "".join(text.split()))
    if not tidy:
        return None
    try:
        return float(parse_decimal(tidy, locale=current(), strict=True))
    except NumberFormatError:
        pass
    try:
        return float(tidy.replace(",", "."))
    except ValueError:
        return text


def share(percent: float) -> str:
    """A share given in percent: 30 -> "30%"."""
    return format_percent(percent / 100, locale=current())


def money(value: float, currency: str) -> str:
    with localcontext(prec=DIGITS):
        return format_currency(value, currency, locale=current())


def rough_money(value: float, currency: str) -> str:
    """An amount that is an estimate: without the small coins of its currency; no line ends behind its minus sign."""
    pattern = copy(Locale.parse(current()).currency_formats["standard"])
    pattern.frac_prec = (0, 0)
    with localcontext(prec=DIGITS):
        amount = str(pattern.apply(value, current(), currency=currency, currency_digits=False))
    return amount.replace("-", f"-{WORD_JOINER}", 1)


@cache
def _named(kind: str, language: str) -> dict[str, str]:
    names = getattr(Locale.parse(language), kind)
    codes = {code: name for code, name in names.items() if code.isalpha() and len(code) in (2, 3)}
    return dict(sorted(codes.items(), key=lambda pair: pair[1]))


def countries() -> dict[str, str]:
    """ISO 3166 codes and names: "IE" -> "Ireland"."""
    named = _named("territories", current()).items()
    return {code: name for code, name in named if len(code) == 2 and get_territory_currencies(code)}


def currencies() -> dict[str, str]:
    """ISO 4217 codes of money in use today: "EUR" -> "EUR, Euro"."""
    names, used = _named("currencies", current()), _in_use()
    return {code: f"{code}, {name}" for code, name in names.items() if code in used}


@cache
def _in_use() -> frozenset[str]:
    return frozenset(code for land in countries() for code in get_territory_currencies(land))


def language_of(country: str) -> str:
    """The official language of a country that most people there speak, by its name: "IE" -> "English"."""
    official = get_official_languages(country) or get_official_languages(country, de_facto=True)
    return next((name for code in official if (name := Locale.parse(current()).languages.get(code))), "")


def currency_of(country: str) -> str | None:
    """The money in use in a country today: "IE" -> "EUR"."""
    return next(iter(get_territory_currencies(country)), None)
