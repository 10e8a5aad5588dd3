"""The style sheet of the screen, on top of Streamlit's theme."""

from functools import cache

import streamlit as st

from planner.document.style import charts
from planner.language import direction
from planner.paths import ASSETS
from planner.wizard.theme import properties


@cache
def _style() -> str:
    sheet = (ASSETS / "screen.css").read_text(encoding="utf-8")
    return f"<style>{properties()}\n{sheet}\n{charts()}</style>"


def onward() -> str:
    """The icon of the way on, in the direction in which the page is read."""
    return _arrow("ltr")


def homeward() -> str:
    return _arrow("rtl")


def _arrow(forward_in: str) -> str:
    return f":material/arrow_{'forward' if direction() == forward_in else 'back'}:"


def dress() -> None:
    st.html(_style())
