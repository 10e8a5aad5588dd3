"""The outlook ready to print: the same words and figures on paper, on the screen and from the command line."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views import sources, swings
from planner.document.views.blocks import Column, Fact, Table
from planner.document.views.charts import Bars, Columns
from planner.document.views.pictures import fan
from planner.document.views.words import rough
from planner.estimates.effects import Doubt
from planner.estimates.returns import Outlook, outlook
from planner.estimates.simulation import DRAWS, Spread
from planner.language import _, ngettext, number, share
from planner.plan import Plan


@dataclass(frozen=True)
class Figure:
    label: str
    amount: str
    about: str


@dataclass(frozen=True)
class View:
    """`figures`: the three of the net, none if nobody can know; `strip`: the same as a table."""

    title: str
    lead: str
    figures: tuple[Figure, ...]
    facts: tuple[Fact, ...]
    lines: Table
    fan: fan.View
    path: Columns
    swings: Bars
    unknown: Fact
    assumed: Fact
    at_stake: str
    note: str
    is_empty: bool

    @property
    def strip(self) -> Table:
        columns = tuple(Column(figure.label, 33) for figure in self.figures)
        return Table("", columns, (tuple(f"{figure.amount}\n{figure.about}" for figure in self.figures),))

    @property
    def doubts(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in (self.unknown, self.assumed) if fact.texts)


def view(plan: Plan, catalog: Catalog) -> View:
    return shown(outlook(plan, catalog), plan)


def shown(found: Outlook, plan: Plan) -> View:
    return View(
        title=_("What may come of it"),
        lead=_lead(found),
        figures=_figures(found.net, plan) if found.net else (),
        facts=_facts(found, plan),
        lines=_lines(found, plan),
        fan=fan.view(found, plan),
        path=swings.path(found, plan),
        swings=swings.bars(found, plan),
        unknown=Fact(_("What nobody can know"), _texts(found.unknown)),
        assumed=Fact(_("What is taken for granted"), _texts(found.assumed)),
        at_stake=found.at_stake,
        note=_note(found),
        is_empty=found.is_empty,
    )


def months(count: int) -> str:
    return ngettext("{count} month", "{count} months", count).format(count=number(count))


def _texts(doubts: tuple[Doubt, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(doubt.text for doubt in doubts))


def _lead(found: Outlook) -> str:
    if found.net is None:
        return _("Only what it costs is known.")
    sentence = _("What is left after {months}, with the own hours paid.")
    before = _("What is left after {months}, before the own hours: they are not paid here.")
    return (sentence if found.counts_hours else before).format(months=months(found.months))


def _figures(net: Spread, plan: Plan) -> tuple[Figure, ...]:
    return (
        Figure(_("If it goes poorly"), rough(net.p10, plan), _("Less in one run of ten")),
        Figure(_("As likely as not"), rough(net.p50, plan), _("Half of the runs below, half above")),
        Figure(_("If it goes well"), rough(net.p90, plan), _("More in one run of ten")),
    )


def _facts(found: Outlook, plan: Plan) -> tuple[Fact, ...]:
    spent = Fact(_("What it costs"), (_spread(found.cost, plan),))
    stake = Fact(_("Spent if no effect comes at all"), (_at_stake(found, plan),))
    if found.gain is None:
        return spent, stake
    chance = _("Chance of paying for itself within {months}").format(months=months(found.months))
    return (
        Fact(chance, (_chance(found),)),
        Fact(_("Pays for itself, as likely as not"), (_pays_from(found),)),
        Fact(_("What comes in"), (_spread(found.gain, plan),)),
        spent,
        stake,
    )


def _chance(found: Outlook) -> str:
    assert found.chance
    words = {"below": _("less than {share}"), "about": _("{share}"), "above": _("more than {share}")}
    return words[found.chance.bound].format(share=share(found.chance.percent))


def _pays_from(found: Outlook) -> str:
    if found.pays_from is None:
        return _("not within {months}").format(months=months(found.months))
    return _("from month {month} on").format(month=number(found.pays_from))


def _spread(of: Spread, plan: Plan) -> str:
    if of.p10 == of.p90:
        return rough(of.p50, plan)
    words = _("{low} to {high}; as likely as not {middle}")
    return words.format(low=rough(of.p10, plan), middle=rough(of.p50, plan), high=rough(of.p90, plan))


def _at_stake(found: Outlook, plan: Plan) -> str:
    time = found.hours
    known = {"money": rough(found.money, plan), "likely": _whole(time.likely)}
    if time.low == time.high:
        return _("{money} and {likely} own hours").format(**known)
    words = _("{money} and {likely} own hours ({low} to {high})")
    return words.format(low=_whole(time.low), high=_whole(time.high), **known)


def _whole(count: float) -> str:
    return number(round(count))


def _lines(found: Outlook, plan: Plan) -> Table:
    """Without an effect that is counted there is nothing to sum up."""
    if found.net is None:
        return Table()
    rows = tuple((line.what, rough(line.amount, plan)) for line in found.lines)
    columns = (Column(_("By the end of {months}").format(months=months(found.months)), 74), Column("", 26, "number"))
    total = (_("Left if everything comes as likely"), rough(found.likely, plan))
    return Table(_("If everything comes as likely"), columns, rows, total=total)


def _note(found: Outlook) -> str:
    if found.net is None:
        return _("Own hours: {hours}. Amounts in whole numbers.").format(hours=sources.strength(found.hours))
    words = _(
        "Own hours: {hours}. Until an effect is whole: {ramp}. {draws} runs, each figure drawn from its range "
        "independently of the others, with the same draws every time. Amounts in whole numbers."
    )
    known = {"hours": sources.strength(found.hours), "ramp": sources.strength(found.ramp), "draws": number(DRAWS)}
    return words.format(**known)
