"""How answers read on paper: ids become names, numbers get their units, long ones are cut for the overview."""

import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from planner.catalog import Catalog
from planner.language import _, isolated, money, number, whole_money
from planner.plan import Item, Part, Plan
from planner.plan.answers import title
from planner.plan.places import readable
from planner.plan.tools import Channel

# White space at which a line may end.
BREAK = re.compile(r"[^\S\u00a0\u202f]+")


class Labelled(Protocol):
    @property
    def label(self) -> str: ...


def texts(value: object) -> tuple[str, ...]:
    """An answer as it prints: one text, one for each entry of a list, or none."""
    if isinstance(value, tuple):
        return tuple(readable(entry) for entry in value if readable(entry))
    return (readable(value),) if readable(value) else ()


def name(known: Mapping[str, Labelled], id: str | None) -> str:
    """The label of a catalogue id; an id that the catalogue does not know is printed as it is."""
    return _(known[id].label) if id and id in known else id or ""


def names(known: Mapping[str, Labelled], ids: Iterable[str]) -> str:
    return listed(name(known, id) for id in ids)


def listed(words: Iterable[str]) -> str:
    return _(", ").join(str(isolated(word)) for word in words if word)


def called(items: Iterable[Item], ids: Iterable[str], field: str = "name") -> str:
    """References inside the plan by the names of what they point to; a lost one prints its id."""
    known = {item.id: str(getattr(item, field)) or item.id for item in items}
    return listed(known.get(id, id) for id in ids)


def channel(each: Channel, catalog: Catalog) -> str:
    """The person's own name for a channel, or that of its kind."""
    return each.name or name(catalog.channels, each.kind)


def amount(value: float | None, plan: Plan) -> str:
    """Money in the plan's currency; a bare number if it has none."""
    if value is None:
        return ""
    return money(value, plan.business.currency) if plan.business.currency else number(value)


def rough(value: float, plan: Plan) -> str:
    """An estimated amount in the plan's currency, in whole units."""
    return whole_money(value, plan.business.currency) if plan.business.currency else number(round(value))


def shortened(text: str, longest: int) -> str:
    """At most `longest` characters, cut between words where that is possible."""
    flat = " ".join(BREAK.split(text.strip()))
    if len(flat) <= longest:
        return flat
    head = flat[:longest]
    cut = head.rpartition(" ")[0] if " " in head[longest // 2 :] else head
    return cut.rstrip(" .,;:–-") + "…"


def paired(part: Part, *fields: str) -> str:
    """Short answers of one entry in a row, each with its name: "Posts a week: 2; Owner: Maya"."""
    said = [(title(type(part), field), readable(getattr(part, field))) for field in fields]
    pairs = (_("{label}: {answer}").format(label=label, answer=answer) for label, answer in said if answer)
    return _("; ").join(pairs)
