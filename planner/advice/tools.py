"""Tools: the channels that the hours carry, those left alone and why, and how they work together."""

from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.mix import Mix, mix
from planner.advice.owners import owners
from planner.advice.published import entry, formats
from planner.advice.ranking import Ground, Ranked
from planner.advice.reason import Reason
from planner.advice.refusals import refused
from planner.advice.slots import limits_met, slots
from planner.advice.words import channels, hours_a_week
from planner.catalog.kinds import Channel
from planner.language import N_, _, number
from planner.plan.choices import Function, Group
from planner.plan.tools import Channel as Chosen
from planner.plan.tools import Helper, Tools

GROUNDS = {
    "better": N_("It serves this aim better than a network: {aim}."),
    "trade": N_("Customers of this trade look there: {trade}."),
    "aim": N_("It serves your aim: {aim}."),
    "audience": N_("The group you want to reach spends time there."),
    "nearby": N_("People nearby look things up there."),
    "home": N_("It is at home in your country."),
    "present": N_("You are there already."),
}
BEHIND = {
    "better": "goal.aims", "trade": "business.industry", "aim": "goal.aims",
    "audience": "landscape.segments", "home": "business.country",
    "nearby": "business.reach", "present": "landscape.accounts",
}  # fmt: skip
KINDS = ("built-in", "open-source", "commercial")
FIRST_HELP = {
    "solo": ("publishing",),
    "small": ("publishing", "listening"),
    "medium": ("publishing", "listening", "workflow", "measuring"),
}


def propose(case: Case) -> Draft[Tools]:
    draft: Draft[Tools] = part_of(case.plan, "tools")
    if case.hours is None or not case.aims:
        return draft
    mixed = mix(case)
    draft.entries("channels", _reaching_all(case, _owned(case, [*_own(case, mixed), *_chosen(case, mixed)])))
    draft.entries("rejected", refused(case, mixed))
    _ties(case, draft)
    kinds = frozenset(channel.kind or "" for channel in draft.part.channels)
    draft.entries("helpers", _helpers(case, kinds))
    return draft


def _own(case: Case, mixed: Mix) -> list[tuple[Chosen, Reason]]:
    """The person's own channels, completed."""
    reason = Reason(_("What suits this channel, by our catalogue."), ("tools.channels",))
    own = [(each, case.catalog.channel(each.kind)) for each in case.plan.tools.channels]
    return [
        (_whole(case, each.revised(cadence=mixed.kept.get(each.id, each.cadence)), known), reason)
        for each, known in own
        if known
    ]


def _chosen(case: Case, mixed: Mix) -> list[tuple[Chosen, Reason]]:
    return [
        (_whole(case, entry(case, ranked.channel, posts), ranked.channel), _why(case, ranked, posts))
        for ranked, posts in mixed.chosen
    ]


def _whole(case: Case, each: Chosen, known: Channel) -> Chosen:
    values = {
        "group": each.group or Group.of(known.group),
        "purpose": each.purpose or _(known.purpose),
        "audiences": each.audiences or _audiences(case, known),
        "formats": each.formats or tuple(found.id for found in formats(known, case)),
        "do": each.do or _(known.do),
        "dont": each.dont or _(known.dont),
    }
    return each.revised(**values)


def _owned(case: Case, chosen: list[tuple[Chosen, Reason]]) -> list[tuple[Chosen, Reason]]:
    names = owners(case, [channel for channel, _reason in chosen])
    return [(channel.revised(owner=names.get(channel.id, channel.owner)), reason) for channel, reason in chosen]


def _reaching_all(case: Case, chosen: list[tuple[Chosen, Reason]]) -> list[tuple[Chosen, Reason]]:
    """The first channel is for those, too, whom no other one is said to reach."""
    reached = {audience for channel, _reason in chosen for audience in channel.audiences}
    missed = tuple(segment.id for segment in case.plan.landscape.segments if segment.id not in reached)
    if not chosen or not missed:
        return chosen
    (first, reason), *rest = chosen
    return [(first.revised(audiences=(*first.audiences, *missed)), reason), *rest]


