"""The page of what may come of it, for whatever plan."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.paths import EXAMPLES
from planner.plan import Plan
from planner.store.plan_file import loads
from tests.document.plans import full


def _draw(data: str) -> None:
    from datetime import UTC, datetime

    import streamlit as st

    from planner.plan import Plan
    from planner.store.records import Saved
    from planner.wizard import outlook_page, session
    from planner.wizard.desk import Desk

    plan = Plan.model_validate_json(data)
    here = Desk(Saved("p", 1, plan, datetime.now(UTC)), plan)
    st.session_state["desk"] = here
    names = ("overview", "returns", "metrics")
    pages = {name: st.Page(lambda: None, title=name, url_path=name) for name in names}
    session.remember_pages(pages)
    st.navigation([st.Page(lambda: outlook_page.show(here), title="outlook"), *pages.values()]).run()


def drawn(plan: Plan) -> Any:
    app = AppTest.from_function(_draw, kwargs={"data": plan.model_dump_json()}, default_timeout=30).run()
    assert not app.exception
    return app


def test_three_figures_of_a_plan_are_shown() -> None:
    app = drawn(loads((EXAMPLES / "en" / "bakery.json").read_bytes()))
    assert [each.label for each in app.metric] == ["If it goes poorly", "As likely as not", "If it goes well"]
    assert all(each.value.startswith("-") for each in app.metric)


def test_empty_plan_is_told_so() -> None:
    app = drawn(Plan())
    assert not app.metric and "Nothing is spent" in app.info[0].value


@pytest.mark.parametrize("words", ["$x$ [a](b) <script>", "שלום עולם"])
def test_whatever_is_typed_stays_itself(words: str) -> None:
    app = drawn(full(lambda path, longest: words[:longest]))
    assert app.metric and "](b)" not in " ".join(each.value for each in app.markdown)
