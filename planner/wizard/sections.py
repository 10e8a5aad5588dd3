"""The sections of the document: which print, in which order, and what is said before each."""

import streamlit as st

from planner.document.outline import SECTIONS, ordered, printed
from planner.language import _, number
from planner.plan import Plan
from planner.wizard import pages, remarks
from planner.wizard.desk import Desk
from planner.wizard.session import keep, key

TITLES = {section.name: section.title for section in SECTIONS}
LIST = "paper.remarks"


def show(here: Desk) -> None:
    opened = here.open_items.get(LIST)
    with st.container(key=key(here, LIST)):
        for name in ordered(here.plan):
            if name == opened:
                _card(here, name)
            else:
                _row(here, name)


def _at(here: Desk, name: str, what: str) -> str:
    return key(here, f"{LIST}[{name}].{what}")


def _row(here: Desk, name: str) -> None:
    icon = ":material/visibility_off:" if name in here.plan.paper.left_out else ":material/article:"
    label = f"{_numbered(here.plan, name)} :small[:gray[{_state(here, name)}]]"
    if st.button(label, key=_at(here, name, "row"), icon=icon, width="stretch", wrap=True):
        _turn_to(here, name)


def _numbered(plan: Plan, name: str) -> str:
    places = {each: place for place, each in enumerate(printed(plan), start=1)}
    title = _(TITLES[name])
    return _("{number} {title}").format(number=number(places[name]), title=title) if name in places else title


def _state(here: Desk, name: str) -> str:
    said = here.plan.paper.remark(name)
    at = pages.now(here).get(name)
    left_out = name in here.plan.paper.left_out
    found = [
        _("left out") if left_out else "",
        _("page {page}").format(page=number(at)) if at and not left_out else "",
        _("with an introduction") if said.words else "",
        _("with a private note") if said.private else "",
    ]
    return _(", ").join(filter(None, found))


def _card(here: Desk, name: str) -> None:
    order = ordered(here.plan)
    place = order.index(name)
    with st.container(border=True, key=_at(here, name, "card")):
        st.markdown(f"**{_numbered(here.plan, name)}**")
        with st.container(horizontal=True):
            if _button(here, name, _("Done"), "done", "check"):
                _turn_to(here, "")
                here.point_to(_at(here, name, "row"))
            if place and _button(here, name, _("Move up"), "up", "arrow_upward"):
                _move(here, name, place - 1)
            if place < len(order) - 1 and _button(here, name, _("Move down"), "down", "arrow_downward"):
                _move(here, name, place + 1)
            if name in here.plan.paper.left_out:
                if _button(here, name, _("Print it again"), "print", "visibility"):
                    _leave_out(here, name, False)
            elif _button(here, name, _("Leave it out"), "leave", "visibility_off"):
                _leave_out(here, name, True)
        remarks.ask(here, name, words="", private="")


def _button(here: Desk, name: str, label: str, what: str, icon: str) -> bool:
    return st.button(label, key=_at(here, name, what), icon=f":material/{icon}:")


def _turn_to(here: Desk, name: str) -> None:
    here.open_items[LIST] = name
    if name:
        here.point_to(_at(here, name, "card"))
    here.rerun = True


def _move(here: Desk, name: str, place: int) -> None:
    rest = [each for each in ordered(here.plan) if each != name]
    order = (*rest[:place], name, *rest[place:])
    _keep(here, order=() if list(order) == list(TITLES) else order)


def _leave_out(here: Desk, name: str, out: bool) -> None:
    rest = tuple(each for each in here.plan.paper.left_out if each != name)
    _keep(here, left_out=(*rest, name) if out else rest)


def _keep(here: Desk, **changes: object) -> None:
    """At once, as for every list: a click comes once."""
    keep(here, here.plan.revised(paper=here.plan.paper.revised(**changes)))
    here.rerun = True
