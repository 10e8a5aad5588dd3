"""The calendar laid out: days, roads, content, and over it what a person has touched."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.catalog import Catalog
from planner.estimates.calendar.days import Days, days
from planner.estimates.calendar.filling import Filling
from planner.estimates.calendar.marking import flagged
from planner.estimates.calendar.placing import FINE, OFF, QUIET, WEEK, Kinds, cut, leveled, placed
from planner.estimates.calendar.roads import Shares, allotted, apportioned, excess, spread, weights
from planner.estimates.calendar.slots import Calendar, Slot
from planner.estimates.calendar.special import Post, moments, special
from planner.estimates.calendar.ways import Way, ways
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.choices import PostStatus, Road
from planner.plan.fuel import known_as

MOST = 5200
OTHERS = 0.2
SHORTENED = N_("Only the first {count} weeks are laid out, because so many posts a week fill a calendar.")


@dataclass(frozen=True)
class Ground:
    """What the laying out stands on: days, channels, and the shares of the roads."""

    days: Days
    ways: tuple[Way, ...]
    shares: Mapping[Road, float]
    is_shortened: bool

    def kinds(self, way: Way, week: int) -> Kinds:
        return tuple(self.kind(way, self.days.day(week, at)) for at in range(WEEK))

    def kind(self, way: Way, day: date) -> int:
        if day in self.days.quiet:
            return QUIET
        return OFF if day in self.days.holidays or day.weekday() in way.off else FINE

    def due(self, way: Way, day: date) -> date:
        """The last working day on or before a day; the day itself where there is none near."""
        near = (day - timedelta(days=back) for back in range(2 * WEEK))
        return next((each for each in near if self.kind(way, each) == FINE), day)


def ground(plan: Plan, catalog: Catalog, today: date) -> Ground:
    shares = weights(plan.strategy)
    found = days(plan, today)
    on_it = ways(plan, catalog, tuple(shares), found.weekend)
    a_week = sum(way.cadence for way in on_it)
    weeks = min(found.weeks, max(1, int(MOST / a_week))) if a_week else found.weeks
    return Ground(replace(found, weeks=weeks), on_it, shares, weeks < found.weeks)


def generated(plan: Plan, catalog: Catalog, on: Ground) -> Calendar:
    """As if nobody had touched anything; its notes say what the plan itself does not allow."""
    posts = _posts(on)
    marks = (*on.days.marks, *moments(plan, catalog, on.days.start, on.days.end))
    marks = tuple(mark for mark in marks if mark.day <= on.days.end)
    roads, forced = _roads(posts, on)
    return Calendar(
        on.days.start,
        on.days.weeks,
        _slots(plan, catalog, on, posts, roads, special(posts, marks)),
        marks,
        tuple(_notes(on)),
        dict(on.days.holidays),
        on.days.quiet,
        forced,
    )


def _notes(on: Ground) -> list[str]:
    told = [note for way in on.ways for note in way.notes]
    if on.is_shortened:
        told.append(_(SHORTENED).format(count=on.days.weeks))
    return [*on.days.notes, *told] if on.ways else told


def _posts(on: Ground) -> list[Post]:
    """Channel by channel, each around the work that those before it have brought to its owner."""
    by_day: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    found = []
    for way in on.ways:
        load = _load(by_day, known_as(way.channel.owner))
        kinds = [on.kinds(way, week) for week in range(on.days.weeks)]
        in_week = [sum(load[week * WEEK + at] for at in range(WEEK)) for week in range(on.days.weeks)]
        counts = leveled(way.cadence, in_week, way.hours or 1.0)
        counts = [cut(count, kind, way.usual) for count, kind in zip(counts, kinds, strict=True)]
        for week, pattern in enumerate(placed(counts, kinds, way.usual, load, way.cadence >= 1)):
            for at in pattern:
                by_day[known_as(way.channel.owner)][week * WEEK + at] += way.hours or 1.0
            found += [_post(on, way, week, at, number) for number, at in enumerate(pattern, start=1)]
    order = {way.id: place for place, way in enumerate(on.ways)}
    return sorted(found, key=lambda post: (post.day, order[post.channel], post.id))


def _load(by_day: Mapping[str, Mapping[int, float]], owner: str) -> dict[int, float]:
    """Hours by day: the owner's in full, and a little of the others', so that not everybody publishes at once."""
    found: dict[int, float] = defaultdict(float)
    for name, work in by_day.items():
        for at, hours in work.items():
            found[at] += hours * (1.0 if name == owner else OTHERS)
    return found


def _post(on: Ground, way: Way, week: int, at: int, number: int) -> Post:
    """Its id names the week of the year, so that it stays when the calendar begins later."""
    year, of_year, _weekday = on.days.day(week, 0).isocalendar()
    return Post(f"{way.prefix}-{year % 100:02d}{of_year:02d}-{number}", way.id, week, on.days.day(week, at))


def _roads(posts: Sequence[Post], on: Ground) -> tuple[dict[str, list[Road]], dict[Road, float]]:
    """The roads of each channel's posts in time, and by how many posts each road misses its weight."""
    if not on.shares:
        return {}, {}
    counts = Counter(post.channel for post in posts)
    supply = {way.id: counts[way.id] for way in on.ways}
    allowed = {way.id: tuple(way.carries) for way in on.ways}
    found: dict[str, Shares] = allotted(supply, allowed, on.shares)
    forced = excess(found, apportioned(len(posts), on.shares))
    return {id: spread(shares) for id, shares in found.items()}, {road: float(by) for road, by in forced.items()}


def _slots(
    plan: Plan, catalog: Catalog, on: Ground, posts: Sequence[Post],
    roads: Mapping[str, list[Road]], prompts: Mapping[str, str],
) -> tuple[Slot, ...]:  # fmt: skip
    channels = [post.channel for post in posts]
    promotes = flagged(channels, share(plan.strategy.promotional_share, catalog, "promotional-share"))
    links = flagged(channels, share(plan.strategy.link_share, catalog, "link-share"))
    filling, by_id = Filling(plan, catalog), {way.id: way for way in on.ways}
    waiting = {id: iter(each) for id, each in roads.items()}
    found = []
    for post, ad, link in zip(posts, promotes, links, strict=True):
        way = by_id[post.channel]
        road = next(waiting[way.id]) if waiting else None
        content = filling.content(post, way, road, prompts.get(post.id, ""))
        found.append(
            Slot(
                post.id,
                post.day,
                post.week,
                way.id,
                content.format,
                road,
                content.pillar,
                content.prompt,
                ad,
                link,
                way.channel.owner,
                content.hours,
                PostStatus.PLANNED,
                on.due(way, post.day),
                on.kind(way, post.day) != FINE,
                content.reuses,
                is_open=content.is_open,
            )
        )
    return tuple(found)


def share(said: int | None, catalog: Catalog, limit: str) -> float:
    """In percent: what the plan says, or else the careful end of what has proved itself."""
    return catalog.limit(limit).figure.low if said is None else said
