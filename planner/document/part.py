"""A part of a document: a template of its own, with the view that it prints."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """`anchor`: the id that links lead to; `number`: "3", "A" or nothing; `template`: in templates/, where `view` is
    known as `view`; `is_listed`: it stands in the contents; `flows`: it may follow the part before it on the same page,
    if there is room; `runs_on`: it does so wherever that ends."""

    anchor: str
    number: str
    title: str
    template: str
    view: object
    is_listed: bool = True
    flows: bool = False
    runs_on: bool = False


@dataclass(frozen=True)
class Entry:
    """A line of the contents."""

    anchor: str
    number: str
    title: str


def contents(parts: tuple[Part, ...]) -> tuple[Entry, ...]:
    return tuple(Entry(each.anchor, each.number, each.title) for each in parts if each.is_listed)
