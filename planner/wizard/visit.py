"""A link to a field: opens the fold and the entry that hold it, once, and lets the browser put the cursor there."""

import streamlit as st

from planner.plan import Part
from planner.plan.answers import further
from planner.plan.places import STEP
from planner.wizard.desk import Desk
from planner.wizard.session import key


def visit(here: Desk) -> None:
    path, count = st.query_params.get("field", ""), st.query_params.get("visit", "")
    if not path or here.visited == (path, count):
        return
    here.visited = (path, count)
    here.point_to(key(here, path))
    steps = STEP.findall(path)
    section = steps[0][0]
    part: Part = getattr(here.plan, section, here.plan)
    if len(steps) > 1 and steps[1][0] in further(type(part)):
        here.open_folds.add(section)
    at = ""
    for name, item_id in steps:
        at = f"{at}.{name}" if at else name
        if item_id:
            here.open_items[at] = item_id
            at = f"{at}[{item_id}]"


def way_to(here: Desk, path: str) -> dict[str, str]:
    """The address of a field; another one after each visit, so that the same link works twice."""
    return {"plan": here.saved.id, "field": path, "visit": str(here.focus[1])}
