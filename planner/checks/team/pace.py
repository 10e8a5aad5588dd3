"""How soon an answer comes, against what everybody is promised, and against what is less serious."""

from collections.abc import Iterator

from planner.checks.amounts import so_long
from planner.checks.case import Case
from planner.checks.levels import from_mild_to_serious
from planner.checks.mend import Mend
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _
from planner.plan.team import Level

ASKED = N_("complain, angr, unhappy, upset, rant, disappoint, question, asks., price, order, appointment")
# What may take its time, though it is asked for.
PATIENT = N_("personal data, data., press, journalist, cooperation, job, applicant")


@rule("TEAM022", Severity.WARNING, needs=("team",))
def crisis_slower_than_a_question(case: Case) -> Iterator[Site]:
    """In serious cases you answer later than you promise everybody.

    What it checks: Whether the first answer at each level comes within the time that everybody is promised.
    Why it matters: Trouble grows by the hour, and a promise that holds for praise holds for trouble too.
    Example: 8 hours are promised to all, and "red" has 24.
    Sources: escalation-template, seed-A A18, lithium-2013
    """
    promise = case.plan.team.response_hours
    for at, level in entries("team.escalation", case.plan.team.escalation):
        if promise is not None and level.within_hours is not None and level.within_hours > promise:
            message = _("You promise everybody an answer within {promise}, but {level} gets one only within {within}.")
            known = {"promise": so_long(promise), "within": so_long(level.within_hours)}
            yield Site(
                f"{at}.within_hours",
                message.format(level=called(case.plan, at, level.name), **known),
                _("Speak sooner when it is serious, even if only to say when you will know more."),
                against="team.response_hours",
                mend=_set(f"{at}.within_hours", promise),
            )


@rule("TEAM023", Severity.WARNING, needs=("team",))
def answer_slower_than_promised(case: Case) -> Iterator[Site]:
    """A complaint or a question gets its answer later than promised.

    What it checks: Whether the answers at hand for complaints, questions and orders keep to the time that everybody
        is promised.
    Why it matters: The plan says two things, and the customer has read the shorter one.
    Example: 4 hours are promised, and a complaint is answered within 24.
    Sources: seed-A A18, sprout-2016, lithium-2013
    """
    promise = case.plan.team.response_hours
    for at, each in entries("team.responses", case.plan.team.responses):
        urgent = mentions(each.situation, ASKED) and not mentions(each.situation, PATIENT)
        if promise is not None and each.within_hours is not None and each.within_hours > promise and urgent:
            message = _("You promise everybody an answer within {promise}, but {situation} has {within}.")
            known = {"promise": so_long(promise), "within": so_long(each.within_hours)}
            yield Site(
                f"{at}.within_hours",
                message.format(situation=called(case.plan, at, each.situation), **known),
                _("Keep to the promise, or promise a longer time."),
                against="team.response_hours",
                mend=_set(f"{at}.within_hours", promise),
            )


@rule("TEAM024", Severity.WARNING, needs=("team",))
def worse_is_answered_later(case: Case) -> Iterator[Site]:
    """A serious case is answered later than a milder one.

    What it checks: Whether each level is answered as soon as the milder one before it, or sooner. Levels that are
        later than the promise to everybody are another matter.
    Why it matters: The more people watch, the less time there is.
    Example: Green is answered within 4 hours and red, which is worse, within 12. Red should have the shorter time.
    Sources: escalation-template, roadworthy
    """
    promise = case.plan.team.response_hours
    before: tuple[str, Level] | None = None
    for at, level in from_mild_to_serious(case):
        if level.within_hours is None or (promise is not None and level.within_hours > promise):
            continue
        if before and before[1].within_hours is not None and level.within_hours > before[1].within_hours:
            message = _("{level} is answered within {within}, but {milder}, which is less serious, within {hours}.")
            known = {"within": so_long(level.within_hours), "hours": so_long(before[1].within_hours)}
            told = {"level": called(case.plan, at, level.name), "milder": called(case.plan, before[0], before[1].name)}
            yield Site(
                f"{at}.within_hours",
                message.format(**told, **known),
                _("Give the more serious one the shorter time."),
                against=f"{before[0]}.within_hours",
                mend=_set(f"{at}.within_hours", before[1].within_hours),
            )
        else:
            before = at, level


def _set(path: str, hours: float) -> Mend:
    return Mend(_("Set it to {hours}").format(hours=so_long(hours)), ((path, hours),))
