"""The actions together: whether the hours are there, and whether the days have passed."""

from collections.abc import Iterator
from datetime import date
from math import ceil

from planner.checks.case import Case
from planner.checks.playbook.actions import ahead, named
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import hours
from planner.estimates.line import WEEKLY
from planner.estimates.practices import counted_as
from planner.language import _, day, ngettext, number
from planner.plan.choices import Status


@rule("PLAY002", Severity.WARNING, needs=("playbook", "fuel"))
def actions_beyond_the_hours(case: Case) -> Iterator[Site]:
    """More actions are due than you have hours for.

    What it checks: Whether the actions that are due by a day take more than {action-share} percent of all the
        hours that people have until then. A step of your own counts as {action-hours} hour.
    Why it matters: The same hours have to cover the posts and the answers. What cannot be done in time is done badly or
        not at all.
    Example: Three hours a week, and 14 hours of actions due within the first two weeks.
    Sources: seed-A A10, seed-J J6, roadworthy
    """
    there, part = case.there, case.limit("action-share") / 100
    effort = 0.0
    for count, (at, due, hours_each) in enumerate(_by_day(case), start=1):
        effort += hours_each
        until = (there or 0) * _weeks(case.today, due)
        if there and effort > until * part:
            message = ngettext(
                "By {day}, {count} action is due that takes about {effort} hours; "
                "until then there are {hours} hours in all, for everything.",
                "By {day}, {count} actions are due that take about {effort} hours; "
                "until then there are {hours} hours in all, for everything.",
                count,
            )
            known = {"day": day(due), "count": number(count), "effort": hours(effort), "hours": hours(until)}
            yield Site(
                f"{at}.due",
                message.format(**known),
                _("Move some of the actions to a later month, or drop those that serve the goal least."),
                against="fuel.people",
                evidence=f"{due} {count} {there}",
            )
            return


def _weeks(today: date, due: date) -> int:
    return max(1, ceil((due - today).days / 7))


def _by_day(case: Case) -> list[tuple[str, date, float]]:
    """Actions still to be done, in the order of their days; what recurs is part of every week's work already."""
    found = []
    for at, action in ahead(case):
        practice = case.catalog.practice(action.practice)
        effort = practice.effort.likely if practice else case.limit("action-hours")
        once = not practice or practice.effort.unit != WEEKLY
        if practice and not once:
            effort = 0.0 if counted_as(practice.id, practice) else effort * _weeks(case.today, action.due or case.today)
        if action.due:
            found.append((at, action.due, effort))
    return sorted(found, key=lambda each: each[1])


@rule("PLAY003", Severity.ADVICE, needs=("playbook",))
def too_many_actions_to_begin_with(case: Case) -> Iterator[Site]:
    """The playbook begins with too many actions.

    What it checks: Whether more than {first-actions} actions are planned or begun.
    Why it matters: With a long list, people begin nothing, or everything at once.
    Example: Twelve first steps for two people. The seven that matter most come first, and the others next quarter.
    Sources: roadworthy
    """
    count, most = len(tuple(ahead(case))), case.limit("first-actions")
    if count > most:
        message = _("{count} actions are planned or begun. With more than {most}, most people never get started.")
        yield Site(
            "playbook.actions",
            message.format(count=number(count), most=number(most)),
            _("Keep the ones that serve your first aim, and leave the others until these are done."),
        )


@rule("PLAY004", Severity.WARNING, needs=("playbook",))
def action_overdue(case: Case) -> Iterator[Site]:
    """An action is overdue.

    What it checks: Whether the day of an action has passed while it is still planned or begun.
    Why it matters: A list of past dates shows that nobody looks at it.
    Example: "Close the old page" was due on January 10 and is still planned in March.
    Sources: seed-J J5, roadworthy
    """
    for at, action in ahead(case):
        if action.due and action.due < case.today:
            status = (action.status or Status.PLANNED).label
            message = _("{action} was due on {day}, but its status is still “{status}”.")
            yield Site(
                f"{at}.due",
                message.format(action=named(case, at, action), day=day(action.due), status=status),
                _("Do it and set it to done, choose a new day, or drop it."),
                against=f"{at}.status",
            )
