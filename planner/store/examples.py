"""The example plans: invented businesses, in the reader's language where there are any."""

from collections.abc import Mapping
from pathlib import Path

from planner.language import DEFAULT, current
from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.store.plan_file import loads


def examples() -> Mapping[str, Plan]:
    """By their names."""
    return {path.stem: loads(path.read_bytes()) for path in example_files(current()) or example_files(DEFAULT)}


def example_files(language: str) -> list[Path]:
    return sorted((EXAMPLES / language).glob("*.json"))
