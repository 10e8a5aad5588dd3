"""Who looks after the figures."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.lists import link, plain
from planner.checks.reading import found
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _
from planner.plan.fuel import known_as

GROUPS = N_("the team., our team., everybody, everyone, all of us, the staff., us all, the company., we all, whoever")
AND = N_("and., or.")
TEAM = N_("team, all, we, us, staff, everybody, everyone, company, nobody")


@rule("GOAL027", Severity.WARNING, needs=("goal",))
def figure_of_several_owners(case: Case) -> Iterator[Site]:
    """A key result belongs to several people at once.

    What it checks: Whether the owner of each key result is one person, and not a group or two names.
    Why it matters: Each of two owners thinks that the other one has looked.
    Example: "The team", or "Maya and Tom". Better: "Maya", and Tom helps.
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
    joined = re.search(r"\w\s*[/&+]\s*\w", owner) or re.search(link(AND), owner, re.IGNORECASE)
    alone = known_as(owner) in plain(TEAM)
    return owner if joined or alone or found(owner, GROUPS) or len(known.intersection(names)) > 1 else ""
