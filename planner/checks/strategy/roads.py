"""The roads, and what a post asks of people."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.language import _, ngettext, number, share

WHOLE = 100


@rule("ROAD001", Severity.BLOCKER, needs=("strategy",))
def no_road(case: Case) -> Iterator[Site]:
    """None of the four roads is chosen.

    What it checks: Whether the plan educates, entertains, engages or empowers.
    Why it matters: Why should anybody follow you? The road is the answer, and every post is chosen by it.
    Example: A bakery that gets questions about flour every day takes "Educate".
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
    """One person cannot travel that many roads.

    What it checks: Whether a single person has more than {roads-for-one} of the four roads to serve.
    Why it matters: All four at once are for companies with a team for each; a small one that spreads itself
        does none of them well.
    Example: A musician alone, with all four ticked, keeps "Entertain" and "Engage".
    Sources: seed-J J3, roadworthy
    """
    roads, most = len(case.plan.strategy.roads), case.catalog.limit("roads-for-one").value
    if case.hands == 1 and roads > most:
        message = ngettext(
            "You chose {roads} road for one person; {most} is as many as one person keeps up.",
            "You chose {roads} roads for one person; {most} is as many as one person keeps up.",
            roads,
        )
        yield Site(
            "strategy.roads",
            message.format(roads=number(roads), most=number(most)),
            _("Keep the roads that suit you best, and leave the others for a time with more hands."),
        )


@rule("ROAD003", Severity.WARNING, needs=("strategy",))
def too_much_advertising(case: Case) -> Iterator[Site]:
    """Too many posts say "buy this".

    What it checks: Whether more than {promotional-share} posts in a hundred are promotional.
    Why it matters: People leave an account that only sells, and those who stay stop looking.
    Example: Half of the posts are offers: swap some for what happens at the oven at four in the morning.
    Sources: seed-A A5
    """
    planned, most = case.plan.strategy.promotional_share, case.catalog.limit("promotional-share").value
    if planned is not None and planned > most:
        message = _("{planned} of your posts say “buy this”; more than {most} drives people away.")
        yield Site(
            "strategy.promotional_share",
            message.format(planned=share(planned), most=share(most)),
            _("Lower the share, and give people something they would miss in the posts that become free."),
        )


@rule("ROAD004", Severity.WARNING, needs=("strategy",))
def too_many_links(case: Case) -> Iterator[Site]:
    """Too many posts send people elsewhere.

    What it checks: Whether more than {link-share} posts in a hundred carry a link.
    Why it matters: An account full of links reads like a feed from a machine; people come to talk and to
        look.
    Example: Tell the recipe in the post, and link to it only now and then.
    Sources: seed-A A23
    """
    planned, most = case.plan.strategy.link_share, case.catalog.limit("link-share").value
    if planned is not None and planned > most:
        message = _("{planned} of your posts carry a link; more than {most} reads like a machine.")
        yield Site(
            "strategy.link_share",
            message.format(planned=share(planned), most=share(most)),
            _("Tell the thing itself in more of the posts, and link only where people ask for more."),
        )


@rule("ROAD005", Severity.WARNING, needs=("strategy",))
def weights_not_a_hundred(case: Case) -> Iterator[Site]:
    """The weights of the chosen roads do not add up to a hundred.

    What it checks: Whether the weights add up to 100 percent, once every chosen road has one.
    Why it matters: The weights share out the posts of a week; shares of 80 or 120 percent share out nothing.
    Example: "Educate" 60 and "Engage" 60 make 120; 50 and 50 will do.
    Sources: seed-J J3
    """
    weights = [case.plan.strategy.road(road).weight for road in case.plan.strategy.roads]
    total = sum(weight for weight in weights if weight is not None)
    if weights and None not in weights and total != WHOLE:
        message = _("The weights of your roads add up to {total} instead of {whole}.")
        yield Site(
            f"strategy.{case.plan.strategy.roads[0].value}.weight",
            message.format(total=share(total), whole=share(WHOLE)),
            _("Change them until they do. Equal parts are a fair beginning."),
        )
