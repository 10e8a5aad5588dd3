"""Nothing of the method is lost: each part of the five documents is carried by an entry."""

import pytest

from planner.catalog import load

from .citations import carried

ACTIONS = {1: 13, 2: 9, 3: 6, 4: 14, 5: 2, 6: 24, 7: 8, 8: 9}
RULES = [f"A{n}" for n in range(1, 31)] + [f"E{n}" for n in range(1, 22)] + [f"T{n}" for n in range(1, 8)]
WORK = [f"W{stream}.{n}" for stream, count in ACTIONS.items() for n in range(1, count + 1)]
JOURNEY = [f"J{n}" for n in range(1, 8)]
CATALOG = load()


def test_there_are_eighty_five_actions() -> None:
    assert len(WORK) == 85


@pytest.mark.parametrize("part", [*JOURNEY, *RULES, *WORK])
def test_every_part_of_the_method_is_carried(part: str) -> None:
    assert carried(CATALOG).get(part)


@pytest.mark.parametrize("part", [*RULES, *WORK])
def test_each_rule_and_action_is_a_practice_of_its_own(part: str) -> None:
    practice = CATALOG.practices[part.lower().replace(".", "-")]
    assert (practice.part, practice.source) == (part, f"seed-{part[0]}")


def test_there_are_no_practices_beside_them() -> None:
    assert len(CATALOG.practices) == len(RULES) + len(WORK)


def test_twins_know_each_other() -> None:
    lonely = [
        (id, twin)
        for id, practice in CATALOG.practices.items()
        for twin in practice.twins
        if id not in CATALOG.practices[twin].twins
    ]
    assert lonely == []


@pytest.mark.parametrize("id", ["w6-13", "w6-15", "w6-16", "w4-5", "a14"])
def test_paid_links_and_opinion_leaders_carry_the_duty_to_disclose(id: str) -> None:
    assert CATALOG.practices[id].disclose
