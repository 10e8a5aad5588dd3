"""What stands around every page of an open plan: its name, whether it is saved, the road, the way on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from planner.language import _, clock
from planner.store.errors import StoreError
from planner.wizard import keystrokes, preview, tasklist, tongue
from planner.wizard.conflict import settle
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.look import homeward
from planner.wizard.session import catch_up, desk, keep, leave_notice, notice, page, turn
from planner.wizard.visit import follow

RETRY_SECONDS = 5


def with_plan(draw: Callable[[Desk], None]) -> None:
    """Draws a page of the plan that the address names; without one, says so and leads to the start."""
    with turn():
        _with_plan(draw)


def _with_plan(draw: Callable[[Desk], None]) -> None:
    try:
        here = desk()
    except StoreError as error:
        st.error(str(error), icon=":material/error:")
        here = None
    if here is None:
        st.page_link(page("start"), label=_("To the start page"), icon=homeward())
        return
    catch_up(here)
    here.is_new_page, here.drawing = here.drawing is not draw, draw
    draw(here)
    with st.sidebar:
        _road(here)
    preview.prepare(here)
    follow(here)
    # Not a fragment: after a restart of the server Streamlit skips the answer of a fragment it does not know.
    if here.rerun:
        here.rerun = False
        st.rerun()


def _road(here: Desk) -> None:
    st.page_link(page("overview"), label=f"**{name(here)}**", query_params={"plan": here.saved.id}, width="stretch")
    tasklist.draw(here)
    st.page_link(page("start"), label=_("All plans"), icon=homeward())
    tongue.choice()


def name(here: Desk) -> str:
    return literal(here.plan.business.name, 60) or _("Plan without a name")


def file_name(here: Desk) -> str:
    letters = "".join(sign if sign.isalnum() else "-" for sign in here.plan.business.name.lower())
    return "-".join(filter(None, letters.split("-")))[:60] or "plan"


@contextmanager
def heading(here: Desk, title: str) -> Iterator[None]:
    """The top of a page; what it says about saving is filled in once the page has been drawn."""
    with st.container(horizontal=True, horizontal_alignment="distribute", key="heading"):
        st.page_link(
            page("overview"), label=name(here), icon=":material/signpost:", query_params={"plan": here.saved.id}
        )
        state = st.empty()
    st.title(title, anchor=False)
    said = notice()
    if said:
        st.success(said, icon=":material/check:")
    settle(here)
    kept = st.container(key="kept")
    yield
    with state:
        _saved_state(here)
    with kept:
        keystrokes.guard(here, title)


def _saved_state(here: Desk) -> None:
    if here.trouble:
        _retry()
    elif here.conflict:
        st.markdown(f":orange[:material/sync_problem: {_('Not saved: changed in another window')}]")
    elif here.rejected:
        st.markdown(f":orange[:material/error: {_('One answer cannot be saved, see below')}]")
    else:
        saved_at = here.saved.saved_at.astimezone(_zone())
        st.markdown(f":gray[:material/cloud_done: {_('Saved {time}').format(time=clock(saved_at))}]")


def _zone() -> ZoneInfo | None:
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return None


@st.fragment(run_every=RETRY_SECONDS)
def _retry() -> None:
    """Tries again by itself until the store takes it."""
    here = desk()
    if here is None:
        return
    if monotonic() - here.failed_at > RETRY_SECONDS / 2:
        with turn():
            keep(here, here.plan)
    if here.trouble:
        st.error(here.trouble, icon=":material/cloud_off:")
    else:
        leave_notice(_("Everything is saved again."))
        st.rerun()
