"""The cases of the rules: what each one changes in the sound plan, and what is found then."""

from dataclasses import dataclass
from datetime import date
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
    plan: Plan
    findings: list[str]


def sound_plan(changes: dict[str, Any] | None = None) -> Plan:
    plan = yaml.safe_load((HERE / "base.yaml").read_text(encoding="utf-8"))
    for path, value in (changes or {}).items():
        _put(plan, path, value)
    return Plan.model_validate(plan)


def cases() -> list[Case]:
    return [
        Case(file.stem, sentence, sound_plan(case["change"]), case["findings"])
        for file in sorted((HERE / "cases").glob("*.yaml"))
        for sentence, case in yaml.safe_load(file.read_text(encoding="utf-8")).items()
    ]


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
