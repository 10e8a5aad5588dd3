"""Every place in a plan: its path, its name for a person, and what stands there.

A path names fields with dots and list entries by their id: "tools.channels[a1b2c3d4].owner".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from planner.language import _, day, number, typed_number
from planner.plan.answers import drawn_from, title
from planner.plan.choices import Choice
from planner.plan.paper import Remark
from planner.plan.section import Item, Part, blank, is_list_of_entries
from planner.plan.shapes import shape

P = TypeVar("P", bound=Part)

# What a plan holds beside its answers: what we have proposed, which findings a person has accepted, how it prints.
BESIDE = ("proposals", "waivers", "paper")
REMARKS = "remarks"
STEP = re.compile(r"([a-z_]+)(?:\[([a-z0-9-]+)\])?")


@dataclass(frozen=True)
class Place:
    path: str
    titles: tuple[str, ...]
    value: object
    drawn_from: str

    @property
    def title(self) -> str:
        return _(" › ").join(self.titles)


def places(part: Part, path: str = "", titles: tuple[str, ...] = ()) -> Iterator[Place]:
    """The answers of a part, leaf by leaf, in the order of the model."""
    for name, value in part:
        if name == "id" or name in BESIDE:
            continue
        here = f"{path}.{name}" if path else name
        named = (*titles, title(type(part), name))
        if isinstance(value, Part):
            yield from places(value, here, named)
        elif isinstance(value, tuple) and value and isinstance(value[0], Item):
            for position, item in enumerate(value, start=1):
                yield from places(item, f"{here}[{item.id}]", (*named, number(position)))
        else:
            yield Place(here, named, value, drawn_from(type(part), name))


def leaves(part: Part, path: str = "") -> Iterator[tuple[str, object]]:
    """Every field of a part with its path, answered or not; quicker than `places`, which names them too."""
    for name, value in part:
        here = f"{path}.{name}" if path else name
        if name == "id" or name in BESIDE:
            continue
        if isinstance(value, Part):
            yield from leaves(value, here)
        elif is_list_of_entries(value):
            for item in value:
                yield from leaves(item, f"{here}[{item.id}]")
        else:
            yield here, value


def value_at(plan: Part, path: str, otherwise: Any = None) -> Any:
    """What stands in a place: a value, a part or an entry; `otherwise` if the plan has no such place."""
    here: Any = plan
    for name, item_id in STEP.findall(path):
        here = getattr(here, name, otherwise)
        if item_id:
            here = next((item for item in here or () if item.id == item_id), otherwise)
    return here


def entry_of(path: str) -> str:
    """The path of the outermost list entry that holds a place; the place itself if it lies in none."""
    return path[: path.index("]") + 1] if "]" in path else path


def holders(path: str) -> Iterator[str]:
    """A path and the paths of all that holds it: "a.b[c].d", "a.b[c]", "a.b", "a"."""
    while path:
        yield path
        path = path.rpartition("[" if path.endswith("]") else ".")[0]


def lies_in(path: str, place: str) -> bool:
    """Whether a path names a place, or something inside it."""
    return path == place or path.startswith((f"{place}.", f"{place}["))


def titled(plan: Part, path: str) -> str:
    """The name of a place for a person: "Tools › Channels › 2 › Owner". KeyError if the plan has no such place."""
    here: object = plan
    titles: list[str] = []
    for name, item_id in STEP.findall(path):
        if not isinstance(here, Part) or name not in type(here).model_fields:
            raise KeyError(path)
        titles.append(title(type(here), name))
        here = getattr(here, name)
        if item_id and isinstance(here, tuple):
            here = _entries(here, name, item_id)
            ids = [item.id for item in here]
            if item_id not in ids:
                raise KeyError(path)
            is_section = name == REMARKS and item_id in type(plan).model_fields
            titles.append(title(type(plan), item_id) if is_section else number(ids.index(item_id) + 1))
            here = here[ids.index(item_id)]
    return _(" › ").join(titles)


def _entries(entries: tuple[Any, ...], name: str, item_id: str) -> tuple[Any, ...]:
    """What can be said about a section has its place before anybody has said it."""
    is_new = name == REMARKS and all(item.id != item_id for item in entries)
    return (*entries, Remark(id=item_id)) if is_new else entries


def readable(value: object) -> str:
    """An answer as a person reads it; empty if there is none."""
    if value is None or value == ():
        return ""
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, date):
        return day(value)
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, tuple):
        return in_a_row(readable(entry) for entry in value)
    return str(value)


def in_a_row(texts: Iterable[str]) -> str:
    """Entries as one line: the full stop of a sentence gives way to the semicolon behind it."""
    *first, last = [*texts] or [""]
    return _("; ").join([*(each.removesuffix(".") for each in first), last])


def answered(plan: P, path: str, answer: object) -> P:
    """The plan with an answer put in its place; a text is read as what the place takes.

    KeyError if there is no such place, ValueError if the answer does not fit there.
    """
    return _answered(plan, STEP.findall(path), answer)


def _answered(part: P, steps: list[tuple[str, str]], answer: object) -> P:
    (name, item_id), *rest = steps or [("", "")]
    if name not in type(part).model_fields:
        raise KeyError(name)
    value = getattr(part, name)
    if item_id:
        value = _entries(value, name, item_id)
        if item_id not in [item.id for item in value]:
            raise KeyError(item_id)
        value = tuple(_answered(item, rest, answer) if item.id == item_id else item for item in value)
        value = tuple(item for item in value if name != REMARKS or not item.is_blank)
    elif rest:
        value = _answered(value, rest, answer)
    else:
        value = read(type(part), name, answer)
    return part if value == getattr(part, name) else part.revised(**{name: value})


def read(part: type[Part], name: str, answer: object) -> object:
    """What a widget or a browser hands over, as the field takes it; what cannot be read stays as it is."""
    kind = shape(part, name).kind
    if isinstance(answer, list):
        return tuple(answer)
    if not isinstance(answer, str):
        return blank(part, name) if answer is None and kind in ("line", "text") else answer
    if kind == "lines":
        return tuple(entry.strip() for entry in answer.splitlines() if entry.strip())
    if kind in ("whole", "number"):
        return typed_number(answer)
    return answer if kind in ("line", "text") else answer.strip() or None
