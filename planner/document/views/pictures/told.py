"""How several pictures say the same: a figure with its target, and how often something is posted."""

from math import isclose

from planner.document.views.words import shortened
from planner.language import _, day, ngettext, number, several
from planner.plan.goal import KeyResult
from planner.plan.metrics import Measure

UNIT, FIGURE = 60, 20
# 0.33 a week is one in three weeks; beyond a year nobody counts in weeks.
NEAR, YEAR = 0.02, 52


def target(of: KeyResult | Measure) -> str:
    """ "12 to 20 orders a month, by Aug 31, 2026", as far as it is known."""
    until = of.end if isinstance(of, KeyResult) else of.due
    if of.target is None:
        text = "" if of.baseline is None else _("today {today} {unit}")
    elif of.baseline is None:
        text = _("{target} {unit}")
    else:
        text = _("{today} to {target} {unit}")
    known = {"today": _figure(of.baseline), "target": _figure(of.target), "unit": shortened(of.unit, UNIT)}
    figures = text.format(**known).strip()
    return _("{figures}, by {day}").format(figures=figures, day=day(until)) if figures and until else figures


def _figure(value: float | None) -> str:
    return "" if value is None else shortened(number(value), FIGURE)


def cadence(posts: float | None) -> str:
    if posts is None:
        return ""
    weeks = 1 / posts if posts else 0
    if 1 < weeks <= YEAR and isclose(weeks, round(weeks), rel_tol=NEAR):
        return ngettext("1 post in {count} week", "1 post in {count} weeks", round(weeks)).format(
            count=number(round(weeks))
        )
    text = ngettext("{count} post a week", "{count} posts a week", several(posts))
    return text.format(count=number(posts)) if posts else _("no posts of its own")
