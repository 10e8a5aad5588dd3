"""The sections of the document: which print, in which order, and what is said before each."""

from collections.abc import Callable

import streamlit as st

from planner.document.outline import SECTIONS, ordered, printed
from planner.language import _, number
from planner.plan import Plan
from planner.wizard import pages, remarks
from planner.wizard.desk import Desk
from planner.wizard.session import keep, key, turn

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
    at = _at(here, name, "row")
    st.button(label, key=at, icon=icon, width="stretch", wrap=True, on_click=_turn_to, args=(here, name))


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
    with st.container(border=True, key=_at(here, name, "card")):
        st.markdown(f"**{_numbered(here.plan, name)}**")
        with st.container(horizontal=True):
            _buttons(here, name)
        remarks.ask(here, name, words="", private="")


def _buttons(here: Desk, name: str) -> None:
    order = ordered(here.plan)
    place = order.index(name)
    _button(here, name, _("Done"), "check", _turn_to, "")
    if place:
        _button(here, name, _("Move up"), "arrow_upward", _move, name, place - 1)
    if place < len(order) - 1:
        _button(here, name, _("Move down"), "arrow_downward", _move, name, place + 1)
    if name in here.plan.paper.left_out:
        _button(here, name, _("Print it again"), "visibility", _leave_out, name, False)
    else:
        _button(here, name, _("Leave it out"), "visibility_off", _leave_out, name, True)


def _button(here: Desk, name: str, label: str, icon: str, act: Callable[..., None], *args: object) -> None:
    """It acts before anything is drawn: the document that is being made draws this page anew, and would break off the
    run that a click has begun."""
    st.button(label, key=_at(here, name, icon), icon=f":material/{icon}:", on_click=act, args=(here, *args))


def _turn_to(here: Desk, name: str) -> None:
    before, here.open_items[LIST] = here.open_items.get(LIST, ""), name
    here.point_to(_at(here, name, "card") if name else _at(here, before, "row"))


def _move(here: Desk, name: str, place: int) -> None:
    rest = [each for each in ordered(here.plan) if each != name]
    order = (*rest[:place], name, *rest[place:])
    _keep(here, order=() if list(order) == list(TITLES) else order)


def _leave_out(here: Desk, name: str, out: bool) -> None:
    rest = tuple(each for each in here.plan.paper.left_out if each != name)
    _keep(here, left_out=(*rest, name) if out else rest)


def _keep(here: Desk, **changes: object) -> None:
    with turn():
        keep(here, here.plan.revised(paper=here.plan.paper.revised(**changes)))
