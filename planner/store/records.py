"""What the store hands back: a saved plan, a line of the list of plans, a revision of the past."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.language import N_, _
from planner.plan import Plan


class Reason(StrEnum):
    """Why a revision was kept; a later member says more than an earlier one and replaces it."""

    PAUSE = "pause"
    RESTORE = "restore"
    CONFLICT = "conflict"
    EXPORT = "export"
    NAMED = "named"

    @property
    def label(self) -> str:
        return _(LABELS[self])

    def says_as_much_as(self, other: "Reason") -> bool:
        members = list(Reason)
        return members.index(self) >= members.index(other)


LABELS = {
    Reason.PAUSE: N_("Before a pause"),
    Reason.RESTORE: N_("Before going back to an earlier version"),
    Reason.CONFLICT: N_("From another window"),
    Reason.EXPORT: N_("Handed over as a document"),
    Reason.NAMED: N_("Named by you"),
}
LASTING = frozenset({Reason.NAMED, Reason.EXPORT})


@dataclass(frozen=True)
class Saved:
    id: str
    rev: int
    plan: Plan
    saved_at: datetime  # aware, UTC


@dataclass(frozen=True)
class Listed:
    id: str
    name: str  # "" while the business has none
    updated_at: datetime


@dataclass(frozen=True)
class Seen:
    """What the inspection found when somebody last looked at it: the keys of its findings, as they were handed over."""

    found: frozenset[str]
    at: datetime


@dataclass(frozen=True)
class Revision:
    """at: when the person left (PAUSE), or when they did what the reason says."""

    rev: int
    reason: Reason
    label: str | None
    at: datetime
