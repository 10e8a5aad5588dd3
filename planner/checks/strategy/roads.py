"""How many of the four roads are taken."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.strategy.weights import to_a_hundred
from planner.checks.words import enumerated, hours
from planner.language import _, ngettext, number

FEWER = 2
# So many roads: from how many hours a week on, and for how many people.
CARRIED = ((3, "three-roads", "people-for-three-roads"), (4, "four-roads", "people-for-four-roads"))


@rule("ROAD001", Severity.BLOCKER, needs=("strategy",))
def no_road(case: Case) -> Iterator[Site]:
    """None of the four roads is chosen.

    What it checks: Whether the plan educates, entertains, engages or empowers.
    Why it matters: Why should anybody follow you? The road is the answer, and every post is chosen by it.
    Example: A bakery that gets questions about flour every day chooses "Educate".
    Sources: seed-J J3
    """
    if not case.plan.strategy.roads:
        yield Site(
            "strategy.roads",
            _("None of the four roads is chosen, so nothing says why people should follow you."),
            _("Choose the one you could keep up in a bad week. One is enough."),
        )


@rule("ROAD002", Severity.WARNING, needs=("strategy",))
def more_roads_than_one_person_drives(case: Case) -> Iterator[Site]:
    """Too many roads are chosen for one person.

    What it checks: Whether a single person has more than {roads-for-one} of the four roads to serve.
    Why it matters: All four at once are for companies with a team for each. One person who tries all of them does
        none of them well.
    Example: A musician alone, with all four ticked, keeps "Entertain" and "Engage".
    Sources: seed-J J3, roadworthy
    """
    roads, most = len(case.plan.strategy.roads), case.limit("roads-for-one")
    if case.hands == 1 and roads > most:
        message = ngettext(
            "You chose {roads} road for one person, who can keep up {most}.",
            "You chose {roads} roads for one person, who can keep up {most}.",
            roads,
        )
        yield Site(
            "strategy.roads",
            message.format(roads=number(roads), most=number(most)),
            _("Keep the roads that suit you best, and leave the others for a time with more hands."),
            against="fuel.people",
            mend=_heaviest(case, int(most)),
        )


@rule("ROAD006", Severity.WARNING, needs=("strategy", "fuel"))
def more_roads_than_the_size_carries(case: Case) -> Iterator[Site]:
    """Too many roads are chosen for your hours or people.

    What it checks: Whether there are about {three-roads} hours a week and {people-for-three-roads} people for three
        of the four roads, and about {four-roads} hours and {people-for-four-roads} people for all four. Somewhat less
        than that passes.
    Why it matters: Each road needs ideas, formats and promises of its own. With too many of them none is kept up.
    Example: Two people with six hours a week take three roads, and one of the roads gets a post a month.
    Sources: seed-J J3, roadworthy
    """
    chosen, people = len(case.plan.strategy.roads), max(case.hands or 0, case.plan.business.people or 0)
    for roads, time, staff in CARRIED:
        fewest, least = case.catalog.limit(time).figure.low, case.catalog.limit(staff).figure.low
        too_short, too_few = case.there is not None and case.there < fewest, 1 < people < least
        if chosen == roads and case.hands != 1 and (too_short or too_few):
            message = _("You chose {roads} of the four roads, which takes {fewest} hours a week; you have {there}.")
            if not too_short:
                message = _("You chose {roads} of the four roads, which takes {least} people; you are {people}.")
            told = {"roads": number(roads), "fewest": number(fewest), "least": number(least)}
            told |= {"there": hours(case.there or 0), "people": number(people)}
            yield Site(
                "strategy.roads",
                message.format(**told),
                _("Keep the roads that serve your aim best, and give their posts the hours of the others."),
                against="fuel.people" if too_short else "business.people",
                mend=_heaviest(case, FEWER),
            )


def _heaviest(case: Case, most: int) -> Mend | None:
    """Only if the weights say which roads to keep."""
    roads, said = (
        case.plan.strategy.roads,
        {road: case.plan.strategy.road(road).weight for road in case.plan.strategy.roads},
    )
    order = sorted(roads, key=lambda road: -(said[road] or 0))
    if None in said.values() or said[order[most - 1]] == said[order[most]]:
        return None
    kept, dropped = tuple(road for road in roads if road in order[:most]), order[most:]
    emptied = tuple((f"strategy.{road.value}.weight", None) for road in dropped)
    label = _("Keep the heaviest: {roads}").format(roads=enumerated(road.label for road in kept))
    return Mend(label, (("strategy.roads", kept), *emptied, *to_a_hundred(case, kept)))
