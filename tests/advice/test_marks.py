"""What is proposed stays a proposal until a person accepts or changes it; what is theirs is never touched."""

import pytest

from planner.advice import State, accepted, advise, all_accepted, changes, dismissed, drafted, kept
from planner.advice.marks import own, taken
from planner.catalog import load
from planner.plan import Plan
from planner.plan.places import answered as answer
from planner.plan.places import leaves, value_at

from .drafts import VET, answered, channels, draft

CATALOG = load()


@pytest.fixture
def plan() -> Plan:
    return draft(VET)


def found(plan: Plan) -> dict[str, State]:
    return {change.path: change.state for change in changes(plan, advise(plan, CATALOG).plan)}


def edited(plan: Plan, path: str, value: object) -> Plan:
    return kept(plan, answer(plan, path, value))


def more_hours(plan: Plan, hours: float) -> Plan:
    return edited(plan, "fuel.people[person-1].hours_per_week", hours)


def test_own_answers_are_what_was_said_before_the_draft(plan: Plan) -> None:
    assert own(plan).revised(proposals={}) == answered(VET)


def test_a_fresh_draft_has_no_changes(plan: Plan) -> None:
    assert found(plan) == {}


def test_only_what_nobody_said_is_marked(plan: Plan) -> None:
    said = {path for path, value in leaves(answered(VET)) if value not in (None, "", ())}
    assert said.isdisjoint(plan.proposals.standing)
    assert "strategy.tone" in plan.proposals.standing


def test_an_edit_makes_an_answer_the_persons(plan: Plan) -> None:
    mine = edited(plan, "strategy.tone", "Dry.")
    assert "strategy.tone" not in mine.proposals.standing
    assert own(mine).strategy.tone == "Dry."
    assert drafted(mine, CATALOG).strategy.tone == "Dry."


def test_accepting_a_field_an_entry_a_section_or_all(plan: Plan) -> None:
    assert "strategy.tone" not in accepted(plan, ["strategy.tone"]).proposals.standing
    first = plan.tools.channels[0].id
    rest = accepted(plan, [f"tools.channels[{first}]"]).proposals.standing
    assert not [path for path in rest if path.startswith(f"tools.channels[{first}]")]
    assert not [path for path in accepted(plan, ["tools"]).proposals.standing if path.startswith("tools.")]
    assert all_accepted(plan).proposals.standing == ()
    assert own(all_accepted(plan)).tools == plan.tools


def test_what_is_dismissed_is_gone_and_does_not_come_back(plan: Plan) -> None:
    without = dismissed(plan, "strategy.tone")
    assert without.strategy.tone == ""
    assert found(without) == {}
    assert drafted(without, CATALOG).strategy.tone == ""


def test_a_dismissed_channel_makes_way_for_the_next(plan: Plan) -> None:
    first = plan.tools.channels[0].id
    without = dismissed(plan, f"tools.channels[{first}]")
    again = drafted(without, CATALOG)
    assert first not in channels(again)
    assert again.tools.channels


def test_emptying_a_proposed_field_dismisses_it(plan: Plan) -> None:
    emptied = edited(plan, "strategy.tone", "")
    assert "strategy.tone" in emptied.proposals.dismissed
    assert found(emptied) == {}


def test_removing_a_proposed_entry_dismisses_it(plan: Plan) -> None:
    rest = plan.strategy.pillars[1:]
    removed = edited(plan, "strategy.pillars", rest)
    assert f"strategy.pillars[{plan.strategy.pillars[0].id}]" in removed.proposals.dismissed
    assert "strategy.pillars" not in {path.partition("[")[0] for path in found(removed)}


def test_a_changed_answer_changes_what_hangs_on_it_and_says_so(plan: Plan) -> None:
    changed = found(more_hours(plan, 30))
    assert changed
    assert any(path.startswith("tools.channels") for path in changed)
    assert not any(path.startswith("business.") for path in changed)


def test_less_fuel_withdraws_a_channel(plan: Plan) -> None:
    assert len(plan.tools.channels) == 2
    states = found(more_hours(plan, 0.5))
    assert any(path.startswith("tools.channels[") and state is State.GONE for path, state in states.items())


def test_what_the_person_wrote_survives_every_change_of_answers(plan: Plan) -> None:
    kind = plan.tools.channels[0].id
    mine = edited(plan, f"tools.channels[{kind}].purpose", "Only the cats.")
    less = drafted(more_hours(mine, 0.5), CATALOG)
    assert value_at(less, f"tools.channels[{kind}].purpose") == "Only the cats."
    assert value_at(less, f"tools.channels[{kind}].kind") == kind


def test_taking_a_change_puts_the_new_proposal_in_place(plan: Plan) -> None:
    grown = more_hours(plan, 30)
    target = advise(grown, CATALOG).plan
    for change in changes(grown, target):
        grown = taken(grown, target, change)
    assert found(grown) == {}
    assert set(channels(grown)) == set(channels(target))
    assert set(grown.proposals.standing) > set()


def test_an_entry_within_an_entry_is_taken_too(plan: Plan) -> None:
    mine = edited(plan, "goal.objectives[appointments].statement", "People book.")
    first = plan.goal.objectives[0].key_results[0]
    less = edited(mine, "goal.objectives[appointments].key_results", (first,))
    proposals = less.proposals.revised(dismissed=())
    again = less.model_copy(update={"proposals": proposals})
    target = advise(again, CATALOG).plan
    (change,) = (each for each in changes(again, target) if each.section == "goal")
    assert change.path == "goal.objectives[appointments].key_results[appointments-2]"
    assert len(taken(again, target, change).goal.objectives[0].key_results) == 2


def test_leaving_the_old_proposal_makes_it_the_persons(plan: Plan) -> None:
    grown = more_hours(plan, 30)
    other = next(path for path, state in found(grown).items() if state is State.OTHER)
    assert other not in found(accepted(grown, [other]))


def test_a_list_of_ones_own_is_left_alone() -> None:
    plan = answered(VET)
    mine = plan.revised(strategy={"pillars": [{"id": "mine", "name": "Cats only"}]})
    assert [pillar.id for pillar in drafted(mine, CATALOG).strategy.pillars] == ["mine"]


@pytest.mark.parametrize("path", ["strategy.pillars", "landscape.segments", "playbook.actions"])
def test_an_entry_of_ones_own_drives_out_no_proposal(plan: Plan, path: str) -> None:
    entries = value_at(plan, path)
    mine = edited(plan, path, (*entries, type(entries[0])(id="mine")))
    name = entries[0].naming
    known = {"playbook.actions": "a9"}
    mine = edited(mine, f"{path}[mine].{name}", known.get(path, "Cats only"))
    gone = [change for change, state in found(mine).items() if state is State.GONE and change.startswith(path)]
    assert gone == []


def test_a_channel_of_ones_own_drives_out_no_listing(plan: Plan) -> None:
    entries = plan.tools.channels
    mine = edited(plan, "tools.channels", (*entries, type(entries[0])(id="mine")))
    assert found(mine) == {}
    mine = edited(mine, "tools.channels[mine].kind", "snapchat")
    assert "tools.channels[google-business]" not in found(mine)


def test_an_own_entry_is_completed_and_keeps_its_words() -> None:
    plan = answered(VET, whom=["People with old dogs"], accounts=["facebook"])
    full = drafted(plan, CATALOG)
    assert full.landscape.segments[0].name == "People with old dogs"
    assert full.landscape.accounts[0].future is not None
