"""Accepting a finding as a risk, and taking that back."""

from datetime import date

from planner.checks.case import Case
from planner.checks.inspection import evidence
from planner.checks.rule import Finding
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
        evidence=evidence(case, finding),
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


def _id(plan: Plan) -> str:
    """The first number that is free: ids need only differ within the plan."""
    taken = {each.id for each in plan.waivers}
    return next(str(at) for at in range(1, len(taken) + 2) if str(at) not in taken)
