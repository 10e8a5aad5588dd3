"""Every rule by its code. A family is a folder named after its section; every rule in its files belongs to it."""

from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType

from planner.checks import business, document, fuel, goal, landscape, metrics, playbook, returns, strategy, team, tools
from planner.checks.rule import Rule

FAMILIES: dict[str, ModuleType] = {
    "BUS": business,
    "GOAL": goal,
    "LAND": landscape,
    "ROAD": strategy,
    "TOOL": tools,
    "MAP": metrics,
    "FUEL": fuel,
    "TEAM": team,
    "PLAY": playbook,
    "RET": returns,
    "DOC": document,
}

# Codes stand in saved plans and printed documents: a rule that goes leaves its code here, with its successor.
RETIRED: dict[str, str] = {}


def rules_of(family: ModuleType) -> tuple[Rule, ...]:
    """In the order of their codes."""
    parts = (import_module(f"{family.__name__}.{part.name}") for part in iter_modules(family.__path__))
    found = (each for part in parts for each in vars(part).values() if isinstance(each, Rule))
    return tuple(sorted(found, key=lambda each: each.code))


RULES = MappingProxyType({each.code: each for family in FAMILIES.values() for each in rules_of(family)})
