"""The kinds of the catalogue hang together, and with the lists that a plan chooses from."""

import re
from typing import get_args

import pytest

from planner.catalog import Catalog, load, schema
from planner.plan import choices
from planner.plan.fuel import Resources
from planner.plan.landscape import Traits
from planner.plan.metrics import Equity
from planner.plan.section import Id
from planner.plan.team import Roles

from .citations import all_entries

PLAN_ID = re.compile(r"[a-z0-9-]{1,40}")
CHOICES = [
    (schema.Road, choices.Road),
    (schema.Group, choices.Group),
    (schema.Kind, choices.Kind),
    (schema.Stage, choices.Stage),
]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load()


def test_channels_cover_all_four_groups(catalog: Catalog) -> None:
    assert {channel.group for channel in catalog.channels.values()} == set(get_args(schema.Group))


def test_every_format_of_a_channel_exists_and_every_format_has_a_channel(catalog: Catalog) -> None:
    used = {format for channel in catalog.channels.values() for format in channel.formats}
    assert used == set(catalog.formats)


def test_every_channel_of_a_measure_exists(catalog: Catalog) -> None:
    used = {channel for measure in catalog.measures.values() for channel in measure.channels}
    assert used <= set(catalog.channels)


def test_measures_reach_from_what_we_do_to_what_the_business_gains(catalog: Catalog) -> None:
    assert {measure.stage for measure in catalog.measures.values()} == set(get_args(schema.Stage))
    assert {measure.kind for measure in catalog.measures.values()} == {*get_args(schema.Kind), None}


def test_the_four_parts_of_equity_are_all_measured(catalog: Catalog) -> None:
    assert {measure.equity for measure in catalog.measures.values()} >= set(catalog.equity)


@pytest.mark.parametrize("letter", "AEWT")
def test_practices_come_from_each_of_the_seeds_and_keep_their_number(catalog: Catalog, letter: str) -> None:
    of_seed = [practice for practice in catalog.practices.values() if practice.source == f"seed-{letter}"]
    assert of_seed
    assert all(p.part.startswith(letter) and p.id == p.part.lower().replace(".", "-") for p in of_seed)


def test_no_id_is_written_twice_in_the_practices(catalog: Catalog) -> None:
    parts = [practice.part for practice in catalog.practices.values()]
    assert len(parts) == len(set(parts))


def test_the_seven_goals_of_the_method_are_there(catalog: Catalog) -> None:
    assert len(catalog.goals) == 7
    assert not set(catalog.goals) & set(catalog.hopes)


@pytest.mark.parametrize(("known", "chosen"), CHOICES)
def test_words_are_those_of_the_plan(known: object, chosen: type[choices.Choice]) -> None:
    assert get_args(known) == tuple(member.value for member in chosen)


def test_terms_are_those_that_the_plan_asks_about(catalog: Catalog) -> None:
    assert tuple(catalog.traits) == tuple(Traits.model_fields)
    assert tuple(catalog.resources) == tuple(Resources.model_fields)
    assert tuple(catalog.equity) == tuple(Equity.model_fields)
    assert tuple(catalog.roles) == tuple(Roles.model_fields)


def test_a_plan_can_hold_every_id_it_may_choose(catalog: Catalog) -> None:
    assert Id.__metadata__[0].pattern == f"^{PLAN_ID.pattern}$"  # type: ignore[attr-defined]
    kinds = (catalog.channels, catalog.formats, catalog.goals, catalog.hopes)
    ids = [id for kind in (*kinds, catalog.practices, catalog.industries) for id in kind]
    assert all(PLAN_ID.fullmatch(id) for id in ids)


def test_no_text_is_empty_or_untidy(catalog: Catalog) -> None:
    texts = [
        value
        for entry in all_entries(catalog)
        for name, value in entry
        if isinstance(value, str) and name in schema.TRANSLATED
    ]
    assert all(text == text.strip() and "  " not in text for text in texts)
