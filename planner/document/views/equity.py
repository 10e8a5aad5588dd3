"""Social media equity on paper and on the screen: each part, how it is composed, and that the composition is ours."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views.blocks import Column, Table
from planner.document.views.words import listed
from planner.estimates.equity import MOST, OURS, Part, Shown, equity
from planner.language import _, before, number, share
from planner.plan import Plan


@dataclass(frozen=True)
class Card:
    label: str
    change: str
    lines: tuple[str, ...]
    read_as: str


@dataclass(frozen=True)
class View:
    """Without measures there are no cards."""

    cards: tuple[Card, ...]
    note: str

    @property
    def table(self) -> Table:
        if not self.cards:
            return Table()
        columns = (Column(_("Part"), 24), Column(_("Composed of"), 58), Column(_("Planned change"), 18, "number"))
        rows = tuple((card.label, _cell(card.lines), card.change) for card in self.cards)
        return Table(_("What the chosen measures say of it"), columns, rows)


def view(plan: Plan, catalog: Catalog) -> View:
    measured = any(not each.is_blank for each in plan.metrics.measures)
    parts = equity(plan, catalog) if measured else ()
    note = _(
        "The planned change is the plain mean of what the measures are to gain on today's figure; each counts for "
        "{most} at most, either way. {ours}"
    )
    return View(tuple(map(_card, parts)), note.format(most=share(MOST), ours=_(OURS)))


def signed(percent: int | None) -> str:
    if percent is None:
        return _("Not known")
    return before(_("+{share}").format(share=share(percent))) if percent > 0 else share(percent)


def _cell(lines: tuple[str, ...]) -> str | tuple[str, ...]:
    return lines if len(lines) > 1 else "".join(lines)


def _card(part: Part) -> Card:
    lines = [_line(each) for each in part.shown]
    if part.suggested:
        known = listed(part.suggested)
        lines.append(_("Measures that would show it: {measures}.").format(measures=known))
    return Card(part.label, signed(part.change), tuple(lines), part.read_as)


def _line(each: Shown) -> str:
    if each.baseline is None or each.target is None:
        return _("{measure}: not counted, because today's figure or the target is missing").format(measure=each.name)
    words = _("{measure}: {today} to {target}, {change}")
    known = {"today": number(each.baseline), "target": number(each.target), "change": _change(each)}
    return words.format(measure=each.name, **known)


def _change(each: Shown) -> str:
    if each.change is None:
        return _("not counted: no share of zero") if not each.baseline else _("not counted: neither way is better")
    if each.vanity:
        return _("{change}; counts beside others only").format(change=signed(each.change))
    if each.change != each.counted:
        return _("{change}, counted as {counted}").format(change=signed(each.change), counted=signed(each.counted))
    return signed(each.change)
