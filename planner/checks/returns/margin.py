"""What stays of a price: revenue is not what one earns."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.reading import found, mentions
from planner.checks.returns.effects import effects
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.estimates.range import rounded
from planner.language import N_, _, number, share
from planner.plan.returns import Effect

PRICE = N_("sells for, sell for, sold for, at a price of, price of, price is, priced at, we charge, i charge")
REVENUE = N_("revenue, turnover, sales in, total sales, income, takings, gross sales, euros of sales, dollars of sales")
MONEY = N_("eur., euro, dollar, usd., pound, gbp., chf., franc, €, $, £, money, revenue, turnover")
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


@rule("RET007", Severity.WARNING, needs=("returns",))
def price_taken_for_what_stays(case: Case) -> Iterator[Site]:
    """An effect counts its whole price, not what you keep of it.

    What it checks: Whether the worth of one is less than its price, if the plan names the price: in its field, or in
        words such as "sells for 64".
    Why it matters: Flour, rent and wages are paid out of the price. If you count the whole price, the plan pays off on
        paper while you lose money.
    Example: A cake sells for 64 and you keep half of that: one more order is worth 32, not 64.
    Sources: seed-J J7
    """
    margin = case.plan.returns.margin
    for at, effect in effects(case):
        path, price = _price(case, at, effect)
        if effect.value_each and price and effect.value_each >= price:
            message = _("The plan counts {value} for one of {effect}, but its price is {price}.")
            known = {"value": number(effect.value_each), "price": number(price)}
            stays = rounded(price * margin / 100, 2) if margin is not None else price
            yield Site(
                f"{at}.value_each",
                message.format(effect=called(case.plan, at, effect.what), **known),
                _("Enter how much of the price you keep after costs."),
                against=path,
                mend=Mend(_("Count {value} each").format(value=number(stays)), ((f"{at}.value_each", stays),))
                if stays < price
                else None,
            )


def _price(case: Case, at: str, effect: Effect) -> tuple[str, float | None]:
    """Where the plan names the price of one, and the price."""
    if effect.price_each is not None:
        return f"{at}.price_each", effect.price_each
    texts = {
        "returns.at_stake": case.plan.returns.at_stake,
        "business.offer": case.plan.business.offer,
        f"{at}.what": effect.what,
    }
    named = ((path, price) for path, text in texts.items() if (price := _said_price(text, effect.value_each)))
    return next(named, ("", None))


def _said_price(text: str, value: float | None) -> float | None:
    """The value itself, where a text names it as a price: the first figure behind such words."""
    hit = found(text, PRICE)
    figure = FIGURE.search(text, text.find(hit) + len(hit)) if hit and value is not None else None
    return value if figure and value is not None and figure[0] in (number(value), f"{value:g}") else None


@rule("RET008", Severity.WARNING, needs=("returns",))
def price_without_margin(case: Case) -> Iterator[Site]:
    """An effect has a price, but nothing says how much of it you keep.

    What it checks: Whether an effect with a price also has a worth, or the plan has a margin.
    Why it matters: A price does not say what you earn, so this effect counts as nothing in the return.
    Example: "6 orders at 64 each", and no margin. With 50 percent, you keep 32 of each.
    Sources: seed-J J7
    """
    for at, effect in effects(case):
        if effect.price_each and effect.value_each is None and case.plan.returns.margin is None:
            message = _("{effect} has a price of {price}, but nothing says how much of it you keep.")
            yield Site(
                f"{at}.price_each",
                message.format(effect=called(case.plan, at, effect.what), price=number(effect.price_each)),
                _("Enter the margin in percent, or how much you keep of one."),
                against="returns.margin",
            )


@rule("RET009", Severity.WARNING, needs=("returns",))
def margin_too_good_to_be_true(case: Case) -> Iterator[Site]:
    """The margin is nearly the whole price.

    What it checks: Whether the margin is above {highest-margin} percent.
    Why it matters: Nothing is made and sold without cost. With such a margin the return counts sales, not earnings.
    Example: 100 percent at a bakery would mean that flour, gas and boxes are free.
    Sources: seed-J J7, roadworthy
    """
    margin, most = case.plan.returns.margin, case.limit("highest-margin")
    if margin is not None and margin > most:
        message = _("The margin is {margin}. Above {most}, almost nothing is left for the cost of what you sell.")
        priced = next((f"{at}.price_each" for at, effect in effects(case) if effect.price_each), "")
        yield Site(
            "returns.margin",
            message.format(margin=share(margin), most=share(most)),
            _("Take off what one sale costs you: material, goods, fees, the hours of others. Then write what stays."),
            against=priced or ("business.offer" if case.plan.business.offer else ""),
        )


@rule("RET010", Severity.WARNING, needs=("returns",))
def sales_counted_whole(case: Case) -> Iterator[Site]:
    """Sales are counted as if you kept all of them.

    What it checks: Whether an effect that is an amount of sales counts each unit of money as one that you keep.
    Why it matters: Of 1,000 in sales you may keep 400. The plan would seem to pay off long before it does.
    Example: "More revenue: 500 to 2,000 a month, worth 1 each". Worth 0.4 each would be true at a margin of 40 percent.
    Sources: seed-J J7
    """
    margin = case.plan.returns.margin
    for at, effect in effects(case):
        hit = found(f"{effect.what}\n{effect.unit}", REVENUE)
        if hit and effect.value_each == 1 and _is_money(effect):
            stays = rounded((margin or 0) / 100, 2)
            message = _("{effect} is money that comes in, but all of it is counted as if you kept it.")
            yield Site(
                f"{at}.value_each",
                message.format(effect=called(case.plan, at, effect.what)),
                _("Write the part that stays after costs: 0.4 at a margin of 40 percent."),
                against="returns.margin",
                mend=Mend(_("Count {value} each").format(value=number(stays)), ((f"{at}.value_each", stays),))
                if 0 < stays < 1
                else None,
            )


def _is_money(effect: Effect) -> bool:
    text = f"{effect.what}\n{effect.unit}"
    return bool(mentions(text, MONEY) or not effect.unit or set(text) & set("€$£") or mentions(text, REVENUE))
