"""Reading the catalogue: once, quickly, without a crash over an id that it does not know."""

import pytest

from planner.catalog import load


def test_second_load_is_the_same_object() -> None:
    assert load() is load()


@pytest.mark.parametrize("lookup", ["channel", "format", "goal", "hope", "practice", "measure", "industry", "source"])
@pytest.mark.parametrize("id", ["friendster", "", None])
def test_unknown_id_is_none(lookup: str, id: str | None) -> None:
    assert getattr(load(), lookup)(id) is None


def test_known_id_is_found() -> None:
    channel = load().channel("instagram")
    assert channel
    assert (channel.id, channel.label) == ("instagram", "Instagram")


def test_limit_that_no_rule_may_name_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        load().limit("promo-share")


def test_nobody_can_write_into_the_catalogue() -> None:
    with pytest.raises(TypeError):
        load().channels["myspace"] = load().channels["x"]  # type: ignore[index]


def test_no_kind_is_empty() -> None:
    assert all(vars(load()).values())
