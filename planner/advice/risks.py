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
    kinds = {channel.kind for channel in plan.tools.channels} | {each.channel for each in plan.landscape.accounts}
    tests = {
        "always": True,
        "one-person": len(plan.fuel.people) == 1,
        "few-hours": case.hours is not None and case.hours < case.catalog.limit("short-of-hours").figure.low,
        "rented-ground": not plan.business.site and "newsletter" not in kinds,
        "no-site": not plan.business.site,
        "reviews": bool(kinds & {"google-business", "review-sites", "yandex-maps"}),
        "staff-post": case.size in ("medium", "large"),
        "agency": bool(plan.fuel.freelancers),
        "sober-trade": case.is_sober,
        "barred-market": any(
            plan.business.country in barred.countries
            for channel in case.catalog.channels.values()
            for barred in channel.barred_in
        ),
        "customers-shown": bool(case.industry and case.industry.care),
    }
    return frozenset(sign for sign, is_shown in tests.items() if is_shown)
