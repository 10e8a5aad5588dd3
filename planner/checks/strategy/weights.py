"""How the chosen roads share the posts."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.estimates.calendar.roads import apportioned, weights
from planner.language import _, ngettext, number, share
from planner.plan.choices import Road

WHOLE = 100


@rule("ROAD005", Severity.WARNING, needs=("strategy",))
def weights_not_a_hundred(case: Case) -> Iterator[Site]:
    """The weights of the chosen roads do not add up to a hundred.

    What it checks: Whether the weights add up to 100 percent, once every chosen road has one.
    Why it matters: The weights share out the posts. With 120 percent there are posts that do not exist; with 80, some
        have no road.
    Example: "Educate" 60 and "Engage" 60 make 120; 50 and 50 will do.
    Sources: seed-J J3
    """
    roads = case.plan.strategy.roads
    said = [case.plan.strategy.road(road).weight for road in roads]
    total = sum(weight for weight in said if weight is not None)
    if said and None not in said and total != WHOLE:
        message = _("The weights of your roads add up to {total} instead of {whole}.")
        yield Site(
            f"strategy.{roads[0].value}.weight",
            message.format(total=share(total), whole=share(WHOLE)),
            _("Change them until they do. Equal parts are a fair beginning."),
            mend=Mend(_("Change the weights in step, so that they make a hundred"), to_a_hundred(case, roads)),
        )


@rule("ROAD007", Severity.WARNING, needs=("strategy",))
def road_that_weighs_nothing(case: Case) -> Iterator[Site]:
    """A chosen road gets no share of the posts.

    What it checks: Whether a road that is chosen beside others has a weight of zero.
    Why it matters: A road without a share gets no posts. What you promise there is never published.
    Example: "Engage" is chosen with 0 percent, and "Educate" has the whole 100. Choose "Educate" alone.
    Sources: seed-J J3
    """
    roads = case.plan.strategy.roads
    for road in roads:
        if case.plan.strategy.road(road).weight == 0 and len(roads) > 1:
            message = _("You chose “{road}”, but its weight is {weight}: it gets none of your posts.")
            label = _("Take “{road}” off the chosen roads").format(road=road.label)
            left = tuple(each for each in roads if each is not road)
            yield Site(
                f"strategy.{road.value}.weight",
                message.format(road=road.label, weight=share(0)),
                _("Give it a share, or take it off the chosen roads."),
                against="strategy.roads",
                mend=Mend(label, (("strategy.roads", left),)),
            )


@rule("ROAD008", Severity.WARNING, needs=("strategy",))
def weight_for_a_road_not_taken(case: Case) -> Iterator[Site]:
    """A road that is not chosen has a share of the posts.

    What it checks: Whether only chosen roads have a weight.
    Why it matters: Posts would be planned for a road that you did not choose.
    Example: "Entertain" has 20 percent and is not chosen. Choose it, or give the 20 to the others.
    Sources: seed-J J3
    """
    chosen = case.plan.strategy.roads
    total = sum(case.plan.strategy.road(road).weight or 0 for road in chosen)
    for road in Road:
        weight = case.plan.strategy.road(road).weight
        if weight and chosen and road not in chosen:
            message = _("“{road}” gets {weight} of the posts, but you did not choose that road.")
            yield Site(
                f"strategy.{road.value}.weight",
                message.format(road=road.label, weight=share(weight)),
                _("Choose the road, or empty its weight and share it out among the chosen ones."),
                against="strategy.roads",
                mend=_ticked_or_emptied(road, weight, total, chosen),
            )


@rule("ROAD009", Severity.WARNING, needs=("strategy", "tools"))
def road_without_a_post(case: Case) -> Iterator[Site]:
    """A chosen road gets no post in four weeks.

    What it checks: Whether the posts of {road-weeks} weeks, shared out by the weights in whole posts, leave at least
        one for each chosen road.
    Why it matters: A third of a post cannot be published. Nobody notices a road with less than a post a month.
    Example: One newsletter a month cannot be 60 percent "Educate", 30 "Engage" and 10 "Entertain".
    Sources: seed-J J3, roadworthy
    """
    weeks, shares = case.limit("road-weeks"), weights(case.plan.strategy)
    a_week = case.posts_a_week
    if a_week is None or not case.plan.strategy.roads:
        return
    posts = round(a_week * weeks)
    for road, given in apportioned(posts, shares).items():
        if not given and posts:
            message = ngettext(
                "In {weeks} weeks your channels publish {posts} post; “{road}” with its {weight} gets none of it.",
                "In {weeks} weeks your channels publish {posts} posts; “{road}” with its {weight} gets none of them.",
                posts,
            )
            told = {"posts": number(posts), "weeks": number(weeks), "weight": share(round(shares[road] * WHOLE))}
            yield Site(
                f"strategy.{road.value}.weight",
                message.format(road=road.label, **told),
                _("Drop this road for now, give it more weight, or plan more posts."),
                against="tools.channels",
            )


def to_a_hundred(case: Case, roads: tuple[Road, ...]) -> tuple[tuple[str, object], ...]:
    said = {road: case.plan.strategy.road(road).weight or 0 for road in roads}
    total = sum(said.values())
    shares = {road: weight / total if total else 1 / len(said) for road, weight in said.items()}
    return tuple((f"strategy.{road.value}.weight", part) for road, part in apportioned(WHOLE, shares).items())


def _ticked_or_emptied(road: Road, weight: int, total: int, chosen: tuple[Road, ...]) -> Mend | None:
    """Whichever of the two makes a hundred."""
    if total + weight == WHOLE:
        label = _("Choose “{road}” as well").format(road=road.label)
        return Mend(label, (("strategy.roads", (*chosen, road)),))
    if total == WHOLE:
        return Mend(
            _("Empty the weight of “{road}”").format(road=road.label), ((f"strategy.{road.value}.weight", None),)
        )
    return None
