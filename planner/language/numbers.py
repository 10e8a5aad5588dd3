"""Numbers, shares and money as they are written in the reader's language."""

import re
from copy import copy
from decimal import localcontext

from babel.numbers import NumberFormatError, format_currency, format_decimal, format_percent, parse_decimal

from planner.language.current import locale
from planner.language.script import before

# The largest number a plan can hold has 309 digits; Babel counts in decimals, which stop at 28 by default.
DIGITS = 400
WORD_JOINER = "\u2060"
# The sign or the three letters of money before or after an amount.
MONEY_SIGN = re.compile(r"^(?:[A-Za-z]{3}|[$€£¥₪₽₴₹₩฿])(?=[\d.,])|(?<=\d)(?:[A-Za-z]{3}|[$€£¥₪₽₴₹₩฿])$")

# Where the letters of a currency touch an amount, as in "HUF17,000"; CLDR wants a space there, and Babel puts none.
LETTERS = re.compile(r"(?<=[A-Za-z]{3})(?=\d)")


def number(value: float) -> str:
    with localcontext(prec=DIGITS):
        return format_decimal(value, locale=locale())


def plain_number(value: float | None) -> str:
    """A number as one types it, without marks between thousands: 1234.5 -> "1234.5"."""
    if value is None:
        return ""
    with localcontext(prec=DIGITS):
        return format_decimal(value, locale=locale(), group_separator=False)


def typed_number(text: str) -> float | str | None:
    """A number as people type it, "2.5", "2,5", "12 000" or "€40"; None for nothing, the text itself if it is none."""
    tidy = MONEY_SIGN.sub("", "".join(text.split()))
    if not tidy:
        return None
    try:
        return float(parse_decimal(tidy, locale=locale(), strict=True))
    except NumberFormatError:
        pass
    try:
        return float(tidy.replace(",", "."))
    except ValueError:
        return text


def share(percent: float) -> str:
    """A share given in percent: 30 -> "30%"."""
    with localcontext(prec=DIGITS):
        return format_percent(percent / 100, locale=locale())


def money(value: float, currency: str) -> str:
    """An amount with the small coins of its currency, if it has any."""
    if float(value).is_integer():
        return whole_money(value, currency)
    with localcontext(prec=DIGITS):
        return _signed(format_currency(value, currency, locale=locale()))


def whole_money(value: float, currency: str) -> str:
    """An amount without small coins, as an estimate is; no line ends behind its minus sign."""
    pattern = copy(locale().currency_formats["standard"])
    pattern.frac_prec = (0, 0)
    with localcontext(prec=DIGITS):
        amount = str(pattern.apply(value, locale(), currency=currency, currency_digits=False))
    return _signed(amount.replace("-", f"-{WORD_JOINER}", 1))


def _signed(amount: str) -> str:
    spaced = LETTERS.sub("\u00a0", amount)
    return before(spaced) if "-" in spaced else spaced
