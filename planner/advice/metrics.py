"""Metrics: for each objective the figure that proves it, and one that warns early, where somebody can look them up."""

from datetime import date

from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.reason import Reason
from planner.catalog.kinds import Aim
from planner.catalog.kinds import Measure as Known
from planner.language import _
from planner.plan.choices import Frequency, Kind, Stage
from planner.plan.goal import KeyResult, Objective
from planner.plan.metrics import Measure, Metrics

MOST = 3
# What proves something, and what can be counted everywhere where nothing else does.
PROVING, ALWAYS = ("outcome", "impact"), "inquiries"


def propose(case: Case) -> Draft[Metrics]:
    draft: Draft[Metrics] = part_of(case.plan, "metrics")
    objectives = [(each, case.catalog.aim(each.id)) for each in case.plan.goal.objectives]
    known = [(objective, aim) for objective, aim in objectives if aim]
    if not known:
        return draft
    draft.entries("measures", [pair for objective, aim in known for pair in _measures(case, objective, aim)])
    monthly = Reason(
        _("Often enough to change something, seldom enough to see more than chance."), ("goal.objectives",)
    )
    draft.fill("review", Frequency.MONTHLY, monthly)
    decision = _(
        "What brings nothing for three months is dropped, and its hours go to what works. We decide that in the review."
    )
    draft.fill(
        "decision", decision, Reason(_("A figure that decides nothing need not be read."), (), (("practices", "a28"),))
    )
    return draft


def _measures(case: Case, objective: Objective, aim: Aim) -> list[Candidate]:
    """Those of the aim that can be read off on the chosen channels; a figure that proves it always comes first."""
    proven = [idea.measure for idea in aim.key_results if idea.measure]
    wanted = [case.catalog.measures[id] for id in dict.fromkeys((*proven, *aim.measures))]
    readable = [each for each in wanted if not each.refused and _is_readable(case, each)]
    reason = Reason(
        _("It shows whether this aim comes nearer: {aim}.").format(aim=_(aim.label)),
        ("goal.objectives",),
        (("aims", aim.id),),
    )
    if not any(each.stage in PROVING for each in readable[:MOST]):
        readable = [*readable[: MOST - 1], case.catalog.measures[ALWAYS]]
    return [(_measure(case, objective, aim, each), reason) for each in readable[:MOST]]


def _is_readable(case: Case, measure: Known) -> bool:
    chosen = {channel.kind for channel in case.plan.tools.channels}
    is_read = not measure.needs_a_channel or bool(chosen.intersection(measure.channels))
    return is_read and all(case.has(need) for need in measure.needs)


def _measure(case: Case, objective: Objective, aim: Aim, known: Known) -> Measure:
    proof = _proof(objective, aim, known)
    return Measure(
        id=f"{aim.id}-{known.id}"[:40],
        name=proof.metric if proof else _(known.label),
        objective=objective.id,
        kind=Kind.of(known.kind) if known.kind else None,
        stage=Stage.of(known.stage),
        formula=_(known.formula),
        source=_(known.where),
        unit=proof.unit if proof else _(known.unit),
        target=proof.target if proof else None,
        due=proof.end if proof else _due(objective),
        frequency=Frequency.MONTHLY,
        owner=case.holder(0),
        alarm=_("Two months in a row worse than the month before"),
    )


def _proof(objective: Objective, aim: Aim, known: Known) -> KeyResult | None:
    """The key result that this measure reads off."""
    places = [f"{aim.id}-{place}" for place, idea in enumerate(aim.key_results, start=1) if idea.measure == known.id]
    return next((result for result in objective.key_results if result.id in places), None)


def _due(objective: Objective) -> date | None:
    return next((result.end for result in objective.key_results), None)
