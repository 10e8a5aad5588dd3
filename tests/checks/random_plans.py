"""Random plans, half-filled, valid and without sense: what a hurried or a hostile person may type."""

from datetime import date, timedelta
from random import Random
from typing import Any, get_args

from hypothesis import strategies as st
from pydantic import ValidationError

from planner.catalog import load
from planner.plan import Item, Part, Plan
from planner.plan.shapes import shape

OFTEN = 0.6
ITEM_IDS = ("a", "b", "c")
IDS = (*ITEM_IDS, *load().channels, *load().formats, *load().hopes, *load().practices, "nowhere", "IE", "EUR")
WORDS = ("", "Maya", "{name}", "%s", "<b>", "“", "שלום", "a\nb", "x" * 200)


def plans() -> st.SearchStrategy[Plan]:
    return st.randoms(use_true_random=True).map(lambda random: _part(Plan, random))


def _part(model: type[Part], random: Random, **known: Any) -> Any:
    """A part with some of its fields answered; an answer that the model refuses is left out."""
    part = model(**known)
    for name in model.model_fields:
        if name not in known and random.random() < OFTEN:
            try:
                part = part.revised(**{name: _answer(model, name, random)})
            except ValidationError:
                continue
    return part


def _answer(model: type[Part], name: str, random: Random) -> Any:
    annotation = model.model_fields[name].annotation
    for inner in (annotation, *get_args(annotation)):
        if isinstance(inner, type) and issubclass(inner, Item):
            return [_part(inner, random, id=id) for id in ITEM_IDS if random.random() < OFTEN]
        if isinstance(inner, type) and issubclass(inner, Part):
            return _part(inner, random)
    return _leaf(model, name, random)


def _leaf(model: type[Part], name: str, random: Random) -> Any:
    of = shape(model, name)
    low, high = of.low or 0, of.high or 1e9
    match of.kind:
        case "whole":
            return random.randint(int(low), int(high))
        case "number":
            return random.choice([low, high, random.uniform(low, high), random.randint(0, 9)])
        case "date":
            return date(2026, 3, 3) + timedelta(days=random.choice([0, -8, 1, -70_000, 900_000]))
        case "yes-no":
            return random.random() < 0.5
        case "choice":
            return random.choice(of.options)
        case "choices":
            return random.sample(of.options, random.randint(0, len(of.options)))
        case "lines":
            return random.sample(random.choice([IDS, WORDS]), 3)
        case _:
            return random.choice(random.choice([IDS, WORDS]))