def _audiences(case: Case, channel: Channel) -> tuple[str, ...]:
    """Those who are said to be there; everybody whom the plan wants, if nothing is known of it."""
    segments = case.plan.landscape.segments
    there = tuple(segment.id for segment in segments if channel.id in segment.channels)
    return there or tuple(segment.id for segment in segments)


def _why(case: Case, ranked: Ranked, posts: float) -> Reason:
    """The two strongest grounds, its place in the best mix, and how many channels the hours carry."""
    grounds = {ground.kind: ground for ground in ranked.grounds}
    first = list(grounds.values())[:2]
    sentences = [_in_words(case, ground) for ground in first]
    mixed = _("The best mix for {hours} keeps it at {posts} posts a week.")
    sentences.append(mixed.format(hours=hours_a_week(case), posts=number(round(posts, 2))))
    text = _("In {hours}, {channels} can be kept at the most, listings apart.")
    if ranked.channel.is_listing:
        text = _("A listing takes minutes a week, so it fits beside the other channels.")
    sentences.append(text.format(hours=hours_a_week(case), channels=channels(slots(case))))
    answers = tuple(dict.fromkeys((*(BEHIND[ground.kind] for ground in first), "fuel.people")))
    limits = tuple(("limits", id) for id in limits_met(case))
    return Reason(
        " ".join(sentences), answers, (("channels", ranked.channel.id), ("limits", "networks-when-short"), *limits)
    )


def _in_words(case: Case, ground: Ground) -> str:
    known = {
        "aim": _(ground.aim.label) if ground.aim else "",
        "trade": _(case.industry.label) if case.industry else "",
    }
    return _(GROUNDS[ground.kind]).format(**known)


def _ties(case: Case, draft: Draft[Tools]) -> None:
    """What leads from where to where."""
    kinds = [channel.kind for channel in draft.part.channels]
    if not kinds:
        return
    named = [_(known.label) for kind in kinds if (known := case.catalog.channel(kind))]
    sentences = [
        _("What is made for one of these is adapted for the next: {channels}.").format(channels=_(", ").join(named))
    ]
    if len(named) < 2:
        sentences = []
    if "newsletter" in kinds and len(kinds) > 1:
        sentences.append(_("Every channel invites people to the newsletter, because that list is ours."))
    if case.has("site"):
        sentences.append(_("Each profile leads to the site, and the site to each profile."))
    else:
        sentences.append(_("Each profile names the one way to reach us."))
    reason = Reason(
        _("Channels that lead to each other need fewer hours than channels side by side."), (), (("practices", "a21"),)
    )
    draft.fill("together", " ".join(sentences), reason)
    links = _("The name of the account stands wherever customers stand and wait, and in every signature.")
    if case.has("site"):
        links = _(
            "Follow buttons on the site and in signatures; the name of the account wherever customers stand and wait."
        )
    draft.fill("site_links", links, Reason(_("People look where they already are."), (), (("practices", "a25"),)))


def _helpers(case: Case, chosen: frozenset[str]) -> list[Candidate]:
    """What comes with the chosen channels first, then what is open source; more functions for more people."""
    found: list[Candidate] = []
    for id in FIRST_HELP.get(case.size, FIRST_HELP["medium"]):
        known = case.catalog.functions[id]
        fitting = [each for each in known.examples if not each.channels or chosen.intersection(each.channels)]
        if not fitting:
            continue
        example = min(fitting, key=lambda each: KINDS.index(each.kind))
        text = _("One example of what does this job: {about} Look at it before you decide; this was seen in {year}.")
        reason = Reason(
            text.format(about=_(known.about), year=example.seen), ("business.people",), (("functions", id),)
        )
        found.append((Helper(id=id, function=Function.of(id), name=example.name), reason))
    return found
