"""When the figures are looked at, and what makes somebody look up."""

from collections.abc import Iterator

from planner.checks.blanks import says_nothing
from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import _, day, ngettext, number
from planner.plan.choices import Frequency

DAYS = {Frequency.DAILY: 1, Frequency.WEEKLY: 7, Frequency.MONTHLY: 31, Frequency.QUARTERLY: 92}


@rule("MAP027", Severity.ADVICE, needs=("metrics",))
def no_alarm_limit(case: Case) -> Iterator[Site]:
    """A measure has no alarm limit.

    What it checks: Whether each measure has an alarm limit. “None” and “we will see” are no limits.
    Why it matters: A figure that falls a little every month worries nobody. A limit that you set today says when to
        act.
    Example: "Fewer than 3 orders two months in a row": then you drop the videos.
    Sources: seed-J J5, roadworthy
    """
    without = [(at, each) for at, each in case.measures if says_nothing(each.alarm)]
    if without and len(without) == len(case.measures):
        message = ngettext(
            "Your {count} measure has no alarm limit: nothing says when it is bad.",
            "None of your {count} measures has an alarm limit: nothing says when one is bad.",
            len(without),
        )
        remedy = _("Say for each, in words or a figure, when you would do something else.")
        yield Site("metrics.measures", message.format(count=number(len(without))), remedy, against="metrics.decision")
        return
    for at, measure in without:
        message = _("{measure} has no alarm limit: nothing says when it is bad.")
        yield Site(
            f"{at}.alarm",
            message.format(measure=called(case.plan, at, measure.name)),
            _("Say in words or a figure when you would do something else."),
        )


@rule("MAP028", Severity.WARNING, needs=("metrics",))
def due_before_the_first_review(case: Case) -> Iterator[Site]:
    """A target is due before anybody looks at it.

    What it checks: Whether the first review, counted from the day of the plan, comes before the day of each measure.
    Why it matters: At the review something can still be changed. After the last day it is too late.
    Example: A target for the end of April, and a review every quarter. The first one is in June.
    Sources: seed-J J5, seed-E E21
    """
    review = case.plan.metrics.review
    if review is None:
        return
    for at, measure in case.measures:
        if measure.due and 0 <= (measure.due - case.today).days < DAYS[review]:
            message = _("{measure} is due on {due}, and the first review (“{review}”) comes after that.")
            yield Site(
                f"{at}.due",
                message.format(measure=called(case.plan, at, measure.name), due=day(measure.due), review=review.label),
                _("Look at it more often, or give the target more time."),
                against="metrics.review",
            )


@rule("MAP029", Severity.WARNING, needs=("metrics",))
def nothing_new_at_the_review(case: Case) -> Iterator[Site]:
    """You meet for a review more often than you read any figure.

    What it checks: Whether at least one measure is read as often as the review takes place.
    Why it matters: A meeting without a single new figure is a lost hour.
    Example: A review every week, and all measures are read once a quarter.
    Sources: seed-J J5, roadworthy
    """
    review = case.plan.metrics.review
    read = [measure.frequency for _at, measure in case.measures]
    slower = [each for each in read if each and review and DAYS[each] > DAYS[review]]
    if review and read and len(slower) == len(read):
        message = _("Your review is “{review}”, but no measure is read more often than “{often}”.")
        often = min(slower, key=lambda each: DAYS[each])
        yield Site(
            "metrics.review",
            message.format(review=review.label, often=often.label),
            _("Review less often, or read at least one figure as often as you meet."),
            against="metrics.measures",
            evidence=f"{review.value} {often.value}",
        )


@rule("MAP030", Severity.ADVICE, needs=("metrics", "goal"))
def measure_that_watches_nothing(case: Case) -> Iterator[Site]:
    """A measure belongs to no objective.

    What it checks: Whether each measure says which objective it watches, once there are objectives.
    Why it matters: A figure that belongs to no objective decides nothing, and takes the same time to read.
    Example: "Views of the films", and nothing in the plan wants views.
    Sources: seed-J J5, seed-T T1
    """
    for at, measure in case.measures if case.objectives else ():
        if measure.objective is None:
            message = _("{measure} watches none of your objectives.")
            yield Site(
                f"{at}.objective",
                message.format(measure=called(case.plan, at, measure.name)),
                _("Choose the objective that it watches, or take it off."),
                against="goal.objectives",
            )
