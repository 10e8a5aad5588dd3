"""Which risks of the catalogue this case shows signs of."""

from planner.advice.case import Case
from planner.catalog.kinds import Risk


def found(case: Case) -> tuple[Risk, ...]:
    """Those with a sign of their own first, then what is always a risk."""
    shown = signs(case)
    fitting = [risk for risk in case.catalog.risks.values() if risk.when in shown]
    return tuple(sorted(fitting, key=lambda risk: risk.when == "always"))


def signs(case: Case) -> frozenset[str]:
    plan = case.plan
    tests = {
        "always": True,
        "one-person": len(plan.fuel.people) == 1,
        "few-hours": case.hours is not None and case.hours < case.catalog.limit("short-of-hours").figure.low,
        "rented-ground": not case.has("site") and "newsletter" not in case.kinds,
        "no-site": not case.has("site"),
        "reviews": case.has("reviews"),
        "staff-post": case.size in ("medium", "large"),
        "agency": bool(plan.fuel.freelancers),
        "sober-trade": case.is_sober,
        "barred-market": any(map(case.bar, case.catalog.channels.values())),
        "customers-shown": bool(case.industry and case.industry.care),
    }
    return frozenset(sign for sign, is_shown in tests.items() if is_shown)
