"""Every rule by its code: a family is a file named after its section; a new family is entered here."""

from types import MappingProxyType, ModuleType

from planner.checks import fuel, goal, landscape, metrics, playbook, returns, strategy, team, tools
from planner.checks.rule import Rule

FAMILIES: dict[str, ModuleType] = {
    "GOAL": goal,
    "LAND": landscape,
    "ROAD": strategy,
    "TOOL": tools,
    "MAP": metrics,
    "FUEL": fuel,
    "TEAM": team,
    "PLAY": playbook,
    "RET": returns,
}

# Codes stand in saved plans and printed documents: a rule that goes leaves its code here, with its successor.
RETIRED: dict[str, str] = {}


def rules_of(family: ModuleType) -> tuple[Rule, ...]:
    return tuple(found for found in vars(family).values() if isinstance(found, Rule))


RULES = MappingProxyType({each.code: each for family in FAMILIES.values() for each in rules_of(family)})
