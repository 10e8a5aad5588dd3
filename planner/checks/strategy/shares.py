"""What a post asks of people, and how much of it is one's own."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.language import _, share

WHOLE = 100


@rule("ROAD003", Severity.WARNING, needs=("strategy",))
def too_much_advertising(case: Case) -> Iterator[Site]:
    """Too many posts say "buy this".

    What it checks: Whether more than {promotional-share} posts in a hundred are promotional.
    Why it matters: People leave an account that only sells, and those who stay stop looking.
    Example: Half of the posts are offers: swap some for what happens at the oven at four in the morning.
    Sources: seed-A A5
    """
    planned, most = case.plan.strategy.promotional_share, case.limit("promotional-share")
    if planned is not None and planned > most:
        message = _("{planned} of your posts say “buy this”; more than {most} drives people away.")
        yield Site(
            "strategy.promotional_share",
            message.format(planned=share(planned), most=share(most)),
            _("Lower the share. Use the other posts for something that people would miss."),
            mend=_lowered("strategy.promotional_share", most),
        )


@rule("ROAD004", Severity.WARNING, needs=("strategy",))
def too_many_links(case: Case) -> Iterator[Site]:
    """Too many posts carry a link.

    What it checks: Whether more than {link-share} posts in a hundred carry a link.
    Why it matters: People come to look and to talk. If most posts only send them somewhere else, they stop looking.
    Example: Give the recipe in the post, and link to it only now and then.
    Sources: seed-A A23
    """
    planned, most = case.plan.strategy.link_share, case.limit("link-share")
    if planned is not None and planned > most:
        message = _("{planned} of your posts carry a link; with more than {most}, people stop looking.")
        yield Site(
            "strategy.link_share",
            message.format(planned=share(planned), most=share(most)),
            _("Say more in the post itself, and add a link only where people want more."),
            mend=_lowered("strategy.link_share", most),
        )


@rule("ROAD010", Severity.WARNING, needs=("strategy",))
def shares_beyond_all_posts(case: Case) -> Iterator[Site]:
    """Two shares of the posts add up to more than all posts.

    What it checks: Whether posts that say "buy this" and posts by other people together stay within 100 percent.
    Why it matters: A post by somebody else does not sell your goods, so no post counts as both. Together they cannot be
        more than all your posts.
    Example: 30 percent offers and 80 percent of other people's pictures make 110.
    Sources: seed-A A9, roadworthy
    """
    selling, passed_on = case.plan.strategy.promotional_share, case.plan.strategy.curated_share
    if selling is not None and passed_on is not None and selling + passed_on > WHOLE:
        message = _("{selling} of your posts say “buy this” and {passed_on} are by other people: that makes {total}.")
        told = {"selling": share(selling), "passed_on": share(passed_on), "total": share(selling + passed_on)}
        yield Site(
            "strategy.curated_share",
            message.format(**told),
            _("Lower one of the two until there is room for posts of your own that sell nothing."),
            against="strategy.promotional_share",
        )


def _lowered(path: str, most: float) -> Mend:
    return Mend(_("Lower the share to {most}").format(most=share(most)), ((path, int(most)),))
