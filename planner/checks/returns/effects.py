"""The effects, one by one: their ranges, their worth, and whether they are effects at all."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend, without
from planner.checks.reading import found
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _, number
from planner.plan.fuel import known_as
from planner.plan.returns import Effect


def effects(case: Case) -> Iterator[tuple[str, Effect]]:
    return entries("returns.effects", case.plan.returns.effects)


@rule("RET001", Severity.WARNING, needs=("returns",))
def effect_without_range(case: Case) -> Iterator[Site]:
    """An expected effect is one number instead of a range.

    What it checks: Whether an effect with a likely figure also has a figure for a poor year and for a good one.
    Why it matters: One number is a promise that nobody can keep; a range says how sure you are.
    Example: Six more orders a month, at least two, at most ten.
    Sources: seed-J J7
    """
    for at, effect in effects(case):
        if effect.likely is not None and (effect.low is None or effect.high is None):
            message = _("{effect} has only one figure, {likely}, and no range.")
            yield Site(
                f"{at}.low" if effect.low is None else f"{at}.high",
                message.format(effect=called(case.plan, at, effect.what), likely=number(effect.likely)),
                _("Say what it is at least and at most."),
                against=f"{at}.likely",
            )


@rule("RET002", Severity.BLOCKER, needs=("returns",))
def range_out_of_order(case: Case) -> Iterator[Site]:
    """The figures of an effect are not in order.

    What it checks: Whether the three figures go up, from “at least” to “likely” to “at most”.
    Why it matters: Two figures have been swapped, and the return worked out from them would be wrong.
    Example: At least 6, likely 2, at most 10: the first two were mixed up.
    Sources: seed-J J7
    """
    for at, effect in effects(case):
        given = {name: value for name in ("low", "likely", "high") if (value := getattr(effect, name)) is not None}
        figures = list(given.values())
        if figures != sorted(figures):
            message = _("The figures of {effect} are not in order: the first is {first} and the last {last}.")
            known = {"first": number(figures[0]), "last": number(figures[-1])}
            first, *_between, last = given
            yield Site(
                f"{at}.{first}",
                message.format(effect=called(case.plan, at, effect.what), **known),
                _("Put the smallest under “At least” and the largest under “At most”."),
                against=f"{at}.{last}",
                mend=Mend(
                    _("Put them in order"),
                    tuple((f"{at}.{name}", value) for name, value in zip(given, sorted(figures), strict=True)),
                ),
            )


@rule("RET003", Severity.WARNING, needs=("returns",))
def effect_taken_for_certain(case: Case) -> Iterator[Site]:
    """An effect has the same figure for “at least” and “at most”.

    What it checks: Whether “at least” and “at most” of an effect differ.
    Why it matters: Three equal figures say that nothing can go worse or better. Nobody can promise that.
    Example: At least 20, likely 20, at most 20 orders a month.
    Sources: seed-J J7
    """
    for at, effect in effects(case):
        if effect.low is not None and effect.low == effect.high and effect.low == (effect.likely or effect.low):
            message = _("{effect} is {figure} at least and {figure} at most, as if nothing could change.")
            yield Site(
                f"{at}.high",
                message.format(effect=called(case.plan, at, effect.what), figure=number(effect.low)),
                _("Say honestly what it is in a poor year and in a good one."),
                against=f"{at}.low",
            )


@rule("RET004", Severity.ADVICE, needs=("returns",))
def effect_without_worth_or_unit(case: Case) -> Iterator[Site]:
    """An effect does not say what it is worth, or what is counted.

    What it checks: Whether each effect with a figure has a unit. Once own hours or other effects are counted in money,
        it also needs to say what one is worth.
    Why it matters: Without a worth nobody can say whether the hours pay off. "6" alone may be orders or visitors, a
        week or a year.
    Example: "More cake orders: 6" becomes "6 orders a month, and we keep 32 of each".
    Sources: seed-J J7
    """
    worth = [each.value_each if each.price_each is None else each.price_each for _at, each in effects(case)]
    in_money = case.plan.returns.hourly_value is not None or any(each is not None for each in worth)
    for at, effect in effects(case):
        name = called(case.plan, at, effect.what)
        if not any((effect.low, effect.likely, effect.high)):
            continue
        if in_money and effect.value_each is None and effect.price_each is None:
            message = _("The plan does not say what one of {effect} is worth.").format(effect=name)
            remedy = _("Enter how much you keep of one after costs, or its price and the margin.")
            yield Site(f"{at}.value_each", message, remedy, against="returns.hourly_value")
        if not effect.unit and effect.every is None:
            message = _("{effect} has no unit, and no time such as “a month”.").format(effect=name)
            yield Site(f"{at}.unit", message, _("Write the unit, such as “orders a month”."))


@rule("RET005", Severity.WARNING, needs=("returns",))
def effect_counted_twice(case: Case) -> Iterator[Site]:
    """The same effect is counted twice.

    What it checks: Whether two effects have the same name.
    Why it matters: Its money is counted twice, and the plan looks twice as good as it is.
    Example: "Cake orders" with 6 a month, and below it "Cake orders" once more.
    Sources: seed-J J7
    """
    seen: dict[str, tuple[str, Effect]] = {}
    for at, effect in effects(case):
        first, other = seen.setdefault(_bare(effect.what), (at, effect))
        if effect.what and first != at:
            equal = effect.model_copy(update={"id": other.id, "what": other.what}) == other
            yield Site(
                f"{at}.what",
                _("{effect} is counted twice.").format(effect=called(case.plan, at, effect.what)),
                _("Take one of the two off, or give each a name that says how they differ."),
                against=f"{first}.what",
                mend=Mend(_("Take the second one off"), (without(case.plan, at),)) if equal else None,
            )


def _bare(what: str) -> str:
    return known_as(what).removeprefix("more ").removeprefix("new ").removeprefix("extra ").rstrip(".")


NO_EFFECT = N_(
    "follower, likes., fans., impression, reach., views., shares., engagement, brand awareness, media value, "
    "advertising value, ad value, advertising equivalen, ad equivalen, ave., subscribers on youtube, karma"
)


@rule("RET006", Severity.WARNING, needs=("returns",))
def attention_counted_as_money(case: Case) -> Iterator[Site]:
    """Followers, likes or views are counted as money.

    What it checks: Whether an effect that is given a worth is one of followers, likes, views or reach, or is the price
        of an ad of the same size.
    Why it matters: Followers and views pay nothing by themselves. A sum that counts them hides whether anybody
        bought.
    Example: "500 followers, worth 3 each". Count the orders of people who came that way instead.
    Sources: seed-J J5, seed-J J7, barcelona-3
    """
    for at, effect in effects(case):
        hit = found(f"{effect.what}\n{effect.unit}", NO_EFFECT)
        field = "value_each" if effect.value_each else "price_each"
        if hit and getattr(effect, field):
            message = _("{effect} is counted as money, but “{hit}” brings none by itself.")
            yield Site(
                f"{at}.what",
                message.format(effect=called(case.plan, at, effect.what), hit=hit),
                _("Count what people do then: orders, bookings, inquiries. Otherwise take the worth off."),
                against=f"{at}.{field}",
                mend=Mend(_("Take the worth off"), ((f"{at}.value_each", None), (f"{at}.price_each", None))),
            )
