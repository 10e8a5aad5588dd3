"""The subjects of the roads, and whether the roads suit aim and trade."""

from collections.abc import Iterable, Iterator

from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, enumerated
from planner.language import _, ngettext, number
from planner.plan.choices import Road


@rule("ROAD011", Severity.WARNING, needs=("strategy",))
def road_without_pillar(case: Case) -> Iterator[Site]:
    """No content pillar serves a chosen road.

    What it checks: Whether each chosen road is served by at least one content pillar, once there are pillars. A
        pillar without a road may serve any.
    Why it matters: The road says why people follow you, and the pillar what you talk about. Without a pillar nobody
        knows what to post for this road.
    Example: "Educate" and "Engage" are chosen, and all three pillars teach. Add one that asks people something.
    Sources: seed-J J3, seed-T T3
    """
    count = sum(1 for _each in entries("strategy.pillars", case.plan.strategy.pillars))
    for road in without_pillar(case):
        message = ngettext(
            "You chose “{road}”, but your {count} content pillar does not serve it.",
            "You chose “{road}”, but none of your {count} content pillars serves it.",
            count,
        )
        yield Site(
            "strategy.pillars",
            message.format(road=road.label, count=number(count)),
            _("Add a subject for this road, give it one of those you have, or drop the road."),
            against=f"strategy.{road.value}.weight",
        )


def without_pillar(case: Case) -> tuple[Road, ...]:
    """The chosen roads that no pillar serves, if there are pillars, and fewer that may serve any road."""
    pillars = [pillar for _at, pillar in entries("strategy.pillars", case.plan.strategy.pillars)]
    served = {pillar.road for pillar in pillars}
    missing = tuple(road for road in dict.fromkeys(case.plan.strategy.roads) if road not in served)
    free = sum(pillar.road is None for pillar in pillars)
    return missing if pillars and free < len(missing) else ()


@rule("ROAD012", Severity.WARNING, needs=("strategy",))
def pillar_on_a_road_not_taken(case: Case) -> Iterator[Site]:
    """A content pillar serves a road that is not chosen.

    What it checks: Whether the road of each content pillar is one of those you chose.
    Why it matters: Posts on this subject do something that the plan does not want. Either the subject is wrong, or
        the choice of roads.
    Example: The pillar "Jokes from the workshop" serves "Entertain", and only "Educate" is chosen.
    Sources: seed-J J3, seed-T T3
    """
    roads = case.plan.strategy.roads
    for at, pillar in entries("strategy.pillars", case.plan.strategy.pillars):
        if roads and pillar.road and pillar.road not in roads:
            message = _("{pillar} serves “{road}”, a road that you did not choose.")
            yield Site(
                f"{at}.road",
                message.format(pillar=called(case.plan, at, pillar.name), road=pillar.road.label),
                _("Turn the subject so that it serves a road you chose, choose its road too, or drop it."),
                against="strategy.roads",
            )


@rule("ROAD017", Severity.ADVICE, needs=("strategy", "goal"))
def roads_away_from_the_aim(case: Case) -> Iterator[Site]:
    """None of your roads serves your first aim.

    What it checks: Whether at least one chosen road is among those that serve your first aim, according to our
        catalogue.
    Why it matters: Each road is good for something else. A funny film makes people laugh; it does not make them trust
        your advice.
    Example: The aim is a circle of people who help each other, and the only road is "Educate".
    Sources: seed-J J1, seed-J J3, roadworthy
    """
    aim = next(filter(None, map(case.catalog.aim, case.plan.goal.aims)), None)
    roads = case.plan.strategy.roads
    if aim and roads and not set(aim.roads).intersection(road.value for road in roads):
        message = _("You want this: “{aim}”. The roads that serve it are {wanted}, but you chose {chosen}.")
        told = {"aim": _(aim.label), "wanted": _roads(Road.of(each) for each in aim.roads), "chosen": _roads(roads)}
        yield Site(
            "strategy.roads",
            message.format(**told),
            _("Take one of the roads that serve the aim, or say under it why yours leads there too."),
            against="goal.aims",
        )


@rule("ROAD018", Severity.ADVICE, needs=("strategy", "business"))
def fun_where_people_are_in_need(case: Case) -> Iterator[Site]:
    """Entertainment is planned where people are ill, grieving or worried.

    What it checks: Whether "Entertain" is chosen in a trade that our catalogue calls serious, such as funerals, health,
        law or money.
    Why it matters: A joke reaches somebody on the worst day of their year. In some of these trades the law limits
        advertising as well.
    Example: An undertaker teaches what to do in the first days, and leaves the funny clips to others.
    Sources: seed-E E7, roadworthy
    """
    trade = case.catalog.industry(case.plan.business.industry)
    if trade and trade.manner == "sober" and Road.ENTERTAIN in case.plan.strategy.roads:
        message = _("You chose “{road}”, but your trade is “{trade}”, where many people come to you in need.")
        yield Site(
            "strategy.roads",
            message.format(road=Road.ENTERTAIN.label, trade=_(trade.label)),
            _("Be useful and kind instead: teach, and answer. Or say under this road how far the fun goes."),
            against="business.industry",
        )


def _roads(roads: Iterable[Road]) -> str:
    return enumerated(_("“{road}”").format(road=road.label) for road in roads)
