"""Sentences that several parts of a document share, so that each of them says the same of the same answer."""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.advice import Reason
from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views import outlook
from planner.document.views.sources import strength
from planner.document.views.words import amount
from planner.estimates import capacity, money, weekly_hours
from planner.language import _, day, ngettext, number
from planner.plan import Plan
from planner.plan.choices import Status
from planner.plan.goal import KeyResult
from planner.plan.metrics import Measure
from planner.plan.playbook import Action
from planner.plan.tools import Channel


def cadence(posts: float | None) -> str:
    """ "2 posts a week"."""
    if posts is None:
        return ""
    count = int(posts) if posts == int(posts) else 2
    return ngettext("{count} post a week", "{count} posts a week", count).format(count=number(posts))


def step(of: KeyResult | Measure) -> str:
    """From where to where: "12 to 20"."""
    if of.target is None:
        return "" if of.baseline is None else _("{baseline} today").format(baseline=number(of.baseline))
    if of.baseline is None:
        return number(of.target)
    return _("{baseline} to {target}").format(baseline=number(of.baseline), target=number(of.target))


def change(of: KeyResult | Measure) -> str:
    """ "12 to 20 orders a month, by Aug 31, 2026"."""
    return dated(" ".join(filter(None, (step(of), of.unit if step(of) else ""))), until(of))


def until(of: KeyResult | Measure) -> date | None:
    return of.end if isinstance(of, KeyResult) else of.due


def dated(words: str, by: date | None) -> str:
    if by is None:
        return words
    return _("{what}, by {day}").format(what=words, day=day(by)) if words else _("by {day}").format(day=day(by))


def pledge(of: KeyResult) -> str:
    """ "Cake orders a month: 12 to 20 orders a month, by Aug 31, 2026"."""
    return labeled(of.metric, change(of))


def labeled(label: str, answer: str) -> str:
    if not (label and answer):
        return label or answer
    return _("{label}: {answer}").format(label=label, answer=answer)


def load(plan: Plan, catalog: Catalog) -> tuple[str, ...]:
    """The hours there are and the hours that are asked for, with how sure that is."""
    return tuple(_load(plan, catalog))


def _load(plan: Plan, catalog: Catalog) -> Iterator[str]:
    there, work = capacity(plan), weekly_hours(plan, catalog)
    if there is not None:
        yield _("People have {hours} hours a week.").format(hours=hours(there))
    if work.lines:
        of = work.total
        asked = _("The plan asks for {low} to {high} hours a week, most likely {likely}.")
        yield asked.format(low=hours(of.low), likely=hours(of.likely), high=hours(of.high))
        yield _("How sure: {strength}.").format(strength=strength(of))


def cost(plan: Plan, catalog: Catalog) -> str:
    """Nothing where no money goes out."""
    found = money(plan, catalog)
    if not found.outlays:
        return ""
    sentence = _("{amount} a month go out; the own hours are not in it.")
    return sentence.format(amount=amount(round(found.monthly, 2), plan))


def prospect(found: outlook.View) -> str:
    """What may come of it, with its range; nothing where nobody can know."""
    if not found.figures:
        return ""
    low, middle, high = (each.amount for each in found.figures)
    range_ = _("That is {low} if it goes poorly, {middle} as likely as not, {high} if it goes well.")
    return f"{found.lead} {range_.format(low=low, middle=middle, high=high)}"


def why(each: Channel, reasons: Mapping[str, Reason]) -> str:
    """Our reason for a channel that stands as it was proposed, otherwise the person's own purpose for it."""
    reason = reasons.get(f"tools.channels[{each.id}]")
    return reason.text if reason else each.purpose


def upcoming(plan: Plan) -> tuple[Action, ...]:
    """The actions that are still to be done, by their days; those without a day come last."""
    open_ones = (each for each in plan.playbook.actions if not each.is_blank and each.status not in DONE)
    return tuple(sorted(open_ones, key=lambda each: each.due or date.max))


DONE = (Status.DONE, Status.DROPPED)
