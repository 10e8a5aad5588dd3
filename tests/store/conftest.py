"""A real database in a folder of its own, and a plan to put into it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.plan import Plan
from planner.store.plans import Plans, open_plans
from tests.store.samples import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def plans(tmp_path: Path, clock: Clock) -> Iterator[Plans]:
    opened = open_plans(tmp_path, patience=0.2, now=clock)
    yield opened
    opened.close()


@pytest.fixture
def bakery_id(tmp_path: Path, bakery: Plan) -> str:
    """A plan in a database that is closed again."""
    opened = open_plans(tmp_path)
    saved = opened.create(bakery)
    opened.close()
    return saved.id


@pytest.fixture
def bakery() -> Plan:
    return Plan.model_validate(
        {
            "business": {"name": "Corner Crust", "reach": "street", "plan_date": "2026-03-03", "people": 2},
            "goal": {
                "objectives": [
                    {"id": "cakes", "statement": "More cakes to order"},
                    {"id": "rolls", "key_results": [{"id": "r1", "metric": "Rolls", "target": 20.5}]},
                ]
            },
            "strategy": {"roads": ["educate", "engage"]},
            "team": {"code": ["We say who we are", "שלום, Straße, хлеб, 🥐"]},
        }
    )
