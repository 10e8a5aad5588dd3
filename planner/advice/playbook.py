"""Playbook: the few practices that are apt now, with an owner, a day, and the first step."""

from collections.abc import Iterable
from datetime import timedelta
from math import ceil

from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.reason import Reason, told
from planner.advice.team import PLACES
from planner.catalog.kinds import Practice
from planner.estimates import weekly_hours
from planner.estimates.line import WEEKLY
from planner.estimates.practices import counted_as
from planner.language import _, number
from planner.plan.choices import Status
from planner.plan.playbook import Action, Playbook

# Points of aptness, ours: before anything else, for this aim, on this road.
RANK, AIM, ROAD = {1: 6, 2: 3, 3: 0}, 4, 2
FEW, MOST, FEW_HOURS = 4, 7, 10
RECURRING = 0.2
WEEK = timedelta(days=7)
# Hours a week that somebody finds all the same; the last week into which an action is put; what would be done after a
# quarter is left for later, but for the first two.
LEAST_FREE, LATEST, QUARTER, LEAST = 0.1, 26, 13, 2


def propose(case: Case) -> Draft[Playbook]:
    draft: Draft[Playbook] = part_of(case.plan, "playbook")
    if case.hours is None or not case.aims:
        return draft
    chosen = apt(case)
    timed = zip(_weeks(case, chosen), chosen, strict=True)
    actions = [_action(case, *each) for place, each in enumerate(timed) if place < LEAST or each[0] <= QUARTER]
    draft.entries("actions", actions)
    _month(case, draft)
    text = _(
        "{name} searches once a week for the name of the business, its offer and the nearest rivals, "
        "and writes down what is new."
    )
    reason = Reason(
        _("Listening costs minutes, and tells what to answer and what to write about."),
        ("fuel.people",),
        (("practices", "a17"),),
    )
    draft.fill("listening", text.format(name=case.holder(1) or _("The owner")), reason)
    return draft


def apt(case: Case) -> tuple[Practice, ...]:
    """The most apt practices: some of what comes before anything else, and what serves the aims; few enough to be
    begun, no twins, and of what recurs no more than a part of the hours carries."""
    most = FEW if (case.hours or 0) < FEW_HOURS else MOST
    fitting = [each for each in case.catalog.practices.values() if _may_be(case, each)]
    ranked = sorted(fitting, key=lambda each: -_points(case, each))
    first = [each for each in ranked if each.rank == 1]
    chosen: list[Practice] = []
    serving = [each for each in ranked if each.aims]
    for each in (*first[: most // 3], *serving, *ranked):
        if (
            len(chosen) < most
            and not _is_said(each, chosen)
            and _recurring((*chosen, each)) <= RECURRING * (case.hours or 0)
        ):
            chosen.append(each)
    return tuple(chosen)


def _is_said(practice: Practice, chosen: list[Practice]) -> bool:
    return any(practice is each or practice.id in each.twins or each.id in practice.twins for each in chosen)


def _recurring(practices: Iterable[Practice]) -> float:
    """Likely hours a week."""
    return sum(each.effort.likely for each in practices if each.effort.unit == "hours a week")


def _may_be(case: Case, practice: Practice) -> bool:
    wanted = {aim.id for aim in case.aims}
    kinds = {channel.kind for channel in case.plan.tools.channels}
    return (
        case.size in practice.sizes
        and bool(case.customers.intersection(practice.fits))
        and not (practice.sensitive and case.is_sober)
        and not (practice.costs and case.plan.fuel.money == 0)
        and (not practice.aims or bool(wanted.intersection(practice.aims)))
        and all(case.has(need) for need in practice.needs)
        and practice.effort.likely <= (case.hours or 0)
        and (not practice.channels or bool(kinds.intersection(practice.channels)))
        and f"playbook.actions[{practice.id}]" not in case.plan.proposals.dismissed
    )


def _points(case: Case, practice: Practice) -> float:
    roads = {road.value for road in case.plan.strategy.roads}
    points = RANK[practice.rank] + (AIM if case.aims[0].id in practice.aims else 0)
    points += ROAD if roads.intersection(practice.roads) else 0
    # What pays or rewards people for speaking is never among the first steps that we propose.
    return points - (AIM + ROAD if practice.disclose or practice.costs else 0) - practice.effort.likely / 10


def _weeks(case: Case, chosen: tuple[Practice, ...]) -> list[int]:
    """By which week each is done: one after the other, as fast as the hours that a usual week leaves allow, after
    what the channels take to begin."""
    work = weekly_hours(case.plan, case.catalog)
    every_week = sum(
        each.effort.likely for each in chosen if each.effort.unit == WEEKLY and not counted_as(each.id, each)
    )
    free = max(LEAST_FREE, (case.hours or 0) - work.total.likely - every_week)
    once = sum(line.hours.likely * line.first_weeks for line in work.lines)
    found: list[int] = []
    for each in chosen:
        once += each.effort.likely if each.effort.unit != WEEKLY else 0
        found.append(min(LATEST, max((found or [0])[-1] + 1, ceil(once / free))))
    return found


def _action(case: Case, week: int, practice: Practice) -> Candidate:
    start = case.plan.business.plan_date
    item = Action(
        id=practice.id,
        practice=practice.id,
        what=_(practice.first_step),
        owner=case.holder(PLACES[practice.role]),
        due=start + week * WEEK if start else None,
        status=Status.PLANNED,
        note=" ".join(filter(None, (_("Done when: {sign}").format(sign=_(practice.done_when)), _(practice.caution)))),
    )
    text = _("{about} Effort: {effort}.").format(about=_(practice.about), effort=told(practice.effort))
    return item, Reason(text, ("goal.aims", "business.people"), (("practices", practice.id),), (practice.effort,))


def _month(case: Case, draft: Draft[Playbook]) -> None:
    posts = sum(channel.cadence or 0 for channel in case.plan.tools.channels) * 4
    promised = case.plan.team.response_hours
    if not posts or promised is None:
        return
    text = _(
        "About {posts} posts are out, every message is answered within {hours} hours, "
        "and the figures have been counted once."
    )
    reason = Reason(_("Four weeks of the rhythm that this plan sets."), ("tools.channels", "team.response_hours"))
    draft.fill("first_month", text.format(posts=number(round(posts)), hours=number(promised)), reason)
