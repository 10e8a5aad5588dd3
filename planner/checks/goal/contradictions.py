"""Targets that contradict their own words, their unit or the metrics."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.goal.wording import plain, words
from planner.checks.mend import Mend
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _, number
from planner.plan.goal import KeyResult, Objective

LESS = N_("fewer, less time, less waiting, less waste, reduc, lower, decreas, cut down, halv, shorten")
MORE = N_("more., increas, grow., growth, growing, raise., raising, doubl, higher, additional, extra.")
THAN = N_("more than, less than, fewer than, lower than, higher than, no more, no less, no fewer")
UNWANTED = N_(
    "complain, unanswered, refund, cancell, no-show, unsubscrib, error, mistake, bad review, vacanc, waiting time, "
    "response time, time to answer, hours until, days until, cost per, churn, lost customers"
)
WANTED = N_(
    "order, sale, sales, inquir, enquir, booking, follower, subscriber, visit, customer, member, revenue, turnover, "
    "application, sign-up, ticket, appointment, guest, donation, recommend, satisf"
)
# What may well fall when people come another way.
ANOTHER_WAY = N_("phone, call, by hand, paper, walk-in, late, open, lost, without, discount, free., on account")
SOLVED = N_(
    "answered, solved, resolved, within, handled, settled, saved, avoided, explained, shown, told., filled, who"
)
COMPARED = N_("growth, last year, compared, increase, return., roi., more., of plan, of target, of the target")
PERCENT = N_("percent, per cent")
WORD = re.compile(r"\w{4,}")
STEM, WHOLE = 5, 100


@rule("GOAL025", Severity.WARNING, needs=("goal",))
def target_against_its_words(case: Case) -> Iterator[Site]:
    """The words say one direction and the target says the other.

    What it checks: Whether a figure that should fall, such as complaints or “fewer returns”, has a target below
        today's figure, and one that should rise a target above it.
    Why it matters: Either the two figures are the wrong way round, or the plan works against itself.
    Example: "Fewer complaints", with 3 today and 10 by August.
    Sources: seed-T T1
    """
    for at, objective in case.objectives:
        for where, result in entries(f"{at}.key_results", objective.key_results):
            wanted = _wanted(objective, result)
            if goes_the_wrong_way(objective, result):
                message = _(
                    "By its words, {figure} should rise, but its target takes it from {today} down to {target}."
                )
                if wanted < 0:
                    message = _(
                        "By its words, {figure} should fall, but its target takes it from {today} up to {target}."
                    )
                told = {"today": number(result.baseline or 0), "target": number(result.target or 0)}
                swap = ((f"{where}.baseline", result.target), (f"{where}.target", result.baseline))
                yield Site(
                    f"{where}.target",
                    message.format(figure=called(case.plan, where, result.metric), **told),
                    _("Swap today's figure and the target, or change the words."),
                    against=f"{where}.metric" if _direction(result.metric) else f"{at}.statement",
                    mend=Mend(_("Swap the two figures"), swap),
                )


def goes_the_wrong_way(objective: Objective, result: KeyResult) -> bool:
    if result.target is None or result.baseline is None:
        return False
    return (result.target - result.baseline) * _wanted(objective, result) < 0


def _wanted(objective: Objective, result: KeyResult) -> int:
    wanted = _direction(result.metric) or _direction_of(objective.statement, result.metric)
    return 0 if wanted > 0 and mentions(objective.statement, LESS) else wanted


def _direction(metric: str) -> int:
    """1 if a figure of that name should rise, -1 if it should fall, 0 if its words do not say."""
    if mentions(metric, LESS) or mentions(metric, MORE) or mentions(metric, UNWANTED) or mentions(metric, THAN):
        return _said(metric)
    return 1 if mentions(metric, WANTED) and not mentions(metric, ANOTHER_WAY) else 0


def _direction_of(statement: str, metric: str) -> int:
    """As the objective says, if it speaks of the same thing."""
    one, other = ({word[:STEM] for word in WORD.findall(text.casefold())} for text in (statement, metric))
    return _said(statement) if one & other else 0


def _said(text: str) -> int:
    """By the words "more" and "fewer", or by the name of a thing that nobody wants."""
    if mentions(text, THAN) or (mentions(text, UNWANTED) and mentions(text, SOLVED)):
        return 0
    falls, rises = mentions(text, LESS) or mentions(text, UNWANTED), mentions(text, MORE)
    return 0 if falls == rises else -1 if falls else 1


@rule("GOAL030", Severity.WARNING, needs=("goal",))
def share_beyond_the_whole(case: Case) -> Iterator[Site]:
    """A share is set above 100 percent.

    What it checks: Whether a target counted in percent of something stays within one hundred. Growth may be more.
    Why it matters: Not even a perfect year can reach it. Either the figure or its unit is wrong.
    Example: "Questions answered the same day: 120 percent of questions".
    Sources: roadworthy
    """
    for at, result in case.key_results:
        if is_more_than_all(result):
            message = _("{figure} should reach {target} percent, but a share cannot be more than 100 percent.")
            told = {"figure": called(case.plan, at, result.metric), "target": number(result.target or 0)}
            yield Site(
                f"{at}.target", message.format(**told), _("Correct the target or its unit."), against=f"{at}.unit"
            )


def is_more_than_all(result: KeyResult) -> bool:
    is_share = plain(result.unit).startswith("%") or mentions(result.unit, PERCENT)
    return is_share and (result.target or 0) > WHOLE and not mentions(words(result), COMPARED)
