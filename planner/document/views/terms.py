"""The terms of a proposal: what it costs, what may come of it, what is done next, and where both sides sign."""

from planner.checks import sentence
from planner.document.matter import Matter
from planner.document.views import findings, outlook, phrases, price
from planner.document.views.blocks import Card, Cards, Column, Fact, Table, facts, filled
from planner.document.views.pieces import Said, decided
from planner.document.views.signature import signature
from planner.document.views.words import amount, name
from planner.language import _, day, number
from planner.plan.answers import title
from planner.plan.playbook import Action

FIRST = 6


def asked(matter: Matter) -> Said:
    plan = matter.plan
    found = price.table(plan, matter.catalog)
    yield "fuel", found
    yield "fuel", _("Own hours cost no money; they stand beside it.") if found.rows else _("No price is given yet.")
    worth = amount(plan.returns.hourly_value, plan)
    yield "returns", decided(facts(plan.returns, "hourly_value", hourly_value=worth))


def prospect(matter: Matter) -> Said:
    found, plan = outlook.view(matter.plan, matter.catalog), matter.plan
    if found.figures:
        card = Card(found.lead, found.strip, decided((*found.facts, *found.doubts)))
        yield "returns", Cards(found.title, (card,))
        yield "returns", found.note
    yield "returns", decided(facts(plan.returns, "at_stake", "beyond_money"))
    yield "", _risks(matter)
    yield "", (Fact(_("Inspection"), (sentence(matter.inspection),)),)


def _risks(matter: Matter) -> Table:
    rows = tuple(
        (each.finding.message, each.waiver.reason, findings.agreed(each.waiver)) for each in matter.inspection.accepted
    )
    columns = (Column(_("Risk"), 40), Column(_("Why we accept it"), 38), Column(_("Accepted by"), 22))
    return Table(_("Accepted risks"), columns, rows) if rows else Table()


def steps(matter: Matter) -> Said:
    upcoming = phrases.upcoming(matter.plan)
    columns = (Column(title(Action, "what"), 60), Column(title(Action, "owner"), 20), Column(title(Action, "due"), 20))
    rows = [
        (
            each.what or name(matter.catalog.practices, each.practice),
            each.owner,
            day(each.due) if each.due else "",
        )
        for each in upcoming[:FIRST]
    ]
    yield "playbook", filled("", columns, rows) if rows else Table()
    more = len(upcoming) - FIRST
    yield "playbook", _("And {count} more.").format(count=number(more)) if more > 0 else ""
    yield "", signature(matter.plan)
