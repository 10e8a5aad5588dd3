"""The regular meetings of a plan: how often, how long, and on which day as far as the plan says it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from planner.language import N_, _, ngettext, number
from planner.plan import Plan
from planner.plan.choices import Frequency, Weekday
from planner.plan.workdays import ordinary, worked

# As an iCalendar rule says it.
RULES: Mapping[Frequency, Mapping[str, object]] = {
    Frequency.DAILY: {"freq": "daily"},
    Frequency.WEEKLY: {"freq": "weekly"},
    Frequency.MONTHLY: {"freq": "monthly"},
    Frequency.QUARTERLY: {"freq": "monthly", "interval": 3},
}
NO_TIME = N_("The plan names no hour for it: put it where it suits everybody.")


@dataclass(frozen=True)
class Meeting:
    """`name` makes its id; `day`: the first time."""

    name: str
    title: str
    about: str
    day: date
    often: Frequency
    weekdays: tuple[Weekday, ...]


def meetings(plan: Plan, start: date) -> Iterator[Meeting]:
    """On days on which somebody works, the first of them from `start` on."""
    days = worked(plan) or ordinary(plan)
    first = next(day for day in (start + timedelta(days=at) for at in range(7)) if list(Weekday)[day.weekday()] in days)
    if plan.team.meeting:
        yield Meeting(
            "meeting", _("Planning meeting"), _about(plan.team.meeting_minutes), first, plan.team.meeting, days
        )
    if plan.metrics.review:
        about = "\n".join(filter(None, (plan.metrics.decision, _(NO_TIME))))
        yield Meeting("review", _("Review of the figures"), about, first, plan.metrics.review, days)


def _about(minutes: int | None) -> str:
    if not minutes:
        return _(NO_TIME)
    said = ngettext("{count} minute.", "{count} minutes.", minutes).format(count=number(minutes))
    return f"{said} {_(NO_TIME)}"
