"""Strategy: as many of the four roads as the size carries, those that the aim needs, with subjects of the trade."""

from collections.abc import Container, Sequence

from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.mix import mix
from planner.advice.published import formats
from planner.advice.reason import Reason, told
from planner.advice.words import hours_a_week, people
from planner.catalog.kinds import Aim, Industry, PillarIdea
from planner.language import N_, _, number
from planner.plan import Item, Plan
from planner.plan.choices import Road
from planner.plan.strategy import Pillar, Strategy

WEIGHTS = {1: (100,), 2: (60, 40), 3: (50, 30, 20), 4: (40, 25, 20, 15)}
PROMISES = {
    Road.EDUCATE: N_("Whoever follows us learns something useful every time."),
    Road.ENTERTAIN: N_("Something to smile about or to marvel at, and it is really from here."),
    Road.ENGAGE: N_("Whoever writes to us gets an answer from a person."),
    Road.EMPOWER: N_("What people bring in is seen, credited and used."),
}
# The limits of the catalogue that say from how many hours on so many roads can be traveled, and by how many people.
ROADS = (("four-roads", 10, 4), ("three-roads", 3, 3), ("two-roads", 1, 2))
FEW_HOURS, MOST_PILLARS, MOST_EXAMPLES = 3, 3, 2


def propose(case: Case) -> Draft[Strategy]:
    draft: Draft[Strategy] = part_of(case.plan, "strategy")
    if case.hours is None or not case.aims:
        return draft
    draft.fill("roads", _roads(case), _roads_reason(case))
    _ways(case, draft)
    if case.industry:
        draft.entries(
            "pillars", _pillars(case, case.industry, draft.part.roads, 2 if case.hours < FEW_HOURS else MOST_PILLARS)
        )
        trade = Reason(_("The tone of a good house in this trade: {trade}.").format(trade=_(case.industry.label)),
                       ("business.industry",), (("industries", case.industry.id),))  # fmt: skip
        draft.fill("tone", _(case.industry.tone), trade)
    _shares(case, draft)
    return draft


def most_roads(case: Case) -> int:
    hours = case.hours or 0
    enough = (count for id, staff, count in ROADS if hours >= case.catalog.limit(id).value and case.staff >= staff)
    most = next(enough, 1)
    return min(most, int(case.catalog.limit("roads-for-one").value)) if len(case.people) == 1 else most


def _roads(case: Case) -> tuple[Road, ...]:
    """The roads that the aims need, the first aim's first, and a third where the size carries it; each of them with a
    format on the channels that are kept."""
    needed = dict.fromkeys(Road.of(road) for aim in case.aims for road in aim.roads)
    fitting = [road for road in (*needed, *Road) if road is not Road.ENTERTAIN or _may_entertain(case, needed)]
    most = max(len(needed), min(len(needed) + 1, 3))
    wished = tuple(dict.fromkeys(fitting))[: min(most_roads(case), most)]
    published = _published(case, case.plan.strategy.revised(roads=wished))
    carried = {road for id in published for road in case.catalog.formats[id].carries}
    traveled = tuple(road for road in wished if road.value in carried and _has_subject(case, road))
    return traveled or tuple(road for road in fitting if road.value in carried)[:1] or wished[:1]


def _has_subject(case: Case, road: Road) -> bool:
    """Whether the aim or the trade has something to talk about on it."""
    return case.industry is None or any(idea.road == road.value for idea in _ideas(case))


def _may_entertain(case: Case, needed: Container[Road]) -> bool:
    """Only if an aim needs it, and never among businesses or where people are in need."""
    return Road.ENTERTAIN in needed and not case.is_sober and case.customers != {"b2b"}


def _roads_reason(case: Case) -> Reason:
    text = _(
        "With {hours} and {people}, {count} of the four roads can be kept at the most. These serve your aim: {aim}."
    )
    known = {
        "hours": hours_a_week(case),
        "people": people(case.staff),
        "count": number(most_roads(case)),
        "aim": _(case.aims[0].label),
    }
    answers = ("fuel.people", "business.people", "goal.aims")
    return Reason(text.format(**known), answers, (("limits", "roads-for-one"), ("aims", case.aims[0].id)))


