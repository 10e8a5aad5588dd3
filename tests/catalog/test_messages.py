"""Translators get every sentence of the catalogue that a person reads, and nothing else."""

from io import BytesIO

from planner.catalog import load
from planner.catalog.files import HERE
from planner.catalog.messages import catalog_messages
from planner.catalog.units import UNITS

from .citations import texts


def messages(text: bytes) -> list[tuple[int, str]]:
    return [(line, message) for line, _function, message, _ in catalog_messages(BytesIO(text), (), (), {})]


def test_message_comes_with_its_line() -> None:
    text = b"blog:\n  part: J4\n  label: Blog\n  cadence: {low: 1, note: Ours}\n"
    assert messages(text) == [(3, "Blog"), (4, "Ours")]


def test_texts_in_lists_and_inside_entries_are_messages_too() -> None:
    text = b"cafe:\n  freshness: [The oven, Guests]\n  pillars:\n    - {road: engage, about: Talk}\n"
    assert messages(text) == [(2, "The oven"), (2, "Guests"), (4, "Talk")]


def test_empty_file_has_no_messages() -> None:
    assert messages(b"") == []


def test_every_text_of_an_entry_is_extracted() -> None:
    files = [path.read_bytes() for path in HERE.rglob("*.yaml")]
    extracted = {message for text in files for _line, message in messages(text)}
    assert {text for _place, text in texts(load())} - {""} <= extracted | UNITS.keys()
