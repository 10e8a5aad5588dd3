"""The people who give the hours: who holds what, and who could."""

from collections.abc import Iterator

from planner.checks.amounts import a_week, so_long
from planner.checks.case import Case
from planner.checks.names import deputies, held, is_among, is_nobody, people, place, same_person, seats, strangers
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, enumerated
from planner.language import _, ngettext, number
from planner.plan.fuel import known_as

NAMED = 3


@rule("FUEL005", Severity.WARNING, needs=("fuel",))
def owner_without_hours(case: Case) -> Iterator[Site]:
    """Somebody who gives no hours is in charge of something.

    What it checks: Whether anybody with zero hours a week looks after a channel, a figure, a step or a role, or has
        the final word.
    Why it matters: Every job takes time. Without hours for it, somebody else does it, or nobody does.
    Example: Tom has zero hours and owns the newsletter: give him half an hour, or give it to Maya.
    Sources: seed-J J6, seed-A A3
    """
    every = list(entries("fuel.people", case.plan.fuel.people))
    idle = [(at, person) for at, person in every if person.name.strip() and person.hours_per_week == 0]
    busy = [person.name for _at, person in every if person.hours_per_week != 0]
    for at, person in idle:
        theirs = [path for path, owner in held(case) if same_person(owner, person.name) and not is_among(owner, busy)]
        if theirs:
            message = _("{name} gives no hours but looks after {places}.")
            known = {"name": called(case.plan, at, person.name), "places": _places(case, theirs)}
            yield Site(
                f"{at}.hours_per_week",
                message.format(**known),
                _("Write down the hours they really have, or give the work to somebody who has some."),
                against=theirs[0],
            )


@rule("FUEL006", Severity.WARNING, needs=("fuel",))
def owner_who_gives_no_time(case: Case) -> Iterator[Site]:
    """Somebody has work in the plan but is not on your list of people.

    What it checks: Whether everybody who looks after a channel, a figure, a step or a role, or has the final word, is
        on the list of people who give hours, or among the help from outside.
    Why it matters: Their hours are not counted. The plan can seem to fit into your hours when it does not.
    Example: Nina owns TikTok, but only Maya and Tom have said how many hours they give.
    Sources: seed-J J6, seed-A A3, seed-T T2
    """
    theirs: dict[str, list[str]] = {}
    spelled: dict[str, str] = {}
    for path, owner in held(case):
        for name in strangers(case, owner):
            theirs.setdefault(spelled.setdefault(known_as(name), name), []).append(path)
    for name, paths in theirs.items():
        message = _("{name} is not on your list of people who give hours, but looks after {places}.")
        yield Site(
            "fuel.people",
            message.format(name=called(case.plan, paths[0], name), places=_places(case, paths)),
            _("Add them under Fuel with the hours they give, or name somebody who is on the list."),
            against=paths[0],
        )


def _places(case: Case, paths: list[str]) -> str:
    return enumerated((place(case, path) for path in paths), NAMED)


@rule("FUEL007", Severity.WARNING, needs=("tools", "fuel", "team"))
def everything_on_one_person(case: Case) -> Iterator[Site]:
    """One person looks after everything, though others could help.

    What it checks: Whether the channels, the figures, the roles, the answers and the final word all lie with one name
        and nobody is named as a deputy, while others give hours or {people-for-guidelines} people or more work here.
    Why it matters: When that person falls ill or leaves, everything stops on the same day, and the others have
        never learned any of it.
    Example: Maya owns everything, and Tom has three hours a week. Let Tom take the figures and read what goes out.
    Sources: seed-J J6, seed-T T2
    """
    one = _holder_of_all(case)
    if not one or not all(same_person(each, one) for each in deputies(case.plan)):
        return
    others = [each for each in people(case.plan) if not same_person(each, one)]
    if others or _is_large(case):
        message = (
            _("{name} looks after every channel, the answers and all the rest; {other} gives hours too.")
            if others
            else _("{count} people work here, and {name} alone looks after the channels, the answers and all the rest.")
        )
        known = {"name": called(case.plan, "fuel.people", one), "other": called(case.plan, "", (others or ("",))[0])}
        yield Site(
            "fuel.people",
            message.format(count=number(case.plan.business.people or 0), **known),
            _("Give one of these to somebody else, and name a deputy who can get into the accounts."),
            against="team.roles" if _has_all_roles(case) else "team.response_contact",
        )


