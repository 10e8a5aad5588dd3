"""A clock that a test may turn, and plans of one answer."""

from datetime import UTC, datetime, timedelta

from planner.plan import Plan


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 14, 2, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_(self, **span: int) -> None:
        self.time += timedelta(**span)


def named(name: str) -> Plan:
    return Plan.model_validate({"business": {"name": name}})
