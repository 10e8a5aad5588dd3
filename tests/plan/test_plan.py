"""The model: half-filled is valid, what cannot be kept is refused, and every field explains itself."""

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from planner.paths import EXAMPLES
from planner.plan import SECTIONS, Item, Part, Plan, new_id
from planner.plan.answers import essentials, example, further, help_line, method_ids, title
from planner.plan.business import Business
from planner.plan.goal import Goal, Objective
from planner.plan.proposals import Proposals
from planner.plan.section import UNPRINTABLE
from planner.plan.tools import Channel
from planner.store.migrations import SCHEMA_VERSION
from planner.store.plan_file import PlanFileError, plan_of

METHOD = {f"{letter}{number}" for letter, number in product("JT", range(1, 8))}
DOCUMENTS = [json.loads(path.read_text("utf-8"))["plan"] for path in sorted(EXAMPLES.glob("en/*.json"))]


@st.composite
def some_of(draw: st.DrawFn, answer: Any) -> Any:
    """Any part of an answer: fewer fields, fewer entries, all the way down; the ids stay."""
    if isinstance(answer, dict):
        kept = {name for name in answer if name == "id" or draw(st.booleans())}
        return {name: draw(some_of(answer[name])) for name in answer if name in kept}
    if isinstance(answer, list):
        return [draw(some_of(entry)) for entry in answer if draw(st.booleans())]
    return answer


def models(part: type[Part] = Plan) -> Iterator[type[Part]]:
    """The model of the plan and all those within it, each once for each place where it stands."""
    yield part
    for field in part.model_fields.values():
        for inner in _models_in(field.annotation):
            yield from models(inner)


def _models_in(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models_in(argument)


MODELS = tuple(dict.fromkeys(models()))
ASKED = [part for part in MODELS if part is not Proposals]
FIELDS = [(part, name) for part in ASKED for name in part.model_fields if name != "id"]
PLAIN = [(part, name) for part, name in FIELDS if not list(_models_in(part.model_fields[name].annotation))]


def named(case: Any) -> str:
    return case.__name__ if isinstance(case, type) else str(case)


def refusal(part: type[Part], **answers: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        part.model_validate(answers)
    return str(refused.value)


def test_sections_stand_in_the_order_of_the_journey() -> None:
    journey = "business goal landscape strategy tools metrics fuel team playbook returns"
    assert tuple(journey.split()) == SECTIONS


def test_empty_plan_is_valid_and_blank() -> None:
    assert Plan().is_blank
    assert all(getattr(Plan(), section).is_blank for section in SECTIONS)


def test_a_single_answer_ends_the_blank() -> None:
    plan = Plan(business=Business(name="Corner Crust Bakery"))
    assert not plan.is_blank
    assert plan.goal.is_blank


def test_zero_and_no_are_answers() -> None:
    assert not Business(people=0).is_blank
    assert not Channel(id="a", cadence=0).is_blank


def test_an_entry_with_nothing_but_its_id_is_blank() -> None:
    assert Objective(id="a").is_blank


@pytest.mark.parametrize("section", SECTIONS)
@given(data=st.data())
@settings(max_examples=15)
def test_any_part_of_a_section_is_valid(section: str, data: st.DataObject) -> None:
    answers = data.draw(some_of(data.draw(st.sampled_from(DOCUMENTS))[section]))
    plan = Plan.model_validate({section: answers})
    assert Plan.model_validate(plan.model_dump(mode="json")) == plan


def test_a_revision_is_a_new_plan_and_the_old_one_stays() -> None:
    before = Business(name="Corner Crust", people=2)
    after = before.revised(name="Corner Crust Bakery")
    assert (before.name, after.name, after.people) == ("Corner Crust", "Corner Crust Bakery", 2)


def test_a_revision_is_checked() -> None:
    with pytest.raises(ValidationError):
        Business().revised(people=-1)
    with pytest.raises(ValidationError):
        Business().revised(peple=2)


def test_a_plan_does_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Business().name = "Mill Lane"  # type: ignore[misc]


@pytest.mark.parametrize("answers", [{"name": "a\0b"}, {"story": "a\0"}, {"languages": ["English", "\0"]}], ids=str)
def test_a_letter_that_cannot_be_stored_is_refused_with_a_sentence(answers: dict[str, Any]) -> None:
    assert UNPRINTABLE in refusal(Business, **answers)


@pytest.mark.parametrize("half", [chr(0xD800), chr(0xDFFF)], ids=ascii)
@pytest.mark.parametrize("field", ["name", "story"])
def test_half_a_letter_is_refused_with_the_sentence_of_its_boundary(half: str, field: str) -> None:
    assert "string_unicode" in refusal(Business, **{field: half})
    with pytest.raises(PlanFileError, match="cannot be stored or printed"):
        plan_of({"business": {field: half}}, SCHEMA_VERSION)


@pytest.mark.parametrize("text", ["🥐 in Łódź", "שלום", "<b>&amp;", "a\u202eb", "line\nbreak"])
def test_whatever_else_is_typed_is_kept_as_it_is(text: str) -> None:
    assert Business(story=text).story == text


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -1, 501])
def test_a_number_outside_its_limits_is_refused(number: float) -> None:
    refusal(Channel, id="a", cadence=number)


def test_an_unknown_field_is_refused() -> None:
    assert "peple" in refusal(Business, peple=2)


def test_ids_in_a_list_are_unique() -> None:
    twice = [{"id": "a", "statement": "One"}, {"id": "a", "statement": "Two"}]
    assert "same id" in refusal(Goal, objectives=twice)


@pytest.mark.parametrize("id", ["", "A", "a b", "../a", "a" * 41])
def test_an_id_fits_into_a_path(id: str) -> None:
    refusal(Objective, id=id)


def test_new_ids_are_ids_and_differ() -> None:
    made = {new_id() for _ in range(100)}
    assert len(made) == 100
    assert all(Objective(id=each).id == each for each in made)


@pytest.mark.parametrize(("part", "name"), FIELDS, ids=named)
def test_every_field_has_a_title(part: type[Part], name: str) -> None:
    assert title(part, name) != name


@pytest.mark.parametrize(("part", "name"), PLAIN, ids=named)
def test_every_question_has_help_in_one_line_and_an_example(part: type[Part], name: str) -> None:
    assert 0 < len(help_line(part, name)) <= 130
    assert "\n" not in help_line(part, name)
    assert example(part, name)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_list_a_step_asks_for_has_help(section: str) -> None:
    part = type(getattr(Plan(), section))
    lists = [name for name in part.model_fields if "tuple" in str(part.model_fields[name].annotation)]
    assert [name for name in lists if not help_line(part, name)] == []


@pytest.mark.parametrize("id", sorted(METHOD))
def test_every_part_of_the_method_has_a_field_that_answers_it(id: str) -> None:
    assert [name for part, name in FIELDS if id in method_ids(part, name)]


@pytest.mark.parametrize("section", SECTIONS)
def test_a_step_opens_with_three_to_five_questions(section: str) -> None:
    part = type(getattr(Plan(), section))
    assert 3 <= len(essentials(part)) <= 5
    assert set(essentials(part)) | set(further(part)) | {"id"} >= set(part.model_fields)


def test_every_entry_of_a_list_has_an_id_of_its_own() -> None:
    entries = [part for part in MODELS if issubclass(part, Item)]
    assert entries
    assert all(part.model_fields["id"].is_required() for part in entries)