def _ways(case: Case, draft: Draft[Strategy]) -> None:
    """How each road is traveled: its weight, and formats that the chosen channels publish."""
    roads = draft.part.roads
    published = _published(case, draft.part)
    for road, weight in zip(roads, WEIGHTS.get(len(roads), ()), strict=False):
        carried = tuple(id for id in published if road.value in case.catalog.formats[id].carries)
        ideas = [idea for idea in _ideas(case) if idea.road == road.value]
        text = _("The first road serves your aim most, so it gets the most; the formats are those of your channels.")
        values = {
            "weight": weight,
            "promise": _(PROMISES[road]),
            "formats": carried,
            "examples": tuple(_(example) for idea in ideas[:1] for example in idea.examples[:MOST_EXAMPLES]),
        }
        draft.fill_inside(road.value, values, Reason(text, ("strategy.roads", "goal.aims")))


def _ideas(case: Case) -> list[PillarIdea]:
    of_aims = [aim.pillar for aim in case.aims[:1] if aim.pillar]
    return [*of_aims, *(case.industry.pillars if case.industry else ())]


def _published(case: Case, strategy: Strategy) -> Sequence[str]:
    """The formats of the channels that this plan has or will be offered."""
    plan: Plan = case.plan.model_copy(update={"strategy": strategy})
    later = Case(plan, case.catalog)
    own = [format for channel in plan.tools.channels for format in channel.formats if format in case.catalog.formats]
    offered = [each.id for ranked, _posts in mix(later).chosen for each in formats(ranked.channel, later)]
    return list(dict.fromkeys([*own, *offered]))


def _pillars(case: Case, industry: Industry, roads: tuple[Road, ...], most: int) -> list[Candidate]:
    """The subject that the aim itself needs, then those of the trade, on the chosen roads first."""
    found = [_of_aim(aim, aim.pillar, roads) for aim in case.aims[:1] if aim.pillar]
    numbered = list(enumerate(industry.pillars, start=1))
    ordered = sorted(numbered, key=lambda pair: pair[1].road not in {road.value for road in roads})
    text = _("A subject that this trade does not run out of: {trade}.")
    reason = Reason(text.format(trade=_(industry.label)), ("business.industry",), (("industries", industry.id),))
    found += [(_pillar(f"{industry.id}-{place}", idea, roads), reason) for place, idea in ordered]
    return _on_every_road(found, roads)[:most]


def _on_every_road(found: list[Candidate], roads: tuple[Road, ...]) -> list[Candidate]:
    """One for each road first, then the others; the order among them stays."""
    places = {road: next((at for at, (item, _why) in enumerate(found) if _road(item) is road), 0) for road in roads}
    first = sorted({0, *places.values()})
    return [found[at] for at in first] + [pair for at, pair in enumerate(found) if at not in first]


def _road(item: Item) -> Road | None:
    return item.road if isinstance(item, Pillar) else None


def _of_aim(aim: Aim, idea: PillarIdea, roads: tuple[Road, ...]) -> Candidate:
    text = _("A subject that this aim needs: {aim}.").format(aim=_(aim.label))
    return _pillar(aim.id, idea, roads), Reason(text, ("goal.aims",), (("aims", aim.id),))


def _pillar(id: str, idea: PillarIdea, roads: tuple[Road, ...]) -> Pillar:
    """Off the chosen roads it stays without one. The first examples are true for every business of the trade."""
    road = Road.of(idea.road)
    examples = tuple(_(example) for example in idea.examples[:MOST_EXAMPLES])
    return Pillar(
        id=id, name=_(idea.name), about=_(idea.about), road=road if road in roads else None, examples=examples
    )


def _shares(case: Case, draft: Draft[Strategy]) -> None:
    promotional, links = case.catalog.limit("promotional-share"), case.catalog.limit("link-share")
    text = _("The careful end of the rule of thumb: {figure}.")
    for field, limit in (("promotional_share", promotional), ("link_share", links)):
        reason = Reason(text.format(figure=told(limit.figure)), (), (("limits", limit.id),), (limit.figure,))
        draft.fill(field, round(limit.figure.low), reason)
