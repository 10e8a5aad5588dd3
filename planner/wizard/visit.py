"""A link to a field: opens the fold and the entry that hold it, once, and lets the browser put the cursor there."""

from urllib.parse import urlencode

import streamlit as st

from planner.document.ways import Addresses
from planner.plan import SECTIONS, Part
from planner.plan.answers import further
from planner.plan.places import STEP, value_at
from planner.wizard.desk import Desk
from planner.wizard.session import key, page


def visit(here: Desk) -> None:
    path, count = st.query_params.get("field", ""), st.query_params.get("visit", "")
    if not path or here.visited == (path, count):
        return
    here.visited = (path, count)
    steps = STEP.findall(path)
    if len(steps) < 2:
        return
    here.point_to(key(here, f"{path}.card" if path.endswith("]") else path))
    _open(here, steps)


def _open(here: Desk, steps: list[tuple[str, str]]) -> None:
    """The folds and the entries on the way to a place."""
    at, part = "", value_at(here.plan, "")
    for name, item_id in steps:
        if at and isinstance(part, Part) and name in further(type(part)):
            here.open_folds.add(at)
        at = f"{at}.{name}" if at else name
        if item_id:
            here.open_items[at] = item_id
            at = f"{at}[{item_id}]"
        part = value_at(here.plan, at)


def follow(here: Desk) -> None:
    """Goes where a click on the paper wants to; a path may come from anywhere, so only a section's is followed."""
    path, here.follow = here.follow, ""
    section = path.partition(".")[0]
    if section in SECTIONS:
        st.switch_page(page(section), query_params=way_to(here, path))


def addresses(here: Desk) -> Addresses:
    """Of the questions, for the paper on the screen."""
    return lambda path: f"{path.partition('.')[0]}?{urlencode({'plan': here.saved.id, 'field': path})}"


def way_to(here: Desk, path: str) -> dict[str, str]:
    """The address of a field; another one after each visit, so that the same link works twice."""
    return {"plan": here.saved.id, "field": path, "visit": str(here.focus[1])}
