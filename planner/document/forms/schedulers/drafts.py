"""The posts that a scheduler can take over: ideas to write out, each on its day, none of which goes out by itself."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice

from planner.catalog import Catalog
from planner.document.options import Options
from planner.document.views.calendar import Row, rows
from planner.estimates.calendar import calendar
from planner.plan import Plan
from planner.plan.choices import PostStatus

# The plan names days and no hours; a scheduler wants one.
NOON = time(12)


@dataclass(frozen=True)
class Draft:
    """`kind`: the id of its channel in the catalogue; `account`: the channel's own name."""

    kind: str
    account: str
    row: Row

    @property
    def when(self) -> datetime:
        return datetime.combine(self.row.slot.day, NOON)

    @property
    def text(self) -> str:
        return self.row.prompt.strip()


def drafts(plan: Plan, catalog: Catalog, options: Options, kinds: Collection[str]) -> tuple[Draft, ...]:
    """Those of these kinds of channels that are still to be published: what is past, or out already, is none."""
    laid = calendar(plan, catalog, options.date)
    channels = {each.id: each for each in plan.tools.channels}
    wanted = {slot.id for slot in laid.published if _is_open(slot.status, slot.day, options.date)}
    found = (row for row in rows(laid, plan, catalog) if row.slot.id in wanted)
    return tuple(
        Draft(channel.kind or "", row.channel, row)
        for row in found
        if (channel := channels.get(row.slot.channel)) and channel.kind in kinds
    )


def _is_open(status: PostStatus, day: date, today: date) -> bool:
    return status is not PostStatus.PUBLISHED and day >= today


def portions(found: Iterable[Draft], most: int) -> Iterator[tuple[Draft, ...]]:
    waiting = iter(found)
    while portion := tuple(islice(waiting, most)):
        yield portion


def cut(text: str, most: int) -> str:
    """Between words where that is possible."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return (head.rpartition(" ")[0] or head).rstrip() + "…"
