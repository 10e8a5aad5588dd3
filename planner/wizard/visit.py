"""A link to a field: opens the fold and the entry that hold it, once, and lets the browser put the cursor there."""

import streamlit as st

from planner.plan import Part
from planner.plan.answers import further
from planner.plan.places import STEP
from planner.wizard.session import Desk


def visit(here: Desk) -> None:
    path = st.query_params.get("field", "")
    if not path or path == here.visited:
        return
    here.visited = path
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
