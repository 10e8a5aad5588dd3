"""Objectives and the figures that prove them."""

from collections.abc import Iterator

from planner.checks.blanks import says_nothing
from planner.checks.case import Case
from planner.checks.goal.wording import KEEP, is_kept, words
from planner.checks.mend import Mend
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, enumerated
from planner.language import N_, _, day, ngettext, number
from planner.plan import is_unanswered
from planner.plan.goal import KeyResult
from planner.plan.places import entry_of, value_at

TARGET_OR_DAY = {
    "target": (N_("{figure} has no target."), N_("Write down the figure you want to reach.")),
    "end": (
        N_("{figure} has no due date."),
        N_("Choose a date. A target without one is only a wish."),
    ),
}


@rule("GOAL001", Severity.BLOCKER, needs=("goal",))
def objective_without_figure(case: Case) -> Iterator[Site]:
    """An objective has nothing that can be counted.

    What it checks: Whether each objective has a key result, or at least a measure that watches it.
    Why it matters: Without a figure nobody can say whether the objective was reached.
    Example: "Be better known in town" has no figure. With "people who ask for the rye by name, from 3 to 10 a week"
        it has one.
    Sources: seed-J J1, seed-T T1
    """
    watched = {measure.objective for measure in case.plan.metrics.measures}
    for at, objective in entries("goal.objectives", case.plan.goal.objectives):
        if all(result.is_blank for result in objective.key_results) and objective.id not in watched:
            message = _("{objective} has no figure that proves it.")
            yield Site(
                f"{at}.key_results",
                message.format(objective=called(case.plan, at, objective.statement)),
                _("Add one thing you can count, with the figure of today and the figure you want."),
            )


@rule("GOAL002", Severity.BLOCKER, needs=("goal",))
def figure_without_target_or_day(case: Case) -> Iterator[Site]:
    """A key result has no target or no due date.

    What it checks: Whether each key result says which figure is wanted and by which day.
    Why it matters: Without a figure and a date nobody can say whether you are late, or whether you have made it.
    Example: "More cake orders" is a wish. "20 cake orders a month by August 31" is a target.
    Sources: seed-T T1, okr-encyclopedia
    """
    for at, result in case.key_results:
        for field, (message, remedy) in TARGET_OR_DAY.items():
            if is_unanswered(getattr(result, field)):
                figure = called(case.plan, at, result.metric)
                yield Site(f"{at}.{field}", _(message).format(figure=figure), _(remedy))


@rule("GOAL003", Severity.WARNING, needs=("goal",))
def figure_without_today(case: Case) -> Iterator[Site]:
    """A key result has no figure for today.

    What it checks: Whether each key result has today's figure. Zero is an answer.
    Why it matters: Without today's figure nobody can say whether the target is high or low, or whether anything has
        changed.
    Example: "20 cake orders a month" is a lot after 5 today, and a step back after 25.
    Sources: seed-J J5, seed-T T1
    """
    for at, result in case.key_results:
        if result.baseline is None:
            message = _("{figure} has no figure for today.").format(figure=called(case.plan, at, result.metric))
            yield Site(f"{at}.baseline", message, _("Count once now. If there is nothing yet, write zero."))


@rule("GOAL004", Severity.WARNING, needs=("goal",))
def figure_without_owner(case: Case) -> Iterator[Site]:
    """A key result has no owner.

    What it checks: Whether one person looks after each key result.
    Why it matters: What belongs to everybody is done by nobody.
    Example: "Maya" for cake orders, rather than an empty field or "the team".
    Sources: seed-A A3, seed-T T2
    """
    for at, result in case.key_results:
        if says_nothing(result.owner):
            message = _("{figure} has no owner.").format(figure=called(case.plan, at, result.metric))
            yield Site(f"{at}.owner", message, _("Name one person who looks after this figure."))


@rule("GOAL005", Severity.BLOCKER, needs=("goal",))
def hope_the_medium_does_not_serve(case: Case) -> Iterator[Site]:
    """The plan counts on something that social media does not give.

    What it checks: Whether something is ticked under “Hopes the medium does not serve”.
    Why it matters: Knowing this now costs nothing. Finding out later costs you all the hours.
    Example: A shop that must sell more by Friday should write to its regulars; a new account will not do it.
    Sources: seed-J J1
    """
    hopes = [hope for hope in map(case.catalog.hope, case.plan.goal.counts_on) if hope]
    if hopes:
        count = len(hopes)
        names = enumerated(_("“{words}”").format(words=_(hope.label)) for hope in hopes)
        message = _("The plan counts on {hopes}, but social media alone cannot give you that. {why}")
        remedy = ngettext(
            "{instead} Then take this hope off the list.", "{instead} Then take these hopes off the list.", count
        )
        label = ngettext("Take this hope off the list", "Take these hopes off the list", count)
        yield Site(
            "goal.counts_on",
            message.format(hopes=names, why=" ".join(_(hope.why) for hope in hopes)),
            remedy.format(instead=" ".join(_(hope.instead) for hope in hopes)),
            mend=Mend(label, (("goal.counts_on", ()),)),
        )


@rule("GOAL006", Severity.WARNING, needs=("goal",))
def target_equal_to_today(case: Case) -> Iterator[Site]:
    """A target is the same as today's figure.

    What it checks: Whether the target of each key result differs from today's figure, unless its words, its objective
        or the business objective say that you want to keep what you have.
    Why it matters: If nothing is to change, the hours are spent for nothing. If you want to keep what you have, the
        objective should say so.
    Example: 12 orders today and 12 in August is not a target; 20 is.
    Sources: seed-T T1
    """
    for at, result in case.key_results:
        if result.target is not None and result.target == result.baseline and not _is_to_be_kept(case, at, result):
            message = _("{figure} is {today} today, and its target is {target}: nothing would change.")
            known = {"today": number(result.target), "target": number(result.target)}
            yield Site(
                f"{at}.target",
                message.format(figure=called(case.plan, at, result.metric), **known),
                _("Raise the target, or say in the objective that you want to keep what you have."),
                against=f"{at}.baseline",
            )


def _is_to_be_kept(case: Case, at: str, result: KeyResult) -> bool:
    objective = value_at(case.plan, entry_of(at))
    return is_kept(f"{words(result)} {objective.statement}") or mentions(case.plan.goal.business_objective, KEEP)


@rule("GOAL007", Severity.BLOCKER, needs=("goal",))
def end_before_start(case: Case) -> Iterator[Site]:
    """A key result ends before it begins.

    What it checks: Whether the last day of each key result comes after its first day.
    Why it matters: One of the two days is wrong, and everything worked out from them would be wrong too.
    Example: A target from March 1, 2026 to February 28, 2026. The second year was meant to be 2027.
    Sources: seed-T T1
    """
    for at, result in case.key_results:
        if result.start and result.end and result.end <= result.start:
            message = _("{figure} begins on {start} and is due on {end}.")
            known = {"start": day(result.start), "end": day(result.end)}
            swap = ((f"{at}.start", result.end), (f"{at}.end", result.start))
            yield Site(
                f"{at}.end",
                message.format(figure=called(case.plan, at, result.metric), **known),
                _("Correct one of the two days."),
                against=f"{at}.start",
                mend=Mend(_("Swap the two days"), swap) if result.end < result.start else None,
            )
