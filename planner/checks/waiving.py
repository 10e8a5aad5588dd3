"""Accepting a finding as a risk, taking that back, and why an acceptance does not hold any more."""

from datetime import date

from planner.checks.case import Case
from planner.checks.inspection import digest, is_due
from planner.checks.rule import Finding
from planner.language import _, day
from planner.plan import Plan
from planner.plan.waivers import Waiver


def accepted(case: Case, finding: Finding, reason: str, name: str, on: date, review: date) -> Plan:
    """The plan with the finding accepted on that day; an earlier acceptance of the same is replaced."""
    code, place, against = finding.key
    waiver = Waiver(
        id=_id(case.plan),
        code=code,
        place=place,
        against=against,
        evidence=digest(case, finding),
        reason=reason,
        name=name,
        accepted_on=on,
        review=review,
    )
    others = tuple(each for each in case.plan.waivers if (each.code, each.place, each.against) != finding.key)
    return case.plan.revised(waivers=(*others, waiver))


def taken_back(plan: Plan, waiver: Waiver) -> Plan:
    """The finding is open again."""
    return plan.revised(waivers=tuple(each for each in plan.waivers if each.id != waiver.id))


def lapse(waiver: Waiver, looked_on: date) -> str:
    """Why an acceptance does not hold any more."""
    known = {"name": waiver.name, "reason": waiver.reason}
    if waiver.review and is_due(waiver, looked_on):
        said = _("{name} accepted this until {day} (“{reason}”). That day has come: decide again.")
        return said.format(day=day(waiver.review), **known)
    return _("{name} accepted this (“{reason}”), but the plan has changed since: decide again.").format(**known)


def _id(plan: Plan) -> str:
    """The first number that is free: ids need only differ within the plan."""
    taken = {each.id for each in plan.waivers}
    return next(str(at) for at in range(1, len(taken) + 2) if str(at) not in taken)
