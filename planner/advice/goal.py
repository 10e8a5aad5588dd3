"""Goal: the objective behind the first aim, and the figures that would prove it."""

from datetime import date

from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.reason import Reason, told
from planner.catalog import Figure
from planner.catalog.kinds import Aim, KeyResultIdea
from planner.language import _
from planner.plan.goal import Goal, KeyResult, Objective

MOST_OBJECTIVES = 2
# Hours a week from which a second aim is worth an objective of its own; below and above which a first target is set.
SECOND_OBJECTIVE, FEW, MANY = 10, 5, 20


def propose(case: Case) -> Draft[Goal]:
    draft: Draft[Goal] = part_of(case.plan, "goal")
    if not case.aims:
        return draft
    aim = case.aims[0]
    reason = Reason(
        _("From what you want to achieve: {aim}.").format(aim=_(aim.label)), ("goal.aims",), (("aims", aim.id),)
    )
    draft.fill("business_objective", _(aim.objective), reason)
    draft.fill("purpose", _(aim.purpose), reason)
    draft.fill("relies_on", tuple(dict.fromkeys(each.goal for each in wanted(case))), reason)
    draft.fill("not_asked", _(aim.not_asked), reason)
    draft.entries("objectives", [_objective(case, each) for each in wanted(case)])
    return draft


def wanted(case: Case) -> tuple[Aim, ...]:
    """The aims that get an objective: one with few hours, two at the most."""
    most = MOST_OBJECTIVES if (case.hours or 0) >= SECOND_OBJECTIVE else 1
    return case.aims[:most]


def _objective(case: Case, aim: Aim) -> Candidate:
    results = tuple(_key_result(case, aim, place, idea) for place, idea in enumerate(aim.key_results))
    item = Objective(id=aim.id, statement=_(aim.statement), key_results=results)
    text = _(
        "Each target is a first mark of ours: {figure}. It shows after {months}. Count for a month, then set your own. "
        "What must not suffer is a suggestion: name what you watch."
    )
    first = aim.key_results[0].first
    return item, Reason(
        text.format(figure=told(first), months=told(aim.months)),
        ("goal.aims", "fuel.people"),
        (("aims", aim.id),),
        (first, aim.months),
    )


def _key_result(case: Case, aim: Aim, place: int, idea: KeyResultIdea) -> KeyResult:
    start = case.plan.business.plan_date
    return KeyResult(
        id=f"{aim.id}-{place + 1}",
        metric=_(idea.metric),
        unit=_(idea.unit),
        target=first_target(case, idea.first),
        start=start,
        end=later(start, round(aim.months.high)) if start else None,
        owner=case.holder(0),
        guard=_(idea.guard),
    )


def first_target(case: Case, first: Figure) -> float:
    """The low end with few hours, the high end for a team with many."""
    hours = case.hours or 0
    return first.low if hours < FEW else first.high if hours >= MANY else first.likely


def later(day: date, months: int) -> date:
    """The same day some months on, or the last safe one of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, min(day.day, 28))
