"""Who does what: for each task somebody who does it, and one who answers for it."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.names import is_nobody, people, same_person, several
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import _
from planner.plan.fuel import known_as

SEATS = 5


@rule("TEAM008", Severity.WARNING, needs=("team",))
def task_nobody_answers_for(case: Case) -> Iterator[Site]:
    """Nobody is accountable for a task.

    What it checks: Whether each task under "Who does what" has a name under "Accountable".
    Why it matters: If nobody is accountable, nobody notices that the task was not done.
    Example: "Publish the weekly posts": Maya does it, and Tom answers for it.
    Sources: seed-T T2, seed-A A3
    """
    for at, duty in entries("team.duties", case.plan.team.duties):
        if not duty.accountable.strip() or is_nobody(duty.accountable):
            message = _("No one person is accountable for {task}.")
            alone = _one(duty.responsible)
            label = _("Let {name}, who does it, answer for it").format(name=alone)
            yield Site(
                f"{at}.accountable",
                message.format(task=called(case.plan, at, duty.task)),
                _("Name the one person who makes sure that it is done."),
                against=f"{at}.responsible" if duty.responsible else "",
                mend=Mend(label, ((f"{at}.accountable", alone),)) if alone else None,
            )


@rule("TEAM009", Severity.WARNING, needs=("team",))
def task_two_answer_for(case: Case) -> Iterator[Site]:
    """Two people are accountable for the same task.

    What it checks: Whether "Accountable" holds one name for each task, and the same name if the task is listed twice.
    Why it matters: Each of the two leaves it to the other. When they disagree, nobody decides.
    Example: "Maya and Tom" are accountable for the photos: choose one, and let the other be asked.
    Sources: seed-T T2, roadworthy
    """
    first: dict[str, tuple[str, str]] = {}
    for at, duty in entries("team.duties", case.plan.team.duties):
        names = several(duty.accountable, people(case.plan))
        task = called(case.plan, at, duty.task)
        if names:
            message = _("{names} are accountable for {task} together, so in the end nobody is.")
            label = _("Keep {name} only").format(name=names[0])
            yield Site(
                f"{at}.accountable",
                message.format(names=called(case.plan, at, duty.accountable), task=task),
                _("Keep one, and put the other under “Consulted”."),
                mend=Mend(label, ((f"{at}.accountable", names[0]),)) if _one(names[0]) else None,
            )
        elif duty.task and duty.accountable:
            before, name = first.setdefault(known_as(duty.task), (at, duty.accountable))
            if not same_person(name, duty.accountable):
                message = _("{task} is listed twice, and {one} and {other} are both accountable for it.")
                told = {"one": called(case.plan, at, name), "other": called(case.plan, at, duty.accountable)}
                yield Site(
                    f"{at}.accountable",
                    message.format(task=task, **told),
                    _("Keep one of the two rows, or one of the two names."),
                    against=f"{before}.accountable",
                    mend=Mend(_("Let {name} answer for both").format(name=name), ((f"{at}.accountable", name),)),
                )


@rule("TEAM010", Severity.WARNING, needs=("team",))
def task_nobody_does(case: Case) -> Iterator[Site]:
    """Nobody does a task.

    What it checks: Whether each task under "Who does what" has somebody under "Responsible".
    Why it matters: Somebody is accountable for it, but nobody has been told to do it. So it is not done.
    Example: Tom answers for the figures, and nobody reads them off.
    Sources: seed-T T2
    """
    for at, duty in entries("team.duties", case.plan.team.duties):
        if duty.task and not duty.responsible.strip():
            message = _("The plan names nobody who does {task}.")
            alone = _one(duty.accountable)
            label = _("Let {name}, who answers for it, do it").format(name=alone)
            yield Site(
                f"{at}.responsible",
                message.format(task=called(case.plan, at, duty.task)),
                _("Name the person who does it, or delete the task."),
                against=f"{at}.accountable" if duty.accountable else "",
                mend=Mend(label, ((f"{at}.responsible", alone),)) if alone else None,
            )


def _one(name: str) -> str:
    """The name, if it is that of one person."""
    return "" if is_nobody(name) or several(name, ()) or "," in name or ";" in name else name.strip()
