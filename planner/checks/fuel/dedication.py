"""Whether anybody can really do it: other jobs, and apps that nobody knows."""

from collections.abc import Iterator

from planner.checks.amounts import a_week
from planner.checks.case import Case
from planner.checks.quotes import sentence
from planner.checks.reading import affirmed, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _, number
from planner.plan.places import titled, value_at

JOBS = (
    N_("sales, selling"),
    N_("marketing"),
    N_("office, secretar, reception, administrat"),
    N_("accounting, bookkeep, payroll"),
    N_("HR., human resources, recruiting"),
    N_("purchasing, logistics, warehouse"),
    N_("IT support, IT department, webmaster"),
)
SPARE = N_(
    "on the side, when there is time, when time allows, if there is time, if time allows, in between, spare time, "
    "on top of everything, on top of their, on top of her, on top of his, besides everything, as time permits"
)
WHERE = ("fuel.resources.time.at_hand", "fuel.resources.team.at_hand", "fuel.resources.team.missing")
MANAGES = N_("manager, head of, assistant, officer, director, responsible for, in charge, lead., social media")
NOT_ONE = N_("none., no apps, not one, nobody, no one, nothing, no experience, never used")


@rule("FUEL011", Severity.WARNING, needs=("fuel",))
def one_hat_too_many(case: Case) -> Iterator[Site]:
    """Somebody with hardly any time has several other jobs.

    What it checks: Whether anybody with {hours-of-many-hats} hours a week or less has two jobs or more in their
        description. The same goes for the team as a whole, with less than {short-of-hours} hours.
    Why it matters: A person in charge of sales, marketing and social media does the first two, because people ask for
        those. Social media is what is left over.
    Example: "Sales, marketing and social media manager", one hour a week. Better: four fixed hours for one person.
    Sources: seed-J J6
    """
    few = case.limit("hours-of-many-hats")
    for at, person in entries("fuel.people", case.plan.fuel.people):
        jobs = _jobs(f"{person.name}. {person.skills}")
        if person.hours_per_week is not None and person.hours_per_week <= few and jobs > 1:
            message = _("{name} has {hours} for this, and {count} jobs: {said}.")
            known = {"hours": a_week(person.hours_per_week), "count": number(jobs)}
            told = called(case.plan, f"{at}.skills", person.skills or person.name)
            yield Site(
                f"{at}.hours_per_week",
                message.format(name=called(case.plan, at, person.name), said=told, **known),
                _("Set fixed hours for this and take something else off their desk, or give it to somebody else."),
                against=f"{at}.skills",
            )
    path = "fuel.resources.team.at_hand"
    said, there = case.plan.fuel.resources.team.at_hand, case.there
    if there is not None and there < case.limit("short-of-hours") and _jobs(said) > 1:
        message = _("The team is {said}, with {hours} for all of this.")
        yield Site(
            path,
            message.format(said=called(case.plan, path, said.rstrip(".")), hours=a_week(there)),
            _("Set fixed hours for this and take something else off their desk, or give it to somebody else."),
            against="fuel.people",
        )


def _jobs(said: str) -> int:
    """How many jobs besides this one a line names; none if it only says what somebody is good at."""
    jobs = sum(mentions(said, words) for words in JOBS)
    return jobs if mentions(said, MANAGES) else 0


@rule("FUEL012", Severity.ADVICE, needs=("fuel",))
def done_when_there_is_time(case: Case) -> Iterator[Site]:
    """The work has no fixed hours: it is done when there is time.

    What it checks: Whether the plan says that the work is done on the side or when time allows.
    Why it matters: There is never time left over. Work without a fixed hour is the first to be dropped.
    Example: "In between customers" becomes "Tuesday and Friday, ten to eleven".
    Sources: seed-J J6
    """
    for path in WHERE:
        if words := affirmed(value_at(case.plan, path), SPARE):
            message = _("Under {place} the plan says {words}. Work without fixed hours soon stops.")
            yield Site(
                path,
                message.format(
                    place=titled(case.plan, path),
                    words=called(case.plan, path, sentence(value_at(case.plan, path), words)),
                ),
                _("Put the hours into the week: which day, and from when to when."),
                against="fuel.people",
            )


@rule("FUEL013", Severity.WARNING, needs=("tools", "fuel"))
def apps_known_to_nobody(case: Case) -> Iterator[Site]:
    """Nobody who gives time knows the apps of the chosen channels.

    What it checks: Whether the plan itself says that nobody knows the apps: each person's line says so, or it is
        empty while the resources say what is missing and not what is at hand.
    Why it matters: The first weeks go into learning, and the first mistakes are made in public.
    Example: Two channels, and nobody has ever opened either. Learn one of them as a reader before you post.
    Sources: seed-J J6
    """
    given = [person for person in case.plan.fuel.people if not person.is_blank]
    supply = case.plan.fuel.resources.apps
    unknown = all(mentions(person.apps, NOT_ONE) for person in given)
    silent = all(not person.apps for person in given) and supply.missing and not supply.at_hand
    if case.channels and given and (unknown or silent):
        message = _("You chose {count} channels, but nobody who gives time knows the apps.")
        one = _("You chose a channel, but nobody who gives time knows the app.")
        yield Site(
            f"fuel.people[{given[0].id}].apps",
            message.format(count=number(len(case.channels))) if len(case.channels) > 1 else one,
            _("Let somebody who uses it every day show you for an hour, and begin with one channel."),
            against="tools.channels",
        )
