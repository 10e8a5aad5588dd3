"""Who looks after the figures."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.reading import found
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _
from planner.plan.fuel import known_as

GROUPS = N_("the team., our team., everybody, everyone, all of us, the staff., us all, the company., we all, whoever")
AND = N_("and., or.")
TEAM = N_("team, all, we, us, staff, everybody, everyone, company, nobody")


@rule("GOAL026", Severity.WARNING, needs=("goal", "fuel"))
def owner_who_gives_no_hours(case: Case) -> Iterator[Site]:
    """A key result belongs to somebody who gives no time.

    What it checks: Whether the owner of each key result is among the people who give hours, or the help from outside,
        under Fuel.
    Why it matters: A name without an hour is a promise that somebody made for somebody else.
    Example: Nina owns "cake orders", and only Maya and Tom give hours.
    Sources: seed-A A3, seed-J J6, roadworthy
    """
    giving = {
        known_as(each.name): each.name for each in case.plan.fuel.people if each.name and each.hours_per_week != 0
    }
    helping = {known_as(each.name) for each in case.plan.fuel.freelancers}
    for at, result in case.key_results:
        owner = known_as(result.owner)
        if not owner or not giving or _several(result.owner, set(giving)) or _is_among(owner, {*giving, *helping}):
            continue
        only = next(iter(giving.values()))
        message = _("{owner} looks after {figure} and gives no hours under Fuel.")
        mend = Mend(_("Give it to {name}").format(name=only), ((f"{at}.owner", only),)) if len(giving) == 1 else None
        told = {"owner": called(case.plan, f"{at}.owner", result.owner), "figure": called(case.plan, at, result.metric)}
        remedy = _("Enter the hours that person gives, or name somebody who has some.")
        yield Site(f"{at}.owner", message.format(**told), remedy, against="fuel.people", mend=mend)


def _is_among(owner: str, names: set[str]) -> bool:
    """By the whole name, or by the first: "Maya" is "Maya Reed", and "Priya, head of sales" is "Priya"."""
    first = _first(owner)
    return any(name and (name == owner or first == _first(name)) for name in names)


def _first(name: str) -> str:
    return re.split(r"[\s,(]", name)[0]


@rule("GOAL027", Severity.WARNING, needs=("goal",))
def figure_of_several_owners(case: Case) -> Iterator[Site]:
    """A key result belongs to several people at once.

    What it checks: Whether the owner of each key result is one person, and not a group or two names.
    Why it matters: Each of two owners thinks that the other has looked, and the figure is nobody's.
    Example: "The team", or "Maya and Tom"; better "Maya", and Tom helps.
    Sources: seed-A A3, seed-T T2, roadworthy
    """
    known = {known_as(each.name) for each in case.plan.fuel.people}
    for at, result in case.key_results:
        if several := _several(result.owner, known):
            message = _("{figure} belongs to {owner}, which is not one person.")
            told = {"figure": called(case.plan, at, result.metric), "owner": called(case.plan, at, several)}
            yield Site(f"{at}.owner", message.format(**told), _("Name one person; the others may help."))


def _several(owner: str, known: set[str]) -> str:
    """The owner's words if they name a group or more than one person."""
    if known_as(owner) in known:
        return ""
    names = [known_as(part) for part in re.split(r"[,;]", owner)]
    joined = re.search(r"\w\s*[/&+]\s*\w", owner) or found(owner, AND)
    alone = known_as(owner) in {known_as(each) for each in _(TEAM).split(", ")} | set(TEAM.split(", "))
    return owner if joined or alone or found(owner, GROUPS) or len(known.intersection(names)) > 1 else ""
