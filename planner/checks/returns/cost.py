"""The cost: own hours, money, and what is at stake."""

from collections.abc import Iterator

from planner.checks.amounts import CENT, amount
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.returns.effects import effects
from planner.checks.rule import Severity, Site, rule
from planner.estimates.effects import expected
from planner.language import _

MOST_MONEY = 1_000_000_000


@rule("RET011", Severity.WARNING, needs=("returns",))
def own_hours_at_nothing(case: Case) -> Iterator[Site]:
    """Your own hours count for nothing.

    What it checks: Whether an own hour is worth something as soon as effects are counted in money, and more than
        {token-hour}, in whatever currency, where a figure stands.
    Why it matters: Hours are the largest cost of most plans. With hours for nothing every plan pays, even one that
        keeps you from better work.
    Example: Six hours a week at 0 an hour. At what you would pay a helper, the same plan shows its true cost.
    Sources: seed-J J7, customer-cost
    """
    worth = case.plan.returns.hourly_value
    counted = any(each.money for each in expected(case.plan))
    token = worth is not None and worth <= case.limit("token-hour")
    if token or (worth is None and counted):
        message = (
            _("An hour of your own time counts as nothing, so the largest cost of the plan is left out.")
            if worth == 0
            else _("An hour of your own time counts as {worth}, so the largest cost of the plan is almost left out.")
            if token
            else _("Effects are counted in money, but your own hours are not, so the result looks better than it is.")
        )
        yield Site(
            "returns.hourly_value",
            message.format(worth=amount(case, worth or 0)),
            _("Enter what you could earn in that hour elsewhere, or what you would pay somebody for it."),
            against="fuel.people" if case.there else "returns.effects",
        )


@rule("RET013", Severity.WARNING, needs=("returns",))
def cost_is_not_the_sum_of_its_lines(case: Case) -> Iterator[Site]:
    """The monthly cost is not the sum of its lines.

    What it checks: Whether the money a month under Returns is what budget, help from outside, tools and channels cost
        together, once there are such lines.
    Why it matters: The return is worked out with one of the two figures, and you do not know which is true.
    Example: Lines of 18, 12 and 15 add up to 45, but Returns says 90.
    Sources: seed-J J6, seed-J J7
    """
    said = case.plan.returns.monthly_cost
    lines = case.lines_of_money
    total = round(sum(each.amount for each in lines), 2)
    if said is not None and lines and abs(total - said) > CENT:
        message = _("Under Returns the plan costs {said} a month, but the lines under Fuel and Tools make {total}.")
        known = {"said": amount(case, said), "total": amount(case, total)}
        label = _("Set it to {total}").format(total=known["total"])
        yield Site(
            "returns.monthly_cost",
            message.format(**known),
            _("Set the money a month to the sum of its lines, or add or correct the line that is wrong."),
            against=max(lines, key=lambda each: each.amount).path,
            mend=Mend(label, (("returns.monthly_cost", total),)) if total <= MOST_MONEY else None,
        )


@rule("RET016", Severity.ADVICE, needs=("returns",))
def nothing_at_stake(case: Case) -> Iterator[Site]:
    """The plan does not say what is at stake.

    What it checks: Whether the plan says what you can lose, once it has a cost or an effect.
    Why it matters: There is always something to lose: hours, money, a good name. Readers of the return should see both
        sides.
    Example: "Three hours a week, and the trust of people who wait for an answer."
    Sources: seed-J J7
    """
    returns = case.plan.returns
    if not returns.at_stake and (any(effects(case)) or returns.monthly_cost or returns.hourly_value):
        message = _("The plan says what you may gain but not what you can lose.")
        yield Site(
            "returns.at_stake", message, _("Write two lines: the hours, the money, and the trust you could lose.")
        )
