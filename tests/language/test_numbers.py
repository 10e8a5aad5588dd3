"""Numbers, money and days in the reader's language, whatever a plan may hold."""

from datetime import date

import pytest

from planner.language import countries, currencies, day, money, number, share, typed_number, using, week_of


def test_numbers_and_days_read_as_in_the_language() -> None:
    assert (number(1234.5), day(date(2026, 3, 2)), share(30)) == ("1,234.5", "Mar\N{NO-BREAK SPACE}2, 2026", "30%")
    with using("de"):
        assert (number(1234.5), day(date(2026, 3, 2))) == ("1.234,5", "02.03.2026")


@pytest.mark.parametrize("value", [1e308, -1e308, 5e-324])
def test_the_largest_and_smallest_numbers_can_be_said(value: float) -> None:
    assert number(value)
    assert money(value, "EUR") and share(value)


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


def test_small_coins_are_said_where_there_are_any() -> None:
    assert (money(40, "EUR"), money(12.5, "EUR")) == ("€40", "€12.50")
    with using("hu"):
        assert money(17000, "HUF") == "17\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}Ft"


def test_the_letters_of_a_currency_keep_a_space_to_the_amount() -> None:
    assert money(17000, "HUF") == "HUF\N{NO-BREAK SPACE}17,000"


@pytest.mark.parametrize("language", ["ru", "he", "hu"])
def test_no_line_ends_within_a_date(language: str) -> None:
    with using(language):
        assert " " not in day(date(2026, 8, 31))


@pytest.mark.parametrize(
    ("country", "first", "weekend"),
    [("IL", 6, {4, 5}), ("HU", 0, {5, 6}), ("US", 6, {5, 6}), ("", 0, {5, 6}), ("XX", 0, {5, 6})],
)
def test_a_week_is_that_of_the_country(country: str, first: int, weekend: set[int]) -> None:
    assert week_of(country) == (first, weekend)
