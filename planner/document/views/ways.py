"""The ways to make the plan fit its hours, as sentences."""

from dataclasses import dataclass

from planner.advice.problem import worths
from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views.words import amount, channel
from planner.estimates import Fitting, Step, Way, fitting
from planner.estimates.fitting import MOST_STEPS
from planner.language import _, number
from planner.plan import Plan


@dataclass(frozen=True)
class View:
    """Without texts it fits, or nobody has said how many hours there are."""

    title: str
    texts: tuple[str, ...] = ()


def view(plan: Plan, catalog: Catalog) -> View:
    found = fitting(plan, catalog, worths(plan, catalog))
    if found is None:
        return View("")
    texts = [_way(way, plan, catalog) for way in found.ways]
    if found.least:
        texts.append(_least(found.least, plan, catalog))
    return View(_("How it would fit"), (*texts, _hours(found, plan)))


def _way(way: Way, plan: Plan, catalog: Catalog) -> str:
    text = _("{steps}. That saves {saved} hours a week; {left} are left.")
    return text.format(steps=_steps(way, plan, catalog), saved=hours(way.saved), left=hours(way.left))


def _least(way: Way, plan: Plan, catalog: Catalog) -> str:
    few = _("The changes that there are do not suffice.")
    many = _("Four changes are not enough.")
    most = _("The most they save is {saved} hours a week: {steps}; {left} are left.")
    text = f"{few if len(way.steps) < MOST_STEPS else many} {most}"
    return text.format(steps=_steps(way, plan, catalog), saved=hours(way.saved), left=hours(way.left))


def _steps(way: Way, plan: Plan, catalog: Catalog) -> str:
    return _("; ").join(_step(step, plan, catalog) for step in way.steps)


def _step(step: Step, plan: Plan, catalog: Catalog) -> str:
    if step.deed == "meeting":
        return _("Halve the planning meeting")
    found = next(each for each in plan.tools.channels if each.id == step.channel)
    name = channel(found, catalog) or _("A channel without a name")
    if step.deed == "drop":
        return _("Drop {channel}").format(channel=name)
    before = step.cadence / step.kept
    text = _("{channel}: {posts} posts a week instead of {before}")
    return text.format(channel=name, posts=_posts(step.cadence), before=_posts(before))


def _posts(value: float) -> str:
    return number(round(value, 2))


def _hours(found: Fitting, plan: Plan) -> str:
    missing = hours(found.missing)
    if found.value is None:
        return _("Or find {hours} more hours a week.").format(hours=missing)
    worth = amount(found.value, plan)
    return _("Or find {hours} more hours a week, worth {money} by your own figure.").format(hours=missing, money=worth)
