"""The pages that show what follows from the answers: what they are called, and from which steps one comes to them."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from planner.language import N_, _
from planner.wizard import calendar_page, gauge_page, mix_page, outlook_page
from planner.wizard.desk import Desk
from planner.wizard.session import page


@dataclass(frozen=True)
class Further:
    """`steps`: the sections that lead there."""

    name: str
    title: str
    icon: str
    show: Callable[[Desk], None]
    steps: tuple[str, ...]


FURTHER = (
    Further("gauge", N_("The fuel gauge"), "speed", gauge_page.show, ("fuel",)),
    Further("mix", N_("The best mix"), "tune", mix_page.show, ("tools", "fuel")),
    Further("calendar", N_("Calendar"), "calendar_month", calendar_page.show, ("strategy", "playbook")),
    Further("outlook", N_("What may come of it"), "query_stats", outlook_page.show, ("metrics", "returns")),
)


def links(here: Desk, step: str = "") -> None:
    """To the pages that a step leads to, or to all of them."""
    for each in FURTHER:
        if not step or step in each.steps:
            icon, where = f":material/{each.icon}:", {"plan": here.saved.id}
            st.page_link(page(each.name), label=_(each.title), icon=icon, query_params=where)
