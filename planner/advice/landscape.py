"""Landscape: the groups such a business serves, where they talk, and what may go wrong."""

from planner.advice import risks
from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.ranking import Ranking
from planner.advice.reason import Reason
from planner.catalog.kinds import Audience, Industry
from planner.language import _
from planner.plan.landscape import Community, Landscape, Segment

FEW_HOURS, MOST_COMMUNITIES, MOST_RISKS = 5, 2, 4


def propose(case: Case) -> Draft[Landscape]:
    draft: Draft[Landscape] = part_of(case.plan, "landscape")
    if case.industry:
        draft.entries("segments", _segments(case, case.industry))
        draft.entries("communities", _communities(case, case.industry))
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
    ranking = Ranking(case)
    return [(_segment(ranking, each), reason) for each in case.audiences[:most]]


def _segment(ranking: Ranking, audience: Audience) -> Segment:
    return Segment(
        id=audience.id,
        name=_(audience.name),
        who=_(audience.who),
        needs=_(audience.needs),
        pains=_(audience.pains),
        hours=_(audience.looks),
        channels=ranking.local(audience.channels),
    )


def _communities(case: Case, industry: Industry) -> list[Candidate]:
    """Those whose place can be used where the business works."""
    text = _("People of this kind talk already; look for the one near you: {trade}.")
    reason = Reason(text.format(trade=_(industry.label)), ("business.industry",), (("industries", industry.id),))
    shut = [each.label.lower() for each in case.catalog.channels.values() if not case.is_usable(each)]
    known = [
        (place, each)
        for place, each in enumerate(industry.communities, start=1)
        if not any(label in each.place.lower() for label in shut)
    ]
    return [
        (Community(id=f"{industry.id}-{place}", name=_(each.name), place=_(each.place), note=_(each.note)), reason)
        for place, each in known[:MOST_COMMUNITIES]
    ]
