"""Translated sentences, out of the PO files of each language; a file for each room of the program.

Read as they were written, so that no build can be out of date. Rules read every language, so that each process that
checks a plan waits for this: Babel's own reader, which takes ten times as long, is for tools and tests alone.
"""

import re
from collections.abc import Iterator
from functools import cache
from gettext import NullTranslations, c2py
from pathlib import Path

from planner.language.current import PSEUDO
from planner.language.pseudo import Pseudo
from planner.paths import LOCALE

FIELD = re.compile(r'^(msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:".*"\n?)+)', re.MULTILINE)
ESCAPE, ESCAPED = re.compile(r"\\(.)"), {"n": "\n", "t": "\t", "r": "\r"}
PLURAL = re.compile(r"plural=([^;\n]+)")
Entry = dict[str, str]


class Translations(NullTranslations):
    """Of one language; what it does not say is said in English."""

    def __init__(self, language: str) -> None:
        super().__init__()
        every = [entry for file in files(language) for entry in entries(file.read_text(encoding="utf-8"))]
        self.said = {entry["msgid"]: entry for entry in every}
        self.form = c2py(PLURAL.findall(every[0]["msgstr"])[0])

    def _field(self, message: str, name: str) -> str:
        return self.said.get(message, {}).get(name, "")

    def gettext(self, message: str) -> str:
        """One that is counted elsewhere is said here of nothing counted, as of many."""
        many = f"msgstr[{self.form(0)}]"
        return self._field(message, "msgstr") or self._field(message, many) or message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self._field(msgid1, f"msgstr[{self.form(n)}]") or super().ngettext(msgid1, msgid2, n)


@cache
def catalogue(language: str) -> NullTranslations:
    if language == PSEUDO:
        return Pseudo()
    return Translations(language) if files(language) else NullTranslations()


def files(language: str) -> list[Path]:
    return sorted((LOCALE / language).glob("*.po"))


def entries(text: str) -> Iterator[Entry]:
    """The fields of each message by their names; of the header, which has no message, first."""
    entry: Entry = {}
    for name, quoted in FIELD.findall(text):
        if name == "msgid" and entry:
            yield entry
            entry = {}
        entry[name] = _unquoted(quoted)
    if entry:
        yield entry


def _unquoted(lines: str) -> str:
    text = lines.rstrip()[1:-1].replace('"\n"', "")
    return ESCAPE.sub(lambda found: ESCAPED.get(found[1], found[1]), text) if "\\" in text else text
