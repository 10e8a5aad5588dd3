"""What goes into each place: format, pillar, prompt and hours, the least used first; one idea serves where it fits."""

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from planner.catalog import Catalog
from planner.estimates.assumed import Assumed
from planner.estimates.calendar.special import Post
from planner.estimates.calendar.ways import Way
from planner.estimates.range import Range
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.choices import Road
from planner.plan.strategy import Pillar

NEW_IDEA = N_("A new idea for “{pillar}” ({format})")
FREE_IDEA = N_("{road}: an idea of your choice ({format})")
FROM_SOURCE = N_("“{pillar}”: {source}")


class Key(NamedTuple):
    """Where an idea can be used again: in the same week, in the same format, on the same road, on the same day's
    subject if there is one."""

    week: int
    format: str
    road: Road | None
    special: str


@dataclass
class Idea:
    """`taken`: the channels that have it already."""

    slot: str
    pillar: str
    prompt: str
    is_open: bool
    taken: set[str]


@dataclass(frozen=True)
class Content:
    """`hours` is None for a format that nobody knows; `is_open`: the prompt asks for an idea and is none."""

    format: str
    pillar: str
    prompt: str
    hours: Range | None
    is_open: bool
    reuses: str = ""


class Filling:
    """Goes through the posts in the order of their days, and remembers what has been used."""

    def __init__(self, plan: Plan, catalog: Catalog) -> None:
        self.plan, self.catalog = plan, catalog
        self.assumed = Assumed(plan, catalog)
        self.formats: Counter[tuple[str, str]] = Counter()
        self.pillars: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.spent: set[str] = set()
        self.sources = tuple(each for each in plan.fuel.freshness if each.strip())
        self.ideas: dict[Key, list[Idea]] = {}
        self._hours: dict[str, Range | None] = {}
        self._fitting = {road: self._pillars(road) for road in (None, *Road)}

    def content(self, post: Post, way: Way, road: Road | None, special: str) -> Content:
        format = self._format(way, road)
        known = self.ideas.setdefault(Key(post.week, format, road, special), [])
        used = next((idea for idea in known if way.id not in idea.taken), None)
        if used:
            used.taken.add(way.id)
            hours = self.hours(format, "adaptation")
            return Content(format, used.pillar, used.prompt, hours, used.is_open, reuses=used.slot)
        pillar = self._pillar(road)
        idea = special or self._example(pillar, road)
        prompt, id = idea or self._question(pillar, road, format), pillar.id if pillar else ""
        known.append(Idea(post.id, id, prompt, not idea, {way.id}))
        return Content(format, id, prompt, self.hours(format, "hours"), not idea)

    def hours(self, format: str, what: str) -> Range | None:
        """what: "hours" to make a piece, "adaptation" to fit one to another channel."""
        id = f"{format}-{what}"
        if id not in self._hours:
            self._hours[id] = self.assumed[id] if self.catalog.format(format) else None
        return self._hours[id]

    def _format(self, way: Way, road: Road | None) -> str:
        fitting = way.carries.get(road, way.formats) if road else way.formats
        chosen = min(fitting or ("",), key=lambda each: self.formats[way.id, each])
        self.formats[way.id, chosen] += 1
        return chosen

    def _pillars(self, road: Road | None) -> tuple[Pillar, ...]:
        """Those of the road, or else those that serve no road in particular, or else all."""
        pillars = self.plan.strategy.pillars
        of_road = tuple(each for each in pillars if road and each.road is road)
        return of_road or tuple(each for each in pillars if each.road is None) or pillars

    def _pillar(self, road: Road | None) -> Pillar | None:
        fitting = self._fitting[road]
        if not fitting:
            return None
        chosen = min(fitting, key=lambda each: self.pillars[each.id])
        self.pillars[chosen.id] += 1
        return chosen

    def _example(self, pillar: Pillar | None, road: Road | None) -> str:
        """The next of the pillar's, then of the road's; each once, so that none is worn out."""
        of_road = self.plan.strategy.road(road).examples if road else ()
        offered = (*(pillar.examples if pillar else ()), *of_road)
        found = next((each for each in offered if each.strip() and _plain(each) not in self.spent), "")
        self.spent.add(_plain(found))
        return found

    def _question(self, pillar: Pillar | None, road: Road | None, format: str) -> str:
        """What asks for a new idea: the pillar beside what brings fresh content, source by source, and then freely."""
        known = self.catalog.format(format)
        label = _(known.label) if known else format
        if pillar is None:
            return _(FREE_IDEA).format(road=road.label, format=label) if road else label
        # Each pillar begins with another source, so that neighbors in the calendar differ.
        turn = (self.asked[pillar.id] + self.plan.strategy.pillars.index(pillar)) % (len(self.sources) + 1)
        self.asked[pillar.id] += 1
        if turn < len(self.sources):
            return _(FROM_SOURCE).format(pillar=pillar.name, source=self.sources[turn])
        return _(NEW_IDEA).format(pillar=pillar.name, format=label)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
