"""How a section prints, beside its answers: the same view, partial and style sheet as on paper."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import streamlit as st

from planner.catalog import load
from planner.document.html import section_page
from planner.document.options import Options, options_on
from planner.language import _, current
from planner.wizard.desk import Desk

HEIGHT = 700


def options(here: Desk) -> Options:
    return options_on(here.plan, date.today(), current())


@contextmanager
def beside(here: Desk, section: str) -> Iterator[None]:
    """Draws what is inside, and beside it the page if the person wants to see it."""
    here.preview = st.toggle(_("Show how this prints"), here.preview, key=f"preview-{section}")
    if not here.preview:
        yield
        return
    answers, paper = st.columns([1, 1], gap="large")
    with answers:
        yield
    with paper:
        html = section_page(here.plan, load(), section, options(here))
        st.iframe(html, height=HEIGHT, alt=_("This section as it prints"))
