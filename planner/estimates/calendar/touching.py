"""What a person does to the calendar: a slot that is touched stands in the plan from then on, and stays as it is."""

from datetime import date
from typing import Any

from planner.estimates.calendar.slots import Slot
from planner.plan import Plan
from planner.plan.calendar import Slot as Touched
from planner.plan.choices import PostStatus


def touched(plan: Plan, slot: Slot, **changes: Any) -> Plan:
    """The plan with this slot in it, changed; pydantic's ValidationError if a change is not allowed."""
    held = plan.playbook.calendar.slots
    entry = as_entry(slot).revised(**changes)
    if any(each.id == slot.id for each in held):
        return with_slots(plan, tuple(entry if each.id == slot.id else each for each in held))
    return with_slots(plan, (*held, entry))


def moved(plan: Plan, slot: Slot, day: date) -> Plan:
    return touched(plan, slot, day=day)


def dropped(plan: Plan, slot: Slot) -> Plan:
    """It stays in sight, and counts for nothing."""
    return touched(plan, slot, status=PostStatus.DROPPED)


def given_back(plan: Plan, id: str) -> Plan:
    """The slot is worked out again; one that was only the person's is gone."""
    return with_slots(plan, tuple(each for each in plan.playbook.calendar.slots if each.id != id))


def as_entry(slot: Slot) -> Touched:
    """All of it, so that it still says what it was when the plan around it has changed."""
    return Touched(
        id=slot.id, prompt=slot.prompt, day=slot.day, channel=slot.channel or None, format=slot.format or None,
        road=slot.road, pillar=slot.pillar or None, promotes=slot.promotes, links=slot.links, owner=slot.owner,
        status=slot.status,
    )  # fmt: skip


def with_slots(plan: Plan, slots: tuple[Touched, ...]) -> Plan:
    calendar = plan.playbook.calendar.revised(slots=slots)
    return plan.revised(playbook=plan.playbook.revised(calendar=calendar))
