"""Answers of invented businesses, and the plans that are drafted from them."""

from datetime import date
from typing import Any

from planner.advice import drafted
from planner.advice.answers import planted, read
from planner.catalog import load
from planner.plan import Plan

TODAY = date(2026, 3, 2)
VET: dict[str, Any] = {
    "name": "Hillside Vets",
    "offer": "Check-ups, vaccinations and surgery for pets.",
    "industry": "vet",
    "customers": "b2c",
    "country": "IE",
    "reach": "street",
    "aims": ["appointments"],
    "people": 3,
    "hours": [{"name": "Nora", "hours_per_week": 4}],
    "money": 30,
}
SOFTWARE: dict[str, Any] = {
    "name": "Northwind Systems",
    "offer": "Planning software for logistics companies.",
    "industry": "software",
    "customers": "b2b",
    "country": "DE",
    "reach": "world",
    "aims": ["leads", "recruit"],
    "people": 200,
    "hours": [{"name": "Ana", "hours_per_week": 40}, {"name": "Ben", "hours_per_week": 25}],
    "money": 4000,
    "site": "northwind.example",
}  # fmt: skip


def answered(base: dict[str, Any], **changes: Any) -> Plan:
    """The plan that holds these answers and nothing else."""
    return planted(read({**base, **changes}, load()), load(), TODAY)


def draft(base: dict[str, Any], **changes: Any) -> Plan:
    return drafted(answered(base, **changes), load())


def channels(plan: Plan) -> list[str]:
    return [str(channel.kind) for channel in plan.tools.channels]
