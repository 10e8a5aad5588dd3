"""What each chosen road travels on: promises, formats and channels."""

from collections.abc import Iterable, Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.strategy.subjects import without_pillar
from planner.checks.words import enumerated
from planner.language import _
from planner.plan.choices import Road


@rule("ROAD013", Severity.WARNING, needs=("strategy",))
def road_without_formats(case: Case) -> Iterator[Site]:
    """A chosen road has no formats.

    What it checks: Whether each chosen road has formats, once the road has been described or another one has them.
    Why it matters: You keep a promise with photos, films, answers or newsletters. Without a format nobody can say what
        to make, who makes it, or how long it takes.
    Example: "Educate" has picture series, and for "Engage" nothing is chosen. Take the questions that you publish
        already.
    Sources: seed-J J3, roadworthy
    """
    for road in _without_formats(case):
        yield Site(
            f"strategy.{road.value}.formats",
            _("You chose “{road}”, but nothing says what you make for it.").format(road=road.label),
            _("Choose one or two formats that you can really make."),
            against="strategy.roads",
            mend=_what_is_published(case, road),
        )


def _without_formats(case: Case) -> tuple[Road, ...]:
    """The chosen roads for which nothing is made, once they are described or another one has formats."""
    ways = {road: case.plan.strategy.road(road) for road in case.plan.strategy.roads}
    begun = any(way.formats for way in ways.values())
    return tuple(road for road, way in ways.items() if not way.formats and (way.why or way.promise or begun))


def _what_is_published(case: Case, road: Road) -> Mend | None:
    fitting = _carrying(case, road)
    names = enumerated(_(case.catalog.formats[id].label) for id in fitting)
    label = _("Take what your channels publish for it: {formats}").format(formats=names)
    return Mend(label, ((f"strategy.{road.value}.formats", fitting),)) if fitting else None


@rule("ROAD014", Severity.WARNING, needs=("strategy", "tools"))
def formats_that_no_channel_publishes(case: Case) -> Iterator[Site]:
    """The formats of a road are on none of your channels.

    What it checks: Whether at least one format of each chosen road is among those of the chosen channels.
    Why it matters: The pieces that are planned for the road cannot be published anywhere, so they will not be made.
    Example: "Educate" lives on long videos, and the channels are Instagram with photos and a newsletter.
    Sources: seed-J J4, roadworthy
    """
    for road in dict.fromkeys(case.plan.strategy.roads):
        if _is_published_nowhere(case, road):
            message = _("“{road}” is planned with {formats}, but none of your channels publishes that.")
            yield Site(
                f"strategy.{road.value}.formats",
                message.format(road=road.label, formats=_named(case, case.plan.strategy.road(road).formats)),
                _("Choose formats that one of your channels takes, or a channel that takes these."),
                against="tools.channels",
                mend=_what_is_published(case, road),
            )


def _is_published_nowhere(case: Case, road: Road) -> bool:
    formats = case.plan.strategy.road(road).formats
    known = bool(formats and case.channels) and case.published is not None
    return known and not set(formats).intersection(case.published or ())


@rule("ROAD015", Severity.ADVICE, needs=("strategy", "tools"))
def road_that_no_channel_carries(case: Case) -> Iterator[Site]:
    """None of your channels suits a chosen road.

    What it checks: Whether a chosen channel publishes something that suits each chosen road, according to our
        catalogue. If example posts show how you mean it, that is enough.
    Why it matters: Where people can only read or listen, they cannot take part, whatever the plan promises.
    Example: "Empower" is chosen, and the only channels are a podcast and a blog.
    Sources: seed-J J3, seed-J J4, roadworthy
    """
    known = [case.catalog.channel(each.kind) for _at, each in case.channels]
    if case.published is None or not known:
        return
    carried = {road for channel in known if channel for road in channel.carries}
    for road in dict.fromkeys(case.plan.strategy.roads):
        if road.value in carried or _carrying(case, road) or _is_published_nowhere(case, road):
            continue
        if not _has_examples(case, road):
            message = _("You chose “{road}”, but what your channels publish does not suit it: {formats}.")
            yield Site(
                "strategy.roads",
                message.format(road=road.label, formats=_named(case, sorted(case.published))),
                _("Choose a channel or a format that suits this road, or drop the road."),
                against=f"strategy.{road.value}.weight",
            )


@rule("ROAD016", Severity.ADVICE, needs=("strategy",))
def road_without_promise(case: Case) -> Iterator[Site]:
    """One road has a promise, and another one has none.

    What it checks: Whether each chosen road has a promise, once one of them has. A road without formats or without a
        content pillar is left out, since other rules find that.
    Why it matters: The promise is why somebody should follow you. Without one, people do not know why they should
        come back.
    Example: "Educate" promises one thing about bread every Tuesday, and "Engage" promises nothing.
    Sources: seed-J J3
    """
    ways = {road: case.plan.strategy.road(road) for road in case.plan.strategy.roads}
    given = next((road for road, way in ways.items() if way.promise), None)
    empty = {*_without_formats(case), *without_pillar(case)}
    for road, way in ways.items():
        if given and not way.promise and road not in empty:
            message = _("“{other}” promises people something, but “{road}” promises nothing.")
            yield Site(
                f"strategy.{road.value}.promise",
                message.format(other=given.label, road=road.label),
                _("Say in one sentence what people get there, or drop the road."),
                against=f"strategy.{given.value}.promise",
            )


def _has_examples(case: Case, road: Road) -> bool:
    """Posts of this road that somebody has thought of: they show that it can be done there."""
    pillars = (each for each in case.plan.strategy.pillars if each.road is road)
    return bool(case.plan.strategy.road(road).examples) or any(each.examples for each in pillars)


def _carrying(case: Case, road: Road) -> tuple[str, ...]:
    """The published formats that suit a road, in the order of the catalogue."""
    known = case.catalog.formats.items()
    return tuple(id for id, each in known if id in (case.published or ()) and road.value in each.carries)


def _named(case: Case, formats: Iterable[str]) -> str:
    known = filter(None, map(case.catalog.format, formats))
    return enumerated(_("“{format}”").format(format=_(each.label)) for each in known) or _("formats we do not know")
