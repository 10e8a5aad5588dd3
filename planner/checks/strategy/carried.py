"""What each chosen road travels on: promises, formats and channels."""

from collections.abc import Iterable, Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.language import _
from planner.plan.choices import Road


@rule("ROAD013", Severity.WARNING, needs=("strategy",))
def road_without_formats(case: Case) -> Iterator[Site]:
    """Nothing says what is made for a chosen road.

    What it checks: Whether each chosen road has formats, once the road has been described or another one has them.
    Why it matters: A promise is kept with photos, films, answers or letters. Without a format nobody can say what
        has to be made, by whom, or how long it takes.
    Example: "Educate" has picture series; for "Engage" nothing is chosen: take the questions you already publish.
    Sources: seed-J J3, roadworthy
    """
    ways = {road: case.plan.strategy.road(road) for road in case.plan.strategy.roads}
    for road, way in ways.items():
        if not way.formats and (way.why or way.promise or any(each.formats for each in ways.values())):
            path = f"strategy.{road.value}.formats"
            fitting = _carrying(case, road)
            label = _("Take what your channels publish for it: {formats}")
            names = _(", ").join(_(case.catalog.formats[id].label) for id in fitting)
            yield Site(
                path,
                _("You chose “{road}”, and nothing says what you make for it.").format(road=road.label),
                _("Choose one or two formats that you can really make."),
                against="strategy.roads",
                mend=Mend(label.format(formats=names), ((path, fitting),)) if fitting else None,
            )


@rule("ROAD014", Severity.WARNING, needs=("strategy", "tools"))
def formats_that_no_channel_publishes(case: Case) -> Iterator[Site]:
    """What is to be made for a road is published nowhere.

    What it checks: Whether at least one format of each chosen road is among those of the chosen channels.
    Why it matters: The road is planned with pieces for which there is no place; they will not be made, and the
        road stays empty.
    Example: "Educate" lives on long videos, and the channels are Instagram with photos and a newsletter.
    Sources: seed-J J4, roadworthy
    """
    for road in dict.fromkeys(case.plan.strategy.roads):
        formats = case.plan.strategy.road(road).formats
        if formats and case.published is not None and case.channels and case.published.isdisjoint(formats):
            path, fitting = f"strategy.{road.value}.formats", _carrying(case, road)
            message = _("“{road}” is planned with {formats}, and none of your channels publishes that.")
            label = _("Take what your channels publish for it: {formats}")
            names = _(", ").join(_(case.catalog.formats[id].label) for id in fitting)
            yield Site(
                path,
                message.format(road=road.label, formats=_named(case, formats)),
                _("Choose formats that one of your channels takes, or a channel that takes these."),
                against="tools.channels",
                mend=Mend(label.format(formats=names), ((path, fitting),)) if fitting else None,
            )


@rule("ROAD015", Severity.WARNING, needs=("strategy", "tools"))
def road_that_no_channel_carries(case: Case) -> Iterator[Site]:
    """None of the channels carries a chosen road.

    What it checks: Whether a chosen channel publishes something that suits each chosen road, by our catalogue:
        long articles teach, but nobody takes part in them.
    Why it matters: A road needs a vehicle. Where people can only read, they cannot be given a part to play,
        whatever the plan promises.
    Example: "Empower" is chosen, and the only channels are a podcast and a blog.
    Sources: seed-J J3, seed-J J4, roadworthy
    """
    known = [case.catalog.channel(each.kind) for _at, each in case.channels]
    if case.published is None or not known:
        return
    carried = {road for channel in known if channel for road in channel.carries}
    for road in dict.fromkeys(case.plan.strategy.roads):
        if road.value not in carried and not _carrying(case, road):
            message = _("You chose “{road}”, and what your channels publish does not lend itself to it: {formats}.")
            yield Site(
                "strategy.roads",
                message.format(road=road.label, formats=_named(case, sorted(case.published))),
                _("Choose a channel or a format that suits this road, or leave the road."),
                against=f"strategy.{road.value}.weight",
            )


@rule("ROAD016", Severity.ADVICE, needs=("strategy",))
def road_without_promise(case: Case) -> Iterator[Site]:
    """One road promises something, another one nothing.

    What it checks: Whether each chosen road has a promise, once one of them has.
    Why it matters: The promise is why somebody should follow you there. A road without one is filled with what is
        lying around.
    Example: "Educate" promises one thing about bread every Tuesday; what does "Engage" promise?
    Sources: seed-J J3
    """
    ways = {road: case.plan.strategy.road(road) for road in case.plan.strategy.roads}
    given = next((road for road, way in ways.items() if way.promise), None)
    for road, way in ways.items():
        if given and not way.promise:
            message = _("“{other}” promises people something, and “{road}” promises nothing.")
            yield Site(
                f"strategy.{road.value}.promise",
                message.format(other=given.label, road=road.label),
                _("Say in one sentence what people get there, or leave the road."),
                against=f"strategy.{given.value}.promise",
            )


def _carrying(case: Case, road: Road) -> tuple[str, ...]:
    """The published formats that suit a road, in the order of the catalogue."""
    known = case.catalog.formats.items()
    return tuple(id for id, each in known if id in (case.published or ()) and road.value in each.carries)


def _named(case: Case, formats: Iterable[str]) -> str:
    known = filter(None, map(case.catalog.format, formats))
    return _(", ").join(_("“{format}”").format(format=_(each.label)) for each in known) or _("formats we do not know")
