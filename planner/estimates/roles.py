"""The same hours by role: which hat takes how much, and who wears it."""

from dataclasses import dataclass

from planner.estimates.line import Workload, summed
from planner.estimates.range import Range
from planner.plan import Plan
from planner.plan.team import Roles


@dataclass(frozen=True)
class RoleHours:
    """`role`: the name of its field in Roles; `holder`: as the plan writes it, "" if nobody holds it."""

    role: str
    holder: str
    usual: Range


def role_hours(plan: Plan, work: Workload) -> tuple[RoleHours, ...]:
    """Of a usual week, in the order of the roles; those without work are left out. Together they are all of it."""
    lines = {name: [line for line in work.usual if line.role == name] for name in Roles.model_fields}
    return tuple(
        RoleHours(name, getattr(plan.team.roles, name).holder.strip(), summed(of)) for name, of in lines.items() if of
    )
