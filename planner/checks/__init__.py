"""What is wrong: rules that find where a plan contradicts itself, its hours or its sources."""

from datetime import date

from planner.catalog import Catalog
from planner.checks.explain import Explanation, explained
from planner.checks.registry import RETIRED, RULES
from planner.checks.rule import Finding, Rule, Severity
from planner.plan import SECTIONS, Plan

__all__ = ["RETIRED", "RULES", "Explanation", "Finding", "Rule", "Severity", "check", "explained"]


def check(plan: Plan, catalog: Catalog, today: date) -> tuple[Finding, ...]:
    """All findings, by section and then by severity; a rule waits until the sections it needs are begun."""
    begun = {section for section in SECTIONS if not getattr(plan, section).is_blank}
    ready = (rule for rule in RULES.values() if begun.issuperset(rule.needs))
    found = [finding for rule in ready for finding in rule.findings(plan, catalog, today)]
    return tuple(sorted(found, key=lambda each: (SECTIONS.index(each.section), each.severity)))
