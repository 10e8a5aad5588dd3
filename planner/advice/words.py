"""Counted things in a sentence, in the forms that the language has for them."""

from planner.advice.case import Case
from planner.language import ngettext, number


def hours_a_week(case: Case) -> str:
    hours = case.hours or 0
    return ngettext("{count} hour a week", "{count} hours a week", round(hours)).format(count=number(hours))


def people(count: int) -> str:
    return ngettext("{count} person", "{count} people", count).format(count=number(count))


def channels(count: int) -> str:
    return ngettext("{count} channel", "{count} channels", count).format(count=number(count))
