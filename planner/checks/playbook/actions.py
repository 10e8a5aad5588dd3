"""The actions, one by one."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _
from planner.plan import is_unanswered
from planner.plan.choices import Status

NAME_OR_DAY = {
    "owner": (N_("{action} has no owner."), N_("Name one person who does it.")),
    "due": (N_("{action} has no day."), N_("Choose the day by which it is done.")),
}


@rule("PLAY001", Severity.WARNING, needs=("playbook",))
def action_without_owner_or_day(case: Case) -> Iterator[Site]:
    """An action has no owner, or no day.

    What it checks: Whether each action that is still to be done has one name and one day.
    Why it matters: An action without them is a good intention, and good intentions are over by the second
        week.
    Example: "Search our name every Friday": Tom, from March 15.
    Sources: seed-A A3, seed-T T2
    """
    for at, action in entries("playbook.actions", case.plan.playbook.actions):
        if action.status in (Status.DONE, Status.DROPPED):
            continue
        for field, (message, remedy) in NAME_OR_DAY.items():
            if is_unanswered(getattr(action, field)):
                practice = case.catalog.practice(action.practice)
                name = called(case.plan, at, action.what or (_(practice.label) if practice else ""))
                yield Site(f"{at}.{field}", _(message).format(action=name), _(remedy))
