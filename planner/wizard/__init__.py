"""How it is asked: a start page, ten steps, the inspection and the export, each with an address of its own."""

from functools import partial

import streamlit as st

from planner.language import _, ask
from planner.wizard import (
    brands_page,
    catalog_page,
    export,
    inspection,
    look,
    overview,
    proposal_page,
    questions,
    start,
    step_page,
    tongue,
)
from planner.wizard.frame import with_plan
from planner.wizard.further import FURTHER
from planner.wizard.session import remember_pages
from planner.wizard.steps import STEPS

ask(tongue.of_visitor)


def run() -> None:
    st.set_page_config(page_title="Roadworthy", layout="centered")
    look.dress()
    pages = _pages()
    remember_pages(pages)
    st.navigation(list(pages.values()), position="hidden").run()


def _pages() -> dict[str, st.Page]:
    pages = {
        "start": st.Page(start.show, title="Roadworthy", url_path="start", default=True),
        "overview": st.Page(partial(with_plan, overview.show), title=_("Overview"), url_path="overview"),
    }
    pages["questions"] = st.Page(partial(with_plan, questions.show), title=_("Eight questions"), url_path="questions")
    pages["proposals"] = st.Page(
        partial(with_plan, proposal_page.show), title=_("What we propose"), url_path="proposals"
    )
    pages["catalog"] = st.Page(catalog_page.show, title=_("What we know"), url_path="catalog")
    pages["brands"] = st.Page(brands_page.show, title=_("Brand kits"), url_path="brands")
    for step in STEPS:
        draw = partial(with_plan, partial(step_page.show, step))
        pages[step.section] = st.Page(draw, title=_(step.title), url_path=step.section)
    for each in FURTHER:
        pages[each.name] = st.Page(partial(with_plan, each.show), title=_(each.title), url_path=each.name)
    pages["inspection"] = st.Page(partial(with_plan, inspection.show), title=_("Inspection"), url_path="inspection")
    pages["export"] = st.Page(partial(with_plan, export.show), title=_("Your document"), url_path="export")
    return pages
