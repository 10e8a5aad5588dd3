"""What a person has written in their own words, place by place, for rules that have to read."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from planner.checks.lists import detached, plain
from planner.checks.reading import affirmed
from planner.plan import Part, Plan
from planner.plan.answers import drawn_from
from planner.plan.places import BESIDE
from planner.plan.section import is_list_of_entries
from planner.plan.shapes import shape

Written = tuple[tuple[str, str], ...]
WORD = re.compile(r"\w+")
ASIDE = ("id", *BESIDE)


def written(plan: Plan) -> Written:
    """Path and text of every answer that is typed; the lines of a list are one text."""
    return tuple(_written(plan, ""))


def saying(texts: Written, words: str) -> Iterator[tuple[str, str, str]]:
    """Path, text and the words found, where a text says one of the words without saying no."""
    for path, text in holding(texts, plain(words)):
        if said := affirmed(text, words):
            yield path, text, said


def holding(texts: Written, parts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The texts that hold one of the parts, which are in small letters and begin with a word: what has to be read at
    all. Parts that stand nowhere are not looked for text by text."""
    whole = _whole(texts)
    there = [part for part in likely(texts, parts) if part in whole]
    if there:
        for entry, text in zip(texts, _small(texts), strict=True):
            for part in there:
                if part in text:
                    yield entry
                    break


def anywhere(texts: Written, terms: tuple[str, ...]) -> list[str]:
    """The terms that stand anywhere, with their capital letters."""
    index, whole = _index(texts), _as_typed(texts)
    return [term for term in terms if index.may_hold(_words(term.casefold())) and term in whole]


def likely(texts: Written, parts: tuple[str, ...]) -> list[str]:
    """The parts all of whose words stand anywhere, be it far from each other; of the last one the beginning will do."""
    index = _index(texts)
    return [part for part in parts if index.may_begin(part) and index.may_hold(_words(part))]


@dataclass(frozen=True)
class _Index:
    """The words of all texts: in order, to be found by their beginnings, and as a set."""

    ordered: tuple[str, ...]
    every: frozenset[str]
    letters: frozenset[str]

    def may_begin(self, part: str) -> bool:
        """Most words of other languages do not, by their first letter."""
        return part[0] in self.letters or not part[0].isalnum()

    def may_hold(self, words: tuple[str, ...]) -> bool:
        if not words:
            return True
        if len(words) > 1 and not all(word in self.every for word in words[:-1]):
            return False
        at = bisect_left(self.ordered, words[-1])
        return at < len(self.ordered) and self.ordered[at].startswith(words[-1])


@lru_cache(maxsize=4)
def _index(texts: Written) -> _Index:
    said = frozenset(WORD.findall(_whole(texts)))
    every = said.union(*(detached(word) for word in said if not word.isascii()))
    return _Index(tuple(sorted(every)), every, frozenset(word[0] for word in every))


@cache
def _words(part: str) -> tuple[str, ...]:
    return tuple(WORD.findall(part))


@lru_cache(maxsize=4)
def _small(texts: Written) -> tuple[str, ...]:
    return tuple(text.casefold() for _path, text in texts)


@lru_cache(maxsize=4)
def _whole(texts: Written) -> str:
    return "\n".join(_small(texts))


@lru_cache(maxsize=4)
def _as_typed(texts: Written) -> str:
    """With its capital letters."""
    return "\n".join(text for _path, text in texts)


def may_say(texts: Iterable[str], words: str) -> bool:
    """Whether one of the words may stand there."""
    whole = "\n".join(texts).casefold()
    return any(part in whole for part in plain(words))


def _written(part: Part, path: str) -> Iterator[tuple[str, str]]:
    typed = _typed(type(part))
    for name, value in part.__dict__.items():
        if not value or name in ASIDE:
            continue
        here = f"{path}.{name}" if path else name
        if isinstance(value, Part):
            yield from _written(value, here)
        elif is_list_of_entries(value):
            for item in value:
                yield from _written(item, f"{here}[{item.id}]")
        elif name in typed:
            yield here, value if isinstance(value, str) else "\n".join(value)


@cache
def _typed(part: type[Part]) -> frozenset[str]:
    """The fields of a part that take words: no choices, no ids, no dates."""
    fields = part.model_fields
    return frozenset(name for name in fields if _takes_words(part, name))


def _takes_words(part: type[Part], name: str) -> bool:
    default = part.model_fields[name].get_default()
    plain = default == "" or default == ()
    return plain and not drawn_from(part, name) and shape(part, name).kind in ("line", "text", "lines")
