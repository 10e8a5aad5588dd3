"""When it is judged: whether it can have paid, and can have shown, by then."""

from collections.abc import Iterator
from math import ceil

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.reading import mentions
from planner.checks.returns.breakeven import MOST_MONTHS, sums
from planner.checks.rule import Severity, Site, rule
from planner.language import N_, _, day, ngettext, number

ADMITTED = N_(
    "does not pay, do not pay, not pay for, never pays, nearly pays, costs more than it, costs me more than it, "
    "costs us more than it, at a loss, loses money, will not pay"
)


@rule("RET012", Severity.WARNING, needs=("returns",))
def pays_after_it_is_judged(case: Case) -> Iterator[Site]:
    """The plan is judged before it can have paid for itself.

    What it checks: Whether, at the likely figures, the effects have earned money and own hours back by the month in
        which you judge. Silent if the plan says openly that it does not pay and why you do it anyway, as long as at
        least {little-of-the-cost} percent of the cost comes in.
    Why it matters: Somebody will ask in that month whether it was worth it, and the plan itself already says no.
    Example: The plan costs 270 a month, and its effects bring 110: it never pays for itself. If they bring 400, it has
        paid for itself after 11 months.
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
            mend=_judging_after(pays) if pays and pays > months else None,
            evidence=f"{months} {pays}",
        )


def _judging_after(months: int) -> Mend:
    return Mend(_("Judge after {count} months").format(count=number(months)), (("returns.horizon_months", months),))


def _message(months: int, pays: int | None) -> str:
    judged = ngettext(
        "The plan is judged after {months} month, but at the likely figures {when}.",
        "The plan is judged after {months} months, but at the likely figures {when}.",
        months,
    )
    when = ngettext(
        "it pays for itself only after {count} month", "it pays for itself only after {count} months", pays or 0
    )
    never = _("its effects never earn back the money and your own hours")
    return judged.format(months=number(months), when=when.format(count=number(pays)) if pays else never)


@rule("RET014", Severity.WARNING, needs=("returns", "goal"))
def judged_before_the_aim_shows(case: Case) -> Iterator[Site]:
    """The plan is judged before its aim can show.

    What it checks: Whether the months until you judge are at least those after which an aim usually shows.
    Why it matters: Trust grows slowly. If you judge too early, you stop what was about to work.
    Example: To be known as an expert takes about nine months, but the plan is judged after three.
    Sources: seed-J J7, roadworthy
    """
    months = case.plan.returns.horizon_months
    aims = [each for each in map(case.catalog.aim, case.plan.goal.aims) if each]
    slowest = max(aims, key=lambda each: each.months.likely, default=None)
    if months and slowest and slowest.months.likely > months:
        needed = ceil(slowest.months.likely)
        message = ngettext(
            "“{aim}” usually shows after about {needed} months, but the plan is judged after {count} month.",
            "“{aim}” usually shows after about {needed} months, but the plan is judged after {count} months.",
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


@rule("RET017", Severity.ADVICE, needs=("returns", "goal"))
def judged_before_the_last_target(case: Case) -> Iterator[Site]:
    """The plan is judged before its last target is due.

    What it checks: Whether the months until you judge reach the day of the last key result.
    Why it matters: The most important figure is still missing then, so you can only go by feeling.
    Example: Judged after 6 months, but the target is due in 11.
    Sources: seed-J J1, roadworthy
    """
    months = case.plan.returns.horizon_months
    due = [(result.end, where) for where, result in case.key_results if result.end]
    last, where = max(due, default=(case.today, ""))
    away = (last.year - case.today.year) * 12 + last.month - case.today.month
    if months and away > months:
        message = ngettext(
            "The plan is judged after {count} month, but its last target is due on {day}.",
            "The plan is judged after {count} months, but its last target is due on {day}.",
            months,
        )
        yield Site(
            "returns.horizon_months",
            message.format(count=number(months), day=day(last)),
            _("Judge when the last target is due, or choose an earlier day for it."),
            against=f"{where}.end",
            mend=_judging_after(away) if away <= MOST_MONTHS else None,
        )
