"""Money as findings tell it."""

from planner.checks.case import Case
from planner.language import money, number

CENT = 0.005


def amount(case: Case, value: float) -> str:
    """In the currency of the plan, if it names one."""
    value = round(value, 2)
    return money(value, case.plan.business.currency) if case.plan.business.currency else number(value)
