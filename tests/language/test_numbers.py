"""Numbers, money and days in the reader's language, whatever a plan may hold."""

from datetime import date

import pytest

from planner.language import countries, currencies, day, money, number, share, typed_number, using


def test_numbers_and_days_read_as_in_the_language() -> None:
    assert (number(1234.5), day(date(2026, 3, 2)), share(30)) == ("1,234.5", "Mar\N{NO-BREAK SPACE}2, 2026", "30%")
    with using("de"):
        assert (number(1234.5), day(date(2026, 3, 2))) == ("1.234,5", "02.03.2026")


@pytest.mark.parametrize("value", [1e308, -1e308, 5e-324])
def test_the_largest_and_smallest_numbers_can_be_said(value: float) -> None:
    assert number(value)
    assert money(value, "EUR")


def test_countries_and_money_have_names() -> None:
    assert countries()["IE"] == "Ireland"
    assert currencies()["EUR"] == "EUR, Euro"
    assert "DDM" not in currencies()


@pytest.mark.parametrize("text", ["€40", "40 €", "40eur", "EUR 40", "$40"])
def test_the_sign_of_money_is_no_mistake(text: str) -> None:
    assert typed_number(text) == 40


@pytest.mark.parametrize("text", ["abc", "€", "4 of 5"])
def test_what_is_no_number_stays_as_it_was_typed(text: str) -> None:
    assert typed_number(text) == text


def test_only_countries_with_money_of_their_own_are_offered() -> None:
    assert {"IE", "HU", "KE"} <= set(countries())
    assert not {"AQ", "UN", "ZZ", "QO"} & set(countries())
