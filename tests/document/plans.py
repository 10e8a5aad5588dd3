"""Plans for the document's tests: every field answered, with texts of the test's choice."""

from collections.abc import Callable
from typing import Any, get_args

from planner.catalog import Catalog, load
from planner.plan import Item, Part, Plan
from planner.plan.answers import drawn_from
from planner.plan.proposals import Proposals
from planner.plan.shapes import shape

# Writes an answer; it is told where and how long it may be.
Write = Callable[[str, int], str]
DAY = "2026-08-31"


def full(write: Write, entries: int = 2) -> Plan:
    """Every field answered, every list with this many entries, every reference leading somewhere."""
    plan: Plan = _part(Plan, "", write, entries)
    return plan


def _part(model: type[Part], path: str, write: Write, entries: int, **known: Any) -> Any:
    names = [name for name in model.model_fields if name != "id"]
    answers = {name: _answer(model, name, f"{path}.{name}", write, entries) for name in names}
    return model(**known, **answers)


def _answer(model: type[Part], name: str, path: str, write: Write, entries: int) -> Any:
    annotation = model.model_fields[name].annotation
    for inner in (annotation, *get_args(annotation)):
        if isinstance(inner, type) and issubclass(inner, Item):
            most = shape(model, name).most or entries
            ids = [f"{name.replace('_', '-')}-{at}" for at in range(min(entries, most))]
            return [_part(inner, f"{path}.{id}", write, entries, id=id) for id in ids]
        if inner is Proposals:
            return Proposals()
        if isinstance(inner, type) and issubclass(inner, Part):
            return _part(inner, path, write, entries)
    return _leaf(model, name, path, write)


def _leaf(model: type[Part], name: str, path: str, write: Write) -> Any:
    of = shape(model, name)
    if (source := drawn_from(model, name)) and source not in ("countries", "currencies"):
        ids = _known(load(), source)
        return ids[:2] if of.kind == "lines" else ids[0]
    plain = {"country": "IE", "currency": "EUR"}
    match of.kind:
        case "whole" | "number":
            return int(of.low or 0) + 2
        case "date":
            return DAY
        case "yes-no":
            return True
        case "choice":
            return of.options[0]
        case "choices":
            return of.options
        case "lines":
            return tuple(write(f"{path}.{at}", 200) for at in range(2))
        case _:
            return plain.get(name) or write(path, of.longest)


def _known(catalog: Catalog, source: str) -> tuple[str, ...]:
    """What a field that holds ids may point to: entries of the catalogue, or of a list of the plan."""
    _section, dot, name = source.partition(".")
    return tuple(f"{name}-{at}" for at in range(2)) if dot else tuple(getattr(catalog, source))
