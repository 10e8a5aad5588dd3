"""Playbook on paper: the first month, the listening, and the practices taken up."""

from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.views.blocks import Fact, Table, facts
from planner.document.views.lists import table
from planner.document.views.words import called, channel, name
from planner.plan import Plan
from planner.plan.calendar import Slot
from planner.plan.playbook import Action

OCCASION = {"what": 46, "day": 18, "until": 18, "quiet": 18}
SLOT = {"day": 12, "channel": 14, "format": 12, "road": 12, "pillar": 14, "prompt": 22, "owner": 14}
ACTION = {"practice": 26, "what": 40, "note": 34}


@dataclass(frozen=True)
class View:
    """Who does each action by when stands in the appendix, in the order of the days."""

    facts: tuple[Fact, ...]
    actions: Table
    calendar: tuple[Fact, ...]
    occasions: Table
    slots: Table


def view(plan: Plan, catalog: Catalog) -> View:
    def action(each: Action) -> dict[str, str]:
        return {"practice": name(catalog.practices, each.practice)}

    def slot(each: Slot) -> dict[str, str]:
        where = {one.id: channel(one, catalog) for one in plan.tools.channels}
        pillars = called(plan.strategy.pillars, [each.pillar] if each.pillar else [])
        known = {"channel": where.get(each.channel or "", each.channel or ""), "pillar": pillars}
        return {**known, "format": name(catalog.formats, each.format)}

    said = plan.playbook
    return View(
        facts=facts(said, "first_month", "listening"),
        actions=table(said, "actions", ACTION, action),
        calendar=facts(said.calendar, "start", "weeks", "region"),
        occasions=table(said.calendar, "occasions", OCCASION),
        slots=table(said.calendar, "slots", SLOT, slot),
    )