def _is_large(case: Case) -> bool:
    return (case.plan.business.people or 0) >= case.limit("people-for-guidelines")


def _has_all_roles(case: Case) -> bool:
    return all(holder for _at, holder, _deputy in seats(case.plan))


@rule("FUEL008", Severity.ADVICE, needs=("tools", "fuel", "team"))
def nobody_steps_in(case: Case) -> Iterator[Site]:
    """Everything depends on one person, and nobody can step in.

    What it checks: Whether a plan that one person carries alone names anybody who can help when that person is ill.
    Why it matters: A week in bed should not mean a week in which nobody answers your customers.
    Example: Tilda works alone. Joss, a friend, answers when she is ill, and has the passwords in a sealed envelope.
    Sources: seed-J J6, seed-T T2
    """
    one = _holder_of_all(case)
    alone = one and not _is_large(case) and all(same_person(each, one) for each in people(case.plan))
    if alone and not (deputies(case.plan) or case.plan.team.escalation or case.plan.fuel.freelancers):
        message = _("Everything depends on {name}, and the plan names nobody who can step in.")
        yield Site(
            "fuel.people",
            message.format(name=called(case.plan, "fuel.people", one)),
            _("Ask one person, a friend will do, to answer in your place for a week, and name them as a deputy."),
            against="team.roles.community.deputy",
        )


def _holder_of_all(case: Case) -> str:
    """The one name on all channels, figures, roles, answers and the final word; empty if there are several, or too
    little is given out to say so."""
    channels = [each.owner for _at, each in case.channels]
    measures = [each.owner for _at, each in case.measures if each.owner]
    results = [each.owner for _at, each in case.key_results if each.owner]
    team = [each for each in (case.plan.team.response_contact, case.plan.team.approver) if each]
    team += [holder for _at, holder, _deputy in seats(case.plan) if holder]
    names = [*channels, *measures, *results, *team]
    if not (channels and case.plan.team.response_contact and len(names) > 2):
        return ""
    one = names[0]
    return one if one and not is_nobody(one) and all(known_as(each) == known_as(one) for each in names) else ""


@rule("FUEL009", Severity.WARNING, needs=("fuel",))
def more_hours_than_a_week_holds(case: Case) -> Iterator[Site]:
    """Somebody gives more hours than a working week has.

    What it checks: Whether anybody gives more than {hours-of-a-job} hours a week.
    Why it matters: The whole plan is built on this figure. If the hours are not real, neither is the plan.
    Example: Maya wrote 60 hours a week and meant a month; that is 15 a week.
    Sources: roadworthy
    """
    most = case.limit("hours-of-a-job")
    for at, person in entries("fuel.people", case.plan.fuel.people):
        if person.hours_per_week is not None and person.hours_per_week > most:
            message = _("{name} gives {hours}; a full-time job has {most}.")
            known = {"hours": a_week(person.hours_per_week), "most": so_long(most)}
            yield Site(
                f"{at}.hours_per_week",
                message.format(name=called(case.plan, at, person.name), **known),
                _("Write down the hours of a week, not of a month, and only those for social media."),
            )


@rule("FUEL010", Severity.WARNING, needs=("fuel",))
def more_hours_than_the_days_hold(case: Case) -> Iterator[Site]:
    """Somebody gives more hours than fit into their days.

    What it checks: Whether the hours of each person fit into the days they have chosen, at {hours-of-a-day} hours
        a day at most.
    Why it matters: One of the two is wrong, and the plan uses both: the hours for the fuel gauge, the days for the
        calendar.
    Example: 15 hours a week, and Friday is the only day.
    Sources: roadworthy
    """
    most, full = case.limit("hours-of-a-day"), case.limit("hours-of-a-job")
    for at, person in entries("fuel.people", case.plan.fuel.people):
        many = len(set(person.days))
        if many and person.hours_per_week is not None and most * many < person.hours_per_week <= full:
            message = ngettext(
                "{name} gives {hours}, on {count} day.",
                "{name} gives {hours}, on {count} days.",
                many,
            )
            known = {"hours": a_week(person.hours_per_week), "count": number(many)}
            yield Site(
                f"{at}.hours_per_week",
                message.format(name=called(case.plan, at, person.name), **known),
                _("Correct the hours, or add the days on which they are worked."),
                against=f"{at}.days",
            )
