"""Which way words run, and that words of the other direction keep their own order."""

import pytest

from planner.language import (
    _,
    direction,
    in_every_language,
    isolated,
    money,
    own_name,
    side,
    spoken,
    using,
    whole_money,
)
from planner.language.sentence import Sentence


def test_hebrew_runs_from_right_to_left_and_the_others_do_not() -> None:
    assert [direction(each) for each in ("en", "ru", "hu", "he")] == ["ltr", "ltr", "ltr", "rtl"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Bread", ""),
        ("en", "לחם טרי", "rtl"),
        ("en", "Bread לחם", ""),
        ("ru", "Хлеб", ""),
        ("he", "לחם", ""),
        ("he", "Instagram: פוסט בשבוע", ""),
        ("he", "Corner Crust", "ltr"),
        ("he", "Хлеб", "ltr"),
        ("he", "03-123-4567", ""),
    ],
)
def test_a_text_runs_the_other_way_only_if_it_is_of_the_other_script(language: str, text: str, expected: str) -> None:
    with using(language):
        assert side(text) == expected


def test_words_of_the_other_direction_are_kept_apart_within_a_sentence() -> None:
    sentence = "{name} cannot be read ({reason}). Check its name and try again."
    with using("he"):
        assert "\u2068Corner (2).json\u2069" in _(
            "{file} cannot be read ({reason}). Check its name and try again."
        ).format(file="Corner (2).json", reason="x")
        assert isolated("לחם") == "לחם"
    assert _(sentence).format(name="a", reason="b").startswith("a cannot")
    assert isolated("לחם") == "\u2068לחם\u2069"
    assert isolated(3) == 3


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [("he-IL", "he"), ("ru_RU.UTF-8", "ru"), ("hu", "hu"), ("en-US", "en"), ("fr-FR", None), ("C", None), ("", None)],
)
def test_the_nearest_language_of_ours_is_spoken(wanted: str, expected: str | None) -> None:
    assert spoken(wanted) == expected


def test_languages_are_called_as_their_speakers_call_them() -> None:
    assert [own_name(each) for each in ("en", "he", "hu", "ru")] == ["English", "עברית", "Magyar", "Русский"]


def test_a_list_of_words_can_be_had_in_every_language() -> None:
    assert in_every_language("Goal") == tuple(dict.fromkeys(("Goal", *in_every_language("Goal"))))
    assert len(in_every_language("Goal")) == 4


def test_the_sign_of_a_figure_stays_before_it() -> None:
    with using("he"):
        assert money(-1565, "ILS").startswith("\u200e-") and whole_money(-2.4, "ILS").startswith("\u200e-")
        assert not money(1565, "ILS").startswith("\u200e")
    assert money(-1565, "EUR") == "-\N{WORD JOINER}€1,565"


def test_hebrew_attaches_a_short_word_to_hebrew_and_hyphenates_it_to_the_rest() -> None:
    said = Sentence("מ־{day}, ל־{name}")
    with using("he"):
        assert said.format(day="יום א׳", name="3") == "מיום א׳, ל־3"
        assert said.format(day="5", name="Maya") == "מ־5, ל־\u2068Maya\u2069"


def test_a_full_stop_is_written_once() -> None:
    with using("ru"):
        assert Sentence("До {day}. Потом нет.").format(day="2 мар. 2026 г.") == "До 2 мар. 2026 г. Потом нет."
        assert Sentence("{day}: да.").format(day="2026 г.") == "2026 г.: да."
