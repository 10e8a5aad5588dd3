"""The hours of the practices that the plan has taken up, as far as they are not counted already."""

from collections.abc import Iterator, Mapping
from math import ceil

from planner.catalog.kinds import Practice
from planner.estimates.assumed import Assumed
from planner.estimates.line import WEEKLY, Line, Work, over_first_weeks
from planner.estimates.range import Range, exactly, known
from planner.plan import Plan
from planner.plan.choices import Status
from planner.plan.playbook import Action

# Practices of every week that are another line's work under another name. Those of the content role say how posts
# are made, and the posts are counted channel by channel.
COUNTED: Mapping[str, Work] = {
    "a16": "creation",
    "w3-6": "creation",
    "w7-5": "creation",
    "a18": "answering",
    "e12": "answering",
    "t5": "answering",
    "w7-4": "answering",
    "a17": "listening",
    "w6-23": "listening",
    "w7-1": "listening",
    "w7-3": "listening",
    "e14": "measuring",
    "w7-7": "measuring",
    "t4": "meeting",
}
YEAR = 52
OVER = (Status.DONE, Status.DROPPED)


def counted_as(id: str, practice: Practice) -> Work | None:
    """The work that a practice of every week is already part of; whether or not there is a channel, so that adding
    one never takes hours away."""
    if practice.effort.unit != WEEKLY:
        return None
    return COUNTED.get(id) or ("creation" if practice.role == "content" else None)


def practices(plan: Plan, assumed: Assumed) -> Iterator[Line]:
    for action in plan.playbook.actions:
        practice = assumed.catalog.practice(action.practice)
        if practice and action.status not in OVER and not counted_as(action.practice or "", practice):
            yield _line(action, practice, assumed)


def _line(action: Action, practice: Practice, assumed: Assumed) -> Line:
    hours, weeks = known(practice.effort), 0
    used: tuple[str, ...] = ()
    if practice.effort.unit != WEEKLY:
        until = _weeks_until_due(action, assumed.plan)
        hours, weeks = over_first_weeks(hours, until or assumed["first-weeks"])
        used = () if until else ("first-weeks",)
    path = f"playbook.actions[{action.id}].practice"
    return Line(practice.label, hours, path, "practice", practice.role, action.owner, weeks, used)


def _weeks_until_due(action: Action, plan: Plan) -> Range | None:
    """From the date of the plan to the day that the action names; None if one of them is not said."""
    start = plan.business.plan_date
    if not (start and action.due):
        return None
    return exactly(min(YEAR, max(1, ceil((action.due - start).days / 7))), "weeks")
