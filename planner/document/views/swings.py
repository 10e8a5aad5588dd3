"""The two charts of the outlook: which figure matters most, and what is left month by month."""

from math import ceil

from planner.checks.words import hours
from planner.document.views.charts import Bar, Bars, Column, Columns, percent
from planner.document.views.words import rough
from planner.estimates.returns import Outlook, Swing
from planner.estimates.workload import WEEKLY
from planner.language import _, number
from planner.plan import Plan

MOST = 8
MONTHS = 24
LABELS = 12


def bars(found: Outlook, plan: Plan) -> Bars:
    """A tornado: the widest on top."""
    widest = found.swings[:MOST]
    ends = [end for swing in widest for end in (swing.at_low, swing.at_high)]
    if not ends:
        return Bars("", "", ())
    low, high = min(ends), max(ends)
    drawn = (_bar(swing, plan, low, high, found.likely) for swing in widest)
    about = _(
        "Each bar moves one figure from its low to its high while all others stay as likely; the amounts follow in "
        "this order. The tick is {likely}, which is left if everything comes as likely. {zero}"
    )
    zero = _("The dashed line is zero.") if low < 0 < high else ""
    return Bars(_("What matters most"), about.format(likely=rough(found.likely, plan), zero=zero).strip(), tuple(drawn))


def _bar(swing: Swing, plan: Plan, low: float, high: float, likely: float) -> Bar:
    left, right = sorted((swing.at_low, swing.at_high))
    whole = high - low
    figures = {"low": _figure(swing, swing.figure.low), "high": _figure(swing, swing.figure.high)}
    amounts = {"at_low": rough(swing.at_low, plan), "at_high": rough(swing.at_high, plan)}
    return Bar(
        label=swing.what,
        text=_("{low} to {high}: {at_low} to {at_high}").format(**figures, **amounts),
        start=percent(left - low, whole),
        end=percent(right - low, whole),
        likely=percent(likely - low, whole),
        limit=percent(-low, whole) if low < 0 < high else None,
    )


def _figure(swing: Swing, value: float) -> str:
    return hours(value) if swing.figure.unit == WEEKLY else number(value)


def path(found: Outlook, plan: Plan) -> Columns:
    """Bands from the poor run to the good one, with a tick at the middle; at most so many months, the last always."""
    step = ceil(len(found.path) / MONTHS) or 1
    months = [month for month in range(1, len(found.path) + 1) if (len(found.path) - month) % step == 0]
    if not months:
        return Columns("", "", ())
    spreads = [found.path[month - 1] for month in months]
    low, high = min(0, *(each.p10 for each in spreads)), max(0, *(each.p90 for each in spreads))
    whole, every = high - low, ceil(len(months) / LABELS)
    columns = tuple(
        Column(
            height=percent(each.p90 - each.p10, whole),
            label=number(month) if (len(months) - 1 - place) % every == 0 else "",
            base=percent(each.p10 - low, whole),
            tick=percent(each.p50 - low, whole),
        )
        for place, (month, each) in enumerate(zip(months, spreads, strict=True))
    )
    about = _(
        "What is left after so many months: from the poor run to the good one, with a tick at the middle. The scale "
        "goes from {low} to {high}."
    ).format(low=rough(low, plan), high=rough(high, plan))
    limit_text = _("Zero: what came in has paid for what went out.")
    return Columns(_("What is left, month by month"), about, columns, percent(-low, whole), limit_text)
