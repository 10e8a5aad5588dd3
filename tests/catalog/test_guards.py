"""What must not suffer for a key result: one line each, about that figure and not about any."""

from collections import Counter

from planner.catalog import load

GUARDS = [idea.guard for aim in load().aims.values() for idea in aim.key_results]
LONGEST, OFTENEST = 90, 3


def test_a_guard_is_one_short_line_without_a_full_stop() -> None:
    assert [each for each in GUARDS if len(each) >= LONGEST or each.endswith(".")] == []


def test_the_same_guard_does_not_stand_everywhere() -> None:
    assert [each for each, times in Counter(GUARDS).items() if times > OFTENEST] == []


def test_a_guard_makes_up_no_number() -> None:
    assert [each for each in GUARDS if any(sign.isdigit() for sign in each)] == []


def test_the_two_figures_of_an_aim_are_guarded_differently() -> None:
    for aim in load().aims.values():
        assert len({idea.guard for idea in aim.key_results}) == len(aim.key_results), aim.id
