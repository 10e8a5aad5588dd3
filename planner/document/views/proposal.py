"""The proposal: what a client reads before they say yes. What is not decided is left out, not padded."""

from collections.abc import Callable

from planner.document.matter import Matter
from planner.document.views import phrases, terms
from planner.document.views import strategy as roads
from planner.document.views import tools as places
from planner.document.views.blocks import Cards, Column, Fact, Table, facts, filled
from planner.document.views.calendar import summary
from planner.document.views.lists import table
from planner.document.views.pieces import Piece, Said, decided, joined
from planner.document.views.words import called, channel
from planner.estimates.calendar import calendar
from planner.language import _
from planner.plan import workdays
from planner.plan.answers import title
from planner.plan.fuel import Person, Resources, Supply
from planner.plan.metrics import Measure, Metrics

SEGMENT = {"name": 19, "who": 29, "needs": 26, "pains": 26}
PERSON = {"name": 40, "hours_per_week": 20, "days": 40}


def view(matter: Matter, sections: tuple[str, ...]) -> tuple[Piece, ...]:
    """`sections`: those that print."""
    found = (
        _piece(matter, sections, "heard", _("What we heard"), _heard),
        _piece(matter, sections, "proposed", _("What we propose"), _proposed),
        _piece(matter, sections, "get", _("What you get"), _get),
        _piece(matter, sections, "need", _("What we need from you"), _need),
        _piece(matter, sections, "known", _("How we will know"), _known),
        _piece(matter, sections, "price", _("Price"), terms.asked),
        _piece(matter, sections, "outlook", _("What may come of it, and what could go wrong"), terms.prospect),
        _piece(matter, sections, "next", _("Next steps"), terms.steps),
    )
    return tuple(each for each in found if not each.is_empty)


def _piece(
    matter: Matter, sections: tuple[str, ...], anchor: str, heading: str, said: Callable[[Matter], Said]
) -> Piece:
    """The consultant's words about each of its sections stand above it."""
    blocks = [(section, block) for section, block in said(matter) if section in (*sections, "")]
    mine = dict.fromkeys(section for section, _block in blocks if section)
    intros = tuple(words for each in mine if (words := matter.plan.paper.remark(each).words))
    return Piece(anchor, heading, joined(block for _section, block in blocks), intros=intros)


def _heard(matter: Matter) -> Said:
    plan, goal = matter.plan, matter.plan.goal
    yield "business", decided(facts(plan.business, "offer", "customers", "reach"))
    yield "goal", decided(facts(goal, "business_objective", "purpose"))
    yield "goal", decided((_aims(matter),))
    yield "landscape", table(plan.landscape, "segments", SEGMENT)
    yield "landscape", decided(facts(plan.landscape, "strengths"))
    yield "goal", decided(facts(goal, "not_asked"))


def _aims(matter: Matter) -> Fact:
    pledges = (phrases.pledge(each) for aim in matter.plan.goal.objectives for each in aim.key_results)
    return Fact(_("In figures"), tuple(each for each in pledges if each))


def _proposed(matter: Matter) -> Said:
    plan, catalog = matter.plan, matter.catalog
    strategy, tools = roads.view(plan, catalog), places.view(plan, catalog)
    reason = matter.reasons.get("strategy.roads")
    yield "strategy", reason.text if reason else ""
    yield "strategy", Cards(strategy.roads.title, strategy.roads.cards)
    yield "tools", _channels(matter)
    yield "tools", decided(facts(plan.tools, "together"))
    yield "strategy", strategy.pillars
    yield "tools", tools.rejected


def _channels(matter: Matter) -> Table:
    plan, catalog = matter.plan, matter.catalog
    columns = (
        Column(title(type(plan.tools), "channels"), 20),
        Column(_("Why there"), 40),
        Column(_("For whom"), 18),
        Column(_("How often"), 12),
        Column(_("By whom"), 10),
    )
    rows = [
        (
            channel(each, catalog),
            phrases.why(each, matter.reasons),
            called(plan.landscape.segments, each.audiences),
            phrases.cadence(each.cadence),
            each.owner,
        )
        for each in plan.tools.channels
        if not each.is_blank
    ]
    return filled(title(type(plan.tools), "channels"), columns, rows) if rows else Table()


def _get(matter: Matter) -> Said:
    plan = matter.plan
    if any(each.cadence for each in plan.tools.channels):
        laid = calendar(plan, matter.catalog, plan.spoken_on(matter.options.date))
        yield "playbook", (Fact(_("Planned and made"), (summary(laid),)),) if laid.published else ()
    days = workdays.told(plan.team.response_days, plan)
    yield "team", decided(facts(plan.team, "response_contact", "response_hours", "response_days", response_days=days))
    yield "team", decided(facts(plan.team, "meeting", "meeting_minutes"))
    yield "playbook", decided(facts(plan.playbook, "first_month", "listening"))


def _need(matter: Matter) -> Said:
    plan = matter.plan

    def person(each: Person) -> dict[str, str]:
        return {"days": workdays.told(each.days, plan)}

    yield "fuel", table(plan.fuel, "people", PERSON, person)
    yield "fuel", " ".join(phrases.load(plan, matter.catalog)[:2])
    yield "fuel", _missing(plan.fuel.resources)
    yield "team", decided(facts(plan.team, "approver", "approval", "approval_hours"))


def _missing(resources: Resources) -> Table:
    rows = [(title(Resources, each), supply.missing) for each, supply in resources if supply.missing]
    columns = (Column(_("Resource"), 26), Column(title(Supply, "missing"), 74))
    return Table(_("What has to be found"), columns, tuple(rows)) if rows else Table()


def _known(matter: Matter) -> Said:
    metrics = matter.plan.metrics
    columns = (
        Column(title(Metrics, "measures"), 30),
        Column(_("From where to where"), 32),
        Column(title(Measure, "frequency"), 14),
        Column(_("By whom"), 12),
        Column(title(Measure, "alarm"), 22),
    )
    rows = [
        (each.name, phrases.change(each), each.frequency.label if each.frequency else "", each.owner, each.alarm)
        for each in metrics.measures
        if not each.is_blank
    ]
    yield "metrics", filled("", columns, rows) if rows else Table()
    yield "metrics", decided(facts(metrics, "review", "decision"))
