"""Money and hours as findings tell them."""

from planner.checks.case import Case
from planner.checks.words import hours
from planner.estimates.range import rounded
from planner.language import money, ngettext, number, several

CENT = 0.005


def amount(case: Case, value: float) -> str:
    """In the currency of the plan, if it names one."""
    value = round(value, 2)
    return money(value, case.plan.business.currency) if case.plan.business.currency else number(value)


def a_week(value: float) -> str:
    """ "1 hour a week", "2.5 hours a week"."""
    return ngettext("{hours} hour a week", "{hours} hours a week", several(rounded(value))).format(hours=hours(value))


def so_long(value: float) -> str:
    """ "1 hour", "2.5 hours"."""
    return ngettext("{hours} hour", "{hours} hours", several(rounded(value))).format(hours=hours(value))
