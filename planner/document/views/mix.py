"""The best mix on paper and on its page: what it holds, why, what lost, and what more or fewer hours would bring."""

from dataclasses import dataclass

from planner.advice.weighing import Insisted, Weighing, weighing
from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views.blocks import Column, Table
from planner.document.views.charts import Column as Bar
from planner.document.views.charts import Columns, longest, percent
from planner.document.views.words import channel, listed, name
from planner.language import N_, _, number
from planner.plan import Plan
from planner.plan.choices import Road

LIMITS = {
    "hours": N_("The hours hold it back: three more a week would be worth {gain} points more."),
    "channels": N_(
        "The number of channels holds it back, as we set it for so many hours: one more would be worth {gain} points."
    ),
    "groups": N_("At most half are listings and lists of your own: without that rule it would be worth {gain} more."),
    "skills": N_("Skills hold it back: if everybody could make everything, it would be worth {gain} points more."),
    "money": N_("Money holds it back: without that limit it would be worth {gain} points more."),
}
# Under it two mixes are as good as each other.
NEAR = 1.0
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

    @property
    def view(self) -> View:
        return View(
            picks=self._picks(),
            said=(*self._today(), *self._limits(), *self._second(), *self._missed(), *self._people()),
            lost=self._lost(),
            curve=self._curve(),
            note=_("The points are ours: they weigh channels against each other, and you can change them."),
        )

    def called(self, id: str) -> str:
        """A channel of the plan by its own name, another one by that of its kind."""
        own = next((each for each in self.plan.tools.channels if each.id == id), None)
        return channel(own, self.catalog) if own else name(self.catalog.channels, id)

    def _names(self, ids: tuple[str, ...]) -> str:
        return listed(self.called(id) for id in ids)

    def _picks(self) -> Table:
        rows = tuple(
            (self.called(each.id), number(round(each.posts, 2)), points(each.worth), points(each.adds))
            for each in self.found.picks
        )
        columns = (
            Column(_("Channel"), 40),
            Column(_("Posts a week"), 18, "number"),
            Column(_("Points"), 18, "number"),
            Column(_("Lost without it"), 24, "number"),
        )
        title = _("The best mix for {hours} hours a week").format(hours=hours(self.found.hours))
        total = (_("With roads and audiences"), "", points(self.found.worth), "")
        return Table(title, columns, rows, total=total) if rows else Table()

    def _today(self) -> list[str]:
        today, best = self.found.today, self.found.worth
        if not self.found.picks:
            return [_("So few hours carry no channel of those that come into question.")]
        if not today.ids:
            return [_("The plan has no channels yet.")]
        known = {"channels": self._names(today.ids), "today": points(today.worth), "best": points(best)}
        if today.over > 0:
            text = _("Today's plan ({channels}) asks for {over} hours a week more than there are.")
            return [text.format(over=hours(today.over), **known)]
        if today.worth > best + NEAR:
            text = _(
                "Today's plan ({channels}) is worth {today} points, the best mix {best}: today's spends what we keep "
                "free for a bad week, or has more channels than we would keep with so many hours."
            )
            return [text.format(**known)]
        if today.worth > best - NEAR:
            return [_("Today's plan ({channels}) is as good as the best mix: {today} points.").format(**known)]
        return [_("Today's plan ({channels}) is worth {today} points, the best mix {best}.").format(**known)]

    def _limits(self) -> list[str]:
        return [_(LIMITS[each.limit]).format(gain=points(each.gain)) for each in self.found.bindings[:2]]

    def _second(self) -> list[str]:
        if not self.found.second:
            return []
        known = {"channels": self._names(self.found.second), "loss": points(self.found.second_loses)}
        if self.found.second_loses < NEAR:
            return [
                _("Nearly as good: {channels} ({loss} points less). Take it if you like it better.").format(**known)
            ]
        return [_("Second: {channels}, worth {loss} points less.").format(**known)]

    def _missed(self) -> list[str]:
        segments = {each.id: each.name for each in self.plan.landscape.segments}
        names = [segments.get(id) or _road(id) for id in sorted(self.found.missed)]
        return [_("Nothing in it serves: {what}.").format(what=listed(names))] if names else []

    def _people(self) -> list[str]:
        found = [
            _("Without {name} the best mix would be worth {loss} points less.").format(
                name=each.name or _("a person without a name"), loss=points(each.loss)
            )
            for each in self.found.leaving
            if each.loss > 0
        ]
        return found or ([_("No single person's leaving would change it.")] if self.found.leaving else [])

    def _lost(self) -> Table:
        rows = [(self.called(each.id), self._costs(each), self._names(each.instead_of)) for each in self.found.insisted]
        rows += [(self.called(id), _("The hours do not carry it"), "") for id in self.found.beyond]
        columns = (
            Column(_("Channel"), 34),
            Column(_("To insist on it costs"), 33),
            Column(_("It would drive out"), 33),
        )
        return Table(_("What is not in it"), columns, tuple(rows)) if rows else Table()

    def _costs(self, each: Insisted) -> str:
        return _("{cost} points").format(cost=points(each.cost))

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
        return Columns(_("What hours buy"), self._bought(), columns)

    def _bought(self) -> str:
        worth = {point.hours: point.worth for point in self.found.curve}
        now = round(self.found.hours)
        known = {"now": points(self.found.worth), "hours": hours(self.found.hours)}
        text = _("Points of the best mix for 1 to 40 hours a week. For {hours} hours: {now}.").format(**known)
        if now + 3 in worth:
            more = max(0.0, worth[now + 3] - self.found.worth)
            text += " " + _("Three more hours would buy {gain} points.").format(gain=points(more))
        if self.found.today.ids and now in worth:
            text += " " + _("The mark is today's plan: {points} points.").format(points=points(self.found.today.worth))
        return text


def points(value: float) -> str:
    return number(round(value, 1))


def _road(id: str) -> str:
    return Road.of(id).label if id in set(Road) else id
