"""Accounts that have fallen silent."""

from collections.abc import Iterator

from planner.catalog import Catalog
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import _, day, ngettext
from planner.plan.choices import Future
from planner.plan.landscape import Account

DAYS_A_WEEK = 7


@rule("LAND001", Severity.WARNING, needs=("landscape",))
def silent_account(case: Case) -> Iterator[Site]:
    """An account has had no post for too long.

    What it checks: Whether the last post of an account is older than {silence-days} days. Where posts usually come
        less often, such as in a newsletter, the usual gap counts. Accounts that are to be revived, left standing or
        closed are left out.
    Why it matters: People who find an old last post think that the business has closed.
    Example: The last photo is from January and it is March now. Post this week, or close the account.
    Sources: seed-A A10, seed-T T7
    """
    for at, account in entries("landscape.accounts", case.plan.landscape.accounts):
        if account.future not in (Future.KEEP, None):
            continue
        known_as = case.catalog.channel(account.channel)
        name = _(known_as.label) if known_as else called(case.plan, at, account.address)
        mend = _revived(case, at, account.channel)
        if days := silent_days(case, account):
            message = ngettext(
                "The last post on {account} is {days} day old, from {day}.",
                "The last post on {account} is {days} days old, from {day}.",
                days,
            )
            told = {"days": days, "day": day(account.last_post or case.today)}
            remedy = _("Post something this week and enter its day here, or decide to revive or close the account.")
            text, shown = message.format(account=name, **told), str(account.last_post)
            yield Site(f"{at}.last_post", text, remedy, against=f"{at}.future", mend=mend, evidence=shown)
        elif account.last_post is None and account.posts_per_week == 0 and not (known_as and known_as.is_quiet):
            text = _("Nothing has been posted on {account} for a month or two.").format(account=name)
            remedy = _("Look up the last post and enter its day, or decide to revive or close the account.")
            yield Site(f"{at}.posts_per_week", text, remedy, against=f"{at}.future", mend=mend)


def silent_days(case: Case, account: Account) -> int:
    """Days since the last post, if they are too many; 0 if they are not, or if nobody has looked it up."""
    days = (case.today - account.last_post).days if account.last_post else 0
    return days if days > _longest_silence(account.channel, case.catalog) else 0


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
