"""Who answers, and when somebody is there to do it."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.names import helpers, is_among, is_nobody, is_unknown, other_of_two, people, same_person, several
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import _
from planner.plan.choices import Weekday
from planner.plan.workdays import told, worked


@rule("TEAM001", Severity.BLOCKER, needs=("team",))
def no_response_contact(case: Case) -> Iterator[Site]:
    """The plan names nobody who sees every message.

    What it checks: Whether one person sees every message and makes sure that it is answered.
    Why it matters: Somebody who writes to you in public and gets no answer is disappointed in public. Two people who
        each think the other has answered are as bad as none.
    Example: "Maya" sees everything; what she cannot answer she passes to Tom.
    Sources: seed-E E4, seed-A A12, sprout-2016
    """
    if not case.plan.team.response_contact:
        yield Site(
            "team.response_contact",
            _("Nobody is named who sees every message and makes sure it is answered."),
            _("Name one person. With two of you, take the one who looks at the phone more often."),
            mend=_only(case),
        )


@rule("TEAM002", Severity.WARNING, needs=("team",))
def contact_is_not_one_person(case: Case) -> Iterator[Site]:
    """No single person is responsible for seeing every message.

    What it checks: Whether the response contact is one name, and not two, "the team" or "whoever is there".
    Why it matters: Two people who each think that the other has answered are as bad as none.
    Example: "Maya and Tom" becomes "Maya"; on her days off it is Tom, as her deputy.
    Sources: seed-E E4
    """
    contact = case.plan.team.response_contact
    names = several(contact, people(case.plan))
    if names or is_nobody(contact):
        message = _("{contact} should see every message, but that is not one person.")
        yield Site(
            "team.response_contact",
            message.format(contact=called(case.plan, "team.response_contact", contact)),
            _("Name one; the others can be deputies."),
            mend=_first(names) if names else _only(case),
        )


@rule("TEAM003", Severity.WARNING, needs=("team", "fuel"))
def contact_without_time(case: Case) -> Iterator[Site]:
    """The person who sees every message gives no hours.

    What it checks: Whether the response contact is among the people who give hours, with more than zero.
    Why it matters: Answering is daily work. If no hours are set aside for it, nobody does it.
    Example: "Nina" answers, and only Maya and Tom have given hours: add Nina, or let Maya answer.
    Sources: seed-E E4, seed-J J6
    """
    contact = case.plan.team.response_contact
    mine = [each for each in case.plan.fuel.people if same_person(each.name, contact)]
    outside = people(case.plan) and is_among(contact, helpers(case.plan)) and not mine
    if is_unknown(case, contact) or outside or (mine and all(each.hours_per_week == 0 for each in mine)):
        message = _("{contact} should see every message but gives no hours.")
        yield Site(
            "team.response_contact",
            message.format(contact=called(case.plan, "team.response_contact", contact)),
            _("Add the hours that answering takes, or name somebody who has them."),
            against=f"fuel.people[{mine[0].id}].hours_per_week" if mine else "fuel.people",
        )


@rule("TEAM004", Severity.WARNING, needs=("team", "fuel"))
def answering_day_without_anybody(case: Case) -> Iterator[Site]:
    """Answers are promised for a day on which nobody works.

    What it checks: Whether somebody works on each day on which you say that you answer. Only checked where people have
        named their days.
    Why it matters: A promised answer that does not come is worse than no promise.
    Example: Answers on Sunday, and both of you work Tuesday to Saturday.
    Sources: seed-A A18, roadworthy
    """
    answered, there = case.plan.team.response_days, worked(case.plan)
    empty = tuple(day for day in Weekday if day in answered and day not in there)
    if empty and any(each.days for each in case.plan.fuel.people if not each.is_blank):
        message = _("You promise answers on days when nobody works: {days}.")
        kept = tuple(day for day in answered if day in there)
        label = _("Answer on these days only: {days}").format(days=told(kept, case.plan))
        yield Site(
            "team.response_days",
            message.format(days=told(empty, case.plan)),
            _("Take the day out of the promise, or ask somebody to look in then."),
            against="fuel.people",
            mend=Mend(label, (("team.response_days", kept),)) if kept else None,
        )


@rule("TEAM007", Severity.ADVICE, needs=("team", "fuel"))
def answering_without_deputy(case: Case) -> Iterator[Site]:
    """The person who talks with people has no deputy.

    What it checks: Whether the community manager has a deputy, where more than one person gives time.
    Why it matters: Messages do not wait until you are back from vacation.
    Example: "Maya", and "Tom" as her deputy.
    Sources: seed-T T2, seed-E E4
    """
    seat = case.plan.team.roles.community
    if not seat.holder or (seat.deputy and not same_person(seat.holder, seat.deputy)):
        return
    if any(not same_person(each, seat.holder) for each in people(case.plan)):
        message = _("{name} talks with people but has no deputy.")
        path = "team.roles.community.deputy"
        other = other_of_two(case.plan, seat.holder)
        yield Site(
            path,
            message.format(name=called(case.plan, path, seat.holder)),
            _("Name a deputy who can get into the accounts."),
            against="team.roles.community.holder",
            mend=Mend(_("Name {name} as deputy").format(name=other), ((path, other),)) if other else None,
        )


def _only(case: Case) -> Mend | None:
    """Whoever is alone answers."""
    names = people(case.plan)
    if len(names) != 1 or is_nobody(names[0]) or several(names[0], ()):
        return None
    return Mend(_("Name {name}").format(name=names[0]), (("team.response_contact", names[0]),))


def _first(names: tuple[str, ...]) -> Mend | None:
    if is_nobody(names[0]) or several(names[0], ()):
        return None
    return Mend(_("Keep {name} only").format(name=names[0]), (("team.response_contact", names[0]),))
