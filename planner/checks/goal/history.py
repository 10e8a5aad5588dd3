"""Targets beside what the accounts show already."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel, entries
from planner.language import N_, _, in_every_language, number
from planner.plan.goal import KeyResult
from planner.plan.landscape import Account

FOLLOWERS = N_("followers, fans., subscribers")
A_FLOW = N_(
    "new., a week, a month, a day, a quarter, a year, per., growth, rate., percent, who., weekly, monthly, from."
)
PERCENT = 100


@rule("GOAL013", Severity.WARNING, needs=("goal", "landscape"))
def followers_unlike_the_account(case: Case) -> Iterator[Site]:
    """A target for followers does not fit the followers of the account.

    What it checks: Whether the followers that a key result starts from are those of the account under Landscape, give
        or take {figures-apart} percent, and whether its target is more than the account has already.
    Why it matters: If the first figure is wrong, nobody can say later how much has changed.
    Example: Landscape says 412 followers; the goal starts from 1,000.
    Sources: seed-J J5, roadworthy
    """
    for at, result in case.key_results:
        account = account_of(case, result)
        if account is None:
            continue
        where, there = account[0], account[1].followers or 0
        name = channel(case.plan, where, account[1].channel, "", case.catalog)
        told = {"figure": called(case.plan, at, result.metric), "account": name, "there": number(there)}
        apart = max(there, 1) * case.limit("figures-apart") / PERCENT
        if result.baseline is not None and abs(result.baseline - there) > apart:
            message = _("{figure} starts from {today}, but under Landscape {account} has {there} followers.")
            label = _("Start from {there}").format(there=number(there))
            yield Site(
                f"{at}.baseline",
                message.format(today=number(result.baseline), **told),
                _("Look it up again, and write the same figure in both places."),
                against=f"{where}.followers",
                mend=Mend(label, ((f"{at}.baseline", float(there)),)) if result.target != there else None,
            )
        elif result.baseline is None and result.target is not None and result.target <= there:
            message = _("{figure} should reach {target}, but {account} already has {there} followers.")
            yield Site(
                f"{at}.target",
                message.format(target=number(result.target), **told),
                _("Raise the target, or correct the followers under Landscape."),
                against=f"{where}.followers",
            )


def account_of(case: Case, result: KeyResult) -> tuple[str, Account] | None:
    """The account that a figure of followers is about: the one it names, or the only one there is."""
    text = f"{result.metric} {result.unit}"
    if not mentions(text, FOLLOWERS) or mentions(text, A_FLOW):
        return None
    known = [
        (at, each)
        for at, each in entries("landscape.accounts", case.plan.landscape.accounts)
        if each.followers is not None
    ]
    named = [(at, each) for at, each in known if any(_is_named(label, text) for label in _labels(case, each))]
    if named or not any(
        _is_named(label, text) for each in case.catalog.channels.values() for label in in_every_language(each.label)
    ):
        return (named or known)[0] if len(named or known) == 1 else None
    return None


def _labels(case: Case, account: Account) -> tuple[str, ...]:
    known = case.catalog.channel(account.channel)
    return in_every_language(known.label) if known else (account.address,)


def _is_named(label: str, text: str) -> bool:
    return bool(label) and re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text, re.IGNORECASE) is not None
