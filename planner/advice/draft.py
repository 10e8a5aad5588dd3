"""A section being drafted: what the person said stays, the rest is filled in, each with its reason."""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, Generic, TypeVar

from planner.advice.reason import Reason
from planner.plan import Item, Part, Plan, is_unanswered
from planner.plan.section import blank, is_list_of_entries
from planner.plan.shapes import shape

P = TypeVar("P", bound=Part)
Candidate = tuple[Item, Reason]


class Draft(Generic[P]):
    """`part` grows field by field; `reasons` by path, that of an entry holding for all its fields."""

    def __init__(self, plan: Plan, path: str, part: P, reasons: dict[str, Reason] | None = None) -> None:
        self.plan = plan
        self.path = path
        self.part = part
        self.reasons: dict[str, Reason] = {} if reasons is None else reasons

    def fill(self, name: str, value: object, reason: Reason) -> None:
        """Proposes an answer where there is none, unless it was dismissed before."""
        path = f"{self.path}.{name}"
        if isinstance(value, Part):
            self.fill_inside(name, dict(value), reason)
        elif is_unanswered(getattr(self.part, name)) and not is_unanswered(value) and not self._is_dismissed(path):
            self.part = self.part.revised(**{name: value})
            self.reasons[path] = reason

    def fill_inside(self, name: str, values: Mapping[str, object], reason: Reason) -> None:
        """Proposes answers in a part inside this part."""
        inner = Draft(self.plan, f"{self.path}.{name}", getattr(self.part, name), self.reasons)
        for field, value in values.items():
            inner.fill(field, value, reason)
        self.part = self.part.revised(**{name: inner.part})

    def entries(self, name: str, candidates: Iterable[Candidate]) -> None:
        """Proposes entries of a list. One's own entries come first and are only completed; a list that holds only
        one's own, and has never held a proposal, is the person's, and nothing is added to it."""
        offered = {item.id: (item, reason) for item, reason in candidates}
        own: tuple[Item, ...] = getattr(self.part, name)
        kept = tuple(
            item if item.is_blank or item.id not in offered else self._completed(name, item, *offered[item.id])
            for item in own
        )
        if own and not any(item.id in offered for item in own) and not self._was_proposed(name):
            return
        known = {item.id for item in own}
        room = (shape(type(self.part), name).most or len(offered) + len(own)) - len(own)
        added = filter(None, (self._added(name, *pair) for id, pair in offered.items() if id not in known))
        self.part = self.part.revised(**{name: (*kept, *islice(added, room))})

    def _completed(self, name: str, own: Item, offered: Item, reason: Reason) -> Item:
        inner = Draft(self.plan, f"{self.path}.{name}[{own.id}]", own, self.reasons)
        for field, value in offered:
            if is_list_of_entries(value):
                inner.entries(field, [(item, reason) for item in value])
            elif field != "id":
                inner.fill(field, value, reason)
        return inner.part

    def _added(self, name: str, item: Item, reason: Reason) -> Item | None:
        path = f"{self.path}.{name}[{item.id}]"
        if self._is_dismissed(path):
            return None
        self.reasons[path] = reason
        unwanted = {field: blank(type(item), field) for field, _value in item if self._is_dismissed(f"{path}.{field}")}
        return item.revised(**unwanted) if unwanted else item

    def _was_proposed(self, name: str) -> bool:
        marks = self.plan.proposals
        return any(path.startswith(f"{self.path}.{name}[") for path in (*marks.standing, *marks.accepted))

    def _is_dismissed(self, path: str) -> bool:
        return path in self.plan.proposals.dismissed


def part_of(plan: Plan, section: str) -> Draft[Any]:
    return Draft(plan, section, getattr(plan, section))
