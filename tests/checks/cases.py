"""The cases of the rules: what each one changes in the sound plan, and what is found then."""

from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from planner.plan import Plan
from planner.plan.places import STEP

HERE = Path(__file__).parent
TODAY = date(2026, 3, 3)


@dataclass(frozen=True)
class Case:
    code: str
    sentence: str
    change: dict[str, Any]
    findings: list[str]

    @cached_property
    def plan(self) -> Plan:
        return sound_plan(self.change)


def sound_plan(changes: dict[str, Any] | None = None) -> Plan:
    plan = deepcopy(_read(HERE / "base.yaml"))
    for path, value in (changes or {}).items():
        _put(plan, path, value)
    return Plan.model_validate(plan)


@cache
def cases() -> tuple[Case, ...]:
    return tuple(
        Case(file.stem, sentence, case["change"], case["findings"])
        for file in sorted((HERE / "cases").glob("*.yaml"))
        for sentence, case in _read(file).items()
    )


@cache
def _read(file: Path) -> Any:
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def _put(plan: dict[str, Any], path: str, value: Any) -> None:
    *way, (last, item) = STEP.findall(path)
    here = plan
    for name, id in way:
        here = here.setdefault(name, {})
        here = next(entry for entry in here if entry["id"] == id) if id else here
    if item:
        here[last] = [*here.get(last, []), {"id": item, **value}]
    else:
        here[last] = value
