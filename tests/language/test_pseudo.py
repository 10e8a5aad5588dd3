"""In a language whose every word stands in brackets, what stands outside of them is hard-coded."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from html import unescape

import pytest
from babel import Locale

from planner.catalog import load
from planner.cli import COMMANDS, main
from planner.document.html import page
from planner.document.options import Kind, Options
from planner.language import PSEUDO
from planner.plan import Plan
from tests.document.plans import full

# A sentence that is cut short has lost its bracket.
INNERMOST = re.compile(r"⟦[^⟦⟧…]*(?:[⟧…]|$)")
LATIN = re.compile(r"[A-Za-z]{3,}")
# Addresses, codes of rules and money, ids.
NAME = re.compile(r"https?://\S+|[\w-]+\.example\S*|[A-Z]{3,4}\d{3}|[A-Z]{3},|\b[a-z]+-0\b")


def bare(text: str) -> str:
    """What stands outside of all brackets."""
    while (inside := INNERMOST.sub("", text)) != text:
        text = inside
    return text


@cache
def of_babel() -> frozenset[str]:
    """Names of days, months, countries, money and languages: Babel translates them."""
    locale = Locale.parse(PSEUDO)
    names = [*locale.territories.values(), *locale.currencies.values(), *locale.languages.values()]
    for kind in ("days", "months"):
        of_kind = getattr(locale, kind)["format"]
        names += [name for width in of_kind.values() for name in width.values()]
    return frozenset(word for name in names for word in LATIN.findall(name))


def hard_coded(texts: Iterator[str] | list[str]) -> list[str]:
    outside = (NAME.sub("", bare(text)) for text in texts)
    return sorted({text.strip() for text in outside if set(LATIN.findall(text)) - of_babel() - {"Roadworthy"}})


def in_letters_of_another_script(path: str, longest: int) -> str:
    return "Сказано нами"[:longest]


@cache
def spoken() -> Plan:
    """Every field answered, in letters that no message of ours is made of."""
    return full(in_letters_of_another_script)


@pytest.mark.parametrize("kind", Kind)
def test_no_word_of_a_document_is_hard_coded(kind: Kind) -> None:
    html = page(spoken(), load(), Options(date=date(2026, 3, 2), kind=kind, language=PSEUDO))
    body = html[html.index("</style>") :]
    cited = {each.title for each in load().sources.values()} | {each.publisher for each in load().sources.values()}
    texts = [unescape(text) for text in re.findall(r">([^<>]+)<", body)]
    assert hard_coded([text for text in texts if not any(title in text for title in cited)]) == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.__name__.rpartition(".")[2])
def test_no_word_of_a_command_is_hard_coded(command: object, capsys: pytest.CaptureFixture[str]) -> None:
    name = str(command.__name__).rpartition(".")[2]  # type: ignore[attr-defined]
    with pytest.raises(SystemExit):
        main([name, "--lang", PSEUDO, "--help"])
    told = [part for part in capsys.readouterr().out.split("\n") if not part.strip().startswith(("-", "{", "["))]
    assert hard_coded([" ".join(told)]) == []
