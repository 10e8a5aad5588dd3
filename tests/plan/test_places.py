"""Every answer has a path and a name, and a text can be put back where it was typed."""

import pytest

from planner.catalog import load
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.landscape import Landscape, Segment
from planner.plan.options import headline, said
from planner.plan.places import answered, in_a_row, places, titled
from planner.plan.tools import Channel, Tools

PLAN = Plan(
    business=Business(name="Corner Crust", industry="bakery"),
    landscape=Landscape(segments=(Segment(id="s1", name="Parents"),)),
    tools=Tools(channels=(Channel(id="c1", kind="instagram", audiences=("s1", "lost"), cadence=2),)),
)
ANSWERS = {place.path: said(PLAN, load(), place) for place in places(PLAN)}


def test_answers_are_said_with_names_and_lost_ids_as_they_are() -> None:
    assert ANSWERS["business.industry"] == load().industries["bakery"].label
    assert ANSWERS["tools.channels[c1].audiences"] == "Parents; lost"
    assert ANSWERS["tools.channels[c1].cadence"] == "2"
    assert ANSWERS["goal.purpose"] == ""


def test_a_place_has_a_name_for_a_person() -> None:
    assert titled(PLAN, "tools.channels[c1].owner") == "Tools › Channels › 1 › Owner"


@pytest.mark.parametrize("path", ["", "nowhere", "tools.channels[x].owner", "tools.nothing"])
def test_what_is_no_place_is_a_key_error(path: str) -> None:
    with pytest.raises(KeyError):
        answered(PLAN, path, "text")


def test_a_typed_text_lands_in_its_place() -> None:
    assert answered(PLAN, "tools.channels[c1].owner", "Maya").tools.channels[0].owner == "Maya"
    assert answered(PLAN, "tools.channels[c1].cadence", " 3 ").tools.channels[0].cadence == 3
    assert answered(PLAN, "landscape.risks", "flood\n\n fire ").landscape.risks == ("flood", "fire")


def test_what_does_not_fit_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="number"):
        answered(PLAN, "tools.channels[c1].cadence", "many")


def test_an_entry_is_known_by_the_first_thing_said_of_it() -> None:
    assert headline(PLAN, load(), PLAN.tools.channels[0]) == "Instagram"
    assert headline(PLAN, load(), Channel(id="c2")) == "Not named yet"


def test_a_remark_has_its_place_before_it_is_made_and_goes_when_it_says_nothing() -> None:
    path = "paper.remarks[goal].private"
    assert titled(PLAN, path) == "Document › Introductions and private notes › Goal › Private note"
    said = answered(PLAN, path, "Ask again in May")
    assert said.paper.remark("goal").private == "Ask again in May"
    assert answered(said, path, "") == PLAN


def test_sentences_in_a_row_have_one_stop_at_the_end() -> None:
    assert in_a_row(("Warm bread.", "No queue.")) == "Warm bread; No queue."
    assert in_a_row(("one", "two")) == "one; two" and in_a_row(()) == ""
