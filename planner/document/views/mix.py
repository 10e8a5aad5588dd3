"""The best mix on paper and on its page: what it holds, why, what lost, and what more or fewer hours would bring."""

from dataclasses import dataclass
from functools import cached_property

from planner.advice.weighing import Weighing, weighing
from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views.blocks import Column, Table
from planner.document.views.charts import Column as Bar
from planner.document.views.charts import Columns, longest, percent
from planner.document.views.mix_said import Said, counted, points
from planner.language import N_, _, number
from planner.plan import Plan

BEYOND = {"hours": N_("The hours do not carry it"), "money": N_("The money does not carry it")}
EVERY = 5


@dataclass(frozen=True)
class View:
    """`said`: sentences, the most important first; `lost`: channels that are not in it, and what insisting costs."""

    picks: Table
    said: tuple[str, ...]
    lost: Table
    curve: Columns
    note: str


def view(plan: Plan, catalog: Catalog, week: float | None = None) -> View | None:
    """For so many hours a week, or those the plan names; None while hours or aims are not said."""
    found = weighing(plan, catalog, week)
    return Shown(plan, catalog, found).view if found else None


@dataclass(frozen=True)
class Shown:
    plan: Plan
    catalog: Catalog
    found: Weighing

    @cached_property
    def said(self) -> Said:
        return Said(self.plan, self.catalog, self.found)

    @property
    def view(self) -> View:
        return View(
            picks=self._picks(),
            said=self.said.all,
            lost=self._lost(),
            curve=self._curve(),
            note=_("The points are ours: they weigh channels against each other, and you can change them."),
        )

    def _picks(self) -> Table:
        rows = tuple(
            (self.said.called(each.id), rhythm(each.posts), points(each.worth), points(each.adds))
            for each in self.found.picks
        )
        covered = (_("Roads and audiences it serves"), "", points(self.found.covered), "")
        columns = (
            Column(_("Channel"), 40),
            Column(_("Posts"), 24),
            Column(_("Points"), 14, "number"),
            Column(_("Lost without it"), 22, "number"),
        )
        title = _("The best mix for {hours} hours a week").format(hours=hours(self.found.hours))
        total = (_("All points"), "", points(self.found.worth), "")
        return Table(title, columns, (*rows, covered), total=total) if rows else Table()

    def _lost(self) -> Table:
        rows = [
            (self.said.called(each.id), counted(each.cost), self.said.names(each.instead_of))
            for each in self.found.insisted
        ]
        rows += [(self.said.called(id), _(BEYOND[limit]), "") for id, limit in self.found.beyond]
        columns = (
            Column(_("Channel"), 34),
            Column(_("To insist on it costs"), 33),
            Column(_("It would drive out"), 33),
        )
        return Table(_("What is not in it"), columns, tuple(rows)) if rows else Table()

    def _curve(self) -> Columns:
        """What stands in the plan is a mark at the hours there are."""
        today = self.found.today
        whole = longest([*(point.worth for point in self.found.curve), today.worth])
        here, mark = round(self.found.hours), percent(today.worth, whole) if today.ids else None
        columns = tuple(
            Bar(
                percent(point.worth, whole),
                number(point.hours) if point.hours % EVERY == 0 or point.hours == 1 else "",
                "here" if point.hours == here else "",
                tick=mark if point.hours == here else None,
            )
            for point in self.found.curve
        )
        return Columns(_("What hours buy"), self.said.bought, columns)


def rhythm(posts: float) -> str:
    """ "2 a week", or "1 in 4 weeks"."""
    if posts >= 1:
        return _("{count} a week").format(count=number(round(posts, 1)))
    return _("1 in {count} weeks").format(count=number(round(1 / posts)))
