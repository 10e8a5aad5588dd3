"""The money of a plan, month by month, and beside it, never mixed in, what the own hours are worth."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.estimates.line import Line, Workload
from planner.estimates.range import Range, total
from planner.estimates.workload import weekly_hours
from planner.language import N_, _
from planner.plan import Plan

MONTHS = 12
WEEKS_A_MONTH = 52 / 12
HOURS = "hours"
OTHER = N_("Other cost, as said under Returns")


@dataclass(frozen=True)
class Outlay:
    """Money that goes out every month; `path`: where the plan says so."""

    title: str
    amount: float
    path: str

    @property
    def what(self) -> str:
        return _(OTHER) if self.title == OTHER else self.title


@dataclass(frozen=True)
class Month:
    """`spent`: up to its end; `there`: what may be spent up to then, None if nobody has said; `hours`: the own ones;
    `value`: what these are worth, None if nobody has said what an hour is."""

    number: int
    cash: float
    spent: float
    there: float | None
    hours: Range
    value: Range | None


@dataclass(frozen=True)
class Money:
    outlays: tuple[Outlay, ...]
    monthly: float
    limit: float | None
    months: tuple[Month, ...]

    @property
    def over(self) -> int | None:
        """The month in which it runs over; None if it does not, or nobody has said how much there is."""
        late = (month.number for month in self.months if month.there is not None and month.spent > month.there + 0.005)
        return next(late, None)


def money(plan: Plan, catalog: Catalog) -> Money:
    found = outlays(plan)
    monthly, limit = sum(each.amount for each in found), plan.fuel.money
    work, hourly = weekly_hours(plan, catalog), plan.returns.hourly_value
    months = tuple(_month(number, monthly, limit, work, hourly) for number in range(1, MONTHS + 1))
    return Money(found, monthly, limit, months)


def outlays(plan: Plan) -> tuple[Outlay, ...]:
    """What the sum under Returns holds beyond the lines is a line of its own."""
    found = tuple(each for each in _lines(plan) if each.amount)
    rest = (plan.returns.monthly_cost or 0) - sum(each.amount for each in found)
    return (*found, Outlay(OTHER, rest, "returns.monthly_cost")) if rest > 0.005 else found


def _lines(plan: Plan) -> Iterator[Outlay]:
    for line in plan.fuel.budget:
        yield Outlay(line.what, line.monthly or 0, f"fuel.budget[{line.id}].monthly")
    for helper in plan.fuel.freelancers:
        yield Outlay(helper.name or helper.work, helper.monthly or 0, f"fuel.freelancers[{helper.id}].monthly")
    for tool in plan.tools.helpers:
        yield Outlay(tool.name, tool.monthly_cost or 0, f"tools.helpers[{tool.id}].monthly_cost")
    for each in plan.tools.channels:
        yield Outlay(each.name or each.kind or "", each.monthly_cost or 0, f"tools.channels[{each.id}].monthly_cost")


def _month(number: int, monthly: float, limit: float | None, work: Workload, hourly: float | None) -> Month:
    hours = month_hours(work, number)
    there = None if limit is None else limit * number
    value = None if hourly is None else hours.scaled(hourly, "money")
    return Month(number, monthly, monthly * number, there, hours, value)


def month_hours(work: Workload, number: int) -> Range:
    """Months have 52/12 weeks; what is done in the first weeks only falls into the first months."""
    return total((line.hours.scaled(_weeks(line, number), HOURS) for line in work.lines), HOURS)


def _weeks(line: Line, number: int) -> float:
    begins = (number - 1) * WEEKS_A_MONTH
    ends = begins + WEEKS_A_MONTH
    return WEEKS_A_MONTH if not line.first_weeks else max(0.0, min(ends, line.first_weeks) - begins)
