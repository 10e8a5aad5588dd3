"""Landscape: the groups such a business serves, where they talk, what becomes of the accounts, what may go wrong."""

from collections.abc import Iterator

from planner.advice import risks
from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.mix import mix
from planner.advice.ranking import Ranking
from planner.advice.reason import Reason
from planner.catalog.kinds import Audience, Industry
from planner.language import _
from planner.plan.choices import Future
from planner.plan.landscape import Community, Landscape, Segment

FEW_HOURS, MOST_COMMUNITIES, MOST_RISKS = 5, 2, 4


def propose(case: Case) -> Draft[Landscape]:
    draft: Draft[Landscape] = part_of(case.plan, "landscape")
    if case.industry:
        draft.entries("segments", _segments(case, case.industry))
        draft.entries("communities", _communities(case.industry))
    draft.entries("accounts", list(_accounts(case)))
    found = risks.found(case)[:MOST_RISKS] if case.industry else ()
    entries = tuple(("risks", risk.id) for risk in found)
    draft.fill(
        "risks",
        tuple(_(risk.label) for risk in found),
        Reason(_("What usually goes wrong in a case like yours."), (), entries),
    )
    return draft


def _segments(case: Case, industry: Industry) -> list[Candidate]:
    """One group with few hours, two otherwise; more only if they were named."""
    named = {segment.id for segment in case.plan.landscape.segments}
    most = max(len(named), 1 if (case.hours or 0) < FEW_HOURS else 2)
    text = _("A group that this trade serves and that matches your customers: {trade}. Correct it; you know them.")
    reason = Reason(
        text.format(trade=_(industry.label)),
        ("business.industry", "business.customers"),
        (("industries", industry.id),),
    )
    return [(_segment(case, each), reason) for each in case.audiences[:most]]


def _segment(case: Case, audience: Audience) -> Segment:
    known = [id for id in audience.channels if case.catalog.channels[id].is_open]
    return Segment(
        id=audience.id,
        name=_(audience.name),
        who=_(audience.who),
        needs=_(audience.needs),
        pains=_(audience.pains),
        hours=_(audience.looks),
        channels=tuple(known),
    )


def _communities(industry: Industry) -> list[Candidate]:
    text = _("People of this kind talk already; look for the one near you: {trade}.")
    reason = Reason(text.format(trade=_(industry.label)), ("business.industry",), (("industries", industry.id),))
    return [
        (Community(id=f"{industry.id}-{place}", name=_(each.name), place=_(each.place), note=_(each.note)), reason)
        for place, each in enumerate(industry.communities[:MOST_COMMUNITIES], start=1)
    ]


def _accounts(case: Case) -> Iterator[Candidate]:
    """Each account that there is: kept or revived if the plan needs it, otherwise closed, never left to sleep."""
    if case.hours is None:
        return
    needed = {each.channel.id for each, _posts in mix(case).chosen} | {each.kind for each in case.plan.tools.channels}
    for account in case.plan.landscape.accounts:
        known = case.catalog.channel(account.channel)
        if known and Ranking(case).refusal(known) == "barred":
            text = _("It is barred where you work. Take legal advice before you touch it again.")
            entries = (("channels", known.id),)
            yield account.revised(future=account.future or Future.CLOSE), Reason(text, ("business.country",), entries)
        elif account.channel in needed:
            text = _("This plan needs it, and has the hours for it.")
            yield account.revised(future=account.future or Future.KEEP), Reason(text, ("landscape.accounts",))
        elif account.channel:
            text = _(
                "This plan does not need it. Say goodbye there, lead people on, close it: a silent account does harm."
            )
            yield (
                account.revised(future=account.future or Future.CLOSE),
                Reason(text, ("fuel.people",), (("practices", "t7"),)),
            )
