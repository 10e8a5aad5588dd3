"""The eight answers as a file: what is wrong in them is said in one sentence."""

from typing import Any

import pytest

from planner.advice.answers import EXAMPLE, AnswersError, read
from planner.catalog import load

from .drafts import VET, answered

CATALOG = load()


def test_the_answers_become_a_plan_that_holds_them() -> None:
    plan = answered(VET, whom=["Cat people"], accounts=["facebook"])
    assert plan.business.name == "Hillside Vets"
    assert plan.fuel.people[0].hours_per_week == 4
    assert (plan.fuel.money, plan.goal.aims) == (30, ("appointments",))
    assert plan.landscape.segments[0].name == "Cat people"
    assert plan.landscape.accounts[0].channel == "facebook"
    assert plan.proposals.standing == ()


def test_a_group_may_be_named_by_its_id() -> None:
    known = CATALOG.industries["vet"].audiences[0]
    assert answered(VET, whom=[known.id]).landscape.segments[0].name == known.name


def test_the_example_can_be_read() -> None:
    assert read(EXAMPLE, CATALOG).name == "Hillside Vets"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"industry": "alchemy"}, "alchemy"),
        ({"aims": ["riches"]}, "riches"),
        ({"accounts": ["friendster"]}, "friendster"),
        ({"country": "Ireland"}, "country"),
        ({"hours": [{"name": "Nora"}]}, "hours_per_week"),
        ({"colour": "red"}, "colour"),
        ({"money": -1}, "money"),
    ],
)
def test_what_cannot_be_used_is_named(change: dict[str, Any], words: str) -> None:
    with pytest.raises(AnswersError, match=words) as refused:
        read({**VET, **change}, CATALOG)
    assert len(str(refused.value).splitlines()) == 1


@pytest.mark.parametrize("document", [[], None, "vet", 3])
def test_what_is_no_object_is_refused(document: object) -> None:
    with pytest.raises(AnswersError):
        read(document, CATALOG)
