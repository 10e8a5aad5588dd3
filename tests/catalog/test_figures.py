"""Every number of the catalogue says what it is, where it comes from and how far it can be trusted."""

import pytest
from pydantic import ValidationError

from planner.catalog import STRENGTHS, Catalog, Figure, load
from planner.language import using

from .citations import cited, figures

ASSUMED = {"low": 1, "likely": 2, "high": 3, "unit": "hours", "source": "roadworthy", "year": 2026}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load()


def test_figure_out_of_order_is_refused() -> None:
    with pytest.raises(ValidationError, match="low <= likely <= high"):
        Figure.model_validate({**ASSUMED, "likely": 4, "strength": "C"})


def test_figure_with_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValidationError):
        Figure.model_validate({**ASSUMED, "strength": "C", "typical": 2})


def test_only_strength_x_is_an_assumption() -> None:
    assumed = [s for s in STRENGTHS if Figure.model_validate({**ASSUMED, "strength": s}).is_assumption]
    assert assumed == ["X"]


def test_every_source_named_is_known_and_every_known_one_is_named(catalog: Catalog) -> None:
    assert cited(catalog) == set(catalog.sources)


def test_our_own_figures_and_only_they_are_assumptions(catalog: Catalog) -> None:
    mixed = [place for place, f in figures(catalog) if (f.source == "roadworthy") != f.is_assumption]
    assert not mixed


def test_a_figure_is_as_old_as_its_source(catalog: Catalog) -> None:
    misdated = [place for place, f in figures(catalog) if f.year != catalog.sources[f.source].year]
    assert not misdated


def test_the_numbers_of_the_method_stand_as_it_gives_them(catalog: Catalog) -> None:
    numbers = {id: catalog.limit(id).value for id in ("promotional-share", "link-share", "silence-days")}
    assert numbers == {"promotional-share": 30, "link-share": 30, "silence-days": 7}
    assert catalog.limit("networks-when-short").value == 2


def test_cadence_and_hours_are_in_the_units_the_workload_expects(catalog: Catalog) -> None:
    assert {channel.cadence.unit for channel in catalog.channels.values() if channel.cadence} == {"posts a week"}
    assert {format.hours.unit for format in catalog.formats.values()} == {"hours a piece"}


@pytest.mark.parametrize(
    ("language", "one", "two", "half"),
    [
        ("en", "1 hour a week", "2 hours a week", "0.5 hours a week"),
        ("ru", "1 час в неделю", "2 часа в неделю", "0,5 часа в неделю"),
        ("he", "1 שעה בשבוע", "2 שעות בשבוע", "0.5 שעות בשבוע"),
        ("hu", "1 óra hetente", "2 óra hetente", "0,5 óra hetente"),
    ],
)
def test_a_unit_is_counted_as_the_language_counts(language: str, one: str, two: str, half: str) -> None:
    with using(language):
        assert [_figure(each).span for each in (1, 2, 0.5)] == [one, two, half]


def test_figures_with_a_span_take_the_unit_of_its_end() -> None:
    figure = Figure.model_validate({**ASSUMED, "low": 1, "high": 5, "strength": "X"})
    assert figure.spread == "1 to 5 hours, likely 2"
    with using("ru"):
        assert figure.spread == "1–5 часов, вероятно 2"


def test_a_unit_that_nobody_knows_is_refused_by_name() -> None:
    with pytest.raises(ValidationError, match="Unknown unit 'parsecs'"):
        Figure.model_validate({**ASSUMED, "unit": "parsecs", "strength": "X"})


def _figure(value: float) -> Figure:
    ends = dict.fromkeys(("low", "likely", "high"), value)
    return Figure.model_validate({**ASSUMED, **ends, "unit": "hours a week", "strength": "X"})
