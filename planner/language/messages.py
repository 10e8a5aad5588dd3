"""What there is to translate: read out of the sources, and written into the PO files of a language, one for each room.

A message that several rooms use stands with the first of them by name. What nobody uses any more goes.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po, write_po

from planner.language.catalogue import files
from planner.paths import LOCALE, ROOT

KEYWORDS = {**DEFAULT_KEYWORDS, "N_": None, "ngettext_noop": (1, 2)}
HEADER = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {plurals};\\n"

"""


def rooms() -> dict[str, Catalog]:
    """All messages, untranslated; by room."""
    found: dict[str, Catalog] = {}
    every = Catalog()
    for file, message, comments in _extracted():
        every.add(message, locations=[(file, 1)], auto_comments=comments)
    for each in every:
        if each.id:
            room = min(_room(file) for file, _line in each.locations)
            found.setdefault(room, Catalog())[each.id] = each
    return found


def _extracted() -> Iterator[tuple[str, str | tuple[str, ...], list[str]]]:
    with (ROOT / "babel.cfg").open(encoding="utf-8") as opened:
        methods, options = parse_mapping_cfg(opened)  # type: ignore[no-untyped-call]
    extracted = extract_from_dir(ROOT, methods, options, KEYWORDS, ("Translators:",))
    for file, _line, message, comments, _context in extracted:
        yield file, message, comments


def _room(file: str) -> str:
    """Templates belong to the document."""
    root, *rest = Path(file).parts
    return Path(rest[0]).stem if root == "planner" else "document"


def update(language: str) -> None:
    """Brings the files of a language, which need not exist yet, to what the sources say today."""
    known = {id: message for file in files(language) for id, message in _translated(po(file))}
    plurals = next((po(file).plural_forms for file in files(language)), Catalog(locale=language).plural_forms)
    (LOCALE / language).mkdir(parents=True, exist_ok=True)
    for file in files(language):
        file.unlink()
    for room, template in rooms().items():
        template.mime_headers = [("Plural-Forms", plurals)]
        text = HEADER.format(language=language, plurals=plurals.rstrip(";")) + _filled(template, known)
        (LOCALE / language / f"{room}.po").write_text(text, encoding="utf-8")


def po(file: Path) -> Catalog:
    with file.open("rb") as opened:
        return read_po(opened, locale=file.parent.name)


def _translated(catalog: Catalog) -> Iterator[tuple[Any, Any]]:
    return ((message.id, message.string) for message in catalog if message.id and message.string)


def _filled(template: Catalog, known: Mapping[Any, Any]) -> str:
    for message in template:
        message.string = known.get(message.id, message.string)
    written = BytesIO()
    write_po(written, template, width=110, omit_header=True, include_lineno=False, sort_by_file=True)
    return written.getvalue().decode()
