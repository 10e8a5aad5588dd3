"""One term for one concept: the translations are held to docs/glossary.md."""

import re
from functools import cache

import pytest
from babel.messages.catalog import Message

from planner.paths import ROOT
from tests.language.test_completeness import OURS, PLACEHOLDER, asked, messages, said

# Before a term, what makes another thing of it: a business objective, a parish newsletter.
OTHER_SENSES = {
    "objective": "(?<!business )",
    "newsletter": "(?<!parish )",
    "channel": "(?<!sales )(?<!private )",
}
COLUMNS = {"ru": 1, "he": 2, "hu": 3}
# Letters by which Hebrew ends a word stand for the same letters as within one.
WITHIN = str.maketrans("ךםןףץ", "כמנפצ")
ENDINGS = {"ru": r"(?<=\w{4})\w{2}$|(?<=\w{3})\w$", "he": r"(?<=\w{2})[הת]$", "hu": r"(?<=\w{4})[aeéáo]$"}


@cache
def glossary() -> tuple[list[list[str]], list[list[str]]]:
    """The rows of both tables."""
    _intro, terms, words = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").split("\n## ")
    return _rows(terms), _rows(words)


def _rows(table: str) -> list[list[str]]:
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines[1:]]


def stems(term: str, language: str) -> list[str]:
    """The beginnings of its words, which stay when it is inflected."""
    words = re.findall(r"[\w-]+", term.casefold())
    return [re.sub(ENDINGS[language], "", word).translate(WITHIN) for word in words]


def says(text: str, terms: str, language: str) -> bool:
    plain = text.casefold().translate(WITHIN)
    return any(all(stem in plain for stem in stems(term, language)) for term in terms.split(" / "))


def wrong(language: str, row: list[str], is_whole: bool) -> list[str]:
    term = re.escape(row[0].casefold())
    if row[0] in OTHER_SENSES:
        term = rf"{OTHER_SENSES[row[0]]}{term}"
    pattern = re.compile(rf"{term}" if is_whole else rf"(?<![\w-]){term}s?(?![\w-])")
    found = pattern.fullmatch if is_whole else pattern.search
    return [
        f"{row[0]} -> {row[COLUMNS[language]]}: {asked(each)[-1][:90]} -> {said(each)[-1][:90]}"
        for each in messages(language)
        if found(PLACEHOLDER.sub("…", asked(each)[-1]).casefold()) and not _is_aside(each)
        if not says(said(each)[-1], row[COLUMNS[language]], language)
    ]


def _is_aside(message: Message) -> bool:
    """Lists of words to be read, not to be shown; and what the trades themselves inspect."""
    files = [file for file, _line in message.locations]
    is_list = any("checks" in file for file in files) and asked(message)[0].count(", ") > 2
    return is_list or (all("industries" in file for file in files) and "inspection" in asked(message)[0])


@pytest.mark.parametrize("language", OURS)
def test_a_term_is_translated_by_the_term(language: str) -> None:
    assert [fault for row in glossary()[0] for fault in wrong(language, row, is_whole=False)] == []


@pytest.mark.parametrize("language", OURS)
def test_the_name_of_a_thing_is_that_of_the_glossary(language: str) -> None:
    assert [fault for row in glossary()[1] for fault in wrong(language, row, is_whole=True)] == []
