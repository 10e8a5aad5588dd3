"""Brand kits: kept for all plans, renamed, deleted and brought back; a plan's file may name anything."""

import pytest
import sqlalchemy as sa

from planner.document.brand import Brand
from planner.store.brands import Brands
from planner.store.errors import StoreError
from planner.store.plans import Plans
from planner.store.tables import brands as table

PIXEL = b"\x89PNG\r\n\x1a\n\x00\xff"


@pytest.fixture
def kits(plans: Plans) -> Brands:
    return Brands(plans.database)


def _kit(name: str) -> Brand:
    return Brand(name=name, accent="#ffd500").model_copy(update={"logo": PIXEL})


def test_a_kit_comes_back_as_it_was_kept_and_keeps_its_id_when_it_is_renamed(kits: Brands) -> None:
    first = kits.save(_kit("harbor"))
    second = kits.save(_kit("Anchor"))
    assert kits.get(first) == _kit("harbor")
    assert kits.save(_kit("Zebra"), first) == first
    assert [each.id for each in kits.listed()] == [second, first]
    assert kits.get(first) == _kit("Zebra")


def test_a_deleted_kit_is_not_printed_and_can_be_brought_back(kits: Brands) -> None:
    made = kits.save(_kit("Harbor"))
    kits.delete(made)
    assert kits.get(made) is None and kits.listed() == ()
    assert [each.name for each in kits.deleted()] == ["Harbor"]
    kits.undelete(made)
    assert kits.get(made) == _kit("Harbor") and kits.deleted() == ()


@pytest.mark.parametrize("brand_id", ["", "3f2a9c41", "'; DROP TABLE plan; --", "\ud800", "א", "x" * 10_000])
def test_a_kit_that_is_not_here_is_none(kits: Brands, brand_id: str) -> None:
    assert kits.get(brand_id) is None


def test_a_kit_that_cannot_be_read_says_so(kits: Brands, plans: Plans) -> None:
    made = kits.save(_kit("Harbor"))
    with plans.database.writing() as connection:
        connection.execute(sa.update(table).values(doc={"color": "red"}))
    with pytest.raises(StoreError, match="make it anew"):
        kits.get(made)
