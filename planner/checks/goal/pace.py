"""Whether a target can be reached in its time."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from math import isfinite, pow

from planner.checks.case import Case
from planner.checks.goal.history import account_of
from planner.checks.goal.wording import PEOPLE, counts_applause, counts_own_work, is_quality, words
from planner.checks.mend import Mend
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.estimates.range import rounded
from planner.language import _, day, ngettext, number
from planner.plan.goal import KeyResult

DAYS_A_WEEK, WEEKS_A_MONTH, PERCENT, MONTHS = 7, 52 / 12, 100, 12


@rule("GOAL012", Severity.WARNING, needs=("goal",))
def growth_beyond_anything_on_record(case: Case) -> Iterator[Site]:
    """A target asks for faster growth than anybody has recorded.

    What it checks: How much a figure would have to grow every week to reach its target in time. More than
        {weekly-growth} percent a week is too much; for followers, more than {follower-growth} percent a month. Small
        figures are left out, and a figure near zero is counted from {few-to-grow-from}.
    Why it matters: A target that is out of reach is given up after the first month, and the rest of the plan with it.
    Example: From 412 followers to 10,000 in half a year means 70 percent more every month. A typical brand on the
        fastest network of that year had 6 to 8.
    Sources: trackmaven-2015, roadworthy
    """
    for at, result in case.key_results:
        followers = counts_applause(result)
        account = account_of(case, result) if result.baseline is None else None
        today = account[1].followers if account else result.baseline
        growth = weekly_growth(case, result, today, followers)
        if growth * PERCENT > fastest(case, followers):
            message = _(
                "{figure} would have to grow by {growth} percent every week to go from {today} to {target} in time."
            )
            told = {"growth": number(rounded(growth * PERCENT)), "today": number(today or 0)}
            figure = called(case.plan, at, result.metric)
            yield Site(
                f"{at}.target",
                message.format(figure=figure, target=number(result.target or 0), **told),
                _("Lower the target or give it more time. If you reach it early, raise it."),
                against=f"{at}.end",
            )


def fastest(case: Case, followers: bool) -> float:
    """Percent a week; the figure for followers is one of months."""
    if followers:
        monthly = 1 + case.limit("follower-growth") / PERCENT
        return (pow(monthly, 1 / WEEKS_A_MONTH) - 1) * PERCENT
    return case.limit("weekly-growth")


def weekly_growth(case: Case, result: KeyResult, today: float | None, followers: bool) -> float:
    """0 if it cannot be told, or if the figure stays so small that a share says nothing."""
    begins, few = result.start or case.today, case.limit("few-to-grow-from")
    if today is None or result.target is None or result.end is None or result.end <= begins:
        return 0
    base = max(today, few) if followers or today < 1 else today
    small = result.target <= case.limit("small-figure")
    if small or result.target <= base or is_quality(result) or not isfinite(result.target / base):
        return 0
    weeks = max((result.end - begins).days / DAYS_A_WEEK, 1)
    return pow(result.target / base, 1 / weeks) - 1


@rule("GOAL019", Severity.WARNING, needs=("goal",))
def target_sooner_than_trust_grows(case: Case) -> Iterator[Site]:
    """A target is due before social media can have an effect.

    What it checks: Whether a target for what other people do has at least {soonest-weeks} weeks between its first day
        and its last.
    Why it matters: People have to see you a few times before they act. For something this month, ask the customers you
        already have.
    Example: "30 cake orders by the 20th", set on the 6th: write to your regulars instead.
    Sources: seed-J J1, roadworthy
    """
    least = case.limit("soonest-weeks")
    for at, result in case.key_results:
        begins = result.start or case.today
        if result.end is None or result.end <= max(begins, case.today) or is_quality(result) or counts_own_work(result):
            continue
        days = (result.end - begins).days
        if days < least * DAYS_A_WEEK:
            message = ngettext(
                "{figure} is due on {day}, {days} day after it begins.",
                "{figure} is due on {day}, {days} days after it begins.",
                days,
            )
            told = {"day": day(result.end), "days": number(days)}
            remedy = _("Give it {weeks} weeks at least, or ask customers you have: a mail, a call, a note in the shop.")
            yield Site(
                f"{at}.end",
                message.format(figure=called(case.plan, at, result.metric), **told),
                remedy.format(weeks=number(least)),
                against=f"{at}.start",
                evidence=f"{result.start} {result.end}",
            )


@rule("GOAL021", Severity.WARNING, needs=("goal",))
def end_in_the_past(case: Case) -> Iterator[Site]:
    """A key result was due before the plan begins.

    What it checks: Whether the last day of each key result is still to come, on the day of the plan.
    Why it matters: Nothing that you do from now on can reach a target whose day has passed.
    Example: A plan of March 3, 2026 with a target for December 31, 2025, copied from last year's.
    Sources: seed-T T1, roadworthy
    """
    for at, result in case.key_results:
        if result.end and result.end < case.today and not (result.start and result.end <= result.start):
            message = _("{figure} was due on {end}, but the plan is dated {today}.")
            told = {"end": day(result.end), "today": day(case.today)}
            dated = case.plan.business.plan_date == case.today
            yield Site(
                f"{at}.end",
                message.format(figure=called(case.plan, at, result.metric), **told),
                _("Write down what came of it, and set a new target with a new day."),
                against="business.plan_date" if dated else "",
                evidence=str(result.end),
            )


@rule("GOAL022", Severity.WARNING, needs=("goal",))
def end_beyond_a_year(case: Case) -> Iterator[Site]:
    """A target is more than a year ahead.

    What it checks: Whether each key result is due within {objective-months} months of its first day, or of the day of
        the plan. The last of these months counts to its end.
    Why it matters: Networks, customers and people change within a year. What is due in five years gets no hours this
        week.
    Example: "500 orders a month in 2031" is too far away. The next step toward it, by August, is a target.
    Sources: roadworthy
    """
    most = round(case.limit("objective-months"))
    for at, result in case.key_results:
        begins = result.start or case.today
        latest = _later(begins, most)
        if result.end and result.end > latest:
            message = _("{figure} is due on {end}, more than {months} months after {start}.")
            told = {"end": day(result.end), "start": day(begins), "months": number(most)}
            label = _("Set the day to {day}").format(day=day(latest))
            yield Site(
                f"{at}.end",
                message.format(figure=called(case.plan, at, result.metric), **told),
                _("Set an earlier date with a smaller target, and put the rest into the business objective."),
                against=f"{at}.start",
                mend=Mend(label, ((f"{at}.end", latest),)),
                evidence=f"{result.start} {result.end}",
            )


def _later(start: date, months: int) -> date:
    """The end of the month some months on; the last day there is, if there is none."""
    years, month = divmod(start.month - 1 + months, MONTHS)
    year = start.year + years
    return date(year, month + 1, monthrange(year, month + 1)[1]) if year <= date.max.year else date.max


@rule("GOAL029", Severity.WARNING, needs=("goal", "landscape"))
def target_larger_than_the_audience(case: Case) -> Iterator[Site]:
    """A target counts more people than there are.

    What it checks: Whether a target that counts people is larger than all the groups under Landscape together, if
        each of them says how many they are.
    Why it matters: Either the target cannot be reached, or most of those who are counted are not the people you want.
    Example: A target of 5,000 followers, where the whole audience is 900 parents nearby.
    Sources: seed-A A2, seed-J J5, roadworthy
    """
    segments = list(entries("landscape.segments", case.plan.landscape.segments))
    sizes = [each.size for _at, each in segments]
    there = sum(filter(None, sizes))
    if not sizes or None in sizes or not there:
        return
    for at, result in case.key_results:
        if result.target is not None and result.target > there and mentions(words(result), PEOPLE):
            if is_quality(result):
                continue
            message = _("{figure} should reach {target}, but your audience under Landscape is {there} people in all.")
            told = {"target": number(result.target), "there": number(there)}
            yield Site(
                f"{at}.target",
                message.format(figure=called(case.plan, at, result.metric), **told),
                _("Lower the target, or correct how many people each group has."),
                against=f"{segments[0][0]}.size",
            )
