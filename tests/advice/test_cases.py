"""Invented businesses, and what an expert would insist on, allow and refuse: opinions, which a draft has to meet.

Where the product differs on purpose, the case says so under `disputed`; never with what would embarrass the expert.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from planner.advice import advise
from planner.catalog import load
from planner.checks import Severity, check
from planner.estimates import gauge
from planner.plan import Plan

from .drafts import TODAY, channels, draft

CATALOG = load()
CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
TOO_LITTLE = "too-little-fuel"


@pytest.fixture(params=CASES, ids=lambda path: path.stem, scope="module")
def case(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Plan]:
    told: dict[str, Any] = yaml.safe_load(request.param.read_text(encoding="utf-8"))
    return told, draft(told["answers"])


def test_what_the_expert_insists_on_is_proposed(case: tuple[dict[str, Any], Plan]) -> None:
    told, plan = case
    assert set(told["must"].get("channels") or ()) <= {*channels(plan), *told.get("disputed", ())}


def test_nothing_is_proposed_that_the_expert_would_not_allow(case: tuple[dict[str, Any], Plan]) -> None:
    told, plan = case
    allowed = {*(told["must"].get("channels") or ()), *(told["may"].get("channels") or ())}
    assert set(channels(plan)) <= {*allowed, *told.get("disputed", ())}


def test_nothing_is_proposed_that_would_embarrass_the_expert(case: tuple[dict[str, Any], Plan]) -> None:
    told, plan = case
    assert set(told["must_not"].get("channels") or ()).isdisjoint(channels(plan))
    assert set(told["must_not"].get("roads") or ()).isdisjoint(plan.strategy.roads)


def test_it_is_no_more_than_the_size_carries(case: tuple[dict[str, Any], Plan]) -> None:
    told, plan = case
    assert len(plan.tools.channels) <= told["limits"]["channels"]
    assert len(plan.strategy.roads) <= told["limits"]["roads"]


def test_what_has_to_be_said_is_said(case: tuple[dict[str, Any], Plan]) -> None:
    told, plan = case
    notes = advise(plan, CATALOG).notes
    said = {id for note in notes for kind, id in note.entries if kind == "hopes"}
    said |= {TOO_LITTLE for note in notes for _kind, id in note.entries if id == "hours-to-begin"}
    assert set(told.get("says") or ()) <= said


def test_the_draft_contradicts_nothing_but_the_hopes(case: tuple[dict[str, Any], Plan]) -> None:
    _told, plan = case
    blockers = {each.code for each in check(plan, CATALOG, TODAY) if each.severity is Severity.BLOCKER}
    assert blockers <= {"GOAL005"}


def test_every_key_result_says_what_must_not_suffer(case: tuple[dict[str, Any], Plan]) -> None:
    _told, plan = case
    results = [result for objective in plan.goal.objectives for result in objective.key_results]
    assert [each.metric for each in results if not each.guard] == []


def test_a_draft_does_not_run_dry_by_our_own_gauge(case: tuple[dict[str, Any], Plan]) -> None:
    """Two hours a week are used up by opening the channels, and the gauge says so."""
    _told, plan = case
    all_ = gauge(plan, CATALOG).in_all
    assert all_.hours is None or all_.hours <= 2 or all_.dry.likely is None
