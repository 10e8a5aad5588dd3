"""Objectives that are wishes, work or applause rather than something one could reach."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.goal.wording import (
    BEING_SEEN,
    GAIN,
    MADE,
    PEOPLE,
    TO_DO,
    TO_MAKE,
    VAGUE,
    WE,
    counts_applause,
    counts_own_work,
    has_figure,
    plain,
)
from planner.checks.reading import found, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import _
from planner.plan.choices import Stage
from planner.plan.goal import KeyResult, Objective


@rule("GOAL008", Severity.WARNING, needs=("goal",))
def vague_word_without_figure(case: Case) -> Iterator[Site]:
    """A goal says “more” or “better” where a figure should be.

    What it checks: Whether what is counted has a name and a unit, and not only a word such as “more”. An objective that
        says “improve” or “better” and has no key result needs a measure with a target.
    Why it matters: Everybody agrees to “better”, but everybody means something different.
    Example: "Improve our service" means nothing yet. "Questions answered the same day: from 5 in ten to 9 in ten" does.
    Sources: seed-J J1, seed-T T1, okr-encyclopedia
    """
    for at, objective in case.objectives:
        word = found(objective.statement, VAGUE)
        if word and not has_figure(objective.statement) and _is_watched_without_target(case, objective):
            message = _("{objective} says “{word}” and gives no figure.")
            name = called(case.plan, at, objective.statement)
            remedy = _("Add what you count, today's figure, the target and the date.")
            yield Site(
                f"{at}.statement", message.format(objective=name, word=word), remedy, against=f"{at}.key_results"
            )
    for at, result in case.key_results:
        if word := vague_word(result):
            message = _("{figure} says “{word}” and has no unit, so nobody knows what to count.")
            text = message.format(figure=called(case.plan, at, result.metric), word=word)
            yield Site(f"{at}.metric", text, _("Say what you count and in which unit, such as orders a month."))


def vague_word(result: KeyResult) -> str:
    """The word that stands where the thing that is counted should; empty if there is none."""
    return "" if result.unit or has_figure(result.metric) else found(result.metric, VAGUE)


def _is_watched_without_target(case: Case, objective: Objective) -> bool:
    """Where key results are missing, or have no target, that is found already."""
    measures = [each for _at, each in case.measures if each.objective == objective.id]
    named = any(not result.is_blank for result in objective.key_results)
    return bool(measures) and not named and all(each.target is None for each in measures)


@rule("GOAL009", Severity.ADVICE, needs=("goal",))
def objective_about_being_seen(case: Case) -> Iterator[Site]:
    """An objective wants attention but does not say what for.

    What it checks: Whether an objective only wants more presence, visibility or engagement, and names nothing that
        people do or the business gains.
    Why it matters: Thousands of people may see you, and none of them may buy. Say what you want them to do.
    Example: "Improve our online presence" is about you. "Neighbors order their cakes from us" is about them.
    Sources: seed-J J1, seed-T T1
    """
    for at, objective in case.objectives:
        text = objective.statement
        seen = found(text, BEING_SEEN)
        if seen and mentions(text, VAGUE) and not _is_about_others(text) and not has_figure(text):
            message = _("{objective} asks for more “{word}” but does not say what people should do then.")
            yield Site(
                f"{at}.statement",
                message.format(objective=called(case.plan, at, text), word=seen),
                _("Say what a customer or colleague does once you have succeeded: asks, orders, comes, stays."),
            )


@rule("GOAL010", Severity.WARNING, needs=("goal",))
def work_instead_of_its_effect(case: Case) -> Iterator[Site]:
    """An objective counts your work, not what comes of it.

    What it checks: Whether an objective, or everything that is counted for it, is about what you make: posts,
        articles, campaigns. One such figure beside others is fine.
    Why it matters: Ten articles can be written without anybody reading one. Such an objective is reached even if the
        work does not help.
    Example: "Write 10 articles" is work. "40 inquiries that name an article" is what the work is for.
    Sources: okr-encyclopedia, seed-J J5, roadworthy
    """
    for at, objective in case.objectives:
        if _is_a_task(_without_us(plain(objective.statement))):
            message = _("{objective} is something you do, not something that comes of it.")
            text = message.format(objective=called(case.plan, at, objective.statement))
            yield Site(f"{at}.statement", text, _("Ask what it is for, and make that the objective."))
        results = tuple(entries(f"{at}.key_results", objective.key_results))
        if results and all(_is_own_work(case, result.metric, counts_own_work(result)) for _at, result in results):
            message = _("{objective} is measured only by your own work: {figure}.")
            remedy = _("Also count what people do because of it: questions, visits, orders.")
            yield _measured_only_by(case, at, objective, message, remedy)


def _is_a_task(text: str) -> bool:
    """ "Write 10 articles", "Three campaigns": it begins with doing, or with what is made, and names nobody but us."""
    does = text.startswith(found(text, TO_MAKE) or "\0")
    makes = text.startswith(found(text, TO_DO) or "\0") and mentions(text, MADE)
    first, *rest = text.split() or [""]
    counted = has_figure(first) and mentions(" ".join(rest[:2]), MADE)
    return (does or makes or counted) and not _is_about_others(text)


def _without_us(text: str) -> str:
    """ "We publish weekly" says the same as "publish weekly"."""
    who = found(text, WE)
    return text.removeprefix(who).lstrip() if who else text


def _is_about_others(text: str) -> bool:
    return mentions(text, GAIN) or mentions(text, PEOPLE)


def _is_own_work(case: Case, metric: str, word: str) -> bool:
    """By its words, or because the measure of that name is one of activity."""
    staged = {plain(each.name): each.stage for _at, each in case.measures}
    stage = staged.get(plain(metric)) if metric else None
    return stage is Stage.ACTIVITY or (bool(word) and stage not in (Stage.OUTCOME, Stage.IMPACT))


@rule("GOAL011", Severity.WARNING, needs=("goal",))
def applause_alone(case: Case) -> Iterator[Site]:
    """An objective counts only followers, likes or views.

    What it checks: Whether each objective that counts followers, likes or views also counts something that people do,
        or has a measure that does.
    Why it matters: People who follow you may live on another continent and never buy anything.
    Example: "Followers, from 400 to 1,000" alone says little. Add "orders that name Instagram, from 3 to 9".
    Sources: seed-J J5
    """
    for at, objective in case.objectives:
        if is_applauded(case, objective):
            message = _("{objective} is measured only by {figure}, and that does not show what people do.")
            remedy = _("Add a figure for what people do: ask, come by, order, come back.")
            yield _measured_only_by(case, at, objective, message, remedy)


def _measured_only_by(case: Case, at: str, objective: Objective, message: str, remedy: str) -> Site:
    """Its first figure stands for all of them."""
    where, first = next(entries(f"{at}.key_results", objective.key_results))
    objective_said, figure = called(case.plan, at, objective.statement), called(case.plan, where, first.metric)
    said = message.format(objective=objective_said, figure=figure)
    return Site(f"{where}.metric", said, remedy, against=f"{at}.statement")


def is_applauded(case: Case, objective: Objective) -> bool:
    """Whether all that is counted for an objective is applause."""
    gained = {each.objective for _at, each in case.measures if each.stage in (Stage.OUTCOME, Stage.IMPACT)}
    results = [each for each in objective.key_results if not each.is_blank]
    return bool(results) and objective.id not in gained and all(map(counts_applause, results))
