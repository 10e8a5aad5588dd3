"""Cost against effects: what the hours are worth, when it pays, and when it is judged."""

from collections.abc import Iterator
from math import ceil

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.reading import mentions
from planner.checks.returns.breakeven import sums
from planner.checks.returns.effects import effects
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.estimates.effects import A_MONTH, expected
from planner.language import N_, _, day, ngettext, number
from planner.plan.choices import Period
from planner.plan.fuel import known_as
from planner.plan.goal import KeyResult
from planner.plan.returns import Effect

ADMITTED = N_(
    "does not pay, do not pay, not pay for, never pays, nearly pays, costs more than it, costs me more than it, "
    "costs us more than it, at a loss, loses money, will not pay"
)
PERIODS = {
    Period.WEEK: N_("a week, per week, weekly"),
    Period.MONTH: N_("a month, per month, monthly"),
    Period.QUARTER: N_("a quarter, per quarter, quarterly"),
    Period.YEAR: N_("a year, per year, yearly, annual"),
}


@rule("RET011", Severity.WARNING, needs=("returns",))
def own_hours_at_nothing(case: Case) -> Iterator[Site]:
    """Your own hours count for nothing.

    What it checks: Whether an own hour is worth something as soon as effects are counted in money.
    Why it matters: Hours are the largest cost of most plans. With hours for nothing every plan pays, even one that
        keeps you from better work.
    Example: Six hours a week at 0 an hour. At what you would pay a helper, the same plan shows its true cost.
    Sources: seed-J J7, customer-cost
    """
    worth = case.plan.returns.hourly_value
    counted = any(each.money for each in expected(case.plan))
    if worth == 0 or (worth is None and counted):
        message = (
            _("An own hour is said to be worth nothing, so the largest cost of the plan is left out.")
            if worth == 0
            else _("Effects are counted in money, and your own hours are not, so the result looks better than it is.")
        )
        yield Site(
            "returns.hourly_value",
            message,
            _("Write what an hour would earn elsewhere, or what you would pay somebody for it."),
            against="fuel.people" if case.there else "returns.effects",
        )


@rule("RET012", Severity.WARNING, needs=("returns",))
def pays_after_it_is_judged(case: Case) -> Iterator[Site]:
    """The plan is judged before it can have paid for itself.

    What it checks: Whether, at the likely figures, the effects have earned money and own hours back by the month in
        which you judge. Silent if the plan says openly that it does not pay and why you do it anyway, as long as at
        least {little-of-the-cost} percent of the cost comes in.
    Why it matters: Somebody will ask in that month whether it was worth it, and the plan itself already says no.
    Example: It costs 270 a month and brings 110 once it has grown: no horizon helps. With 400 it pays after 11 months.
    Sources: seed-J J7, roadworthy
    """
    months = case.plan.returns.horizon_months
    told = sums(case.plan, case.catalog, case.workload) if months else None
    if not (told and months) or told.gain(months, months) >= told.cost(months):
        return
    little = told.gain(months, months) < told.cost(months) * case.limit("little-of-the-cost") / 100
    if little or not mentions(f"{case.plan.returns.at_stake}\n{case.plan.returns.beyond_money}", ADMITTED):
        pays = told.pays_from(months)
        yield Site(
            "returns.horizon_months",
            _message(months, pays),
            _("Lower the cost, serve fewer channels, or judge later. If you do it anyway, say so under “at stake”."),
            against="returns.effects",
            mend=Mend(_("Judge after {count} months").format(count=number(pays)), (("returns.horizon_months", pays),))
            if pays and pays > months
            else None,
            evidence=f"{months} {pays}",
        )


def _message(months: int, pays: int | None) -> str:
    judged = ngettext(
        "The plan is judged after {months} month, and at the likely figures {when}.",
        "The plan is judged after {months} months, and at the likely figures {when}.",
        months,
    )
    when = ngettext(
        "it has paid for itself after {count} month", "it has paid for itself after {count} months", pays or 0
    )
    never = _("its effects never earn back money and own hours")
    return judged.format(months=number(months), when=when.format(count=number(pays)) if pays else never)


@rule("RET013", Severity.WARNING, needs=("returns",))
def cost_below_its_lines(case: Case) -> Iterator[Site]:
    """The money a month is less than the lines it is made of.

    What it checks: Whether the money a month under Returns is at least what budget, help from outside, tools and
        channels cost together.
    Why it matters: The return is worked out with one of the two figures, and you do not know which is true.
    Example: 45 a month in all, and lines of 18, 12 and 30.
    Sources: seed-J J6, seed-J J7
    """
    said = case.plan.returns.monthly_cost
    lines = [each for each in case.money.outlays if each.path != "returns.monthly_cost"]
    total = round(sum(each.amount for each in lines), 2)
    if said is not None and lines and total > said + 0.005:
        message = _("Under Returns the plan costs {said} a month; its lines under Fuel and Tools make {total}.")
        largest = max(lines, key=lambda each: each.amount)
        yield Site(
            "returns.monthly_cost",
            message.format(said=number(said), total=number(total)),
            _("Set the sum to what the lines make, or correct the line that is wrong."),
            against=largest.path,
            mend=Mend(_("Set it to {total}").format(total=number(total)), (("returns.monthly_cost", total),))
            if total <= MOST_MONEY
            else None,
        )


MOST_MONEY = 1_000_000_000


