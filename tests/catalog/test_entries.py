"""The kinds of the catalogue hang together, and with the lists that a plan chooses from."""

import re
from typing import get_args

import pytest

from planner.catalog import KINDS, Catalog, Entry, load
from planner.catalog.kinds import entry as words
from planner.catalog.reading import pages
from planner.catalog.titles import KIND_TITLES
from planner.catalog.words import CUSTOMERS, GROUPS, REACH, ROADS, STAGES, WORDS
from planner.catalog.words import KINDS as KIND_WORDS
from planner.plan import choices
from planner.plan.fuel import Resources
from planner.plan.landscape import Traits
from planner.plan.metrics import Equity
from planner.plan.section import Id
from planner.plan.team import Roles

from .citations import entries, parts, texts

PLAN_ID = re.compile(r"[a-z0-9-]{1,40}")
CHOICES = [
    (words.Road, choices.Road),
    (words.Group, choices.Group),
    (words.Kind, choices.Kind),
    (words.Stage, choices.Stage),
    (words.Reach, choices.Reach),
]
SAME_WORDS = [
    (choices.Road, ROADS),
    (choices.Group, GROUPS),
    (choices.Kind, KIND_WORDS),
    (choices.Stage, STAGES),
    (choices.Reach, REACH),
    (choices.Customers, CUSTOMERS),
]
# Field -> the kind whose ids it holds, wherever it stands.
POINTS_AT = {
    "formats": "formats", "aims": "aims", "only_for": "aims", "channels": "channels", "avoid": "channels",
    "better": "channels", "successor": "channels", "stands_for": "channels", "measures": "measures",
    "measure": "measures", "twins": "practices", "practice": "practices", "goal": "goals", "rival": "mixes",
    "role": "roles", "traits": "traits",
}  # fmt: skip
LEAST = {
    "channels": 30, "formats": 16, "measures": 40, "practices": 143, "industries": 20, "roles": 5, "traits": 5,
    "resources": 6, "equity": 4, "aims": 15, "risks": 8, "functions": 6, "mixes": 6, "cadences": 5,
}  # fmt: skip


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load()


def test_channels_cover_all_four_groups(catalog: Catalog) -> None:
    assert {channel.group for channel in catalog.channels.values() if channel.is_open} == set(get_args(words.Group))


@pytest.mark.parametrize("kind", sorted(LEAST))
def test_the_catalogue_is_as_large_as_promised(catalog: Catalog, kind: str) -> None:
    assert len(vars(catalog)[kind]) >= LEAST[kind]


def test_an_open_channel_says_all_that_a_plan_needs(catalog: Catalog) -> None:
    needed = ("purpose", "aims", "reaches", "draws", "formats", "cadence", "upkeep", "do", "dont", "culture",
              "permission", "search", "links")  # fmt: skip
    for id, channel in catalog.channels.items():
        if channel.is_open:
            assert [(id, name) for name in needed if not getattr(channel, name)] == []


def test_a_closed_channel_names_its_source_and_an_open_successor(catalog: Catalog) -> None:
    closed = [channel for channel in catalog.channels.values() if not channel.is_open]
    assert closed
    assert all(
        channel.closed_by in catalog.sources and catalog.channels[channel.successor].is_open for channel in closed
    )


def test_russian_networks_carry_their_caveats(catalog: Catalog) -> None:
    for id in ("vk", "odnoklassniki"):
        channel = catalog.channels[id]
        assert channel.regional and "RU" in channel.only_in and channel.barred_in


def test_whatever_an_entry_points_at_exists(catalog: Catalog) -> None:
    lost = []
    for place, known in entries(catalog):
        for part in parts(known):
            for name, value in part:
                kind = POINTS_AT.get(name)
                ids = value if isinstance(value, tuple) else (value,)
                if kind and all(isinstance(id, str) for id in ids):
                    lost += [(place, name, id) for id in ids if id and id not in vars(catalog)[kind]]
    assert lost == []


def test_every_format_has_an_open_channel(catalog: Catalog) -> None:
    used = {format for channel in catalog.channels.values() if channel.is_open for format in channel.formats}
    assert used == set(catalog.formats)


def test_export_columns_that_feed_a_measure_stand_in_that_export(catalog: Catalog) -> None:
    wrong = [
        (measure.id, channel, column)
        for measure in catalog.measures.values()
        for channel, columns in measure.feeds.items()
        for column in columns
        if column not in catalog.channels[channel].exports
    ]
    assert wrong == []


def test_measures_reach_from_what_we_do_to_what_the_business_gains(catalog: Catalog) -> None:
    assert {measure.stage for measure in catalog.measures.values()} == set(get_args(words.Stage))
    assert {measure.kind for measure in catalog.measures.values()} == {*get_args(words.Kind), None}


