"""The returns as a fan: what is left month by month, from the poor run to the good one, with the middle between."""

from dataclasses import dataclass

from planner.document.views.blocks import Column, Table
from planner.document.views.charts import percent
from planner.document.views.pictures.ribbon import Point, path
from planner.document.views.words import rough
from planner.estimates.returns import Outlook
from planner.estimates.simulation import Spread
from planner.language import _, number
from planner.plan import Plan

WIDTH, HEIGHT = 124, 62
# Words at the ends of the lines need so much of the height.
APART = 19
NOTHING = Spread(0, 0, 0)
EMPTY = Table()


@dataclass(frozen=True)
class Label:
    """`at`: from the top (an end of a line) or from the inline start (a month), in percent."""

    text: str
    at: float
    about: str = ""


@dataclass(frozen=True)
class View:
    """Paths in the units of the drawing; `zero`: how far down the zero line lies, in percent, `nil` its word;
    without a band nothing is drawn."""

    title: str = ""
    about: str = ""
    band: str = ""
    middle: str = ""
    zero: float = 0
    nil: str = ""
    ends: tuple[Label, ...] = ()
    months: tuple[Label, ...] = ()
    table: Table = EMPTY


def view(found: Outlook, plan: Plan) -> View:
    if not found.path:
        return View()
    spreads = (NOTHING, *found.path)
    low, high = min(0, *(each.p10 for each in spreads)), max(0, *(each.p90 for each in spreads))
    whole = high - low or 1

    def at(month: int, amount: float) -> Point:
        return WIDTH * month / found.months, HEIGHT * (high - amount) / whole

    upper = [at(month, each.p90) for month, each in enumerate(spreads)]
    lower = [at(month, each.p10) for month, each in enumerate(spreads)]
    last = found.path[-1]
    known = {"low": rough(last.p10, plan), "middle": rough(last.p50, plan), "high": rough(last.p90, plan)}
    about = _(
        "What is left, month by month, opens like a fan. After month {month} it is {low} if it goes poorly, {middle} "
        "as likely as not, and {high} if it goes well. The dashed line is zero."
    )
    return View(
        title=_("What is left, month by month"),
        about=about.format(month=number(found.months), **known),
        band=path([*upper, *reversed(lower)], is_closed=True),
        middle=path([at(month, each.p50) for month, each in enumerate(spreads)]),
        zero=percent(high, whole),
        nil=rough(0, plan),
        ends=_ends(known, [percent(high - each, whole) for each in (last.p90, last.p50, last.p10)]),
        months=tuple(Label(number(each), percent(each, found.months)) for each in _shown(found.months)),
        table=_table(found, plan),
    )


def _ends(known: dict[str, str], places: list[float]) -> tuple[Label, ...]:
    """The words keep their distance, from the middle outwards."""
    middle = min(max(places[1], APART), 100 - APART)
    top, bottom = min(places[0], middle - APART), max(places[2], middle + APART)
    return (
        Label(known["high"], top, _("If it goes well")),
        Label(known["middle"], middle, _("As likely as not")),
        Label(known["low"], bottom, _("If it goes poorly")),
    )


def _shown(months: int) -> list[int]:
    """Up to four months in even steps, the last always."""
    return sorted({max(1, round(months * quarter / 4)) for quarter in (1, 2, 3, 4)})


def _table(found: Outlook, plan: Plan) -> Table:
    months = _shown(found.months)
    width = 70 // len(months)
    columns = (
        Column(_("After so many months"), 100 - width * len(months)),
        *(Column(number(month), width, "number") for month in months),
    )
    spreads = [found.path[month - 1] for month in months]
    rows = (
        (_("If it goes well"), *(rough(each.p90, plan) for each in spreads)),
        (_("As likely as not"), *(rough(each.p50, plan) for each in spreads)),
        (_("If it goes poorly"), *(rough(each.p10, plan) for each in spreads)),
    )
    return Table("", columns, rows)
