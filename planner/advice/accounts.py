"""What becomes of the accounts there are: kept if the plan uses them, left standing with a pointer, rarely closed."""

from collections.abc import Iterator
from datetime import timedelta

from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.reason import Reason
from planner.language import _
from planner.plan.choices import Future
from planner.plan.landscape import Account, Landscape


def propose(case: Case) -> Draft[Landscape]:
    draft: Draft[Landscape] = part_of(case.plan, "landscape")
    if case.hours is not None:
        draft.entries("accounts", list(_accounts(case)))
    return draft


def _accounts(case: Case) -> Iterator[Candidate]:
    used = {channel.kind for channel in case.plan.tools.channels}
    for account in case.plan.landscape.accounts:
        known = case.catalog.channel(account.channel)
        if known is None:
            continue
        if not case.is_usable(known):
            text = _("It cannot be used where you work. Take legal advice before you touch it again.")
            future, reason = Future.CLOSE, Reason(text, ("business.country",), (("channels", known.id),))
        elif known.id in used:
            future, reason = Future.KEEP, Reason(_("This plan uses it, and has the hours for it."), ("tools.channels",))
        elif _is_silent(case, account):
            text = _("Nobody has posted for long, and this plan has no hours for it. Say goodbye there, then close it.")
            future, reason = Future.CLOSE, Reason(text, ("landscape.accounts",), (("practices", "t7"),))
        else:
            text = _("This plan has no hours for it. Pin a post that says where to find you, and answer what comes.")
            future, reason = Future.PARK, Reason(text, ("fuel.people",), (("practices", "t7"),))
        yield account.revised(future=account.future or future), reason


def _is_silent(case: Case, account: Account) -> bool:
    """Ten times as long without a post as makes an account look abandoned; nothing is known without its last post."""
    today, days = case.plan.business.plan_date, case.catalog.limit("silence-days").value * 10
    return bool(today and account.last_post and today - account.last_post > timedelta(days=days))
