"""What thinning lets go, and what it never touches."""

from datetime import UTC, datetime, timedelta

from planner.store.records import Reason, Revision
from planner.store.thinning import thinned

START = datetime(2026, 3, 1, tzinfo=UTC)


def revisions(count: int, hours: int, reason: Reason = Reason.PAUSE) -> list[Revision]:
    return [Revision(rev, reason, None, START + timedelta(hours=hours * rev)) for rev in range(count)]


def test_fifty_stay_whatever_their_age() -> None:
    assert thinned(revisions(50, hours=0)) == set()


def test_of_the_older_ones_the_last_of_a_day_stays() -> None:
    assert thinned(revisions(60, hours=6)) == {0, 1, 2, 4, 5, 6, 8}


def test_older_ones_on_days_of_their_own_stay() -> None:
    assert thinned(revisions(200, hours=24)) == set()


def test_named_and_exported_ones_always_stay() -> None:
    for reason in (Reason.NAMED, Reason.EXPORT):
        assert thinned(revisions(300, hours=0, reason=reason)) == set()


def test_named_ones_take_no_place_from_the_fifty() -> None:
    mixed = revisions(50, hours=0) + [
        Revision(100 + rev, Reason.NAMED, "x", START + timedelta(days=1)) for rev in range(50)
    ]
    assert thinned(mixed) == set()


def test_the_order_given_does_not_matter_and_thinning_twice_drops_nothing_more() -> None:
    all_of_them = revisions(130, hours=5)
    gone = thinned(reversed(all_of_them))
    assert gone == thinned(all_of_them)
    assert thinned(revision for revision in all_of_them if revision.rev not in gone) == set()
