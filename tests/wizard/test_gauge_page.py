"""The page of the fuel gauge, for plans that leave it little to show."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.plan import Plan
from planner.plan.fuel import Assumption, Fuel
from planner.plan.tools import Channel, Tools


def _draw(data: str) -> None:
    from datetime import UTC, datetime

    import streamlit as st

    from planner.plan import Plan
    from planner.store.records import Saved
    from planner.wizard import gauge_page, session
    from planner.wizard.desk import Desk

    plan = Plan.model_validate_json(data)
    here = Desk(Saved("p", 1, plan, datetime.now(UTC)), plan)
    st.session_state["desk"] = here
    pages = {name: st.Page(lambda: None, title=name, url_path=name) for name in ("overview", "fuel", "tools")}
    session.remember_pages(pages)
    st.navigation([st.Page(lambda: gauge_page.show(here), title="gauge"), *pages.values()]).run()


def drawn(plan: Plan) -> Any:
    app = AppTest.from_function(_draw, kwargs={"data": plan.model_dump_json()}, default_timeout=30).run()
    assert not app.exception
    return app


INSTAGRAM = Tools(channels=(Channel(id="ig", kind="instagram", cadence=2, formats=("photo",)),))


def test_empty_plan_has_nothing_to_weigh() -> None:
    assert "nothing to weigh" in drawn(Plan()).info[0].value


def test_channel_is_weighed_though_nobody_gives_hours() -> None:
    app = drawn(Plan(tools=INSTAGRAM))
    assert not app.info and any("Rounded" in each.value for each in app.caption)


@pytest.mark.parametrize(
    ("own", "words"),
    [
        (Assumption(id="setup-hours", figure="setup-hours", likely=2), ["Counts as 1 to 6."]),
        (Assumption(id="setup-hours", figure="setup-hours", low=2, likely=2, high=2), []),
    ],
)
def test_own_figure_says_what_it_counts_as(own: Assumption, words: list[str]) -> None:
    app = drawn(Plan(tools=INSTAGRAM, fuel=Fuel(assumptions=(own,))))
    assert [each.value for each in app.caption if each.value.startswith("Counts")] == words
