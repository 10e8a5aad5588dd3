"""The document of the plan on screen: what shapes it, and how a section of it prints, beside its answers."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import streamlit as st

from planner.catalog import load
from planner.document.brand import Brand
from planner.document.html import section_page
from planner.document.options import FOR_OTHERS, Options, options_on
from planner.jobs.queue import render_queue
from planner.language import _
from planner.store.errors import StoreError
from planner.wizard.desk import Desk
from planner.wizard.session import brands
from planner.wizard.visit import addresses

HEIGHT = 700


def options(here: Desk) -> Options:
    """As the plan wants to be printed, and as it was chosen on this visit."""
    chosen = {"kind": here.kind, "carries": carries(here), "archive": here.archive, "brand": brand(here) or Brand()}
    return options_on(here.plan, date.today()).model_copy(update=chosen)


def carries(here: Desk) -> bool:
    return here.carries.get(here.kind, here.kind not in FOR_OTHERS)


def brand(here: Desk) -> Brand | None:
    """The kit that the plan names; None if it names none, or one that this computer does not have."""
    if not here.plan.paper.brand:
        return None
    try:
        return brands().get(here.plan.paper.brand)
    except StoreError:
        return None


def prepare(here: Desk) -> None:
    """Asks for the document in the next pause, whenever something about it has changed; from when on somebody has been
    near it: before that nobody is served by it, and others wait."""
    wanted = (here.plan, options(here)) if here.near_paper else None
    if wanted is None or here.stopped or here.prepared == wanted:
        return
    here.prepared = wanted
    render_queue().prepare(*wanted, here.saved.id)


@contextmanager
def beside(here: Desk, section: str) -> Iterator[None]:
    """Draws what is inside, and beside it the page if the person wants to see it."""
    here.preview = st.toggle(_("Show how this prints"), here.preview, key=f"preview-{section}")
    if not here.preview:
        yield
        return
    here.near_paper = True
    answers, paper = st.columns([1, 1], gap="large")
    with answers:
        yield
    with paper:
        html = section_page(here.plan, load(), section, options(here), addresses(here))
        st.iframe(html, height=HEIGHT, alt=_("This section as it prints"))
        st.caption(_("Click on what is printed, and you are at its question."))