def test_advertising_value_is_listed_to_be_refused(catalog: Catalog) -> None:
    refused = [measure for measure in catalog.measures.values() if measure.refused]
    assert [measure.id for measure in refused] == ["ave"]
    assert "arcelona" in catalog.sources[refused[0].source].title + refused[0].note


def test_the_four_parts_of_equity_are_all_measured(catalog: Catalog) -> None:
    assert {measure.equity for measure in catalog.measures.values()} >= set(catalog.equity)


def test_the_seven_goals_of_the_method_each_have_aims(catalog: Catalog) -> None:
    assert len(catalog.goals) == 7
    assert {aim.goal for aim in catalog.aims.values()} == set(catalog.goals)
    assert not set(catalog.aims) & set(catalog.hopes)


def test_conflicting_definitions_name_each_other(catalog: Catalog) -> None:
    rivals = {id: mix.rival for id, mix in catalog.mixes.items() if mix.rival}
    assert len(rivals) >= 4
    assert all(rivals[rival] == id for id, rival in rivals.items())


def test_a_trade_sends_nobody_where_it_would_not_go(catalog: Catalog) -> None:
    for industry in catalog.industries.values():
        wanted = {*industry.channels, *(id for audience in industry.audiences for id in audience.channels)}
        assert not wanted & set(industry.avoid), industry.id


def test_a_trade_has_an_audience_for_each_kind_of_customer(catalog: Catalog) -> None:
    for industry in catalog.industries.values():
        assert {audience.customers for audience in industry.audiences} >= set(industry.fits), industry.id


def test_a_sober_trade_is_not_told_to_be_funny(catalog: Catalog) -> None:
    funny = [each.id for each in catalog.industries.values() if each.manner == "sober"
             for pillar in each.pillars if pillar.road == "entertain"]  # fmt: skip
    assert funny == []


@pytest.mark.parametrize(("known", "chosen"), CHOICES)
def test_words_are_those_of_the_plan(known: object, chosen: type[choices.Choice]) -> None:
    assert get_args(known) == tuple(member.value for member in chosen)


def test_terms_are_those_that_the_plan_asks_about(catalog: Catalog) -> None:
    assert tuple(catalog.traits) == tuple(Traits.model_fields)
    assert tuple(catalog.resources) == tuple(Resources.model_fields)
    assert tuple(catalog.equity) == tuple(Equity.model_fields)
    assert tuple(catalog.roles) == tuple(Roles.model_fields)
    assert set(catalog.functions) == {each.value for each in choices.Function}


def test_a_plan_can_hold_every_id_it_may_choose(catalog: Catalog) -> None:
    assert Id.__metadata__[0].pattern == f"^{PLAN_ID.pattern}$"  # type: ignore[attr-defined]
    chosen = (
        "channels",
        "formats",
        "goals",
        "aims",
        "hopes",
        "practices",
        "industries",
        "situations",
        "levels",
        "functions",
    )
    assert all(PLAN_ID.fullmatch(id) for kind in chosen for id in vars(catalog)[kind])


def test_no_text_is_empty_or_untidy(catalog: Catalog) -> None:
    assert [text for _place, text in texts(catalog) if text != text.strip() or "  " in text or "\n" in text] == []


def test_no_text_shouts(catalog: Catalog) -> None:
    assert [(place, text) for place, text in texts(catalog) if "!" in text and "Engage!" not in text] == []


def test_every_kind_can_be_read(catalog: Catalog) -> None:
    assert set(KIND_TITLES) == set(KINDS)
    for kind in KINDS:
        for page in pages(catalog, kind):
            assert page.title and page.facts
            assert page.holds(page.id)
            assert all(id in catalog.sources for id in page.sources)


def test_entries_know_their_kind(catalog: Catalog) -> None:
    assert all(isinstance(entry, Entry) for place, entry in entries(catalog) if not place.startswith("sources/"))


def test_every_id_that_an_entry_chooses_has_a_word(catalog: Catalog) -> None:
    every = [part for _place, entry in entries(catalog) for part in parts(entry)]
    said = {(name, value) for part in every for name, held in part if name in WORDS for value in _several(held)}
    assert {(name, value) for name, value in said if value not in WORDS[name]} == set() and len(said) > 40


@pytest.mark.parametrize(("choice", "words"), SAME_WORDS)
def test_a_plan_and_the_catalogue_call_a_thing_alike(choice: type[choices.Choice], words: dict[str, str]) -> None:
    assert {each.value: each.label for each in choice if each.value in words} == {
        value: label for value, label in words.items() if value in set(choice)
    }


def _several(held: object) -> tuple[object, ...]:
    return held if isinstance(held, tuple) else (held,) if held else ()
