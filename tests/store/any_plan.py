"""Any plan a person could make, for hypothesis: built from the fields and limits of the model itself."""

from collections.abc import Iterable
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from planner.plan import Plan

LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
Strategy = st.SearchStrategy[Any]


def any_plan() -> st.SearchStrategy[Plan]:
    return _model(Plan).map(Plan.model_validate)


def _model(model: type[BaseModel]) -> Strategy:
    """A document of the model with some of its fields."""
    fields = {name: _value(field.annotation, field.metadata) for name, field in model.model_fields.items()}
    required = {name: fields.pop(name) for name, field in model.model_fields.items() if field.is_required()}
    return st.fixed_dictionaries(required, optional=fields)


def _value(kind: Any, metadata: Iterable[Any] = ()) -> Strategy:
    if get_origin(kind) is Annotated:
        inner, *more = get_args(kind)
        return _value(inner, more)
    if get_origin(kind) in (Union, UnionType):
        return st.one_of([_value(one, metadata) for one in get_args(kind)])
    if get_origin(kind) is tuple:
        return st.lists(_value(get_args(kind)[0]), max_size=3, unique_by=_id)
    if issubclass(kind, BaseModel):
        return st.deferred(lambda: _model(kind))
    return st.sampled_from(kind) if issubclass(kind, Enum) else _plain(kind, _limits(metadata))


def _plain(kind: type, limits: dict[str, Any]) -> Strategy:
    low, high = limits.get("ge"), limits.get("le")
    if kind is str and "pattern" in limits:
        return st.from_regex(limits["pattern"], fullmatch=True)
    plain: dict[type, Strategy] = {
        NoneType: st.none(),
        bool: st.booleans(),
        date: st.dates(),
        int: st.integers(low, high if high is not None else 10**9),
        float: st.floats(low, high, allow_nan=False, allow_infinity=False),
        str: st.text(LETTERS, max_size=40),
    }
    return plain[kind]


def _limits(metadata: Iterable[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for entry in metadata:
        found |= _limits(entry.metadata) if isinstance(entry, FieldInfo) else {}
        names = ("ge", "le", "pattern")
        found |= {name: getattr(entry, name) for name in names if getattr(entry, name, None) is not None}
    return found


def _id(value: Any) -> Any:
    return value.get("id") if isinstance(value, dict) else value
