"""When the likely effects have earned what the plan has cost by then: sums, no chances."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.estimates import Workload
from planner.estimates.assumed import Assumed
from planner.estimates.effects import expected
from planner.estimates.money import WEEKS_A_MONTH
from planner.estimates.returns import monthly_money
from planner.plan import Plan

MOST_MONTHS = 120
NOTHING = 1e-9


@dataclass(frozen=True)
class Sums:
    """Money at the likely figures. `weekly` and `first`: the worth of the hours of a usual week, and of what is done
    in the first weeks only, with their number."""

    monthly: float
    once: float
    ramp: float
    spent: float
    weekly: float
    first: tuple[tuple[float, int], ...]

    def cost(self, months: int) -> float:
        weeks = months * WEEKS_A_MONTH
        return months * self.spent + weeks * self.weekly + sum(value * min(weeks, many) for value, many in self.first)

    def gain(self, months: int, horizon: int) -> float:
        """As the outlook counts: an effect grows evenly to its whole; what comes once has come by the end."""
        slope = max(self.ramp, NOTHING)
        grown = min(months, slope)
        return self.monthly * (grown * grown / (2 * slope) + months - grown) + self.once * min(
            1, months / min(slope, horizon)
        )

    def pays_from(self, horizon: int) -> int | None:
        """The first month at whose end it has paid for itself; None if it does not within ten years."""
        months = range(1, MOST_MONTHS + 1)
        return next((each for each in months if self.gain(each, max(each, horizon)) >= self.cost(each)), None)


def sums(plan: Plan, catalog: Catalog, work: Workload) -> Sums | None:
    """None if no effect can be counted in money."""
    counted = [each for each in expected(plan) if each.money]
    if not counted:
        return None
    hour = plan.returns.hourly_value or 0
    return Sums(
        monthly=sum(each.money.likely for each in counted if each.money and not each.once),
        once=sum(each.money.likely for each in counted if each.money and each.once),
        ramp=Assumed(plan, catalog)["ramp-months"].likely,
        spent=monthly_money(plan),
        weekly=work.total.likely * hour,
        first=tuple((line.hours.likely * hour, line.first_weeks) for line in work.lines if line.first_weeks),
    )
