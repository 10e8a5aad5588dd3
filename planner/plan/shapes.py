"""What kind of answer a field takes, read off the model, so that limits are stated once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from planner.plan.choices import Choice
from planner.plan.section import Item, Part

LINE = 200
Kind = Literal["line", "text", "lines", "whole", "number", "date", "yes-no", "choice", "choices"]
PLAIN: dict[type, Kind] = {bool: "yes-no", int: "whole", float: "number", date: "date"}


@dataclass(frozen=True)
class Shape:
    """low and high are the limits of a number; longest is in characters; most is a count of entries."""

    kind: Kind
    options: tuple[Choice, ...] = ()
    low: float | None = None
    high: float | None = None
    longest: int = LINE
    most: int | None = None


@cache
def shape(part: type[Part], name: str) -> Shape:
    field = part.model_fields[name]
    rules = [*field.metadata, *_nested_rules(field.annotation)]
    low = next((rule.ge for rule in rules if isinstance(rule, Ge)), None)
    high = next((rule.le for rule in rules if isinstance(rule, Le)), None)
    longest = next((rule.max_length or LINE for rule in rules if isinstance(rule, StringConstraints)), LINE)
    most = next((rule.max_length for rule in rules if isinstance(rule, MaxLen)), None)
    kind, options = _kind(_bare(field.annotation), longest)
    return Shape(kind, options, _float(low), _float(high), longest, most)


def item_type(part: type[Part], name: str) -> type[Item]:
    """The model of an entry of a list."""
    entry: type[Item] = get_args(part.model_fields[name].annotation)[0]
    return entry


def _float(limit: Any) -> float | None:
    return None if limit is None else float(limit)


def _kind(annotation: Any, longest: int) -> tuple[Kind, tuple[Choice, ...]]:
    if get_origin(annotation) is tuple:
        entry = _bare(get_args(annotation)[0])
        return ("choices", tuple(entry)) if _is_choice(entry) else ("lines", ())
    if _is_choice(annotation):
        return "choice", tuple(annotation)
    if annotation in PLAIN:
        return PLAIN[annotation], ()
    return ("text" if longest > LINE else "line"), ()


def _is_choice(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Choice)


def _bare(annotation: Any) -> Any:
    """The annotation without `| None` and without its rules."""
    if get_origin(annotation) in (Union, UnionType):
        return _bare(next(arg for arg in get_args(annotation) if arg is not type(None)))
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def _nested_rules(annotation: Any) -> Iterator[Any]:
    for arg in get_args(annotation):
        if isinstance(arg, FieldInfo):
            yield from arg.metadata
        elif isinstance(arg, Ge | Le | MaxLen | StringConstraints):
            yield arg
        yield from _nested_rules(arg)
