"""Every proposal says why, in two lines, and every number in a reason has its source."""

import re
from typing import Any

import pytest

from planner.advice import Advice, advise, drafted
from planner.catalog import load
from planner.plan import Plan
from planner.plan.places import titled
from planner.wizard.reasons import reason_at

from .drafts import SOFTWARE, VET, answered, draft

CATALOG = load()
TWO_LINES = 260


@pytest.fixture(params=[VET, SOFTWARE], ids=["vet", "software"])
def plan(request: pytest.FixtureRequest) -> Plan:
    base: dict[str, Any] = request.param
    return draft(base)


@pytest.fixture
def advice(plan: Plan) -> Advice:
    return advise(plan, CATALOG)


def test_every_proposal_has_a_reason(plan: Plan, advice: Advice) -> None:
    assert [path for path in plan.proposals.standing if reason_at(advice, path) is None] == []


def test_a_reason_takes_two_lines_at_the_most(advice: Advice) -> None:
    assert [reason.text for reason in advice.reasons.values() if len(reason.text) > TWO_LINES] == []


def test_a_reason_names_answers_or_entries_that_exist(advice: Advice) -> None:
    for reason in advice.reasons.values():
        assert reason.answers or reason.entries
        assert all(titled(Plan(), path) for path in reason.answers)
        assert all(id in getattr(CATALOG, kind) for kind, id in reason.entries)
        assert set(reason.sources(CATALOG)) <= set(CATALOG.sources)


def test_a_figure_in_a_reason_says_how_sure_it_is(advice: Advice) -> None:
    for reason in advice.reasons.values():
        for figure in reason.figures:
            sure = "[our assumption]" if figure.is_assumption else f"[{figure.strength}"
            assert sure in reason.text


def test_a_rejected_channel_names_the_hours_that_one_piece_takes() -> None:
    plan = draft(VET, hours=[{"name": "Nora", "hours_per_week": 5}])
    reasons = {rejected.kind: rejected.reason for rejected in plan.tools.rejected}
    assert re.search(r"3 to 14 hours a piece \[B\]; you have 5 hours a week", reasons["podcast"])


def test_a_reason_speaks_of_the_answers_that_were_given() -> None:
    plan = answered(VET)
    advice = advise(drafted(plan, CATALOG), CATALOG)
    assert "4 hours a week" in advice.reasons["strategy.roads"].text
    assert "fuel.people" in advice.reasons["strategy.roads"].answers


def test_no_deputy_is_made_up_where_one_person_is_alone_and_the_reason_says_so() -> None:
    alone, together = draft(VET), draft(SOFTWARE)
    said = advise(alone, CATALOG).reasons
    for level in alone.team.escalation:
        assert level.deputy == ""
        assert "deputy stays open" in said[f"team.escalation[{level.id}]"].text
    said = advise(together, CATALOG).reasons
    for level in together.team.escalation:
        assert level.deputy
        assert "deputy stays open" not in said[f"team.escalation[{level.id}]"].text
