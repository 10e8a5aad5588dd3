"""Which revisions may go: what was named or handed over stays, the rest gets sparser with age."""

from collections.abc import Iterable

from planner.store.records import LASTING, Revision

RECENT = 50


def thinned(revisions: Iterable[Revision]) -> set[int]:
    """The revision numbers to drop: all but the last 50, and of those before them the last of each day (UTC)."""
    passing = [revision for revision in revisions if revision.reason not in LASTING]
    older = sorted(passing, key=lambda revision: revision.rev)[:-RECENT]
    last_of_day = {revision.at.date(): revision.rev for revision in older}
    return {revision.rev for revision in older} - set(last_of_day.values())
