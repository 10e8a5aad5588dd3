"""Every language says everything that the program says, and nothing that it does not say any more."""

import ast
import re
from collections.abc import Mapping
from functools import cache

import pytest
from babel.messages.catalog import Catalog, Message

from planner.language import DEFAULT, languages
from planner.language.calls import messages as calls
from planner.language.catalogue import entries, files
from planner.language.messages import po, rooms

OURS = [language for language in languages() if language != DEFAULT]
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\(\w+\)[a-z]|%[sr]|:material/\w+:|</?[a-z]+[^<>]*>|`[^`]+`")

template = cache(rooms)


@cache
def translated(language: str) -> dict[str, Catalog]:
    return {file.stem: po(file) for file in files(language)}


def keys(catalogs: Mapping[str, Catalog]) -> set[tuple[object, ...]]:
    """Room and message."""
    return {(room, each.id) for room, catalog in catalogs.items() for each in catalog if each.id}


def messages(language: str) -> list[Message]:
    return [message for catalog in translated(language).values() for message in catalog if message.id]


def said(message: Message) -> tuple[str, ...]:
    return message.string if isinstance(message.string, tuple) else (str(message.string),)


def asked(message: Message) -> tuple[str, ...]:
    return message.id if isinstance(message.id, tuple) else (str(message.id),)


def test_the_languages_are_these() -> None:
    assert OURS == ["he", "hu", "ru"]


@pytest.mark.parametrize("language", OURS)
def test_no_message_is_missing_and_none_is_left_over(language: str) -> None:
    assert keys(translated(language)) ^ keys(template()) == set(), "Run `make messages`, then translate what is empty."


@pytest.mark.parametrize("language", OURS)
def test_no_message_is_empty_or_fuzzy(language: str) -> None:
    assert [each.id for each in messages(language) if each.fuzzy or not all(map(str.strip, said(each)))] == []


@pytest.mark.parametrize(("language", "forms"), [("he", 2), ("hu", 2), ("ru", 3)])
def test_every_count_has_all_its_forms(language: str, forms: int) -> None:
    for each in messages(language):
        if isinstance(each.id, tuple):
            assert len(said(each)) == forms, each.id


@pytest.mark.parametrize("language", OURS)
def test_placeholders_and_marks_are_those_of_the_message(language: str) -> None:
    wrong = []
    for each in messages(language):
        wanted = sorted(PLACEHOLDER.findall(asked(each)[-1]))
        allowed = {mark for text in asked(each) for mark in PLACEHOLDER.findall(text)}
        last, *others = reversed(said(each))
        if sorted(PLACEHOLDER.findall(last)) != wanted or any(
            set(PLACEHOLDER.findall(other)) - allowed for other in others
        ):
            wrong.append((each.id, each.string))
    assert wrong == []


@pytest.mark.parametrize("language", OURS)
def test_what_is_read_is_what_babel_reads(language: str) -> None:
    read = [entry for file in files(language) for entry in entries(file.read_text(encoding="utf-8")) if entry["msgid"]]
    assert read == list(map(fields, messages(language)))


def fields(message: Message) -> dict[str, str]:
    one, *many = asked(message)
    strings = {f"msgstr[{at}]" if many else "msgstr": text for at, text in enumerate(said(message))}
    plural = {"msgid_plural": many[0]} if many else {}
    return {"msgid": one, **plural, **strings}


def test_escapes_and_long_messages_are_read() -> None:
    text = 'msgid ""\n"a \\"b\\"\\n"\n"c\\\\"\nmsgstr "d"\n'
    assert list(entries(text)) == [{"msgid": 'a "b"\nc\\', "msgstr": "d"}]


def test_a_file_that_is_empty_yet_says_nothing() -> None:
    assert list(entries("")) == []


def test_sentences_within_f_strings_are_found() -> None:
    source = ast.parse("x = f\"**{_('What for?')}** {ngettext('{n} day', '{n} days', 2)}\"\ny = _(other)")
    assert [words for _line, _call, words, _comments in calls(source)] == ["What for?", ("{n} day", "{n} days")]
