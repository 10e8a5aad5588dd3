"""The actions, one by one and together: who does them, by when, and whether the hours are there."""

from collections.abc import Iterator
from datetime import date
from math import ceil

from planner.checks.case import Case
from planner.checks.mend import Mend, without
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, hours
from planner.estimates.line import WEEKLY
from planner.estimates.practices import counted_as
from planner.language import N_, _, day, ngettext, number
from planner.plan import is_unanswered
from planner.plan.choices import Status
from planner.plan.fuel import Person, known_as
from planner.plan.playbook import Action

OVER = (Status.DONE, Status.DROPPED)
NAME_OR_DAY = {
    "owner": (N_("{action} has no owner."), N_("Name one person who does it.")),
    "due": (N_("{action} has no day."), N_("Choose the day by which it is done.")),
}


def named(case: Case, at: str, action: Action) -> str:
    """In the person's words, else by its practice."""
    practice = case.catalog.practice(action.practice)
    return called(case.plan, at, action.what or (_(practice.label) if practice else ""))


def ahead(case: Case) -> Iterator[tuple[str, Action]]:
    """The actions that are still to be done."""
    every = entries("playbook.actions", case.plan.playbook.actions)
    return ((at, action) for at, action in every if action.status not in OVER)


@rule("PLAY001", Severity.WARNING, needs=("playbook",))
def action_without_owner_or_day(case: Case) -> Iterator[Site]:
    """An action has no owner, or no day.

    What it checks: Whether each action that is still to be done has one name and one day.
    Why it matters: An action without them is a good intention, and good intentions are over by the second
        week.
    Example: "Search our name every Friday": Tom, from March 15.
    Sources: seed-A A3, seed-T T2
    """
    people = [(at, each) for at, each in entries("fuel.people", case.plan.fuel.people) if each.name]
    for at, action in ahead(case):
        for field, (message, remedy) in NAME_OR_DAY.items():
            if is_unanswered(getattr(action, field)):
                only = people[0] if field == "owner" and len(people) == 1 else None
                yield Site(
                    f"{at}.{field}",
                    _(message).format(action=named(case, at, action)),
                    _(remedy),
                    against=f"{only[0]}.name" if only else "",
                    mend=_only(f"{at}.owner", only[1]) if only else None,
                )


def _only(path: str, person: Person) -> Mend:
    return Mend(_("Give it to {name}").format(name=person.name), ((path, person.name),))


@rule("PLAY002", Severity.WARNING, needs=("playbook", "fuel"))
def actions_beyond_the_hours(case: Case) -> Iterator[Site]:
    """More actions are due than there are hours for.

    What it checks: Whether the actions that are due by a day take more than {action-share} percent of all the
        hours that people have until then. A step of your own counts as {action-hours} hour.
    Why it matters: The same hours have to carry the posts and the answers. What cannot be done in time is done
        badly or not at all, and the list loses its meaning.
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
    Why it matters: Whoever has a long list begins with nothing, or with everything at once.
    Example: Twelve first steps for two people. The seven that matter most come first, and the others next quarter.
    Sources: roadworthy
    """
    count, most = len(tuple(ahead(case))), case.limit("first-actions")
    if count > most:
        message = _("{count} actions are planned or begun; with more than {most}, a playbook is seldom begun at all.")
        yield Site(
            "playbook.actions",
            message.format(count=number(count), most=number(most)),
            _("Keep the ones that serve the first aim, and drop the others until these are done."),
        )


@rule("PLAY004", Severity.WARNING, needs=("playbook",))
def action_overdue(case: Case) -> Iterator[Site]:
    """An action is overdue.

    What it checks: Whether the day of an action has passed while it still stands as planned or begun.
    Why it matters: A list of old days says that nobody looks at it.
    Example: "Close the old page" was due on January 10 and is still planned in March.
    Sources: seed-J J5, roadworthy
    """
    for at, action in ahead(case):
        if action.due and action.due < case.today:
            status = (action.status or Status.PLANNED).label
            message = _("{action} was due on {day}, and its status is still “{status}”.")
            yield Site(
                f"{at}.due",
                message.format(action=named(case, at, action), day=day(action.due), status=status),
                _("Do it and set it to done, choose a new day, or drop it."),
                against=f"{at}.status",
            )


@rule("PLAY005", Severity.WARNING, needs=("playbook", "fuel"))
def action_of_somebody_without_hours(case: Case) -> Iterator[Site]:
    """An action belongs to somebody who gives no hours.

    What it checks: Whether the owner of each action stands among the people and hours, or among the help from
        outside.
    Why it matters: Nobody has counted the hours of a person who is not on the list, and perhaps nobody has asked.
    Example: "Ask for reviews" belongs to Kim, and the hours are Maya's and Tom's.
    Sources: seed-J J6, seed-T T2
    """
    fuel = case.plan.fuel
    known = {_first(each.name) for each in (*fuel.people, *fuel.freelancers) if known_as(each.name)}
    for at, action in ahead(case):
        strangers = [each for each in _people(action.owner) if _first(each) not in known]
        if any(each.name for each in fuel.people) and strangers:
            message = _("{action} belongs to {owner}, who is not among the people who give hours.")
            yield Site(
                f"{at}.owner",
                message.format(action=named(case, at, action), owner=called(case.plan, f"{at}.owner", strangers[0])),
                _("Give it to somebody with hours, or add this person and the hours under Fuel."),
                against="fuel.people",
            )


def _first(name: str) -> str:
    """By the first word, so that a surname or a trade behind it does no harm."""
    return known_as(name).replace(",", " ").partition(" ")[0]


def _people(owner: str) -> list[str]:
    """ "Maya and Tom" are two."""
    together = owner.replace("&", ",").replace("/", ",").replace(_(" and "), ",").replace(" and ", ",")
    return [each.strip() for each in together.split(",") if each.strip()]


@rule("PLAY006", Severity.ADVICE, needs=("playbook",))
def same_action_twice(case: Case) -> Iterator[Site]:
    """The same practice stands in the playbook twice.

    What it checks: Whether two actions that are still to be done carry the same practice, or the same words.
    Why it matters: It is done twice, or each of the two owners waits for the other. The hours are counted twice.
    Example: "Watch what is said about you" for Tom in March, and once more for Maya in April.
    Sources: seed-T T2, roadworthy
    """
    seen: dict[str, tuple[str, Action]] = {}
    for at, action in ahead(case):
        # Practices first: two steps of one practice are one practice.
        key = action.practice or f" {known_as(action.what)}"
        first, other = seen.setdefault(key, (at, action))
        if key.strip() and first != at:
            message = (
                _("{action} and {other} are the same practice.") if action.practice else _("{action} stands twice.")
            )
            equal = action.model_copy(update={"id": other.id}) == other
            yield Site(
                f"{at}.practice" if action.practice else f"{at}.what",
                message.format(action=named(case, at, action), other=named(case, first, other)),
                _("Make one action of the two, with one owner and one day."),
                against=f"{first}.practice" if action.practice else f"{first}.what",
                mend=Mend(_("Take the second one off"), (without(case.plan, at),)) if equal else None,
            )
