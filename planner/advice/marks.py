"""Which answers are ours and which are the person's: own, accepted, dismissed, and what an edit makes of the marks."""

from collections.abc import Collection, Iterable
from typing import Any, TypeVar

from planner.advice.changes import Change, State
from planner.plan import SECTIONS, Item, Part, Plan, is_unanswered
from planner.plan.places import STEP, answered, entry_of, leaves, lies_in, value_at
from planner.plan.proposals import Proposals
from planner.plan.section import blank, is_list_of_entries

P = TypeVar("P", bound=Part)


def own(plan: Plan) -> Plan:
    """The plan without what is only proposed. An entry that the person has touched keeps what names it."""
    return _own(plan, "", frozenset(plan.proposals.standing)) if plan.proposals.standing else plan


def _own(part: P, path: str, ours: Collection[str]) -> P:
    changes: dict[str, Any] = {}
    for name, value in part:
        here = f"{path}.{name}" if path else name
        if here in ours:
            changes[name] = blank(type(part), name)
        elif is_list_of_entries(value):
            changes[name] = tuple(
                _entry(item, f"{here}[{item.id}]", ours) for item in value if _is_own(item, here, ours)
            )
        elif isinstance(value, Part) and not isinstance(value, Proposals):
            changes[name] = _own(value, here, ours)
    return part.model_copy(update=changes)


def _is_own(item: Item, path: str, ours: Collection[str]) -> bool:
    """An entry of which all that is said is ours is not the person's; a blank one has just been added by them."""
    said = [at for at, value in leaves(item, f"{path}[{item.id}]") if not is_unanswered(value)]
    return not said or any(at not in ours for at in said)


def _entry(item: Item, path: str, ours: Collection[str]) -> Item:
    return _own(item, path, {at for at in ours if at != f"{path}.{item.naming}"})


def ours(plan: Plan) -> tuple[str, ...]:
    """The places that hold a proposal of ours still; a mark that leads nowhere, out of a file, counts for nothing."""
    said = {path for path, value in leaves(plan) if not is_unanswered(value)}
    return tuple(path for path in plan.proposals.standing if path in said)


def standing(mine: Plan, full: Plan) -> tuple[str, ...]:
    """The paths that are answered in `full` and not in `mine`."""
    said = {path for path, value in leaves(mine) if not is_unanswered(value)}
    return tuple(path for path, value in leaves(full) if not is_unanswered(value) and path not in said)


def accepted(plan: Plan, paths: Iterable[str]) -> Plan:
    """What is proposed at these places, or inside them, is the person's from now on."""
    within, marks = tuple(paths), plan.proposals
    taken_over = [path for path in marks.standing if any(lies_in(path, place) for place in within)]
    rest = tuple(path for path in marks.standing if path not in taken_over)
    return _marked(plan, standing=rest, accepted=_with(marks.accepted, taken_over))


def all_accepted(plan: Plan) -> Plan:
    return accepted(plan, SECTIONS)


def dismissed(plan: Plan, path: str) -> Plan:
    """Takes a proposed answer or entry out, and proposes nothing there any more."""
    rest = tuple(at for at in plan.proposals.standing if not lies_in(at, path))
    return _marked(without(plan, path), standing=rest, dismissed=_with(plan.proposals.dismissed, [path]))


def taken(plan: Plan, advised: Plan, change: Change) -> Plan:
    """The plan with what is proposed now in that place, still marked as a proposal."""
    rest = tuple(path for path in plan.proposals.standing if path not in change.paths)
    if change.state is State.GONE:
        return _marked(without(plan, change.path), standing=rest)
    value = value_at(advised, change.path)
    if isinstance(value, Item):
        whole = change.path[: change.path.rindex("[")]
        filled = answered(plan, whole, (*value_at(plan, whole, ()), value))
    else:
        filled = answered(plan, change.path, value)
    return _marked(filled, standing=_with(rest, change.paths))


def without(plan: Plan, path: str) -> Plan:
    """The plan with nothing in that place; as it was if there is no such place."""
    *outer, (name, item_id) = STEP.findall(path)
    if item_id:
        whole = path.removesuffix(f"[{item_id}]")
        return answered(plan, whole, tuple(item for item in value_at(plan, whole, ()) if item.id != item_id))
    inside = value_at(plan, path.rpartition(".")[0]) if outer else plan
    return answered(plan, path, blank(type(inside), name)) if isinstance(inside, Part) else plan


def kept(before: Plan, after: Plan) -> Plan:
    """The plan after an edit. What was edited is the person's; what was emptied or removed is dismissed."""
    marks = after.proposals
    if not marks.standing:
        return after
    old, new = dict(leaves(before)), dict(leaves(after))
    edited = [path for path in marks.standing if path not in new or new[path] != old.get(path, new[path])]
    if not edited:
        return after
    gone = [path for path in edited if is_unanswered(new.get(path))]
    removed = dict.fromkeys(path if path in new else entry_of(path) for path in gone)
    rest = tuple(path for path in marks.standing if path not in edited)
    return _marked(after, standing=rest, dismissed=_with(marks.dismissed, removed))


def _marked(plan: Plan, **marks: tuple[str, ...]) -> Plan:
    changed = plan.proposals.revised(**marks)
    return plan if changed == plan.proposals else plan.model_copy(update={"proposals": changed})


def _with(paths: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*paths, *more)))
