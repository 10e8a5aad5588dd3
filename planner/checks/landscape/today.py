"""Accounts that have fallen silent."""

from collections.abc import Iterator

from planner.catalog import Catalog
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import _, day, ngettext
from planner.plan.choices import Future

DAYS_A_WEEK = 7


@rule("LAND001", Severity.WARNING, needs=("landscape",))
def silent_account(case: Case) -> Iterator[Site]:
    """An account that is meant to live has fallen silent.

    What it checks: Whether the last post of an account that is to be kept, or about which nobody has decided, is
        older than {silence-days} days, or than the rhythm of a channel where posts come less often, such as a
        newsletter.
    Why it matters: People who look a business up take a sleeping account for a closed door, and an account
        that nobody keeps does more harm than none.
    Example: The last photo is from January and it is March now: post this week, or close the account.
    Sources: seed-A A10, seed-T T7
    """
    for at, account in entries("landscape.accounts", case.plan.landscape.accounts):
        if account.last_post is None or account.future not in (Future.KEEP, None):
            continue
        days = (case.today - account.last_post).days
        if days > _longest_silence(account.channel, case.catalog):
            message = ngettext(
                "The last post on {account} is {days} day old, from {day}.",
                "The last post on {account} is {days} days old, from {day}.",
                days,
            )
            known_as = case.catalog.channel(account.channel)
            name = _(known_as.label) if known_as else called(case.plan, at, account.address)
            yield Site(
                f"{at}.last_post",
                message.format(account=name, days=days, day=day(account.last_post)),
                _("Post something this week and enter its day here, or decide to revive or close the account."),
                against=f"{at}.future",
                mend=_revived(case, at, account.channel),
                evidence=str(account.last_post),
            )


def _revived(case: Case, at: str, kind: str | None) -> Mend | None:
    """A silent account on a chosen channel is one to bring back to life: the plan has posts for it."""
    if kind not in case.kinds:
        return None
    return Mend(_("Mark it as one to bring back to life"), ((f"{at}.future", Future.REVIVE),))


def _longest_silence(kind: str | None, catalog: Catalog) -> float:
    """Days without a post that are still in order: a monthly newsletter is not silent after a week."""
    usual, known_as = catalog.limit("silence-days").value, catalog.channel(kind)
    slowest = known_as.cadence.low if known_as and known_as.cadence else 0
    return max(usual, DAYS_A_WEEK / slowest) if slowest else usual
