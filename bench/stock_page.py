"""A stock Streamlit page with as many widgets of each kind as the arguments say: `text_input=5 button=2`."""

import sys
from collections.abc import Callable

import streamlit as st

DRAW: dict[str, Callable[[str], object]] = {
    "text_input": lambda name: st.text_input(name),
    "text_area": lambda name: st.text_area(name),
    "number_input": lambda name: st.number_input(name, value=None),
    "selectbox": lambda name: st.selectbox(name, ["a", "b", "c"], index=None),
    "multiselect": lambda name: st.multiselect(name, ["a", "b", "c"]),
    "radio": lambda name: st.radio(name, ["a", "b", "c"], index=None),
    "checkbox": lambda name: st.checkbox(name),
    "date_input": lambda name: st.date_input(name, value=None),
    "slider": lambda name: st.slider(name),
    "button_group": lambda name: st.pills(name, ["a", "b", "c"]),
    "button": lambda name: st.button(name),
}

st.title("A stock page")
for argument in sys.argv[1:]:
    kind, _, count = argument.partition("=")
    for number in range(int(count)):
        # A component of our own has no stock counterpart: a button stands for it.
        DRAW.get(kind, DRAW["button"])(f"{kind} {number}")
