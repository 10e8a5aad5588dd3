"""What may come of the plan, effect by effect: so many, each worth so much, or plainly that nobody can know."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.estimates.money import WEEKS_A_MONTH
from planner.estimates.range import Range
from planner.language import N_, _, money, number, share
from planner.plan import Plan
from planner.plan.choices import Period
from planner.plan.returns import Effect

A_MONTH = {Period.WEEK: WEEKS_A_MONTH, Period.MONTH: 1.0, Period.QUARTER: 1 / 3, Period.YEAR: 1 / 12, Period.ONCE: 1.0}
COUNTED = ("low", "likely", "high")
LONGEST = 80

OUT_OF_ORDER = N_("“{effect}”: its figures were not in order, and are put in order here.")
NO_LIKELY = N_("“{effect}”: no likely figure is given, so the middle of the range stands for it.")
ONE_NUMBER = N_("“{effect}” is one number without a range, so it never varies here.")
NO_PERIOD = N_("“{effect}” is counted as so many a month, because the time is not said.")
OF_THE_PRICE = N_("“{effect}”: of a price of {price}, {worth} stays, at a margin of {margin}.")
NO_FIGURES = N_("“{effect}” is not counted: it is not said how many there may be.")
NO_WORTH = N_("“{effect}” is not counted in money: it is not said what one is worth.")
NO_MARGIN = N_("“{effect}” is not counted in money: its price is said, and not the margin. A price is not what stays.")
OUR_GUESS = N_(
    "“{effect}”: how many there may be is our proposal, and nobody has confirmed it. No source holds a base rate, so "
    "nobody can know this, and the result is only as good as that guess."
)


@dataclass(frozen=True)
class Doubt:
    """Something taken for granted, or that nobody can know; `path`: the place that would settle it."""

    path: str
    text: str


@dataclass(frozen=True)
class Expected:
    """`count`: so many in the time that the plan names; `a_month`: how often that time fits into a month.

    `worth`: what stays of each, None if nobody can know. `assumed` and `unknown` say so in words.
    """

    id: str
    what: str
    path: str
    count: Range | None
    worth: float | None
    a_month: float
    once: bool
    assumed: tuple[Doubt, ...]
    unknown: tuple[Doubt, ...]

    @property
    def money(self) -> Range | None:
        """A month, or in all if it comes once; None if it cannot be counted in money."""
        if self.count is None or self.worth is None:
            return None
        return self.count.scaled(self.a_month * self.worth, "money")


def expected(plan: Plan) -> tuple[Expected, ...]:
    return tuple(_expected(plan, each) for each in plan.returns.effects if not each.is_blank)


def _expected(plan: Plan, effect: Effect) -> Expected:
    period = effect.every or Period.MONTH
    count, worth = _count(effect), _worth(plan, effect)
    ours = count is not None and _is_ours(plan, effect)
    return Expected(
        id=effect.id,
        what=effect.what or _("An effect without a name"),
        path=_path(effect),
        count=replace(count, strength="X") if count and ours else count,
        worth=worth,
        a_month=A_MONTH[period],
        once=period is Period.ONCE,
        assumed=tuple(_assumed(plan, effect, worth)) if count and worth is not None else (),
        unknown=tuple(_unknown(plan, effect, count, worth, ours)),
    )


def _path(effect: Effect) -> str:
    return f"returns.effects[{effect.id}]"


def _given(effect: Effect) -> list[float]:
    return [each for each in (effect.low, effect.likely, effect.high) if each is not None]


def _count(effect: Effect) -> Range | None:
    """Figures in the wrong order are put in order; what was left open is taken from what was said."""
    given = sorted(_given(effect))
    if not given:
        return None
    middle = effect.likely if effect.likely is not None else (given[0] + given[-1]) / 2
    likely = given[1] if len(given) == len(COUNTED) else middle
    return Range(given[0], likely, given[-1], effect.unit)


def _worth(plan: Plan, effect: Effect) -> float | None:
    """What stays, never the price: without a margin a price says nothing."""
    if effect.value_each is not None:
        return effect.value_each
    if effect.price_each is None or plan.returns.margin is None:
        return None
    return effect.price_each * plan.returns.margin / 100


def _is_ours(plan: Plan, effect: Effect) -> bool:
    standing = plan.proposals.standing
    return any(f"{_path(effect)}.{name}" in standing for name in COUNTED)


def _assumed(plan: Plan, effect: Effect, worth: float | None) -> Iterator[Doubt]:
    given = _given(effect)
    if given != sorted(given):
        yield _doubt(effect, "low", OUT_OF_ORDER)
    if len(given) == 1 or len(set(given)) == 1:
        yield _doubt(effect, "low", ONE_NUMBER)
    elif effect.likely is None:
        yield _doubt(effect, "likely", NO_LIKELY)
    if effect.every is None:
        yield _doubt(effect, "every", NO_PERIOD)
    if worth is not None and effect.value_each is None:
        known = {"price": _amount(effect.price_each or 0, plan), "worth": _amount(worth, plan)}
        yield _doubt(effect, "price_each", OF_THE_PRICE, margin=share(plan.returns.margin or 0), **known)


def _amount(value: float, plan: Plan) -> str:
    return money(value, plan.business.currency) if plan.business.currency else number(value)


def _unknown(plan: Plan, effect: Effect, count: Range | None, worth: float | None, ours: bool) -> Iterator[Doubt]:
    if count is None:
        yield _doubt(effect, "likely", NO_FIGURES)
    elif worth is None:
        yield _doubt(effect, "value_each", NO_WORTH if effect.price_each is None else NO_MARGIN)
    if ours:
        yield _doubt(effect, "likely", OUR_GUESS)


def _doubt(effect: Effect, field: str, message: str, **known: str) -> Doubt:
    what = effect.what or _("An effect without a name")
    short = what if len(what) <= LONGEST else what[: LONGEST - 1].rstrip() + "…"
    return Doubt(f"{_path(effect)}.{field}", _(message).format(effect=short, **known))