@rule("RET014", Severity.WARNING, needs=("returns", "goal"))
def judged_before_the_aim_shows(case: Case) -> Iterator[Site]:
    """The plan is judged before its aim can show.

    What it checks: Whether the months until you judge are at least those after which an aim usually shows.
    Why it matters: Trust grows slowly. Whoever judges too early stops what was about to work.
    Example: To be known as an expert takes about nine months, and the plan is judged after three.
    Sources: seed-J J7, roadworthy
    """
    months = case.plan.returns.horizon_months
    aims = [each for each in map(case.catalog.aim, case.plan.goal.aims) if each]
    slowest = max(aims, key=lambda each: each.months.likely, default=None)
    if months and slowest and slowest.months.likely > months:
        needed = ceil(slowest.months.likely)
        message = ngettext(
            "“{aim}” usually shows after about {needed} months, and the plan is judged after {count} month.",
            "“{aim}” usually shows after about {needed} months, and the plan is judged after {count} months.",
            months,
        )
        yield Site(
            "returns.horizon_months",
            message.format(aim=_(slowest.label), needed=number(needed), count=number(months)),
            _("Judge later, or choose an aim that shows sooner."),
            against="goal.aims",
            mend=Mend(
                _("Judge after {count} months").format(count=number(needed)), (("returns.horizon_months", needed),)
            ),
        )


@rule("RET015", Severity.WARNING, needs=("returns", "goal"))
def effect_far_above_the_target(case: Case) -> Iterator[Site]:
    """An effect is far above what the goal asks for.

    What it checks: Whether the likely figure of an effect is more than {effect-over-target} percent of the rise that a
        key result in the same unit asks for.
    Why it matters: One of the two is wishful. Mostly it is the effect, on which the return rests; often today's
        figure was counted along.
    Example: From 12 to 20 orders a month is 8 more, and the return counts on 60 more.
    Sources: seed-J J1, seed-J J7, roadworthy
    """
    most = case.limit("effect-over-target") / 100
    for at, effect in effects(case):
        for where, result in case.key_results:
            rise = _rise(effect, result)
            if rise and effect.likely and effect.likely > rise * most:
                message = _("{effect} is expected to bring {likely} more, and {figure} asks for {rise} more.")
                known = {"likely": number(effect.likely), "rise": number(round(rise, 1))}
                yield Site(
                    f"{at}.likely",
                    message.format(
                        effect=called(case.plan, at, effect.what),
                        figure=called(case.plan, where, result.metric),
                        **known,
                    ),
                    _(
                        "Count only what comes on top of today, and no more than the goal asks for, or raise the target."
                    ),
                    against=f"{where}.target",
                )


def _rise(effect: Effect, result: KeyResult) -> float | None:
    """What a key result asks for on top of today, in the unit and the time of the effect; None if they differ."""
    if result.baseline is None or result.target is None or not effect.unit or not result.unit:
        return None
    mine, its = _counted(effect.unit, effect.every), _counted(result.unit, None)
    if mine[0] != its[0] or (mine[1] is None) != (its[1] is None):
        return None
    times = A_MONTH[its[1]] / A_MONTH[mine[1]] if mine[1] and its[1] else 1
    return max(0.0, result.target - result.baseline) * times


def _counted(unit: str, every: Period | None) -> tuple[str, Period | None]:
    """What is counted, and in which time: "orders a month"."""
    small = known_as(unit)
    for period, words in PERIODS.items():
        for word in (*_(words).split(", "), *words.split(", ")):
            if small.endswith(f" {word}"):
                return small.removesuffix(f" {word}").strip(), every or period
    return small, every


@rule("RET016", Severity.ADVICE, needs=("returns",))
def nothing_at_stake(case: Case) -> Iterator[Site]:
    """The plan does not say what is at stake.

    What it checks: Whether it is written down what can be lost, as soon as cost or effects are.
    Why it matters: In business there is always something to lose: hours, money, a good name. Whoever reads the
        return should see both sides.
    Example: "Three hours a week, and the trust of people who wait for an answer."
    Sources: seed-J J7
    """
    returns = case.plan.returns
    if not returns.at_stake and (any(effects(case)) or returns.monthly_cost or returns.hourly_value):
        message = _("The plan says what may be gained, and not what can be lost.")
        yield Site("returns.at_stake", message, _("Write two lines: the hours, the money, and whose trust."))


@rule("RET017", Severity.ADVICE, needs=("returns", "goal"))
def judged_before_the_last_target(case: Case) -> Iterator[Site]:
    """The plan is judged before its last target is due.

    What it checks: Whether the months until you judge reach the day of the last key result.
    Why it matters: On that day the most important figure is not there yet, and everybody judges by feeling.
    Example: Judged after 6 months, and the target is due in 11.
    Sources: seed-J J1, roadworthy
    """
    months = case.plan.returns.horizon_months
    due = [(result.end, where) for where, result in case.key_results if result.end]
    last, where = max(due, default=(case.today, ""))
    away = (last.year - case.today.year) * 12 + last.month - case.today.month
    if months and away > months:
        message = ngettext(
            "The plan is judged after {count} month, and its last target is due on {day}.",
            "The plan is judged after {count} months, and its last target is due on {day}.",
            months,
        )
        yield Site(
            "returns.horizon_months",
            message.format(count=number(months), day=day(last)),
            _("Judge when the last target is due, or choose an earlier day for it."),
            against=f"{where}.end",
            mend=Mend(_("Judge after {count} months").format(count=number(away)), (("returns.horizon_months", away),))
            if away <= 120
            else None,
        )
