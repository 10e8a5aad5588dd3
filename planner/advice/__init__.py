"""What we propose: from the eight answers a whole plan, each proposal with its reason.

Pure: the same plan and catalogue give the same advice. What the person said stays as it is; everything else follows
from it, section by section, so that a changed answer changes what hangs on it and nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.advice import accounts, business, fuel, goal, landscape, metrics, playbook, returns, strategy, team, tools
from planner.advice.brief import brief, matching
from planner.advice.case import Case
from planner.advice.changes import Change, State, changes
from planner.advice.marks import accepted, all_accepted, dismissed, kept, ours, own, standing
from planner.advice.notes import notes
from planner.advice.reason import Reason
from planner.catalog import Catalog
from planner.language import current, using
from planner.plan import Plan

# People and their meetings before the rest, because they take hours, and the accounts once the channels are chosen.
ORDER = (business, fuel, team, goal, landscape, strategy, tools, accounts, metrics, playbook, returns)


@dataclass(frozen=True)
class Advice:
    """`plan`: the person's own answers with everything that we propose; `reasons` by path, that of an entry holding for
    all its fields; `notes`: what has to be said plainly."""

    plan: Plan
    reasons: Mapping[str, Reason]
    notes: tuple[Reason, ...]


def advise(plan: Plan, catalog: Catalog) -> Advice:
    """What follows from the person's own answers; what only stands in the plan as a proposal is thought out anew.

    What is proposed is written in the plan's language, why it is in the reader's."""
    with using(plan.language):
        found = _thought_out(plan, catalog)
    if plan.language == current():
        return found
    return replace(_thought_out(plan, catalog), plan=found.plan)


def _thought_out(plan: Plan, catalog: Catalog) -> Advice:
    said = own(plan)
    reasons: dict[str, Reason] = {}
    for module in ORDER:
        draft = module.propose(Case(said, catalog))
        reasons |= draft.reasons
        said = said.model_copy(update={draft.path: draft.part})
    return Advice(said, reasons, notes(Case(said, catalog)))


def drafted(plan: Plan, catalog: Catalog) -> Plan:
    """The plan with every proposal in its place, and marked as one."""
    full = advise(plan, catalog).plan
    marks = plan.proposals.revised(standing=standing(own(plan), full))
    return full.model_copy(update={"proposals": marks})


def grounds(plan: Plan, catalog: Catalog) -> dict[str, Reason]:
    """Why a plan looks as it does, accepted or not: the reasons for what stands in it as its answers suggest."""
    found = advise(brief(plan), catalog)
    return matching(plan, found.plan, found.reasons)


__all__ = [
    "Advice",
    "Change",
    "Reason",
    "State",
    "accepted",
    "advise",
    "all_accepted",
    "changes",
    "dismissed",
    "drafted",
    "grounds",
    "kept",
    "ours",
]
