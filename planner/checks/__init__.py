"""What is wrong: rules that find where a plan contradicts itself, its hours or its sources."""

from planner.checks.case import Case
from planner.checks.explain import Explanation, explained
from planner.checks.inspection import Accepted, Inspection, Verdict, check, digest, inspect, is_due
from planner.checks.mend import Mend, mended
from planner.checks.registry import RETIRED, RULES
from planner.checks.rule import Finding, Rule, Severity
from planner.checks.verdict import sentence, tally
from planner.checks.waiving import accepted, lapse, taken_back

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
    "digest",
    "explained",
    "inspect",
    "is_due",
    "lapse",
    "mended",
    "sentence",
    "taken_back",
    "tally",
]
