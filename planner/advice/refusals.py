"""The channels that one is asked about and leaves alone, each with its reason."""

from planner.advice.case import Case
from planner.advice.draft import Candidate
from planner.advice.mix import Mix
from planner.advice.problem import HEAVY
from planner.advice.ranking import LEAST, Ranking
from planner.advice.reason import Reason, told
from planner.advice.slots import slots
from planner.advice.words import channels, hours_a_week
from planner.catalog.kinds import Channel
from planner.language import N_, _
from planner.plan.tools import Rejected

# Owners are asked about these whatever their trade.
ASKED = ("instagram", "facebook", "tiktok", "linkedin", "youtube", "podcast", "x")
MOST = 6
WHY = {
    "trade": N_("An expert in this trade would not send you there: {trade}."),
    "customers": N_("It serves other customers than yours."),
    "reach": N_("It suits businesses with another reach than yours."),
    "elsewhere": N_("It is used in other countries than yours."),
    "points": N_("Nothing in your answers speaks for it: neither your trade nor your aim nor your audience."),
    "visits": N_("It is for places where people come by, or that come to people; yours is none."),
    "slots": N_("In {hours}, {channels} can be kept at the most, and others serve your aim better."),
}
# The answer that each of these rests on.
BEHIND = {
    "trade": "business.industry",
    "customers": "business.customers",
    "reach": "business.reach",
    "elsewhere": "business.country",
    "points": "goal.aims",
    "visits": "business.industry",
    "slots": "fuel.people",
}


def refused(case: Case, mixed: Mix) -> list[Candidate]:
    """The next in the ranking first, then the well-known ones."""
    ranking, known = Ranking(case), case.catalog.channels
    chosen = {ranked.channel.id for ranked, _posts in mixed.chosen} | {each.kind for each in case.plan.tools.channels}
    chosen |= {id for id in known if f"tools.channels[{id}]" in case.plan.proposals.dismissed}
    next_ones = [ranked.channel.id for ranked in mixed.left[:2] if ranked.points >= LEAST]
    barred = [id for id in ASKED if ranking.refusal(known[id]) == "barred"]
    ids = [id for id in dict.fromkeys((*next_ones, *barred[:2], *ASKED)) if id not in chosen]
    reasons = {id: _reason(ranking, mixed, known[id]) for id in ids[:MOST]}
    return [(Rejected(id=id, kind=id, reason=reason.text), reason) for id, reason in reasons.items()]


def _reason(ranking: Ranking, mixed: Mix, channel: Channel) -> Reason:
    case, entries = ranking.case, (("channels", channel.id),)
    refusal = ranking.refusal(channel)
    bar = case.bar(channel)
    if refusal == "barred" and bar:
        return Reason(_(bar.why), ("business.country",), (*entries, ("sources", bar.source)))
    if costly := _hours(case, channel):
        return costly
    if not refusal:
        points = next((ranked.points for ranked in mixed.left if ranked.channel.id == channel.id), 0)
        refusal = "slots" if points >= LEAST else "points"
    known = {
        "trade": _(case.industry.label) if case.industry else "",
        "hours": hours_a_week(case),
        "channels": channels(slots(case)),
    }
    return Reason(_(WHY[refusal]).format(**known), (BEHIND[refusal],), entries)


def _hours(case: Case, channel: Channel) -> Reason | None:
    """If one piece alone takes a good part of the week."""
    usual = case.catalog.format(channel.formats[0] if channel.formats else None)
    if usual is None or usual.hours.likely <= (case.hours or 0) * HEAVY:
        return None
    text = _("{format}: {figure}; you have {hours}.")
    known = {"format": _(usual.label), "figure": told(usual.hours), "hours": hours_a_week(case)}
    entries = (("channels", channel.id), ("formats", usual.id))
    return Reason(text.format(**known), ("fuel.people",), entries, (usual.hours,))
