"""Documents grow one version at a time, by pure functions, whatever version they begin with."""

from copy import deepcopy
from typing import Any

import pytest

from planner.store.migrations import MIGRATIONS, SCHEMA_VERSION, migrated

Document = dict[str, Any]


def named_business(document: Document) -> Document:
    return {**document, "business": {"name": document["shop"]}}


def without_shop(document: Document) -> Document:
    return {name: value for name, value in document.items() if name != "shop"}


REGISTRY = {1: named_business, 2: without_shop}


def test_a_document_climbs_step_by_step() -> None:
    assert migrated({"shop": "Crust"}, 1, 3, REGISTRY) == {"business": {"name": "Crust"}}


def test_it_begins_at_its_own_version_and_ends_at_the_target() -> None:
    second = {"shop": "Crust", "business": {"name": "Crust and Sons"}}
    assert migrated(second, 2, 3, REGISTRY) == {"business": {"name": "Crust and Sons"}}
    assert migrated({"shop": "Crust"}, 1, 2, REGISTRY)["shop"] == "Crust"


def test_what_is_current_stays_as_it_is_and_nothing_is_changed_in_place() -> None:
    document = {"shop": "Crust"}
    before = deepcopy(document)
    assert migrated(document, 3, 3, REGISTRY) == before
    migrated(document, 1, 3, REGISTRY)
    assert document == before


def test_a_missing_step_is_our_mistake_and_loud() -> None:
    with pytest.raises(KeyError):
        migrated({}, 1, 4, REGISTRY)


def test_every_version_up_to_ours_has_its_step() -> None:
    assert set(MIGRATIONS) == set(range(1, SCHEMA_VERSION))
