"""What is said of the best mix: what it takes, how today's plan compares, what holds it back, who matters."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.advice.weighing import Weighing
from planner.catalog import Catalog
from planner.checks.words import hours
from planner.document.views.words import channel, listed, name
from planner.language import N_, _, ngettext, number, several
from planner.plan import Plan
from planner.plan.choices import Road

LIMITS = {
    "hours": N_("The hours hold it back: three more a week would be worth {gain} more."),
    "channels": N_(
        "The number of channels holds it back, as we set it for so many hours: one more would be worth {gain}."
    ),
    "groups": N_("At most half are listings and lists of your own: without that rule it would be worth {gain} more."),
    "skills": N_("Skills hold it back: if everybody could make everything, it would be worth {gain} more."),
    "money": N_("Money holds it back: without that limit it would be worth {gain} more."),
}
# Under it two mixes are as good as each other.
NEAR, NOTHING = 1.0, 0.01


@dataclass(frozen=True)
class Said:
    plan: Plan
    catalog: Catalog
    found: Weighing

    @property
    def all(self) -> tuple[str, ...]:
        """The most important first."""
        return (
            *self._takes(), *self._today(), *self._limits(), *self._second(), *self._missed(), *self._people()
        )  # fmt: skip

    def called(self, id: str) -> str:
        """A channel of the plan by its own name, another one by that of its kind."""
        own = next((each for each in self.plan.tools.channels if each.id == id), None)
        return channel(own, self.catalog) if own else name(self.catalog.channels, id)

    def names(self, ids: Iterable[str]) -> str:
        return listed(self.called(id) for id in ids)

    def _takes(self) -> list[str]:
        if not self.found.picks:
            return []
        text = _("Making and publishing take {making} hours a week, other work {other}; {free} stay free.")
        free = max(0.0, self.found.hours - self.found.making - self.found.other)
        known = {"making": self.found.making, "other": self.found.other, "free": free}
        return [text.format(**{name: hours(value) for name, value in known.items()})]

    def _today(self) -> list[str]:
        today, best = self.found.today, self.found.worth
        if not self.found.picks:
            return [_("So few hours carry no channel of those that come into question.")]
        if not today.ids:
            return [_("The plan has no channels yet.")]
        known = {"channels": self.names(today.ids), "today": counted(today.worth), "best": points(best)}
        if today.over > 0:
            text = _("Today's plan ({channels}) asks for {over} hours a week more than those have who can do the work.")
            return [text.format(over=hours(today.over), **known)]
        if today.worth > best + NEAR:
            text = _("Today's plan ({channels}) is worth {today}, the best mix {best}. It goes beyond it: {why}.")
            return [text.format(why="; ".join(self._beyond()), **known)]
        if today.worth > best - NEAR:
            return [_("Today's plan ({channels}) is as good as the best mix: {today}.").format(**known)]
        return [_("Today's plan ({channels}) is worth {today}, the best mix {best}.").format(**known)]

    def _beyond(self) -> list[str]:
        """Which of our limits today's plan does not keep."""
        today, money = self.found.today, self.plan.fuel.money
        found = []
        if today.reserved > 0:
            text = _("it takes {hours} of the hours that we keep free for a bad week")
            found.append(text.format(hours=hours(today.reserved)))
        if today.places > today.most:
            text = _("it has {places} channels, and we would keep {most} in so many hours")
            found.append(text.format(places=number(today.places), most=number(today.most)))
        if money is not None and today.money > money:
            found.append(_("it costs more than the money there is"))
        return found or [_("it has more listings and lists of its own than we would keep")]

    def _limits(self) -> list[str]:
        return [_(LIMITS[each.limit]).format(gain=counted(each.gain)) for each in self.found.bindings[:2]]

    def _second(self) -> list[str]:
        if not self.found.second:
            return []
        known = {"channels": self.names(self.found.second), "loss": counted(self.found.second_loses)}
        if self.found.second_loses < NEAR:
            return [_("Nearly as good: {channels} ({loss} less). Take it if you like it better.").format(**known)]
        return [_("Second: {channels}, worth {loss} less.").format(**known)]

    def _missed(self) -> list[str]:
        segments = {each.id: each.name for each in self.plan.landscape.segments}
        names = [segments.get(id) or _road(id) for id in sorted(self.found.missed)]
        return [_("Nothing in it serves: {what}.").format(what=listed(names))] if names else []

    def _people(self) -> list[str]:
        found = [
            _("Without {name} the best mix would be worth {loss} less.").format(
                name=each.name or _("a person without a name"), loss=counted(each.loss)
            )
            for each in self.found.leaving
            if each.loss > 0
        ]
        return found or ([_("No single person's leaving would change it.")] if self.found.leaving else [])

    @property
    def bought(self) -> str:
        now, worth = self.found.hours, self.found.worth
        known = {"now": points(worth), "hours": hours(now)}
        texts = [_("Points of the best mix for 1 to 40 hours a week. For {hours} hours: {now}.").format(**known)]
        three = next((each for each in self.found.curve if each.hours >= now + 3), None)
        if three:
            gain = counted(max(0.0, three.worth - worth))
            texts.append(_("Three more hours would buy {gain}.").format(gain=gain))
        step = next((each for each in self.found.curve if each.hours > now and each.worth > worth + NOTHING), None)
        if step:
            text = _("The next step up comes at {hours} hours.")
            texts.append(text.format(hours=number(step.hours)))
        if self.found.today.ids:
            text = _("The mark is today's plan: {points}.")
            texts.append(text.format(points=counted(self.found.today.worth)))
        return " ".join(texts)


def points(value: float) -> str:
    return number(round(value, 1))


def counted(value: float) -> str:
    """ "1 point", "2.5 points"."""
    shown = round(value, 1)
    return ngettext("{count} point", "{count} points", several(shown)).format(count=number(shown))


def _road(id: str) -> str:
    return Road.of(id).label if id in set(Road) else id
