"""The accounts that are there, and what becomes of them."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.landscape.silence import silent_days
from planner.checks.mend import Mend, without
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import channel, entries
from planner.language import _, number
from planner.plan.choices import Future
from planner.plan.landscape import Account

LEFT = (Future.CLOSE, Future.PARK)


@rule("LAND004", Severity.WARNING, needs=("landscape", "tools"))
def account_without_a_future(case: Case) -> Iterator[Site]:
    """Nobody has decided what happens to an account.

    What it checks: Whether each account says what becomes of it, once channels are chosen: keep it going, bring it
        back to life, leave it standing, or close it.
    Why it matters: People go on writing to an account that nobody looks after, and get no answer.
    Example: Facebook is not among the channels any more, and the page still takes messages.
    Sources: seed-T T7, seed-J J2
    """
    for at, account in entries("landscape.accounts", case.plan.landscape.accounts):
        if account.future is None and case.kinds and not silent_days(case, account):
            message = _("Nobody has decided what happens to {account}.")
            used = account.channel in case.kinds
            mend = Mend(_("Keep it going"), ((f"{at}.future", Future.KEEP),)) if used else None
            yield Site(
                f"{at}.future",
                message.format(account=_name(case, at, account)),
                _("Keep it, revive it, leave it standing with a pointer to where you are, or close it."),
                against="tools.channels",
                mend=mend,
            )


@rule("LAND005", Severity.WARNING, needs=("landscape", "tools"))
def account_given_up_and_chosen(case: Case) -> Iterator[Site]:
    """You chose a channel whose account you want to give up.

    What it checks: Whether an account that you want to close or leave standing is the only account on a channel that
        you chose.
    Why it matters: One part of the plan takes the account away, and another part plans posts on it.
    Example: Facebook is to be closed under Landscape but gets two posts a week under Tools.
    Sources: seed-T T7, roadworthy
    """
    chosen = {each.kind: at for at, each in reversed(case.channels) if each.kind}
    accounts = tuple(entries("landscape.accounts", case.plan.landscape.accounts))
    kept = {each.channel for _at, each in accounts if each.future not in LEFT}
    for at, account in accounts:
        if account.future in LEFT and account.channel in chosen and account.channel not in kept:
            message = _("You want to give up {account} (“{future}”), but it is a chosen channel under Tools.")
            told = {"account": _name(case, at, account), "future": account.future.label if account.future else ""}
            yield Site(
                f"{at}.future",
                message.format(**told),
                _("Keep the account, or take the channel off the list."),
                against=f"{chosen[account.channel]}.kind",
                mend=Mend(_("Bring it back to life"), ((f"{at}.future", Future.REVIVE),)),
            )


@rule("LAND006", Severity.WARNING, needs=("landscape", "tools"))
def account_kept_by_nobody(case: Case) -> Iterator[Site]:
    """You want to keep an account but did not choose its channel.

    What it checks: Whether each account that you want to keep or bring back to life is on a channel under Tools. A
        listing or a page of your own may stay without one, unless it is on the list of channels left alone.
    Why it matters: An account needs posts, answers and somebody who looks in. Without hours it is silent within a
        month.
    Example: You want to bring Facebook back to life, but only Instagram is chosen under Tools.
    Sources: seed-T T7, seed-A A21, roadworthy
    """
    rejected = {each.kind: at for at, each in entries("tools.rejected", case.plan.tools.rejected) if each.kind}
    for at, account in entries("landscape.accounts", case.plan.landscape.accounts):
        if account.future not in (Future.KEEP, Future.REVIVE) or not case.kinds or account.channel in case.kinds:
            continue
        known = case.catalog.channel(account.channel)
        if known and (account.channel in rejected or not known.is_quiet):
            message = _("You want to keep {account}, but it is not among the channels you chose.")
            if account.channel in rejected:
                message = _("You want to keep {account}, but it is on the list of channels left alone.")
            against = f"{rejected[account.channel]}.kind" if account.channel in rejected else "tools.channels"
            yield Site(
                f"{at}.future",
                message.format(account=_name(case, at, account)),
                _("Choose it under Tools with an owner and a rhythm, or leave it standing with a pointer."),
                against=against,
                mend=Mend(_("Leave it standing, with a pointer"), ((f"{at}.future", Future.PARK),)),
            )


@rule("LAND013", Severity.WARNING, needs=("landscape",))
def network_that_has_closed(case: Case) -> Iterator[Site]:
    """A network under Landscape has shut down.

    What it checks: Whether an account that is not to be closed, or a place where an audience is, belongs to a network
        that has shut down.
    Why it matters: Nobody is there any more. What you know about these people may be just as old.
    Example: "They are on Google+", written in 2014 and never looked at again.
    Sources: roadworthy, seed-T T7
    """
    shut = {each.id for each in case.catalog.channels.values() if not each.is_open}
    message = _("{network} has shut down.")
    for at, account in entries("landscape.accounts", case.plan.landscape.accounts):
        if account.channel in shut and account.future is not Future.CLOSE:
            yield Site(
                f"{at}.channel",
                message.format(network=_name(case, at, account)),
                _("Take it off the list, or mark it as closed if its address is still shown somewhere."),
                mend=Mend(_("Take it off the list"), (without(case.plan, at),)),
            )
    for at, segment in entries("landscape.segments", case.plan.landscape.segments):
        gone = [id for id in segment.channels if id in shut]
        if gone:
            left = tuple(id for id in segment.channels if id not in shut)
            yield Site(
                f"{at}.channels",
                message.format(network=channel(case.plan, at, gone[0], "", case.catalog)),
                _("Ask three of these people where they are today."),
                mend=Mend(_("Take it off the list"), ((f"{at}.channels", left),)),
            )


@rule("LAND014", Severity.WARNING, needs=("landscape", "tools"))
def leap_in_rhythm(case: Case) -> Iterator[Site]:
    """A channel should suddenly get far more posts than before.

    What it checks: Whether a channel with an account is planned to get more than {rhythm-leap} posts a week and more
        than {times-the-rhythm} times what it got in the last months.
    Why it matters: The first two weeks go well. Then nothing comes for weeks, and that looks worse than the few posts
        before.
    Example: One post in five weeks until now, and one every day from Monday on.
    Sources: seed-A A10, roadworthy
    """
    usual: dict[str | None, tuple[str, float]] = {
        each.channel: (at, each.posts_per_week)
        for at, each in entries("landscape.accounts", case.plan.landscape.accounts)
        if each.posts_per_week is not None and each.channel
    }
    most, times = case.limit("rhythm-leap"), case.limit("times-the-rhythm")
    for at, each in case.channels:
        where, posts = usual.get(each.kind, ("", None))
        if posts is not None and each.cadence is not None and each.cadence > max(most, posts * times):
            message = _("{channel} had {posts} posts a week until now, but {cadence} are planned.")
            told = {"posts": number(round(posts, 2)), "cadence": number(round(each.cadence, 2))}
            lower = max(most, posts * times)
            yield Site(
                f"{where}.posts_per_week",
                message.format(channel=channel(case.plan, at, each.kind, each.name, case.catalog), **told),
                _("Begin with what you can keep up in a bad week; more can come later."),
                against=f"{at}.cadence",
                mend=Mend(_("Begin with {posts} a week").format(posts=number(lower)), ((f"{at}.cadence", lower),)),
            )


def _name(case: Case, at: str, account: Account) -> str:
    known = case.catalog.channel(account.channel)
    return channel(case.plan, at, account.channel, "" if known else account.address, case.catalog)
