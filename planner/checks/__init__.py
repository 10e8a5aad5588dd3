"""What is wrong: rules that find where a plan contradicts itself, its hours or its sources."""

from planner.checks.case import Case
from planner.checks.explain import Explanation, explained
from planner.checks.inspection import Accepted, Inspection, Verdict, check, inspect
from planner.checks.material import lapse
from planner.checks.mend import Mend, mended
from planner.checks.registry import RETIRED, RULES
from planner.checks.rule import Finding, Rule, Severity
from planner.checks.verdict import sentence, tally
from planner.checks.waiving import accepted, taken_back

__all__ = [
    "RETIRED",
    "RULES",
    "Accepted",
    "Case",
    "Explanation",
    "Finding",
    "Inspection",
    "Mend",
    "Rule",
    "Severity",
    "Verdict",
    "accepted",
    "check",
    "explained",
    "inspect",
    "lapse",
    "mended",
    "sentence",
    "taken_back",
    "tally",
]
