"""The plan file: the same plan gives the same bytes, and whatever else is opened gets its sentence."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from planner.plan import Plan
from planner.store.plan_file import PlanFileError, dumps, loads, schema
from tests.store.any_plan import any_plan


def test_a_plan_comes_back_from_its_file(bakery: Plan) -> None:
    assert loads(dumps(bakery)) == bakery


def test_the_file_can_be_read_by_a_person(bakery: Plan) -> None:
    text = dumps(bakery).decode()
    assert text.startswith('{\n  "roadworthy": 6,\n  "plan": {\n    "business": {\n      "name": "Corner Crust"')
    assert "שלום, Straße, хлеб, 🥐" in text
    assert text.endswith("}\n")


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(any_plan())
def test_any_plan_comes_back_and_the_same_plan_gives_the_same_bytes(plan: Plan) -> None:
    data = dumps(plan)
    again = loads(data)
    assert again == plan
    assert dumps(again) == data


def test_a_half_filled_file_of_version_one_will_always_open() -> None:
    data = (
        b'\xef\xbb\xbf{"plan": {"business": {"name": "Crust"}, "goal": {"objectives": [{"id": "a"}]}}, "roadworthy": 1}'
    )
    plan = loads(data)
    assert (plan.business.name, plan.goal.objectives[0].id) == ("Crust", "a")


def test_files_fit_the_schema_and_strangers_do_not(bakery: Plan) -> None:
    validator = Draft202012Validator(schema())
    Draft202012Validator.check_schema(schema())
    assert validator.is_valid(json.loads(dumps(bakery)))
    assert not validator.is_valid({"roadworthy": 6, "plan": {"zoo": 1}})
    assert not validator.is_valid({"roadworthy": 7, "plan": {}})


def test_a_file_of_the_first_version_still_opens() -> None:
    plan = loads(b'{"roadworthy": 1, "plan": {"business": {"name": "Crust"}}}')
    assert (plan.business.name, plan.goal.aims, plan.proposals.standing) == ("Crust", (), ())


def refusal(data: bytes) -> str:
    with pytest.raises(PlanFileError) as told:
        loads(data)
    return str(told.value)


def file(**plan: Any) -> bytes:
    return json.dumps({"roadworthy": 1, "plan": plan}).encode()


FILES = {
    "larger than 5 MB": b" " * 5_000_001,
    "is empty": b" \n",
    "PDF is broken": b"%PDF-1.7 whatever",
    "broken at line 3": b'{"roadworthy": 1,\n "plan":\n {"goal": ',
    "broken at line 1": b'{"roadworthy": 1, "plan": {"business": {"name": "a\x00b"}}}',
    "“NaN” where a number": b'{"roadworthy": 1, "plan": {"fuel": NaN}}',
    "“-Infinity” where a number": b'{"roadworthy": 1, "plan": {"fuel": -Infinity}}',
    "thousands of digits": b'{"roadworthy": 1, "plan": {"business": {"people": ' + b"9" * 5000 + b"}}}",
    "deeper than any plan": b'{"roadworthy": ' + b"[" * 100_000,
    "“goal” stands twice": b'{"roadworthy": 1, "plan": {"goal": {}, "goal": {}}}',
    "newer Roadworthy (version 7; this one reads up to 6). Update": b'{"roadworthy": 7, "anything": []}',
    "holds no plan": b'{"roadworthy": 1}',
    "does not know: zoo": b'{"roadworthy": 1, "plan": {}, "zoo": 1}',
}


@pytest.mark.parametrize(("sentence", "data"), FILES.items(), ids=FILES)
def test_a_file_of_no_use_gets_its_sentence(sentence: str, data: bytes) -> None:
    assert sentence in refusal(data)


@pytest.mark.parametrize("data", [b"{}", b"[1]", b'"text"', b"\x89PNG\r\n\xff", b"Dear plan,", b'{"version": 1}'])
def test_a_foreign_file_is_called_foreign(data: bytes) -> None:
    assert refusal(data) == "This is not a plan of Roadworthy. Choose a plan file that Roadworthy has saved."


@pytest.mark.parametrize("version", ["true", "0", "-1", '"1"', "1.5", "null"])
def test_a_version_must_be_a_whole_number(version: str) -> None:
    assert "does not say which version" in refusal(b'{"roadworthy": %s, "plan": {}}' % version.encode())


def test_a_file_of_just_five_megabytes_is_read() -> None:
    data = file(business={"name": "Crust"})
    assert loads(data.ljust(5_000_000)).business.name == "Crust"


def objective(**answers: Any) -> bytes:
    return file(goal={"objectives": [{"id": "a"}, {"id": "b", "key_results": [{"id": "c", **answers}]}]})


RESULT = "“Goal › Objectives › 2 › Key results › 1"
ANSWERS = {
    f"{RESULT} › Target” in this file (goal.objectives[1].key_results[0].target) must be a number": objective(
        target="many"
    ),
    f"{RESULT} › By” in this file (goal.objectives[1].key_results[0].end) must be a date": objective(end="soon"),
    f"{RESULT} › Unit” in this file (goal.objectives[1].key_results[0].unit) is longer than 200": objective(
        unit="x" * 201
    ),
    "does not know: goal.objectives[1].key_results[0].mood": objective(mood="good"),
    "“Business › People who work here” in this file (business.people) must be 0 or more": file(business={"people": -1}),
    "“Strategy › Promotional share” in this file (strategy.promotional_share) must be 100 or less": file(
        strategy={"promotional_share": 101}
    ),
    "“Business › How far it reaches” in this file (business.reach) must be one of 'street', 'city', 'country'": file(
        business={"reach": "moon"}
    ),
    "“Business › Country” in this file (business.country) holds something that does not belong": file(
        business={"country": "Ireland"}
    ),
    "“Team › Code of conduct › 2” in this file (team.code[1]) must be a text": file(team={"code": ["a", 3]}),
    "“Team › Code of conduct” in this file (team.code) must be a list": file(team={"code": 7}),
    "“Tools › Channels” in this file (tools.channels) has more than 20 entries": file(
        tools={"channels": [{"id": f"c{number}"} for number in range(21)]}
    ),
    "“Goal › Objectives › 1 › id” is missing": file(goal={"objectives": [{}]}),
    "“Goal” in this file (goal) holds something that does not belong there": file(goal=3),
    "“Goal” in this file (goal) does not fit: Two entries of one list have the same id.": file(
        goal={"objectives": [{"id": "a"}, {"id": "a"}]}
    ),
    "does not know: zoo": file(zoo=1),
}


@pytest.mark.parametrize(("sentence", "data"), ANSWERS.items(), ids=ANSWERS)
def test_an_answer_that_does_not_fit_is_named_with_its_place(sentence: str, data: bytes) -> None:
    assert sentence in refusal(data)


@pytest.mark.parametrize("name", ["a\x00b", "\ud800", "bread \udfff"])
def test_nul_and_lone_surrogates_stop_at_the_door(name: str) -> None:
    said = refusal(file(business={"name": name}))
    assert "“Business › Name” in this file (business.name)" in said
    assert "cannot be stored or printed" in said


def test_a_number_beyond_all_numbers_is_refused() -> None:
    said = refusal(b'{"roadworthy": 1, "plan": {"fuel": {"people": [{"id": "a", "hours_per_week": 1e999}]}}}')
    assert "“Fuel › People and hours › 1 › Hours a week”" in said
