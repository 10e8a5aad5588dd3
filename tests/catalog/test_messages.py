"""Translators get every sentence of the catalogue that a person reads, and nothing else."""

from io import BytesIO

from planner.catalog import load
from planner.catalog.files import HERE
from planner.catalog.messages import catalog_messages
from planner.catalog.schema import TRANSLATED

from .citations import all_entries


def messages(text: bytes) -> list[tuple[int, str]]:
    return [(line, message) for line, _function, message, _ in catalog_messages(BytesIO(text), (), (), {})]


def test_message_comes_with_its_line() -> None:
    text = b"blog:\n  part: J4\n  label: Blog\n  cadence: {low: 1, note: Ours}\n"
    assert messages(text) == [(3, "Blog"), (4, "Ours")]


def test_empty_file_has_no_messages() -> None:
    assert messages(b"") == []


def test_every_text_of_an_entry_is_extracted() -> None:
    files = [path.read_bytes() for path in HERE.rglob("*.yaml")]
    extracted = {message for text in files for _line, message in messages(text)}
    shown = {str(value) for entry in all_entries(load()) for name, value in entry if name in TRANSLATED}
    assert shown - {""} <= extracted
