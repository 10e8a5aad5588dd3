"""Figures that must not stand beside each other."""

from collections.abc import Iterator
from itertools import combinations

from planner.checks.case import Case
from planner.checks.known import divisor, is_engagement
from planner.checks.reading import affirmed, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _
from planner.plan.metrics import Measure

WITH_CLICKS = N_("LinkedIn")
WITHOUT_CLICKS = N_("Instagram, Facebook, Meta., Threads.")
IMPRESSIONS = N_("impression")
VIEWS = N_("view, views.")
DIVIDED_BY = {
    "engagement-by-followers": N_("followers"),
    "engagement-by-impressions": N_("times shown"),
    "engagement-by-reach": N_("people reached"),
}


@rule("MAP025", Severity.WARNING, needs=("metrics",))
def engagement_rates_that_do_not_compare(case: Case) -> Iterator[Site]:
    """Two engagement rates are worked out in different ways.

    What it checks: Whether all engagement rates of the plan divide by the same figure (followers, people reached, or
        times shown). A rate from LinkedIn, which counts clicks as engagement, beside one from Instagram or Facebook,
        which do not, is found too.
    Why it matters: The same post gets 1 percent by one rate and 8 by the other. If you compare them, you draw the wrong
        conclusion.
    Example: "Engagement by followers" for Instagram beside "engagement by impressions" for LinkedIn.
    Sources: engagement-rates, roadworthy
    """
    rates = [(at, each) for at, each in case.measures if is_engagement(each)]
    for at, each in rates:
        if _both_in_one(each):
            message = _(
                "{measure} puts LinkedIn, which counts clicks as engagement, together with networks that do not."
            )
            yield _site(at, message.format(measure=called(case.plan, at, each.name)), "")
    for (at, one), (other_at, other) in combinations(rates, 2):
        by, other_by = divisor(one), divisor(other)
        told = {"one": called(case.plan, at, one.name), "other": called(case.plan, other_at, other.name)}
        if by and other_by and by != other_by:
            message = _("{one} divides by {by}, but {other} divides by {other_by}: you cannot compare the two.")
            told |= {"by": _(DIVIDED_BY[by]), "other_by": _(DIVIDED_BY[other_by])}
            yield _site(other_at, message.format(**told), at)
        elif not _both_in_one(one) and not _both_in_one(other) and _one_counts_clicks(one, other):
            message = _("{one} and {other}: LinkedIn counts clicks as engagement, and the other network does not.")
            yield _site(other_at, message.format(**told), at)


@rule("MAP026", Severity.WARNING, needs=("metrics",))
def impressions_joined_with_views(case: Case) -> Iterator[Site]:
    """One measure mixes impressions and views.

    What it checks: Whether one measure counts both impressions and views.
    Why it matters: In 2024 Facebook and Instagram replaced impressions with views. The two count differently, so a row
        that mixes them shows a jump that never happened.
    Example: "Impressions (views since November)" as one measure: begin a new row on the day of the change.
    Sources: meta-views
    """
    for at, measure in case.measures:
        text = f"{measure.name}; {measure.formula}"
        if affirmed(text, IMPRESSIONS) and affirmed(text, VIEWS) and not is_engagement(measure):
            message = _("{measure} mixes impressions and views, which are counted differently.")
            yield Site(
                f"{at}.formula",
                message.format(measure=called(case.plan, at, measure.name)),
                _("Keep one of the two, and begin a new row where the network changed."),
            )


def _site(at: str, message: str, against: str) -> Site:
    remedy = _("Work both out in the same way, or compare each only with its own past and say so in the formula.")
    return Site(f"{at}.formula", message, remedy, against=f"{against}.formula" if against else "")


def _both_in_one(measure: Measure) -> bool:
    return mentions(_all_of(measure), WITH_CLICKS) and mentions(_all_of(measure), WITHOUT_CLICKS)


def _one_counts_clicks(one: Measure, other: Measure) -> bool:
    clicks, none = (
        [mentions(_all_of(each), words) for each in (one, other)] for words in (WITH_CLICKS, WITHOUT_CLICKS)
    )
    return (clicks[0] and none[1]) or (none[0] and clicks[1])


def _all_of(measure: Measure) -> str:
    return f"{measure.name} {measure.formula} {measure.source}"
