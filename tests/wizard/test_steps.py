"""Every step: drawing a question answers nothing, and what was answered comes back unchanged."""

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.paths import EXAMPLES
from planner.plan import SECTIONS, Plan
from planner.store.plan_file import loads
from planner.wizard.steps import STEPS


def _draw(data: str, section: str) -> None:
    from datetime import UTC, datetime

    import streamlit as st

    from planner.plan import Plan
    from planner.store.records import Saved
    from planner.wizard.desk import Desk
    from planner.wizard.steps import STEPS

    plan = Plan.model_validate_json(data)
    here = Desk(Saved("p", 1, plan, datetime.now(UTC)), plan, open_folds={section})
    st.session_state["desk"] = here
    step = next(each for each in STEPS if each.section == section)
    st.session_state["part"] = step.render(plan)


def _drawn(plan: Plan, section: str) -> Any:
    app = AppTest.from_function(_draw, kwargs={"data": plan.model_dump_json(), "section": section}, default_timeout=30)
    app.run()
    assert not app.exception
    assert not app.warning
    return app.session_state["part"]


def test_the_steps_are_the_sections_in_order() -> None:
    assert tuple(step.section for step in STEPS) == SECTIONS


@pytest.mark.parametrize("section", SECTIONS)
def test_showing_a_question_answers_nothing(section: str) -> None:
    assert _drawn(Plan(), section) == getattr(Plan(), section)


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("en/*.json")), ids=lambda path: path.stem)
def test_showing_an_answer_changes_nothing(example: Path, section: str) -> None:
    plan = loads(example.read_bytes())
    assert _drawn(plan, section) == getattr(plan, section)
