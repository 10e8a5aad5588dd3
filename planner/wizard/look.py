"""The style sheet of the screen, on top of Streamlit's theme."""

from functools import cache

import streamlit as st

from planner.document.style import charts
from planner.paths import ASSETS
from planner.wizard.theme import properties


@cache
def _style() -> str:
    sheet = (ASSETS / "screen.css").read_text(encoding="utf-8")
    return f"<style>{properties()}\n{sheet}\n{charts()}</style>"


def dress() -> None:
    st.html(_style())
