"""Why a plan looks as it does: the reasons for whatever stands in it as it would be proposed, accepted or not."""

from collections.abc import Mapping

from planner.advice.reason import Reason
from planner.plan import Item, Plan
from planner.plan.fuel import Fuel
from planner.plan.goal import Goal
from planner.plan.landscape import Account, Landscape, Segment
from planner.plan.places import holders, value_at


def brief(plan: Plan) -> Plan:
    """The eight answers alone, out of a plan of any kind."""
    land = plan.landscape
    return Plan(
        business=plan.business,
        goal=Goal(aims=plan.goal.aims, counts_on=plan.goal.counts_on),
        landscape=Landscape(
            segments=tuple(Segment(id=each.id, name=each.name) for each in land.segments),
            accounts=tuple(Account(id=each.id, channel=each.channel) for each in land.accounts),
        ),
        fuel=Fuel(people=plan.fuel.people, money=plan.fuel.money),
    )


def matching(plan: Plan, advised: Plan, reasons: Mapping[str, Reason]) -> dict[str, Reason]:
    """The reasons for what was proposed, and stands as proposed: a field with its answer, an entry with its name."""
    proposed = {place for path in (*plan.proposals.standing, *plan.proposals.accepted) for place in holders(path)}
    return {
        path: reason
        for path, reason in reasons.items()
        if path in proposed and _is_same(value_at(plan, path), value_at(advised, path))
    }


def _is_same(stands: object, offered: object) -> bool:
    if isinstance(stands, Item) and isinstance(offered, Item):
        return bool(getattr(stands, stands.naming) == getattr(offered, offered.naming))
    return stands is not None and stands == offered
